import type { Locale } from '../job.ts'
import { REPLIES_DE } from './data/de.ts'
import { CUES_EN } from './data/en-cues.ts'
import { TEMPLATES_EN } from './data/en-templates.ts'
import { REPLIES_ES } from './data/es.ts'
import { REPLIES_FR } from './data/fr.ts'
import { HARD_DE } from './data/hard/de.ts'
import { HARD_EN } from './data/hard/en.ts'
import { HARD_ES } from './data/hard/es.ts'
import { HARD_FR } from './data/hard/fr.ts'
import { HARD_IT } from './data/hard/it.ts'
import { HARD_PT } from './data/hard/pt.ts'
import { REPLIES_IT } from './data/it.ts'
import { REPLIES_PT } from './data/pt.ts'
import { detailsEn } from './details-en.ts'
import { type Hardship, inOrder, type ReplyLanguage, type ReplyWords } from './event.ts'

const REPLIES_EN: ReplyWords = { locale: 'en', cues: CUES_EN, details: detailsEn, templates: TEMPLATES_EN }

const joined = (language: ReplyWords, hard: Hardship): ReplyLanguage => ({
  ...language,
  cues: inOrder([...hard.cues, ...language.cues]),
  signs: hard,
  templates: { ...language.templates, ...hard.templates },
})

/** Cues of languages that do not compound begin with a word: "mal" is no part of "normal". */
const whole = ({ cues, ...language }: ReplyWords): ReplyWords => ({
  ...language,
  cues: cues.map(([kind, cue]) => [kind, new RegExp(String.raw`(?<!\p{L})(?:${cue.source})`, cue.flags)]),
})

const LANGUAGES: Readonly<Record<Locale, ReplyLanguage>> = {
  en: joined(REPLIES_EN, HARD_EN),
  es: joined(whole(REPLIES_ES), HARD_ES),
  fr: joined(whole(REPLIES_FR), HARD_FR),
  de: joined(REPLIES_DE, HARD_DE),
  pt: joined(whole(REPLIES_PT), HARD_PT),
  it: joined(whole(REPLIES_IT), HARD_IT),
}

export const languageFor = (locale: Locale): ReplyLanguage => LANGUAGES[locale]
