import { byLanguage } from './by-language.ts'
import { POLITENESS, STRATEGY_WEIGHT, type Strategy } from './data/politeness.ts'
import { type Lexicon, lexicon } from './lexicon.ts'
import type { Word } from './words.ts'

/** Strategies that are what they are only at the start of a sentence. */
const OPENING: ReadonlySet<Strategy> = new Set([
  'directQuestion',
  'directStart',
  'youFirst',
  'iFirst',
  'order',
])

type Lists = { opening: Lexicon<Strategy>; anywhere: Lexicon<Strategy> }
const lists = byLanguage((locale): Lists => {
  const all = Object.entries(POLITENESS[locale]) as [Strategy, readonly string[]][]
  const entries = all.flatMap(([strategy, phrases]) => phrases.map((phrase) => [phrase, strategy] as const))
  return {
    opening: lexicon(entries.filter(([, strategy]) => OPENING.has(strategy))),
    anywhere: lexicon(entries.filter(([, strategy]) => !OPENING.has(strategy))),
  }
})

/** How polite a text is, 0 to 1, 0.5 where nothing speaks either way. Each strategy counts once, rudeness up to three times. */
export const politeness = (text: string, words: readonly Word[], language: string): number => {
  const shown = strategies(text, words, language)
  let score = 0
  for (const [strategy, times] of shown) {
    score += STRATEGY_WEIGHT[strategy] * (strategy === 'rude' ? Math.min(times, 3) : 1)
  }
  const shouting = /\p{Lu}{4,}[^\p{Ll}]+\p{Lu}{3,}/u.test(text) ? 0.6 : 0
  const marks = /[?!]{2,}/u.test(text) ? 0.3 : 0
  return Math.round((1 / (1 + Math.exp(-1.4 * (score - shouting - marks)))) * 1000) / 1000
}

/** The strategies that a text shows, and how often. */
export const strategies = (text: string, words: readonly Word[], language: string): Map<Strategy, number> => {
  const { opening, anywhere } = lists(language)
  const shown = new Map<Strategy, number>()
  const add = (strategy: Strategy): void => void shown.set(strategy, (shown.get(strategy) ?? 0) + 1)
  for (const hit of anywhere.find(words)) {
    if (hit.value === 'please' && opens(text, words, hit.from)) add('pleaseFirst')
    add(hit.value)
  }
  const please = shown.has('please')
  for (const [index] of words.entries()) {
    if (!opens(text, words, index)) continue
    const hit = opening.find(words.slice(index, index + 3))[0]
    if (hit && hit.from === 0 && !(hit.value === 'order' && please)) add(hit.value)
  }
  return shown
}

const opens = (text: string, words: readonly Word[], index: number): boolean => {
  const before = words[index - 1]
  return before === undefined || /[.!?;:\n]/u.test(text.slice(before.end, words[index]?.start))
}
