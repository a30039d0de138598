import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { humanize } from '../../src/core/humanize.ts'
import type { Candidate, Change, Engine, HumanizeInput, Job } from '../../src/core/job.ts'
import { restore } from '../../src/core/protect.ts'
import { defaultStyle } from '../../src/core/style.ts'
import { TONE_NAMES } from '../../src/core/tone.ts'
import { TONES } from '../../src/core/tones.ts'
import { createEmbeddedModel } from '../../src/emotion/embedded.ts'
import { createEmbeddedEngine } from '../../src/engines/embedded/engine.ts'
import { InputError } from '../../src/errors.ts'
import { type Message, message, wildText } from '../support/messages.ts'

const model = createEmbeddedModel()
const embedded = createEmbeddedEngine()
const style = { ...defaultStyle(), grammar: false }
const never = new AbortController().signal

/** An engine that does one thing to the masked text. */
const engineThat = (edit: (job: Job) => string, more: Partial<Candidate> = {}): Engine => ({
  name: 'llm',
  rewrite: async (job) => {
    const text = edit(job)
    return { engine: 'llm', text, stages: [{ text, reason: { code: 'change-wording' } }], ...more }
  },
  reply: async () => ({ suggestions: [], engine: 'llm' }),
})
const run = (input: Partial<HumanizeInput> & { text: string }, engine: Engine = embedded) =>
  humanize({ markup: 'plain', style, ...input }, { model, engine }, never)
const apply = (text: string, changes: readonly Change[]): string =>
  changes
    .toReversed()
    .reduce((rest, { start, end, after }) => rest.slice(0, start) + after + rest.slice(end), text)

/** Facts of a message that do not stand in a text as often as they should. */
const astray = ({ text, facts }: Message, shown: string): string[] =>
  facts
    .map((fact) => fact.text)
    .filter((fact) => {
      const count = (whole: string): number => whole.split(fact).length
      return fact === 'Priya' || /^\p{Lu}\p{L}+$/u.test(fact)
        ? !shown.includes(fact)
        : count(shown) !== count(text)
    })

