import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type EventKind, kindOf } from '../../../src/core/reply/event.ts'
import { languageFor } from '../../../src/core/reply/languages.ts'
import { replyLanguage, suggest } from '../../../src/core/reply/suggest.ts'
import { GLAD, jobFor, NEVER, words } from './rules.ts'

type Row = { kind: string; language: string; text: string }
const rows = (name: string): Row[] =>
  readFileSync(new URL(`../../eval/${name}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [kind = '', language = '', text = ''] = line.split('\t')
      return { kind, language, text }
    })

const LIGHT = new Set(
  'info request question schedule short plan help joy thanks praise joke welcome apology confusion'.split(
    ' ',
  ),
)
const all = [...rows('distress'), ...rows('replies')]
const hard = all.filter(({ kind }) => !LIGHT.has(kind))
const of = (...kinds: string[]): Row[] => all.filter(({ kind }) => kinds.includes(kind))

const answers = async ({ text, language }: Row, variant = 0) =>
  suggest(await jobFor(text, { language, variant }))
const kindFor = async ({ text, language }: Row): Promise<EventKind> => {
  const job = await jobFor(text, { language })
  return kindOf(job, text.replaceAll('’', "'"), languageFor(replyLanguage(language)))
}

describe('the tables of messages', () => {
  it.each(all)('rules of an answer hold for: $text', async (row) => {
    for (const variant of [0, 1, 2]) {
      const suggestions = await answers(row, variant)
      expect(new Set(suggestions.map(({ text }) => text)).size).toBe(3)
      for (const { strategy, text } of suggestions) {
        expect(words(text)).toBeLessThanOrEqual(60)
        expect(text).not.toMatch(NEVER)
        expect(text).not.toMatch(/[{}]|undefined|letting me know about/u)
        if (strategy === 'explore') expect(text.match(/\?/gu)).toHaveLength(1)
        if (strategy === 'support') expect(text).toContain('[…]')
      }
    }
  })

  it.each(hard)('no cool and no glad answer to: $text', async (row) => {
    const kind = await kindFor(row)
    expect(['neutral', 'short', 'schedule', 'glad', 'good-news', 'question', 'thanks', 'joke']).not.toContain(
      kind,
    )
    for (const variant of [0, 1, 2]) {
      for (const { text } of await answers(row, variant)) {
        expect(text).not.toMatch(GLAD)
        expect(text).not.toMatch(/^(?:Got it|Thanks for letting|Great|Perfect)/u)
      }
    }
  })

  it.each(of('info', 'request', 'question', 'schedule', 'plan', 'short'))(
    'work is answered as work: $text',
    async (row) => {
      expect(['neutral', 'schedule', 'request', 'question', 'short']).toContain(await kindFor(row))
    },
  )

  it.each(of('joy'))('good news is not met with a shrug: $text', async (row) => {
    expect(['good-news', 'family-news', 'glad']).toContain(await kindFor(row))
  })

  it.each(of('thanks'))('thanks are welcomed without a fuss: $text', async (row) => {
    expect(await kindFor(row)).toBe('thanks')
  })
})

/** Words that only the suggestions of one language hold. */
const OWN: Record<string, RegExp> = {
  es: /[¿¡]|\b(?:siento|gracias|suena|lo|que|claro)\b/iu,
  fr: /(?<!\p{L})(?:doit|je|c’est|merci|ça|tu|sûr|avec|félicitations)\b/iu,
  de: /(?<!\p{L})(?:leid|das|ich|danke|klar|gern|dir|herzlichen|nicht)\b/iu,
  pt: /\b(?:sinto|você|que|claro|nada|parabéns|isso|parece|certo)\b/iu,
  it: /(?<!\p{L})(?:per|mi|che|grazie|niente|certo|congratulazioni|bene|sembra|hai|male)\b/iu,
}

it.each(all.filter(({ language }) => language in OWN))('answers in $language: $text', async (row) => {
  for (const { text } of await answers(row)) {
    expect(text).toMatch(OWN[row.language] as RegExp)
    expect(text).not.toMatch(/\b(?:the|thanks|sorry|you)\b/iu)
  }
})

describe('what an answer names', () => {
  const first = async (text: string): Promise<string> =>
    (await answers({ kind: '', language: 'en', text }))[0]?.text ?? ''

  it.each([
    ["I'm scared my visa won't come through before the start date.", 'your visa'],
    ['We had to put our dog down yesterday.', 'your dog'],
    ["I'm on call and my kid is sick. I can't do this any more.", 'your kid'],
  ])('is what stands in “%s”', async (text, named) => {
    expect(await first(text)).toContain(named)
  })

  it.each([
    ['My wife told me her father died on the train.', /your (?:wife|father)/u],
    ["My best friend's mum died yesterday.", /your (?:best )?friend|your mum/u],
    ["I'm stuck on the OAuth redirect, it fails.", /the OAuth\b(?! redirect)/u],
    ['We closed the Series A today!', /the Series\b/u],
    ['We fixed the memory leak after three weeks!', /the memory leak/u],
    ['I lost the baby.', /baby/u],
    ["I lost my grandmother's necklace.", /your grandmother/u],
    ['I have to fire someone tomorrow.', /the fire/u],
    ['The migration deleted 1,200 rows and the backup is from Monday.', /the backup/u],
  ])('is left out rather than guessed in “%s”', async (text, wrong) => {
    expect(await first(text)).not.toMatch(wrong)
  })
})
