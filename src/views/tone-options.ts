import type { Locale } from '../core/job.ts'
import { label } from '../core/phrases/tell.ts'
import { TONE_NAMES } from '../core/tone.ts'
import type { Option } from './view.ts'

/** Presets by their names in the reader's language, then the tones that admins named. */
export const toneOptions = (custom: readonly { name: string }[], locale: Locale): Option[] => [
  ...TONE_NAMES.map((name) => ({ value: name, label: label(`tone:${name}`, locale) })),
  ...custom.map(({ name }) => ({ value: name, label: name })),
]
