import { byLanguage } from '../sense/by-language.ts'
import { APOLOGIES, PROMISES } from './data/commitments.ts'
import { added, type Check } from './finding.ts'
import type { Side } from './side.ts'

const phrasesIn = ({ masked }: Side, pattern: RegExp | undefined): readonly string[] =>
  pattern ? (masked.text.replaceAll('’', "'").toLowerCase().match(pattern) ?? []) : []

const notAdded = (name: string, data: Readonly<Record<string, RegExp>>): Check => {
  const patternOf = byLanguage((language) => data[language])
  return {
    name,
    find: ({ before, after, source, target }) => {
      const is = phrasesIn(after, patternOf(target))
      if (is.length === 0) return []
      const was = phrasesIn(before, patternOf(source))
      if (is.length <= was.length) return []
      const fresh = is.filter((phrase) => !was.includes(phrase))
      return added(fresh.length > 0 ? fresh : is)
    },
  }
}

/** Nothing is promised and nothing apologised for that the writer did not. */
export const commitmentChecks: readonly Check[] = [
  notAdded('promises', PROMISES),
  notAdded('apologies', APOLOGIES),
]
