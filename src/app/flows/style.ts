import { readLanguage } from '../../core/task.ts'
import { TONE_NAMES } from '../../core/tone.ts'
import { InputError } from '../../errors.ts'
import { toneOptions } from '../../views/tone-options.ts'
import type { Option } from '../../views/view.ts'
import { sayIn } from '../../views/words/words.ts'
import type { DraftSeed } from '../drafts.ts'
import { byOf, type Context } from '../ports.ts'
import type { Request } from '../request.ts'
import type { Resolved } from '../settings/fields.ts'
import { toStyle } from '../settings/style.ts'

/** What applies to one request, from all layers, and what of it a person should be told. */
export type Applied = {
  style: ReturnType<typeof toStyle>
  resolved: Resolved
  language?: string
  tones: readonly Option[]
  asides: readonly string[]
}

const checkTone = (wanted: string | undefined, resolved: Resolved): void => {
  const names = [...TONE_NAMES, ...resolved.customTones.value.map(({ name }) => name)]
  if (wanted === undefined || names.some((name) => name.toLowerCase() === wanted.toLowerCase())) return
  const values = { tone: wanted.slice(0, 40), tones: names.join(', ') }
  throw new InputError('unknown-tone', `There is no tone “${values.tone}”.`, `Use one of: ${values.tones}.`, {
    values,
  })
}

/** Settings and profile for this person in this place. @throws {InputError} for a tone or language that does not exist. */
export const styleFor = async (
  { state }: Context,
  request: Pick<Request, 'place' | 'person'>,
  options: DraftSeed['options'],
): Promise<Applied> => {
  const language = readLanguage(options.language || undefined)
  const tone = options.tone?.trim() || undefined
  const profile = await state.profiles.read(byOf(request))
  const resolved = await state.settings.resolve(request.place, {
    person: profile.style,
    option: { ...(tone && { tone }), ...(language && { language }) },
  })
  checkTone(tone, resolved)
  const { locale } = request.person
  const say = sayIn(locale)
  const tones = toneOptions(resolved.customTones.value, locale)
  const asides: string[] = []
  if (resolved.degraded || profile.degraded) asides.push(say('degraded'))
  if (resolved.tone.overruled !== undefined) {
    const chosen = tones.find(({ value }) => value === resolved.tone.value)?.label ?? resolved.tone.value
    asides.push(say('overruled', { tone: chosen }))
  }
  return { style: toStyle(resolved, profile), resolved, language: resolved.language.value, tones, asides }
}

/** The tones to choose from in this place. Never rejects for a store that is down. */
export const tonesFor = async ({ state }: Context, { place, person }: Pick<Request, 'place' | 'person'>) =>
  toneOptions((await state.settings.resolve(place, {})).customTones.value, person.locale)
