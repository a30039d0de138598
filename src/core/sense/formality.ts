import { byLanguage } from './by-language.ts'
import { REGISTER } from './data/formality.ts'
import { type Lexicon, lexicon } from './lexicon.ts'
import type { Word } from './words.ts'

const registers = byLanguage(
  (locale): Lexicon<1 | -1> =>
    lexicon([
      ...REGISTER[locale].formal.map((phrase) => [phrase, 1] as const),
      ...REGISTER[locale].casual.map((phrase) => [phrase, -1] as const),
    ]),
)

const CONTRACTION = /^\p{L}+n't$|^\p{L}+'(?:s|re|ve|ll|d|m)$/u
const EMOJI = /\p{Extended_Pictographic}|(?:^|\s)[:;=8xX]['-]?[)(DPpOo/\\|3](?=\s|$)|<3/gu
const LOUD = /!{2,}|\?{2,}|[?!]{2,}|\.{3,}|…|(\p{L})\1{2,}/giu
const LOWER_START = /(?:^|[.!?]\s+)\p{Ll}/gu
const LOWER_I = /(?:^|\s)i(?=[\s'’])/gu

/** How formal a text is, 0 (chat among friends) to 1 (letter), 0.5 where nothing speaks either way. */
export const formality = (text: string, words: readonly Word[], language: string): number => {
  if (words.length === 0) return 0.5
  let marks = 0
  for (const hit of registers(language).find(words)) marks += hit.value
  const english = language === 'en'
  let letters = 0
  let contractions = 0
  for (const word of words) {
    letters += word.end - word.start
    if (english && CONTRACTION.test(word.lower)) contractions++
  }
  const casual =
    contractions * 0.6 +
    count(text, EMOJI) * 0.9 +
    count(text, LOUD) * 0.7 +
    count(text, LOWER_START) * 0.5 +
    (english ? count(text, LOWER_I) * 0.7 : 0)
  const density = Math.sqrt(words.length / 6 + 1)
  const wordLength = letters / words.length - (WORD_LENGTH[language] ?? 4.6)
  return round(sigmoid((1.3 * marks - casual) / density + 0.6 * wordLength + 0.2))
}

/** Mean letters a word in ordinary chat; German compounds must not read as formality. */
const WORD_LENGTH: Readonly<Record<string, number>> = { en: 4.2, de: 5.3, es: 4.6, fr: 4.4, pt: 4.5, it: 4.9 }

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
const round = (x: number): number => Math.round(x * 1000) / 1000
