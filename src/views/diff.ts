import { diffWordsWithSpace } from 'diff'
import type { DiffPiece } from './view.ts'

/** Beyond this many differing words the texts have nothing in common worth marking, and comparing them would cost seconds. */
const MOST_EDITS = 2_000

/** Word by word what became of `before`; where almost nothing stayed, the whole is shown as removed and added. */
export const diffPieces = (before: string, after: string): DiffPiece[] => {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS })
  if (!parts) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  }
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
