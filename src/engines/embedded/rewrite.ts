import type { Job, Stage } from '../../core/job.ts'
import { keeps } from './keeps.ts'
import type { Rule } from './rule.ts'
import { ANY_LANGUAGE_FIRST, ANY_LANGUAGE_LAST, ENGLISH } from './rules.ts'
import { type Situation, situate } from './situation.ts'
import type { Way } from './variants.ts'

const rulesFor = ({ language }: Situation): readonly Rule[] =>
  language === 'en'
    ? [...ANY_LANGUAGE_FIRST, ...ENGLISH, ...ANY_LANGUAGE_LAST]
    : [...ANY_LANGUAGE_FIRST, ...ANY_LANGUAGE_LAST]

/** Runs the rules of the job's language over the masked text, each on what the one before it left. */
export const rewriteText = (job: Job, start: string, way: Way): { text: string; stages: Stage[] } => {
  const situation = situate(job, way)
  const stages: Stage[] = []
  let text = start
  for (const rule of rulesFor(situation)) {
    const result = rule.apply(text, situation)
    if (!result || result.text === text) continue
    if (!keeps(text, result.text, { emoji: job.style.emoji !== 'keep' })) continue
    text = result.text
    stages.push({ text, reason: { code: rule.code, ...(result.values && { values: result.values }) } })
  }
  return { text, stages }
}
