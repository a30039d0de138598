import { byLanguage } from '../sense/by-language.ts'
import { factWords, UNITS } from './data/facts.ts'
import { added, type Check, lost } from './finding.ts'
import { type Side, surplus } from './side.ts'

const lexiconOf = byLanguage((language) => ({
  words: factWords(language),
  units: Object.entries(UNITS[language] ?? {}),
}))

/** "Today's world" in other languages: "o mundo de hoje", "il mondo di oggi" names no day. */
const ERA = /^(?:mundo|mondo|monde|cenário|scenario|era|mercado|mercato|sociedade|società)$/u
const isNowadays = (tokens: Side['tokens'], index: number): boolean =>
  /^(?:de|di)$/u.test(tokens[index - 1]?.lower ?? '') && ERA.test(tokens[index - 2]?.lower ?? '')

/** The values that a text states in words ("two weeks", "Friday", "tomorrow"), each with the word that stated it. */
const statedIn = ({ tokens }: Side, language: string): { value: string; word: string }[] => {
  const { words, units } = lexiconOf(language)
  const found: { value: string; word: string }[] = []
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return
    const value = words.get(token.lower)
    if (value === undefined || isNowadays(tokens, index)) return
    found.push({ value, word: token.text })
    if (!value.startsWith('number-')) return
    const next = tokens[index + 1]?.lower ?? ''
    const unit = units.find(([, spelling]) => spelling.test(next))
    if (unit) found.push({ value: unit[0], word: `${token.text} ${tokens[index + 1]?.text}` })
  })
  return found
}

const ALIKE: Readonly<Record<string, (value: string) => boolean>> = {
  numbers: (value) => /^(?:number-|dozen|twice|half|minute|hour|day$|week$|month$|year$)/u.test(value),
  dates: (value) => /^(?:weekday-|month-|day-|tonight|noon|midnight|eo[dwm]|cob)/u.test(value),
}

/** Numbers and dates in words, by value, so that a translation is held to them as well. */
export const factCheck = (name: 'numbers' | 'dates'): Check => ({
  name,
  find: ({ before, after, source, target }) => {
    const mine = ALIKE[name] as (value: string) => boolean
    const was = statedIn(before, source).filter(({ value }) => mine(value))
    const is = statedIn(after, target).filter(({ value }) => mine(value))
    const missing = surplus(
      was.map(({ value }) => value),
      is.map(({ value }) => value),
    )
    const extra = surplus(
      is.map(({ value }) => value),
      was.map(({ value }) => value),
    )
    const word = (values: readonly string[], from: typeof was): string[] =>
      values.map((value) => from.find((stated) => stated.value === value)?.word ?? value)
    return [...lost(word(missing, was)), ...added(word(extra, is))]
  },
})
