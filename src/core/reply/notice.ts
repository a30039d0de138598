import type { Locale, Notice } from '../job.ts'
import { noticePhrases } from '../phrases/notice.ts'
import { CRISIS_LINES, EMERGENCY } from './data/emergency.ts'
import { CHECKED, HELPLINES, type Helpline, INTERNATIONAL } from './data/helplines.ts'
import { countryOf } from './data/zones.ts'

/** `of`: whose words the crisis speaks from, the reader's own or those of somebody whom they want to answer. */
export type NoticeInput = { locale: Locale; timeZone?: string; country?: string; of?: 'own' | 'other' }

/** Where the language is spoken, for a reader of whom neither zone nor country is known. English is spoken everywhere, so it names none. */
const COUNTRIES: Readonly<Record<Locale, readonly string[]>> = {
  en: [],
  es: ['ES', 'MX', 'AR'],
  fr: ['FR', 'BE', 'CH', 'CA'],
  de: ['DE', 'AT', 'CH'],
  pt: ['BR', 'PT'],
  it: ['IT', 'CH'],
}

/**
 * What a person in a crisis is shown, and nobody else: a human sentence and where to find help, their country's lines first (by time
 * zone, else as their settings name it, else by language) and directories for every other country after them.
 */
export const noticeFor = ({ locale, timeZone, country: named, of = 'own' }: NoticeInput): Notice => {
  const country = timeZone ? countryOf(timeZone) : named
  const countries = country ? [country] : timeZone && timeZone !== 'UTC' ? [] : COUNTRIES[locale]
  return {
    text: noticePhrases[of === 'own' ? 'crisis-notice' : 'crisis-notice-other'][locale],
    resources: [
      ...countries.flatMap((code) => (HELPLINES[code] ?? []).map((line) => entry(line, code))),
      ...(country ? emergency(country, locale) : []),
      ...INTERNATIONAL.map((line) => entry(line, 'international')),
    ],
  }
}

const entry = (line: Helpline, country: string): Notice['resources'][number] => ({
  ...line,
  country,
  checked: CHECKED,
})

const emergency = (country: string, locale: Locale): Notice['resources'] => {
  const known = EMERGENCY[country]
  if (!known) return []
  const { contact, source } = known
  return [
    entry({ name: noticePhrases['crisis-emergency'][locale], contact, url: CRISIS_LINES, source }, country),
  ]
}
