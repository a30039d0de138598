import type { Situation } from './situation.ts'
import { type Edit, splice } from './text/splice.ts'

/** The text after a rule, and values for the sentence that explains it. */
export type Edited = { text: string; values?: Readonly<Record<string, string>> }

/**
 * One way of mending a text. It sees the masked text and returns undefined when it has nothing to do; `code` names the
 * sentence (core/phrases/embedded.ts) that tells the person why.
 */
export type Rule = { code: string; apply(text: string, situation: Situation): Edited | undefined }

/** At most this many words are named in an explanation. */
const SHOWN = 3
const MASK = /[\u{f0000}-\u{ffffd}]/u

/** Applies edits and names the words they touched; undefined without any. */
export const edited = (text: string, edits: readonly Edit[]): Edited | undefined => {
  if (edits.length === 0) return undefined
  const after = splice(text, straight(text, edits))
  if (after === text) return undefined
  const words = [...new Set(edits.map(({ start, end }) => text.slice(start, end).trim()))]
    .filter((word) => word !== '' && !MASK.test(word))
    .slice(0, SHOWN)
    .map((word) => `“${word.replace(/[,:;\s]+$/u, '')}”`)
  return { text: after, values: { words: words.join(', ') } }
}

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
