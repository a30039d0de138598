import { diffWordsWithSpace } from 'diff'
import type { DiffPiece } from './view.ts'

/** Beyond this many differing words the texts have nothing in common worth marking, and comparing them would cost seconds. */
const MOST_EDITS = 2_000

/** Changes with nothing but white space between them read as one: what went, then what came. */
const joined = (pieces: readonly DiffPiece[]): DiffPiece[] => {
  const result: DiffPiece[] = []
  let removed = ''
  let added = ''
  const flush = (): string => {
    const tail = /\s+$/u.exec(removed)?.[0] ?? ''
    const shared = tail !== '' && added.endsWith(tail) ? tail : ''
    const words = (text: string) => text.slice(0, text.length - shared.length)
    if (words(removed)) result.push({ kind: 'removed', text: words(removed) })
    if (words(added)) result.push({ kind: 'added', text: words(added) })
    removed = ''
    added = ''
    return shared
  }
  pieces.forEach(({ kind, text }, index) => {
    const isGap =
      kind === 'same' && removed + added !== '' && /^[^\S\n]+$/u.test(text) && index < pieces.length - 1
    if (kind === 'removed' || isGap) removed += text
    if (kind === 'added' || isGap) added += text
    if (kind === 'same' && !isGap) result.push({ kind, text: flush() + text })
  })
  const rest = flush()
  return rest ? [...result, { kind: 'same', text: rest }] : result
}

const compared = (before: string, after: string): DiffPiece[] => {
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

/** Word by word what became of `before`; where almost nothing stayed, the whole is shown as removed and added. */
export const diffPieces = (before: string, after: string): DiffPiece[] => joined(compared(before, after))

/** The same where it is known what changed: only that is compared, and most of a text is not. */
export const diffOfChanges = (
  before: string,
  after: string,
  changes: readonly { start: number; before: string; after: string }[],
): DiffPiece[] => {
  const pieces: DiffPiece[] = []
  let made = ''
  let at = 0
  const same = (end: number) => {
    const text = before.slice(at, end)
    if (text !== '') pieces.push({ kind: 'same', text })
    made += text
  }
  for (const change of changes) {
    same(change.start)
    pieces.push(...compared(change.before, change.after))
    made += change.after
    at = change.start + change.before.length
  }
  same(before.length)
  // What somebody edited afterwards is no longer what the changes led to.
  return made === after ? joined(merged(pieces)) : diffPieces(before, after)
}

const merged = (pieces: readonly DiffPiece[]): DiffPiece[] => {
  const result: DiffPiece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last?.kind === 'same' && piece.kind === 'same') last.text += piece.text
    else result.push({ ...piece })
  }
  return result
}
