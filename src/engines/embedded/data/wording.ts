import type { Cuts } from './en/cuts.ts'

/** What the rules know of a language other than English. Phrases are those of `lexicon`, cuts those of `source` (text/pattern.ts). */
export type Wording = {
  cuts: readonly Cuts[]
  /** Inflated wording and what to say instead. */
  plain: readonly (readonly [phrase: string, plain: string])[]
  /** Profanity with what to say instead; '' drops it. */
  profane: readonly (readonly [phrase: string, mild: string])[]
  /** Names for a person that help nobody, as one alternation. */
  insult: string
  /** Chat spellings, written out where the tone is formal. */
  spelling: readonly (readonly [chat: string, full: string])[]
  /** Pairs of sources for blame. */
  blame: readonly (readonly [source: string, put: string])[]
}
