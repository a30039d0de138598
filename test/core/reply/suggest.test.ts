import { beforeAll, describe, expect, it } from 'vitest'
import type { ReplyJob } from '../../../src/core/job.ts'
import { kindOf } from '../../../src/core/reply/event.ts'
import { languageFor } from '../../../src/core/reply/languages.ts'
import { replyLanguage, suggest } from '../../../src/core/reply/suggest.ts'
import { BAD_NEWS, MESSAGES } from './messages.ts'
import { GLAD, jobFor, NEVER, words } from './rules.ts'

describe.each(MESSAGES)('answers to “%s”', (text, ...kinds) => {
  let jobs: ReplyJob[]
  beforeAll(async () => {
    jobs = await Promise.all([0, 1, 2, 3, 4].map((variant) => jobFor(text, { variant })))
  })

  it('take it for what it is', () => {
    const [job] = jobs as [ReplyJob]
    expect(kinds).toContain(kindOf(job, text, languageFor(replyLanguage(job.language))))
  })

  it('keep to the rules of a considerate answer, in every variant', () => {
    for (const job of jobs) {
      const suggestions = suggest(job)
      expect(suggestions.map(({ strategy }) => strategy)).toEqual(['acknowledge', 'explore', 'support'])
      expect(new Set(suggestions.map((one) => one.text)).size).toBe(3)
      for (const { strategy, text: answer } of suggestions) {
        expect(words(answer)).toBeLessThanOrEqual(60)
        expect(answer.split(/(?<=[.!?])\s/u).length).toBeLessThanOrEqual(4)
        expect(answer).not.toMatch(NEVER)
        expect(answer).not.toMatch(/[{}]|undefined|\s{2}|\d/u)
        if (strategy === 'explore') expect(answer.match(/\?/gu)).toHaveLength(1)
        if (strategy === 'support') expect(answer).toContain('[…]')
        if (kinds.some((kind) => BAD_NEWS.has(kind))) expect(answer).not.toMatch(GLAD)
      }
    }
  })
})

describe('suggestions', () => {
  it('name whom and what the message is about', async () => {
    const [first] = suggest(await jobFor('My grandmother Rose died on Sunday.'))
    expect(first?.text).toContain('your grandmother Rose')
    const [second] = suggest(await jobFor('I failed my driving test again.'))
    expect(second?.text).toContain('your driving test')
  })

  it.each([
    ['I was laid off this morning.', 'the layoff'],
    ["My contract isn't being renewed.", 'your contract'],
    ['I had another miscarriage.', 'the miscarriage'],
    ['My divorce was finalised today.', 'the divorce'],
    ['I am completely burned out.', 'the burnout'],
    ['Just got told I have MS.', 'the diagnosis'],
    ['I accidentally dropped the users table in production.', 'the users table'],
    ['They rewrote my whole module without telling me.', 'your whole module'],
    ['I am giving a talk tomorrow and I am terrified.', 'the talk'],
    ['My boss yelled at me.', 'being shouted at'],
  ])('name the event of “%s”: %s', async (text, name) => {
    for (const { strategy, text: answer } of suggest(await jobFor(text))) {
      if (strategy === 'acknowledge') expect(answer).toContain(name)
    }
  })

  it('are the same for the same message and differ from variant to variant', async () => {
    const text = 'I was laid off this morning.'
    const first = suggest(await jobFor(text))
    expect(suggest(await jobFor(text))).toEqual(first)
    expect(suggest(await jobFor(text, { variant: 1 }))).not.toEqual(first)
  })

  it('write contractions out where the tone is formal', async () => {
    const formal = await jobFor('My dad passed away.', {})
    const [answer] = suggest({ ...formal, style: { ...formal.style, formality: 'formal' } })
    expect(answer?.text).toMatch(/^I am so sorry/u)
  })

  it('answer in the language of the message, and in English where the product does not speak it', async () => {
    const [spanish] = suggest(await jobFor('Mi padre murió anoche.'))
    expect(spanish?.text).toContain('tu padre')
    const [other] = suggest(await jobFor('Babam dün gece öldü, çok üzgünüm.', { language: 'tr' }))
    expect(other?.text).toMatch(/^[\p{ASCII}’…]+$/u)
  })

  it('do not answer what the message only quotes', async () => {
    const job = await jobFor('> my dad died\nWrong thread, please ignore. The report is in the folder.')
    expect(suggest(job)[0]?.text).not.toMatch(/sorry for your loss|your dad/u)
  })
})
