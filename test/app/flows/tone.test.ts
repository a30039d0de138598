import { describe, expect, it } from 'vitest'
import { BEN, createAppBench, labelsOf, wordsOf } from '../../support/app.ts'

const none = { messages: [] }
const DENIED = { mayConfigure: async () => false, surroundings: async () => none }
const submit = (state: string, values: object) => ({ kind: 'submit', form: 'tone', state, values }) as never

describe('the tone of a channel', () => {
  it('shows each setting with where it comes from', async () => {
    const { see } = await createAppBench()
    await see({ kind: 'tone', verb: 'set', values: { tone: 'warm' } })
    const view = await see({ kind: 'tone', verb: 'show' })
    expect(wordsOf(view)).toContain('Tone: warm (set in this channel)')
    expect(wordsOf(view)).toContain('“sent with Humanize”: on (default)')
    expect(labelsOf(view)).toEqual(['Change', 'Reset'])
  })

  it('is shown without controls to those who may not change it', async () => {
    const { see } = await createAppBench()
    const view = await see({ kind: 'tone', verb: 'open', access: DENIED })
    expect(labelsOf(view)).toEqual([])
    expect(wordsOf(view)).toContain('Only the channel’s creator')
  })

  it('is saved from the form, free text read line by line', async () => {
    const { form, see } = await createAppBench()
    const { state } = await form({ kind: 'tone', verb: 'open' })
    const view = await see(
      submit(state, {
        tone: 'launch',
        banned: 'synergy\nleverage',
        preferred: 'client → customer',
        customTones: 'launch = friendly: Short and upbeat.',
        disclosure: true,
        locked: ['tone'],
        editors: [],
      }),
    )
    const words = wordsOf(view)
    expect(words).toContain('Saved.')
    expect(words).toContain('Tone: launch (set in this channel, locked)')
    expect(words).toContain('Words to avoid: synergy, leverage')
    expect(words).toContain('Preferred words: client → customer')
    // The toggle stood at what is inherited, so it still is.
    expect(words).toContain('“sent with Humanize”: on (default)')
  })

  it('names the tone that there is none of, and those that there are', async () => {
    const { see } = await createAppBench()
    const words = wordsOf(await see({ kind: 'tone', verb: 'set', values: { tone: 'grumpy' } }))
    expect(words).toContain('There is no tone “grumpy” here. Known tones: auto, warm, ')
  })

  it('says nothing was changed where a command names nothing to change', async () => {
    const { see } = await createAppBench()
    const view = await see({ kind: 'tone', verb: 'set', values: {} })
    expect(wordsOf(view)).not.toContain('Saved.')
    expect(wordsOf(view)).toContain('Nothing was named, so nothing was changed.')
    expect(labelsOf(view)).toEqual(['Change', 'Reset'])
  })

  it('names Discord’s right to those who may not change it there', async () => {
    const { see } = await createAppBench()
    const place = { platform: 'discord', workspace: 'G1', channel: 'C1' } as const
    const words = wordsOf(await see({ kind: 'tone', verb: 'show', access: DENIED, place } as never))
    expect(words).toContain('Only people who may manage this channel, and those they named')
    expect(words).not.toContain('creator')
  })

  it('does nothing for a forged submission', async () => {
    const { see } = await createAppBench()
    const view = await see({ ...(submit('0', { tone: 'warm' }) as object), access: DENIED } as never)
    expect(wordsOf(view)).toContain('You may not change this channel’s tone')
    expect(wordsOf(view)).toContain('Tone: auto (default)')
  })

  it('tells the second of two who had it open what the first one changed, and loses nothing', async () => {
    const { form, see } = await createAppBench()
    const { state } = await form({ kind: 'tone', verb: 'open' })
    await see(submit(state, { tone: 'warm' }))
    const view = await see({ ...(submit(state, { emoji: 'none' }) as object), person: BEN } as never)
    expect(wordsOf(view)).toContain('Tone: not set here → warm')
    expect(labelsOf(view)).toEqual(['Reload'])
    expect(wordsOf(await see({ kind: 'tone', verb: 'show' }))).toContain('Emoji: left as they are (default)')
  })

  it('may be changed by a person whom somebody named, and no longer after a reset', async () => {
    const { see } = await createAppBench()
    await see({ kind: 'tone', verb: 'set', values: { editors: ['U_BEN'] } })
    const asBen = { person: BEN, access: DENIED }
    expect(wordsOf(await see({ kind: 'tone', verb: 'set', values: { tone: 'calm' }, ...asBen }))).toContain(
      'Saved.',
    )
    expect(wordsOf(await see({ kind: 'tone', verb: 'reset' }))).toContain('Tone: auto (default)')
    expect(wordsOf(await see({ kind: 'tone', verb: 'set', values: { tone: 'calm' }, ...asBen }))).toContain(
      'may not',
    )
  })

  it('refuses a line that it cannot read, and says how to write it', async () => {
    const { see } = await createAppBench()
    const view = await see({ kind: 'tone', verb: 'set', values: { preferred: 'client' } })
    expect(wordsOf(view)).toContain('nothing was saved')
    expect(wordsOf(view)).toContain('avoid → use')
  })

  it('names the field of a form that cannot be used as it is', async () => {
    const { ask } = await createAppBench()
    const form = { kind: 'submit', form: 'tone', state: '0' } as const
    expect(await ask({ ...form, values: { preferred: 'client' } })).toMatchObject({ field: 'preferred' })
    expect(await ask({ ...form, values: { language: 'klingon' } })).toMatchObject({ field: 'language' })
    expect(await ask({ ...form, values: { banned: 'x'.repeat(500) } })).toMatchObject({ field: 'banned' })
  })

  it('inherits what was set for the workspace, away from any channel', async () => {
    const { see } = await createAppBench()
    const home = { place: { platform: 'slack', workspace: 'T1', channel: '' } } as const
    const set = await see({
      kind: 'tone',
      verb: 'set',
      values: { tone: 'professional', emoji: 'fewer' },
      ...home,
    })
    expect(set.title).toBe('Defaults of this workspace')
    await see({ kind: 'tone', verb: 'set', values: { emoji: 'none' } })
    const words = wordsOf(await see({ kind: 'tone', verb: 'show' }))
    expect(words).toContain('Tone: professional (from the workspace)')
    expect(words).toContain('Emoji: none (set in this channel)')
  })
})
