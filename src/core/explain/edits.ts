import { diffArrays } from 'diff'

/** Replace `start`–`end` (UTF-16, in the text before the edits) by `text`. */
export type Edit = { start: number; end: number; text: string }

/** Beyond this many differing tokens a comparison costs more than it tells: the differing middle is then one edit. */
const MOST_EDITS = 600

const lengthOf = (tokens: readonly string[]): number => tokens.reduce((sum, token) => sum + token.length, 0)

/** What turns one list of tokens into the other, in order; no two edits touch. */
export const edits = (before: readonly string[], after: readonly string[]): Edit[] => {
  let from = 0
  while (from < before.length && before[from] === after[from]) from++
  let tail = 0
  const most = Math.min(before.length, after.length) - from
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  const old = before.slice(from, before.length - tail)
  const fresh = after.slice(from, after.length - tail)
  if (old.length === 0 && fresh.length === 0) return []

  const found: Edit[] = []
  let at = lengthOf(before.slice(0, from))
  for (const part of compare(old, fresh)) {
    const open = found.at(-1)
    const joins = open !== undefined && open.end === at
    if (part.added) {
      const text = part.value.join('')
      if (joins) open.text += text
      else found.push({ start: at, end: at, text })
      continue
    }
    const end = at + lengthOf(part.value)
    if (part.removed) {
      if (joins) open.end = end
      else found.push({ start: at, end, text: '' })
    }
    at = end
  }
  return found
}

const compare = (old: string[], fresh: string[]) => {
  const parts =
    old.length > 0 && fresh.length > 0 ? diffArrays(old, fresh, { maxEditLength: MOST_EDITS }) : undefined
  return (
    parts ?? [
      { value: old, removed: true, added: false },
      { value: fresh, removed: false, added: true },
    ]
  )
}
