import { commitmentChecks } from './check/commitments.ts'
import { contentCheck } from './check/content.ts'
import { factCheck } from './check/facts.ts'
import type { Case, Check } from './check/finding.ts'
import { itemChecks } from './check/items.ts'
import { nameCheck } from './check/names.ts'
import { negationCheck } from './check/negation.ts'
import { questionCheck } from './check/questions.ts'
import { shapeChecks } from './check/shape.ts'
import { readSide, sideOf } from './check/side.ts'
import type { Candidate, CheckResult, Job } from './job.ts'
import { tell } from './phrases/tell.ts'
import { restore } from './protect.ts'

const CHECKS: readonly Check[] = [
  ...itemChecks,
  factCheck('numbers'),
  factCheck('dates'),
  nameCheck,
  negationCheck,
  questionCheck,
  ...commitmentChecks,
  ...shapeChecks,
  contentCheck,
]

/**
 * The gate: whether a rewrite keeps all that the original says and adds nothing. One result a name, each failing one with sentences
 * that name what was lost or added, in the job's locale. `restoredText` is the rewrite with its items put back. The embedded engine
 * does not translate, so its text is held to the original's language.
 */
export const check = (job: Job & { engine?: Candidate['engine'] }, restoredText: string): CheckResult[] => {
  const source = job.sense.analysis.language
  const target = job.engine === 'embedded' ? source : job.language
  const translate = source !== target
  const work: Case = {
    before: sideOf(job.masked, restore(job.masked.text, job.masked.items)),
    after: readSide(restoredText, job.markup, translate),
    markup: job.markup,
    source,
    target,
    purpose: job.purpose,
    emoji: job.style.emoji,
    engine: job.engine,
  }
  const found = new Map<string, string[]>()
  for (const { name, find } of CHECKS) {
    const sentences = find(work).map((reason) => tell(reason, job.locale))
    found.set(name, [...(found.get(name) ?? []), ...sentences])
  }
  return [...found].map(([name, sentences]) =>
    sentences.length === 0 ? { name, ok: true } : { name, ok: false, detail: sentences.join(' ') },
  )
}

export const passes = (results: readonly CheckResult[]): boolean => results.every(({ ok }) => ok)
