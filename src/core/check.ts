import { commitmentChecks } from './check/commitments.ts'
import { contentCheck } from './check/content.ts'
import { factCheck } from './check/facts.ts'
import type { Case, Check } from './check/finding.ts'
import { itemChecks } from './check/items.ts'
import { nameCheck } from './check/names.ts'
import { negationCheck } from './check/negation.ts'
import { phrasingCheck } from './check/phrasing.ts'
import { questionCheck } from './check/questions.ts'
import { shapeChecks } from './check/shape.ts'
import { readSide, type Side, sideOf } from './check/side.ts'
import type { Candidate, CheckResult, Job, Masked } from './job.ts'
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
  phrasingCheck,
]

type Gated = Job & { engine?: Candidate['engine'] }
type Judged = { job: Gated; text: string; target: string; results: CheckResult[] }

/** By masked original: how it reads, and the last verdict, because an engine asks about the same text that is judged again in the end. */
const sides = new WeakMap<Masked, Side>()
const judged = new WeakMap<Masked, Judged>()

/**
 * The gate: whether a rewrite keeps all that the original says and adds nothing. One result a name, each failing one with sentences
 * that name what was lost or added, in the job's locale. `restoredText` is the rewrite with its items put back. The embedded engine
 * does not translate, so its text is held to the original's language.
 */
export const check = (job: Gated, restoredText: string): CheckResult[] => {
  const source = job.sense.analysis.language
  const target = job.engine === 'embedded' ? source : job.language
  const known = judged.get(job.masked)
  if (known && known.text === restoredText && known.target === target && isAlike(known.job, job)) {
    return known.results
  }
  const results = judge(job, restoredText, source, target)
  judged.set(job.masked, { job, text: restoredText, target, results })
  return results
}

const chosenBy = ({ preferred, banned }: Job['style']): ReadonlySet<string> =>
  new Set(
    [...preferred.flatMap(({ avoid, use }) => [avoid, use]), ...banned].flatMap((words) =>
      words.toLowerCase().split(/\s+/u),
    ),
  )

const isAlike = (one: Gated, other: Gated): boolean =>
  one.engine === other.engine &&
  one.style === other.style &&
  one.purpose === other.purpose &&
  one.locale === other.locale

const judge = (job: Gated, text: string, source: string, target: string): CheckResult[] => {
  const work: Case = {
    before: sideBefore(job.masked),
    after: readSide(text, job.markup, source !== target),
    markup: job.markup,
    source,
    target,
    purpose: job.purpose,
    engine: job.engine,
    emoji: job.style.emoji,
    chosen: chosenBy(job.style),
    formality: job.sense.analysis.formality,
  }
  const found = new Map<string, string[]>()
  for (const { name, find } of CHECKS) {
    const sentences = found.get(name) ?? []
    for (const reason of find(work)) sentences.push(tell(reason, job.locale))
    found.set(name, sentences)
  }
  return [...found].map(([name, sentences]) =>
    sentences.length === 0 ? { name, ok: true } : { name, ok: false, detail: sentences.join(' ') },
  )
}

const sideBefore = (masked: Masked): Side => {
  const known = sides.get(masked)
  if (known) return known
  const side = sideOf(masked, restore(masked.text, masked.items))
  sides.set(masked, side)
  return side
}

export const passes = (results: readonly CheckResult[]): boolean => results.every(({ ok }) => ok)
