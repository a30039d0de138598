import { describe, expect, it } from 'vitest'
import type { Markup } from '../../src/core/job.ts'
import { moodOf } from '../../src/core/mood.ts'
import { tell } from '../../src/core/phrases/tell.ts'
import { plan } from '../../src/core/plan.ts'
import { sense } from '../../src/core/sense/sense.ts'
import { defaultStyle } from '../../src/core/style.ts'
import type { ToneName } from '../../src/core/tone.ts'
import { findTone, TONES } from '../../src/core/tones.ts'
import { createEmbeddedModel } from '../../src/emotion/embedded.ts'

const model = createEmbeddedModel()
const planFor = async (text: string, tone: ToneName = 'auto', around: readonly string[] = []) => {
  const read = (each: string) => model.read(each, 'en')
  return plan({
    sense: await sense(text, 'plain' satisfies Markup, model),
    mood: moodOf(around.map(read)),
    style: defaultStyle(TONES[tone]),
  })
}

describe('the plan', () => {
  it.each([
    ['My mother died on Sunday and I am heartbroken.', 'empathetic'],
    ['This is outrageous, I am furious about the release.', 'calm'],
    ['Thank you so much for your help, I really appreciate it!', 'warm'],
    ['The meeting is on Tuesday in room 4.', 'auto'],
  ])('settles “auto” by what is felt: %s', async (text, tone) => {
    expect((await planFor(text)).tone.name).toBe(tone)
  })

  it('follows a grieving thread, however matter-of-fact the text is', async () => {
    const around = ['My mother died on Sunday.', 'I am so sad, I miss her terribly.']
    const { tone, grave } = await planFor('I can take your shift on Tuesday.', 'auto', around)
    expect(tone.name).toBe('empathetic')
    expect(grave).toBe(true)
  })

  it('keeps the tone that was asked for, but never lightness on grief, fear or anger', async () => {
    const light = await planFor('We ship on Friday, bring cake!', 'playful')
    expect(light.tone).toMatchObject({ name: 'playful', lightness: true })
    const grave = await planFor('My mother died on Sunday and I am heartbroken.', 'playful')
    expect(grave.tone).toMatchObject({ name: 'playful', lightness: false })
    expect(grave.steps.map(({ code }) => code)).toContain('plan-no-lightness')
  })

  it('says what was detected, and from which words, in every language of the product', async () => {
    const { steps } = await planFor('This is outrageous, I am furious about the release.')
    for (const locale of ['en', 'es', 'fr', 'de', 'pt', 'it'] as const) {
      const told = steps.map((step) => tell(step, locale)).join(' ')
      expect(told).toContain('furious')
      expect(told).not.toMatch(/emotion:|plan-|[{}]/u)
    }
  })
})

describe('the mood of a thread', () => {
  it('is nothing for an empty one', () => {
    expect(moodOf([])).toBeUndefined()
  })

  it('weighs the last messages more', () => {
    const read = (text: string) => model.read(text, 'en')
    const glad = read('I am so happy, this is wonderful!')
    const sad = read('I am so sad, my dog died.')
    expect(moodOf([sad, sad, glad, glad, glad])?.sentiment.score).toBeGreaterThan(
      moodOf([glad, glad, glad, sad, sad])?.sentiment.score ?? 1,
    )
  })

  it('does not let polite lines outvote grief', () => {
    const read = (text: string) => model.read(text, 'en')
    const lines = [
      'My father died last night, I am heartbroken.',
      'The room is booked.',
      'The file is in the folder.',
    ]
    expect(moodOf(lines.map(read))?.emotion).toBe('sadness')
  })
})

describe('tones', () => {
  const custom = [{ name: 'Support desk', base: 'calm', guidance: 'Plain words for customers.' } as const]
  it('are found by name, whatever the case; a custom one has its base’s dials and its own guidance', () => {
    expect(findTone(' WARM ')).toBe(TONES.warm)
    expect(findTone('support desk', custom)).toEqual({
      ...TONES.calm,
      name: 'Support desk',
      base: 'calm',
      guidance: 'Plain words for customers.',
    })
    expect(findTone('nonsense', custom)).toBeUndefined()
  })

  it('cannot be shadowed by a custom one', () => {
    expect(findTone('warm', [{ name: 'warm', base: 'direct', guidance: '' }])).toBe(TONES.warm)
  })
})