describe('humanize', () => {
  it('loses and adds nothing over 10,000 generated messages, in every tone and markup', {
    timeout: 120_000,
  }, async () => {
    let rewritten = 0
    await fc.assert(
      fc.asyncProperty(
        message,
        fc.constantFrom(...TONE_NAMES),
        fc.constantFrom(0, 0, 0, 0, 1, 2),
        async (sample, tone, variant) => {
          const { text, markup } = sample
          const result = await run({ text, markup, variant, style: { ...style, tone: TONES[tone] } })
          expect(astray(sample, result.text)).toEqual([])
          expect(apply(text, result.changes)).toBe(result.text)
          expect(result.changed).toBe(result.text !== text)
          expect(result.checks.filter(({ ok }) => !ok).length > 0).toBe(result.verdict === 'kept')
          if (result.changed) rewritten++
        },
      ),
      { numRuns: 10_000 },
    )
    // Were nothing ever rewritten, nothing would be shown by this.
    expect(rewritten).toBeGreaterThan(3_000)
  })

  it('gives an answer to whatever a program can hold', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(wildText, async (text) => {
        if (text.trim() === '') return
        const { text: shown, changes } = await run({ text, markup: 'slack' })
        expect(shown).not.toMatch(/<!(?:channel|here|everyone)(?!\w)/iu)
        expect(apply(text, changes)).toBe(shown)
      }),
      { numRuns: 1_500 },
    )
  })

  it('shows the original where an engine dropped something, and says what', async () => {
    const result = await run(
      { text: 'Please see https://a.example/b now.' },
      engineThat(() => 'Please see it now.'),
    )
    expect(result).toMatchObject({
      verdict: 'kept',
      text: 'Please see https://a.example/b now.',
      changed: false,
      changes: [],
    })
    expect(result.note).toBe('Kept as it was: a rewrite would have changed a link.')
    expect(result.checks).toContainEqual({ name: 'links', ok: false, detail: 'Lost: “https://a.example/b”.' })
  })

  it.each<[string, (job: Job) => string]>([
    ['calls everybody', ({ masked }) => `@everyone ${masked.text}`],
    ['calls everybody in Slack’s syntax', ({ masked }) => `<!channel> ${masked.text}`],
    ['invents a number', ({ masked }) => `${masked.text} It takes 5 days.`],
    ['apologises', ({ masked }) => `Sorry! ${masked.text}`],
    ['promises', ({ masked }) => `${masked.text} I will handle it.`],
    ['denies', ({ masked }) => masked.text.replace('works', 'does not work')],
    ['asks something', ({ masked }) => `${masked.text} How are you?`],
    ['returns a mask of its own', ({ masked }) => `${masked.text} \u{f0009}`],
    ['returns nothing', () => ''],
    ['repeats a masked item', ({ masked }) => `${masked.text} \u{f0000}`],
    ['cuts the text short', () => 'The build'],
  ])('does not let through an engine that %s', async (_, edit) => {
    const text =
      'The build works since @ana fixed the pipeline, so everybody can deploy their branches to staging again.'
    expect(await run({ text }, engineThat(edit))).toMatchObject({ verdict: 'kept', text })
  })

  it('says “already fine” for what needs nothing', async () => {
    const result = await run(
      { text: 'See you there, thanks.' },
      engineThat(({ masked }) => masked.text),
    )
    expect(result).toMatchObject({
      verdict: 'already-fine',
      changed: false,
      note: 'Already fine: nothing here needed changing.',
    })
  })

  it('tells when no further version exists', async () => {
    const result = await run(
      { text: 'See you there.' },
      engineThat(({ masked }) => masked.text, { exhausted: true }),
    )
    expect(result.note).toBe('There is no other version of this text in this tone.')
  })

  it('keeps a mass mention readable and pings nobody, whatever the verdict', async () => {
    for (const engine of [embedded, engineThat(({ masked }) => masked.text), engineThat(() => '')]) {
      const { text } = await run(
        { text: 'hey @everyone and <!here>, `@here` is down', markup: 'slack' },
        engine,
      )
      expect(text).toContain('@\u200beveryone')
      expect(text).toContain('@\u200bhere')
      expect(text).toContain('`@here`')
    }
  })

  it('takes out invisible characters and lone surrogates, and tells so', async () => {
    const text = 'The bui\u200bld\u202e is slow 👩‍💻 to\ud83dday.'
    const result = await run(
      { text },
      engineThat(({ masked }) => masked.text),
    )
    expect(result).toMatchObject({ verdict: 'rewritten', text: 'The build is slow 👩‍💻 today.' })
    expect(apply(text, result.changes)).toBe(result.text)
    expect(result.changes[0]?.reason).toContain('nobody sees')
  })

  it('explains each change in the reader’s language', async () => {
    const engine = engineThat(({ masked }) => masked.text.replace('utilize', 'use'))
    const { changes } = await run({ text: 'We utilize the tool.', locale: 'es' }, engine)
    expect(changes).toEqual([{ start: 3, end: 10, before: 'utilize', after: 'use', reason: 'Reformulado.' }])
  })

  it('rewrites nothing in a crisis, and shows where help is', async () => {
    const text = 'I want to kill myself, I cannot go on anymore.'
    const asked: string[] = []
    const result = await run(
      { text },
      engineThat((job) => {
        asked.push(job.original)
        return 'All is well!'
      }),
    )
    expect(result).toMatchObject({ verdict: 'crisis', text, changed: false, engine: 'embedded' })
    expect(result.notice?.resources.length).toBeGreaterThan(0)
    expect(asked).toEqual([])
  })

  it('shows the plan: what was detected and what follows', async () => {
    const { plan, tone } = await run({ text: 'Thank you so much for your help, I am so grateful!' })
    expect(tone).toBe('warm')
    expect(plan.join(' ')).toContain('gratitude')
  })

  it('gives the engine the mood of what was said around', async () => {
    let seen: Job | undefined
    const engine = engineThat((job) => {
      seen = job
      return job.masked.text
    })
    const context = [{ author: 'them', text: 'My father died last night and I am heartbroken.' }]
    await run({ text: 'I saw your message just now.', context }, engine)
    expect(seen?.mood?.emotion).toBe('sadness')
    await run({ text: 'I saw your message just now.' }, engine)
    expect(seen?.mood).toBeUndefined()
  })

  it('names the language of what is shown, whatever was asked of an engine that does not translate', async () => {
    const text = 'We utilize the new tool for all of our customers, because it is fast.'
    expect((await run({ text, language: 'es' })).language).toBe('en')
  })

  it('leaves digits open to their words where a text is translated', async () => {
    let seen: Job | undefined
    await run(
      { text: 'We meet in 20 minutes at the office.', language: 'es' },
      engineThat((job) => {
        seen = job
        return 'Nos vemos en la oficina en \u{f0000} minutos.'
      }),
    )
    expect(restore(seen?.masked.text ?? '', seen?.masked.items ?? [])).toBe(
      'We meet in 20 minutes at the office.',
    )
    expect(seen?.masked.items.map(({ text }) => text)).toEqual(['20'])
  })

  it.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['a'.repeat(40_001), 'too-long'],
  ])('refuses %.10j with a sentence and advice', async (text, code) => {
    const error = await run({ text }).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(InputError)
    expect(error).toMatchObject({ code, advice: expect.stringMatching(/\.$/) })
  })

  it('works on 40,000 characters', async () => {
    const text = 'We utilize the new approach. '.repeat(1_379)
    expect((await run({ text })).text.length).toBeGreaterThan(20_000)
  })

  it('stops when it is told to, with the reason it is given', async () => {
    const stop = new AbortController()
    const slow = engineThat(({ masked }) => {
      stop.abort(new Error('dismissed'))
      return masked.text
    })
    await expect(
      humanize({ text: 'Hello there.', markup: 'plain', style }, { model, engine: slow }, stop.signal),
    ).rejects.toThrow('dismissed')
    await expect(
      humanize({ text: 'Hello there.', markup: 'plain', style }, { model, engine: embedded }, stop.signal),
    ).rejects.toThrow('dismissed')
  })

  it('gives the same answer to the same question', async () => {
    const input = { text: 'Moreover, you always forget to utilize the new tool!!! FIX IT NOW', variant: 1 }
    expect(await run(input)).toEqual(await run(input))
  })
})
