import { check, passes } from '../../core/check.ts'
import type { Job, Stage } from '../../core/job.ts'
import { restore } from '../../core/protect.ts'
import { keeps } from './keeps.ts'
import { stagesOf } from './rule.ts'
import { rulesFor } from './rules.ts'
import { situate } from './situation.ts'
import type { Way } from './variants.ts'

export type Rewritten = { text: string; stages: Stage[] }

/**
 * Runs the rules of the job's language over the masked text, each on what the one before it left. The result is held against the gate
 * here already: where it fails, the rules run again with the gate after each, so that only the rule at fault loses its say.
 */
export const rewriteText = (job: Job, start: string, way: Way): Rewritten => {
  const fast = run(job, start, way, () => true)
  if (fast.stages.length === 0 || holds(job, fast.text)) return fast
  return run(job, start, way, (text) => holds(job, text))
}

/** Whether the gate would let a masked text through. */
export const holds = (job: Job, masked: string): boolean =>
  passes(check({ ...job, engine: 'embedded' }, restore(masked, job.masked.items)))

const run = (job: Job, start: string, way: Way, accepts: (text: string) => boolean): Rewritten => {
  const situation = situate(job, way)
  const { emoji, preferred, banned } = job.style
  const chosen = [...preferred.map(({ avoid }) => avoid), ...banned].join(' ').toLowerCase()
  const yields = { emoji: emoji !== 'keep', nouns: situation.language === 'de', chosen }
  const stages: Stage[] = []
  let text = start
  for (const { code, apply } of rulesFor(situation.language)) {
    const result = apply(text, situation)
    if (!result || result.text === text || !keeps(text, result.text, yields)) continue
    if (!accepts(result.text)) continue
    text = result.text
    stages.push(...stagesOf(code, result))
  }
  return { text, stages }
}
