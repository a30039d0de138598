import type { Personal } from '../analysis.ts'
import { CUES, SECRETS, SPELLED, STREETS, TITLES } from './personal/cues.ts'
import { type Need, PATTERNS, type Pattern } from './personal/patterns.ts'

/**
 * Personal data in a text, in order, without overlaps. Made for recall: what looks like a telephone number is one, because the spans
 * are hidden from language models and a number too many costs nothing. Quotations and code are read too; keys live there.
 */
export const personal = (text: string): Personal[] => {
  const digits = countDigits(text)
  const digit = digits > 0
  const met: Record<Need, boolean> = {
    digit,
    digits: digits >= FEWEST_DIGITS,
    colon: digit && text.includes(':'),
    street: digit && STREETS.test(text),
    cue: digit && CUES.test(text),
    at: text.includes('@'),
    long: /\S{16}/u.test(text),
    secret: SECRETS.test(text),
    spelled: SPELLED.test(text),
    capital: TITLES.test(text),
  }
  const found: Personal[] = []
  for (const { kind, needs, pattern, holds } of PATTERNS) {
    if (!met[needs]) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const it = whatHolds(match.groups?.it ?? match[0], holds)
      if (it === undefined) continue
      const start = match.index + match[0].lastIndexOf(it)
      const tail = TAIL.exec(it)?.[0].length ?? 0
      found.push({ start, end: start + it.length - (SENTENCE_LIKE.has(kind) ? tail : 0), kind })
    }
  }
  return found.length < 2 ? found : withoutOverlaps(found)
}

/** The British national insurance number has six, all others more. */
const FEWEST_DIGITS = 6
const countDigits = (text: string): number => {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) count++
  }
  return count
}

/** A pattern may take the words after a number along (“… 0130 00 from Ana”): what holds without the last ones is what was meant. */
const whatHolds = (text: string, holds: Pattern['holds']): string | undefined => {
  if (!holds) return text
  for (let it = text; it !== ''; it = it.slice(0, Math.max(it.lastIndexOf(' '), 0))) if (holds(it)) return it
  return undefined
}

/** A name or an address may end the sentence; its full stop is not part of it. */
const SENTENCE_LIKE: ReadonlySet<Personal['kind']> = new Set(['address', 'person'])
const TAIL = /[.,;'’\s-]+$/u

/** Spans that overlap become one, of the kind that was found first: the patterns stand in order of precedence. */
const withoutOverlaps = (found: readonly Personal[]): Personal[] => {
  const merged: Personal[] = []
  const rank = new Map(found.map((span, index) => [span, index]))
  let best = Number.POSITIVE_INFINITY
  for (const span of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    const order = rank.get(span) ?? 0
    if (!last || span.start >= last.end) {
      merged.push({ ...span })
      best = order
      continue
    }
    last.end = Math.max(last.end, span.end)
    if (order < best) {
      last.kind = span.kind
      best = order
    }
  }
  return merged
}
