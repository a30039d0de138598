import { LOCALES, type Locale } from '../job.ts'

/**
 * One value per language that the product speaks, made at the first text in that language: word lists cost memory and start-up
 * time, and most processes meet two languages. Languages that it does not speak share English's, where loan words live.
 */
export const byLanguage = <T>(make: (locale: Locale) => T): ((language: string) => T) => {
  const made = new Map<Locale, T>()
  return (language) => {
    const locale = LOCALES.find((known) => known === language) ?? 'en'
    let value = made.get(locale)
    if (value === undefined) {
      value = make(locale)
      made.set(locale, value)
    }
    return value
  }
}
