import type { Span } from '../../../core/analysis.ts'
import { sentences } from '../../../core/sense/words.ts'

/** A list item's marker with its indent, which is no part of the sentence. */
const MARKER = /^(?:[-*•–]|[\d\u{f0000}-\u{ffffd}]{1,2}[.)])\s+/u

/** One sentence: its span without list marker, and the words of it. `item`: it opens a list item. */
export type Sentence = Span & { text: string; item: boolean }

export const sentencesOf = (text: string): Sentence[] =>
  sentences(text).map(({ start, end }) => {
    const marker = MARKER.exec(text.slice(start, end))?.[0] ?? ''
    return {
      start: start + marker.length,
      end,
      text: text.slice(start + marker.length, end),
      item: marker !== '',
    }
  })
