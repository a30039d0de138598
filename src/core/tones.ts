import { TONE_NAMES, type Tone, type ToneName } from './tone.ts'

type Dials = Omit<Tone, 'name' | 'base'>

/** `auto` holds the dials of an even-handed message; `plan` replaces it by what the emotion asks for. */
const DIALS: Record<ToneName, Dials> = {
  auto: {
    guidance: 'Plain, considerate and specific; as warm as the situation asks and no warmer.',
    warmth: 0.5,
    formality: 0.5,
    brevity: 0.3,
    softening: 0.5,
    lightness: false,
    urgency: false,
  },
  warm: {
    guidance: 'Kind and personal. Says thanks where there is something to thank for; never gushes.',
    warmth: 0.9,
    formality: 0.35,
    brevity: 0.2,
    softening: 0.9,
    lightness: false,
    urgency: false,
  },
  friendly: {
    guidance:
      'Relaxed and approachable, as between colleagues who like each other; contractions, short sentences.',
    warmth: 0.75,
    formality: 0.2,
    brevity: 0.3,
    softening: 0.7,
    lightness: true,
    urgency: false,
  },
  professional: {
    guidance: 'Courteous and clear, fit for a customer or an executive; no slang, no shouting, no flattery.',
    warmth: 0.5,
    formality: 0.8,
    brevity: 0.35,
    softening: 0.7,
    lightness: false,
    urgency: false,
  },
  direct: {
    guidance: 'Says the point first, without hedges and without harshness.',
    warmth: 0.3,
    formality: 0.5,
    brevity: 0.7,
    softening: 0.2,
    lightness: false,
    urgency: false,
  },
  concise: {
    guidance: 'As short as it can be without losing a fact, a request or a courtesy.',
    warmth: 0.4,
    formality: 0.5,
    brevity: 1,
    softening: 0.4,
    lightness: false,
    urgency: false,
  },
  empathetic: {
    guidance:
      'Names what the other person is dealing with, tentatively; offers nothing that was not offered.',
    warmth: 0.95,
    formality: 0.4,
    brevity: 0.2,
    softening: 1,
    lightness: false,
    urgency: false,
  },
  calm: {
    guidance:
      'Even and unhurried. States the problem as impact and request; no blame, no capitals, no exclamation marks.',
    warmth: 0.6,
    formality: 0.5,
    brevity: 0.4,
    softening: 1,
    lightness: false,
    urgency: false,
  },
  playful: {
    guidance: 'Light and good-humoured where nothing grave is at stake; never at anyone’s expense.',
    warmth: 0.8,
    formality: 0.1,
    brevity: 0.3,
    softening: 0.6,
    lightness: true,
    urgency: false,
  },
  urgent: {
    guidance: 'What is needed and by when comes first; brisk, without panic, capitals or threats.',
    warmth: 0.4,
    formality: 0.5,
    brevity: 0.8,
    softening: 0.4,
    lightness: false,
    urgency: true,
  },
}

const preset = (name: ToneName): Tone => ({ name, base: name, ...DIALS[name] })

/** The presets, by name. */
export const TONES: Readonly<Record<ToneName, Tone>> = Object.freeze(
  Object.fromEntries(TONE_NAMES.map((name) => [name, preset(name)])) as Record<ToneName, Tone>,
)

/** A tone that an admin named: a preset to start from, and a sentence or two for a writer. */
export type CustomTone = { name: string; base: ToneName; guidance: string }

/** The tone of that name, ignoring case; a custom tone wins over nothing but cannot shadow a preset. Undefined: unknown. */
export const findTone = (name: string, custom: readonly CustomTone[] = []): Tone | undefined => {
  const wanted = name.trim().toLowerCase()
  const known = TONE_NAMES.find((candidate) => candidate === wanted)
  if (known) return TONES[known]
  const own = custom.find((candidate) => candidate.name.toLowerCase() === wanted)
  return (
    own && {
      ...TONES[own.base],
      name: own.name,
      base: own.base,
      ...(own.guidance && { guidance: own.guidance }),
    }
  )
}
