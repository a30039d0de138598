import { edits } from './explain/edits.ts'
import { tokensOf } from './explain/tokens.ts'
import { record, settle, type Trace } from './explain/trace.ts'
import type { Candidate, Change, Job } from './job.ts'
import { tell } from './phrases/tell.ts'
import { protect, restore } from './protect.ts'
import type { Reason } from './reason.ts'

type Step = { tokens: readonly string[]; reason: Reason }

/**
 * What changed and why: each stage of the candidate is compared with the one before it, and every edit keeps the span of the original
 * that it came from. Replacing each `start`–`end` of `job.original` by its `after` gives exactly `restoredText`.
 */
export const explain = (job: Job, candidate: Candidate, restoredText: string): Change[] => {
  if (restoredText === job.original) return []
  const untouched = restore(job.masked.text, job.masked.items) === job.original
  const own = untouched ? job.masked : protect(job.original, job.markup)
  let tokens: readonly string[] = tokensOf(own.text, own.items)
  let traces: Trace[] = []
  for (const step of steps(job, candidate, restoredText)) {
    const made = edits(tokens, step.tokens)
    if (made.length > 0) traces = record(traces, made, tokens.join(''), step.reason)
    tokens = step.tokens
  }
  return settle(traces, job.original).map(({ start, end, text, reasons }) => ({
    start,
    end,
    before: job.original.slice(start, end),
    after: text,
    reason: [...new Set(reasons.map((reason) => tell(reason, job.locale)))].join(' '),
  }))
}

/** The texts on the way from the original to what is shown. */
const steps = (job: Job, candidate: Candidate, restoredText: string): Step[] => {
  const { items, text } = job.masked
  const list: Step[] = [{ tokens: tokensOf(text, items), reason: { code: 'change-invisible' } }]
  for (const stage of candidate.stages) {
    list.push({ tokens: tokensOf(stage.text, items), reason: stage.reason })
  }
  const last = candidate.stages.at(-1)
  if (!last || last.text !== candidate.text) {
    list.push({ tokens: tokensOf(candidate.text, items), reason: { code: 'change-wording' } })
  }
  if (restore(candidate.text, items) !== restoredText) {
    const shown = protect(restoredText, job.markup)
    list.push({ tokens: tokensOf(shown.text, shown.items), reason: { code: 'change-safe' } })
  }
  return list
}
