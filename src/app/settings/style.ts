import type { Style } from '../../core/tone.ts'
import { findTone, TONES } from '../../core/tones.ts'
import type { Profile } from '../profiles.ts'
import type { Resolved } from './fields.ts'

/** What the core needs of settings and profile. Examples go along only while the person agrees to it. */
export const toStyle = (
  resolved: Resolved,
  { favourites, examples, consent }: Pick<Profile, 'favourites' | 'examples' | 'consent'>,
): Style => ({
  tone: findTone(resolved.tone.value, resolved.customTones.value) ?? TONES.auto,
  formality: resolved.formality.value,
  emoji: resolved.emoji.value,
  banned: resolved.banned.value,
  preferred: resolved.preferred.value,
  engine: resolved.engine.value,
  grammar: resolved.grammar.value,
  favourites,
  examples: consent.examples ? examples : [],
})
