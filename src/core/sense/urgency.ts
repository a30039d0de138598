import { byLanguage } from './by-language.ts'
import { URGENCY } from './data/urgency.ts'
import { lexicon } from './lexicon.ts'
import type { Word } from './words.ts'

const weights = byLanguage((locale) => lexicon(Object.entries(URGENCY[locale])))
const NEGATION = new Set([
  'not',
  "isn't",
  "don't",
  'no',
  'non',
  'nicht',
  'não',
  'pas',
  'nunca',
  'kein',
  'keine',
])

/** How little a text can wait, 0 to 1. Independent hints add up like chances; "no rush" takes most of it away. */
export const urgency = (text: string, words: readonly Word[], language: string): number => {
  let calm = 1
  let ease = 0
  for (const hit of weights(language).find(words)) {
    const before = words[hit.from - 1]?.lower ?? ''
    if (hit.value < 0) ease = Math.max(ease, -hit.value)
    else if (!NEGATION.has(before)) calm *= 1 - hit.value
  }
  if (calm < 1 && /[!?]{2,}/u.test(text)) calm *= 0.85
  else if (text.includes('!') && calm < 1) calm *= 0.92
  if (/[🚨⏰🔥🆘⚠]/u.test(text)) calm *= 0.7
  if (calm < 1 && /\p{Lu}{4,}/u.test(text)) calm *= 0.85
  return Math.round((1 - calm) * (1 - ease) * 1000) / 1000
}
