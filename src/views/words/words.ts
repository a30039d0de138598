import type { Locale } from '../../core/job.ts'
import { fill } from '../../core/phrases/phrase.ts'
import { chartWords } from './chart.ts'
import { coachWords } from './coach.ts'
import { controlWords } from './controls.ts'
import { faultWords } from './faults.ts'
import { peopleWords } from './people.ts'
import { postingWords } from './posting.ts'
import { previewWords } from './preview.ts'
import { settingsWords } from './settings.ts'

const WORDS = {
  ...controlWords,
  ...previewWords,
  ...postingWords,
  ...faultWords,
  ...settingsWords,
  ...peopleWords,
  ...chartWords,
  ...coachWords,
}

/** A sentence or label of ours. One that lacks a language, or is not there, is a type error. */
export type Word = keyof typeof WORDS
export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string

/** Speaks to a person in their language. */
export const sayIn =
  (locale: Locale): Say =>
  (word, values = {}) =>
    fill(
      WORDS[word][locale],
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])),
    )
