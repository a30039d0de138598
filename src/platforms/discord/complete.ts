import type { App } from '../../app/reply.ts'
import { localeOf } from '../../core/job.ts'
import { LIMITS } from './limits.ts'
import { personOf, placeOf } from './people.ts'
import type { InteractionOf } from './raw.ts'
import { focusedOption } from './read.ts'
import { shorten } from './split.ts'

/** Output languages that are offered while one types; any other tag may be typed in full. */
const LANGUAGES = [
  'en',
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'uk',
  'ru',
  'tr',
  'el',
  'ro',
  'hu',
  'ar',
  'he',
  'hi',
  'ja',
  'ko',
  'zh',
] as const

const languages = (locale: string): { name: string; value: string }[] => {
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  return LANGUAGES.map((value) => ({ value, name: `${names.of(value)} (${value})` }))
}

/** Menu entries that hold what was typed, those that begin with it first. */
export const completions = async (
  interaction: InteractionOf<4>,
  app: Pick<App, 'tones'>,
): Promise<{ name: string; value: string }[]> => {
  const person = personOf(interaction)
  const focused = focusedOption(interaction)
  if (!person || !focused) return []
  const locale = localeOf(interaction.locale ?? undefined)
  const all =
    focused.name === 'tone'
      ? (await app.tones(placeOf(interaction, person), locale)).map(({ label, value }) => ({
          name: label,
          value,
        }))
      : focused.name === 'language'
        ? languages(locale)
        : []
  const typed = focused.typed.trim().toLocaleLowerCase(locale)
  const where = ({ name, value }: { name: string; value: string }) => {
    const places = [name, value].map((word) => word.toLocaleLowerCase(locale).indexOf(typed))
    return Math.min(...places.map((place) => (place < 0 ? Number.POSITIVE_INFINITY : place)))
  }
  return all
    .filter((entry) => Number.isFinite(where(entry)))
    .toSorted((a, b) => Math.sign(where(a)) - Math.sign(where(b)))
    .slice(0, LIMITS.autocomplete)
    .map(({ name, value }) => ({ name: shorten(name, LIMITS.optionLabel), value }))
}
