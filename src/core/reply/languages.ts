import type { Locale } from '../job.ts'
import { REPLIES_DE } from './data/de.ts'
import { CUES_EN } from './data/en-cues.ts'
import { TEMPLATES_EN } from './data/en-templates.ts'
import { REPLIES_ES } from './data/es.ts'
import { REPLIES_FR } from './data/fr.ts'
import { REPLIES_IT } from './data/it.ts'
import { REPLIES_PT } from './data/pt.ts'
import { detailsEn } from './details-en.ts'
import type { ReplyLanguage } from './event.ts'

const LANGUAGES: Readonly<Record<Locale, ReplyLanguage>> = {
  en: { locale: 'en', cues: CUES_EN, details: detailsEn, templates: TEMPLATES_EN },
  es: REPLIES_ES,
  fr: REPLIES_FR,
  de: REPLIES_DE,
  pt: REPLIES_PT,
  it: REPLIES_IT,
}

export const languageFor = (locale: Locale): ReplyLanguage => LANGUAGES[locale]
