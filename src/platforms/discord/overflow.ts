import { type APIComponentInContainer, ComponentType, type RawFile } from 'discord.js'
import { LIMITS } from './limits.ts'

/** What goes first when a message is full: explanations before the draft. */
export const RANKS = { diff: 0, list: 1, quote: 2, draft: 3, text: 4 } as const

/** A draft keeps a file of its own, to be copied whole; other parts of one kind share one. */
export const DRAFT = 'draft.txt'

/** What to put in a file instead when the message is full, and how readily: lower ranks first. */
export type Overflow = { name: string; content: string; rank: number }

/** A part as it stands in the message. */
export type Piece =
  | {
      kind: 'text'
      text: string
      alone?: boolean
      overflow?: Overflow
    }
  | { kind: 'component'; component: APIComponentInContainer }

/** Moves whole parts into files, the least important first, until the rest fits. */
export const makeRoom = (all: readonly Piece[]): { shown: Piece[]; files: RawFile[] } => {
  const shown = [...all]
  const files: RawFile[] = []
  const length = () =>
    shown.reduce((sum, piece) => sum + (piece.kind === 'text' ? piece.text.length + 1 : 0), 0)
  const candidates = all
    .flatMap((piece, index) =>
      piece.kind === 'text' && piece.overflow ? [{ index, ...piece.overflow }] : [],
    )
    .toSorted((a, b) => a.rank - b.rank || b.index - a.index)
  for (const { index, name, content } of candidates) {
    if (length() <= LIMITS.viewText) break
    const standing = files.find((file) => file.name === name)
    if (standing && name !== DRAFT) {
      // Later parts come first here, so an earlier one goes before them. A message holds ten files.
      standing.data = `${content}\n\n${standing.data}`
      shown[index] = { kind: 'text', text: '' }
      continue
    }
    const unique = standing ? `${files.length + 1}-${name}` : name
    files.push({ name: unique, data: content, contentType: 'text/plain; charset=utf-8' })
    shown[index] = {
      kind: 'component',
      component: { type: ComponentType.File, file: { url: `attachment://${unique}` } },
    }
  }
  return { shown, files }
}
