import type { Locale } from '../../job.ts'
import { ENGLISH } from './tells/english.ts'
import { FRENCH } from './tells/french.ts'
import { GERMAN } from './tells/german.ts'
import { ITALIAN } from './tells/italian.ts'
import type { TellList } from './tells/list.ts'
import { PORTUGUESE } from './tells/portuguese.ts'
import { SPANISH } from './tells/spanish.ts'

/** Machine-sounding phrases, in the notation of `lexicon`. Sources of the categories: Wikipedia's "Signs of AI writing"; arXiv 2406.07016. */
export const TELLS: Readonly<Record<Locale, TellList>> = {
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  pt: PORTUGUESE,
  it: ITALIAN,
}
