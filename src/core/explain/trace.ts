import type { Reason } from '../reason.ts'
import type { Edit } from './edits.ts'

/** A change under way: `start` and `end` in the original, `text` what stands there now. Lists are in order and do not overlap. */
export type Trace = { start: number; end: number; text: string; reasons: readonly Reason[] }

/**
 * Records one stage's edits of `current`, the text that `traces` lead to. Edits and traces that overlap or touch become one, so that no
 * stretch of the original is told twice. One pass over both lists.
 */
export const record = (
  traces: readonly Trace[],
  edits: readonly Edit[],
  current: string,
  reason: Reason,
): Trace[] => {
  const recorded: Trace[] = []
  /** How much longer the current text is than the original, up to here. */
  let shift = 0
  let nextTrace = 0
  let nextEdit = 0
  while (nextTrace < traces.length || nextEdit < edits.length) {
    const touched: Trace[] = []
    const made: Edit[] = []
    const before = shift
    let start = Number.POSITIVE_INFINITY
    let end = -1
    for (;;) {
      const trace = traces[nextTrace]
      const edit = edits[nextEdit]
      const from = trace ? trace.start + shift : Number.POSITIVE_INFINITY
      const first = Math.min(from, edit?.start ?? Number.POSITIVE_INFINITY)
      if (first === Number.POSITIVE_INFINITY || (end >= 0 && first > end)) break
      start = Math.min(start, first)
      if (trace && from === first) {
        touched.push(trace)
        end = Math.max(end, from + trace.text.length)
        shift += trace.text.length - (trace.end - trace.start)
        nextTrace++
      } else if (edit) {
        made.push(edit)
        end = Math.max(end, edit.end)
        nextEdit++
      }
    }
    if (made.length === 0) recorded.push(...touched)
    else {
      recorded.push({
        start: start - before,
        end: end - shift,
        text: patch(current, start, end, made),
        reasons: [...touched.flatMap(({ reasons }) => reasons), reason],
      })
    }
  }
  return recorded
}

const patch = (text: string, start: number, end: number, edits: readonly Edit[]): string => {
  let patched = ''
  let at = start
  for (const edit of edits) {
    patched += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return patched + text.slice(at, end)
}

/** Drops what came to nothing, and tells neighbours with nothing but a space between them, done for the same reason, as one. */
export const settle = (traces: readonly Trace[], original: string): Trace[] => {
  const settled: Trace[] = []
  for (const trace of traces) {
    if (original.slice(trace.start, trace.end) === trace.text) continue
    const last = settled.at(-1)
    const between = last && original.slice(last.end, trace.start)
    if (last && between !== undefined && /^[ \t]?$/u.test(between) && sameReasons(last, trace)) {
      settled[settled.length - 1] = { ...last, end: trace.end, text: last.text + between + trace.text }
    } else settled.push(trace)
  }
  return settled
}

const sameReasons = (one: Trace, other: Trace): boolean =>
  one.reasons.every(({ code }) => other.reasons.some((reason) => reason.code === code)) &&
  other.reasons.every(({ code }) => one.reasons.some((reason) => reason.code === code))
