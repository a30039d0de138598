import type { Locale } from '../job.ts'
import type { Reason } from '../reason.ts'
import { embeddedPhrases } from './embedded.ts'
import { fidelityPhrases } from './fidelity.ts'
import { labelPhrases } from './labels.ts'
import { llmPhrases } from './llm.ts'
import { notePhrases } from './notes.ts'
import { fill, type Phrases } from './phrase.ts'
import { planPhrases } from './plan.ts'

const PHRASES: Phrases = {
  ...planPhrases,
  ...embeddedPhrases,
  ...notePhrases,
  ...llmPhrases,
  ...fidelityPhrases,
  ...labelPhrases,
}

/** The name of a feeling (`emotion:grief`) or tone (`tone:warm`); a custom tone keeps the name that its admin gave it. */
export const label = (key: string, locale: Locale): string =>
  PHRASES[key]?.[locale] ?? key.replace(/^(emotion|tone|why|check):/u, '')

/** A reason in the reader's language. Values that are label keys are told by name. An unknown code is a fault of ours, so it throws. */
export const tell = ({ code, values = {} }: Reason, locale: Locale): string => {
  const phrase = PHRASES[code]
  if (!phrase) throw new RangeError(`no phrase for the reason “${code}”`)
  const told = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      /^(emotion|tone|why|check):/u.test(value) ? label(value, locale) : value,
    ]),
  )
  return fill(phrase[locale], told)
}
