import type { Locale } from '../job.ts'

/** One sentence in every language that the product speaks; `{name}` stands for a value. */
export type Phrase = Readonly<Record<Locale, string>>
/** By reason code. One file an area, so that a reason is written beside its translations. */
export type Phrases = Readonly<Record<string, Phrase>>

/** Fills `{name}` from `values`; a missing value leaves an empty place rather than a brace. */
export const fill = (sentence: string, values: Readonly<Record<string, string>> = {}): string =>
  sentence.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '')
