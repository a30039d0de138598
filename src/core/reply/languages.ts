import type { Locale } from '../job.ts'
import { CUES_EN } from './data/en-cues.ts'
import { TEMPLATES_EN } from './data/en-templates.ts'
import { detailsEn } from './details-en.ts'
import type { ReplyLanguage } from './event.ts'

const ENGLISH: ReplyLanguage = { locale: 'en', cues: CUES_EN, details: detailsEn, templates: TEMPLATES_EN }

export const languageFor = (_locale: Locale): ReplyLanguage => ENGLISH
