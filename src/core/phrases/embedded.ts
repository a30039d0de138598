import type { Phrases } from './phrase.ts'

/** Why the embedded engine changed something. */
export const embeddedPhrases: Phrases = {}
