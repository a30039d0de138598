import type { Span } from '../../../core/analysis.ts'
import { sentences } from '../../../core/sense/words.ts'

/** A list item's marker with its indent, which is no part of the sentence. */
const MARKER = /^(?:[-*•–]|[\d\u{f0000}-\u{ffffd}]{1,2}[.)])\s+/u

const NUMBER = /^[\d\u{f0000}-\u{ffffd}]{1,2}[.)]$/u

/** One sentence: its span without list marker, and the words of it. `item`: it opens a list item. */
export type Sentence = Span & { text: string; item: boolean }

export const sentencesOf = (text: string): Sentence[] => {
  const found: Sentence[] = []
  let numbered = -1
  for (const { start, end } of sentences(text)) {
    const said = text.slice(start, end)
    // The full stop of "2." ends no sentence.
    if (NUMBER.test(said) && (start === 0 || text[start - 1] === '\n') && text[end] === ' ') {
      numbered = end + 1
      continue
    }
    const marker = MARKER.exec(said)?.[0] ?? ''
    found.push({
      start: start + marker.length,
      end,
      text: said.slice(marker.length),
      item: marker !== '' || start === numbered,
    })
  }
  return found
}
