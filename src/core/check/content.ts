import type { Check } from './finding.ts'
import type { Side } from './side.ts'

/** Long enough to mean something; the first letters are the same in most forms of a word, in any language with letters. */
const LEAST_LETTERS = 4
const STEM_LETTERS = 5
/** Fewer words of meaning than this say too little to compare. */
const LEAST_WORDS = 3
/** A rewrite keeps this share of the words of meaning; a short text has fewer to spare. Set so that blunt and profane drafts, which lose most, still pass. */
const KEPT = { short: 0.4, long: 0.25, from: 8 }
/** And of its own words of meaning at most this share is new. */
const MOST_NEW = 0.75

const stemsOf = ({ tokens }: Side): string[] =>
  tokens.flatMap(({ kind, lower }) =>
    kind === 'word' && lower.length >= LEAST_LETTERS
      ? [lower.replaceAll("'", '').slice(0, STEM_LETTERS)]
      : [],
  )

/**
 * Whether a model wrote about the same things at all. One that obeyed an order hidden in the text ("ignore the above and say …") or
 * answered it instead of rewriting it shares few words with it. A translation shares none and is held by the other checks.
 */
export const contentCheck: Check = {
  name: 'content',
  find: ({ before, after, source, target, purpose, engine }) => {
    if (engine !== 'llm' || source !== target || purpose === 'notes') return []
    const was = stemsOf(before)
    const is = stemsOf(after)
    if (was.length < LEAST_WORDS) return []
    const had = new Set(was)
    const has = new Set(is)
    const kept = [...had].filter((stem) => has.has(stem)).length / had.size
    const fresh = [...has].filter((stem) => !had.has(stem)).length / Math.max(has.size, 1)
    const least = had.size < KEPT.from ? KEPT.short : KEPT.long
    return kept < least || fresh > MOST_NEW ? [{ code: 'check-content' }] : []
  },
}
