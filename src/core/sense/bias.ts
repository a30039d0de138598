import type { Bias } from '../analysis.ts'
import { BIAS } from './data/bias.ts'
import { type Lexicon, lexicon } from './lexicon.ts'
import type { Word } from './words.ts'

let english: Lexicon<readonly string[]> | undefined

/** Biased or insensitive wording with suggestions. English only: in other languages the list would need a native's ear. */
export const bias = (text: string, words: readonly Word[], language: string): Bias[] => {
  if (language !== 'en' && language !== 'und') return []
  english ??= lexicon(BIAS)
  return english
    .find(words)
    .map(({ start, end, value }) => ({ start, end, text: text.slice(start, end), suggestions: value }))
}
