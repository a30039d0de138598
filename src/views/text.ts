import type { Part } from './view.ts'

/** Longer than this a text is not shown back beside a fault: the person still has it where they wrote it. */
const LONGEST_SHOWN_BACK = 12_000

export const strong = (text: string): Part => ({ kind: 'text', text, style: 'strong' })
export const plain = (text: string): Part => ({ kind: 'text', text })
export const small = (text: string): Part => ({ kind: 'text', text, style: 'small' })

/** The person's own words, easy to take along, where they fit. */
export const shownBack = (text: string | undefined): Part[] =>
  text?.trim() && text.length <= LONGEST_SHOWN_BACK ? [{ kind: 'draft', text, copyable: true }] : []

/** At most `length` characters, cut between graphemes, with a mark that something is missing. */
export const excerpt = (text: string, length: number): string => {
  if (text.length <= length) return text
  let kept = ''
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (kept.length + segment.length >= length) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** A place that the writer of a suggestion left open: `[…]`. */
export const hasSlot = (text: string): boolean => /\[(?:…|\.{3})\]/u.test(text)
