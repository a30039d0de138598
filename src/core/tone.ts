export const TONE_NAMES = [
  'auto',
  'warm',
  'friendly',
  'professional',
  'direct',
  'concise',
  'empathetic',
  'calm',
  'playful',
  'urgent',
] as const
export type ToneName = (typeof TONE_NAMES)[number]

/** A tone as data. Engines read the dials; the LLM prompt also reads `guidance`. */
export type Tone = {
  /** A preset's name, or the name that an admin gave. */
  name: string
  /** The preset whose dials a custom tone starts from. */
  base: ToneName
  /** One or two sentences for a writer: what this tone does and what it avoids. */
  guidance: string
  /** 0 cool … 1 warm. */
  warmth: number
  /** 0 casual … 1 formal; the contraction and greeting rules follow it. */
  formality: number
  /** 0 as long as it is … 1 as short as it can be without losing a fact. */
  brevity: number
  /** May blame be softened, commands become requests. 0 never … 1 always. */
  softening: number
  /** May the text carry lightness (never on grief, fear or anger). */
  lightness: boolean
  /** Time pressure is said first and plainly. */
  urgency: boolean
}

/** What the settings of workspace, channel, person and command came to. */
export type Style = {
  tone: Tone
  formality?: 'casual' | 'neutral' | 'formal'
  /** `keep` leaves emoji alone; the others are explicit policies that an admin or person chose. */
  emoji: 'keep' | 'fewer' | 'none'
  banned: readonly string[]
  preferred: readonly { avoid: string; use: string }[]
  /** 'embedded': nothing leaves this process, whatever is configured. */
  engine: 'any' | 'embedded'
  /** Grammar and spelling pass (harper.js worker). */
  grammar: boolean
  /** The person's own, by opt-in; only the LLM engine reads them. */
  favourites: readonly string[]
  examples: readonly { before: string; after: string }[]
}
