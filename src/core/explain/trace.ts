import type { Reason } from '../reason.ts'
import type { Edit } from './edits.ts'

/** A change under way: `start` and `end` in the original, `text` what stands there now. Lists are in order and do not overlap. */
export type Trace = { start: number; end: number; text: string; reasons: readonly Reason[] }

/**
 * Records one edit of the current text. An edit that overlaps or touches earlier ones becomes one with them, so that no stretch of the
 * original is told twice.
 */
export const record = (traces: readonly Trace[], edit: Edit, reason: Reason): Trace[] => {
  // Where each trace stands in the current text: the original's offsets, shifted by all that came before it.
  let shift = 0
  const standing = traces.map((trace) => {
    const from = trace.start + shift
    shift += trace.text.length - (trace.end - trace.start)
    return { trace, from, to: from + trace.text.length }
  })
  const before = standing.filter(({ to }) => to < edit.start)
  const touched = standing.filter(({ from, to }) => to >= edit.start && from <= edit.end)
  const after = standing.filter(({ from }) => from > edit.end)

  const first = touched[0]
  const last = touched.at(-1)
  const previous = before.at(-1)
  const shiftBefore = previous ? previous.to - previous.trace.end : 0
  const shiftAfter = last ? last.to - last.trace.end : shiftBefore
  return [
    ...before.map(({ trace }) => trace),
    {
      start: first && first.from <= edit.start ? first.trace.start : edit.start - shiftBefore,
      end: last && last.to >= edit.end ? last.trace.end : edit.end - shiftAfter,
      text: [
        first?.trace.text.slice(0, Math.max(0, edit.start - first.from)),
        edit.text,
        last?.trace.text.slice(Math.max(0, edit.end - last.from)),
      ].join(''),
      reasons: [...touched.flatMap(({ trace }) => trace.reasons), reason],
    },
    ...after.map(({ trace }) => trace),
  ]
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
