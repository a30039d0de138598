import type { Stage } from '../../core/job.ts'
import type { Situation } from './situation.ts'
import { type Edit, splice } from './text/splice.ts'

/** The text after a rule, and values for the sentence that explains it. `steps`: the way there, edit by edit, so that each is explained by itself. */
export type Edited = { text: string; values?: Values; steps?: readonly { text: string; values?: Values }[] }
type Values = Readonly<Record<string, string>>

/**
 * One way of mending a text. It sees the masked text and returns undefined when it has nothing to do; `code` names the
 * sentence (core/phrases/embedded.ts) that tells the person why.
 */
export type Rule = { code: string; apply(text: string, situation: Situation): Edited | undefined }

/** What was done, told edit by edit where the steps are known. */
export const stagesOf = (code: string, { text, values, steps = [{ text, values }] }: Edited): Stage[] =>
  steps.map((step) => ({ text: step.text, reason: { code, ...(step.values && { values: step.values }) } }))

/** At most this many words are named in an explanation. */
const SHOWN = 3
/** More edits than this are explained together. */
const STEPS = 4
const LONGEST = 40
const MASK = /[\u{f0000}-\u{ffffd}]/gu

/** Applies edits and names the words they touched; undefined without any. */
export const edited = (text: string, edits: readonly Edit[]): Edited | undefined => {
  if (edits.length === 0) return undefined
  const fitted = straight(text, edits)
  const after = splice(text, fitted)
  if (after === text) return undefined
  if (edits.length === 1 || edits.length > STEPS) return { text: after, values: named(text, edits) }
  const steps = edits.map((edit, index) => ({
    text: splice(text, fitted.slice(0, index + 1)),
    values: named(text, [edit]),
  }))
  return { text: after, steps }
}

const named = (text: string, edits: readonly Edit[]): Values => {
  const words = [...new Set(edits.map(({ start, end }) => text.slice(start, end).trim()))]
    .filter((word) => word !== '')
    .slice(0, SHOWN)
    .map((word) => `“${shortened(word.replace(MASK, '…').replace(/[,:;\s]+$/u, ''))}”`)
  return { words: words.join(', ') }
}

const shortened = (word: string): string =>
  word.length > LONGEST ? `${word.slice(0, LONGEST).toWellFormed().trimEnd()}…` : word

/** Replacements are written with typographic apostrophes; a text without any gets straight ones. */
const straight = (text: string, edits: readonly Edit[]): readonly Edit[] =>
  text.includes('’') ? edits : edits.map((edit) => ({ ...edit, put: edit.put.replaceAll('’', "'") }))

/** A rule that replaces every match of a pattern; `put` may decline a match by returning undefined. */
export const replaceEach = (
  text: string,
  pattern: RegExp,
  put: (match: RegExpExecArray) => string | undefined,
): Edit[] => {
  const edits: Edit[] = []
  for (const match of text.matchAll(pattern)) {
    const replacement = put(match)
    if (replacement === undefined) continue
    edits.push({ start: match.index, end: match.index + match[0].length, put: replacement })
  }
  return edits
}
