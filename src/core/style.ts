import type { Style, Tone } from './tone.ts'
import { TONES } from './tones.ts'

/** What applies where nobody set anything. */
export const defaultStyle = (tone: Tone = TONES.auto): Style => ({
  tone,
  emoji: 'keep',
  banned: [],
  preferred: [],
  engine: 'any',
  grammar: true,
  favourites: [],
  examples: [],
})
