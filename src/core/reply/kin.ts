import type { ReadDetails } from './event.ts'

/** Reads whom a message is about from "my …" in any language, and says it from the answerer's side; of several persons, nobody. */
export const kin =
  (pattern: RegExp, turned: (word: string, possessive: string) => string): ReadDetails =>
  (kind, text) => {
    if (kind !== 'bereavement' && kind !== 'illness-near') return {}
    const [found, ...others] = text.matchAll(pattern)
    const word = found?.[1]
    if (!word || others.length > 0) return {}
    return {
      who: turned(
        /^\p{Lu}/u.test(word) ? word : word.toLowerCase(),
        found[0].split(' ')[0]?.toLowerCase() ?? '',
      ),
    }
  }
