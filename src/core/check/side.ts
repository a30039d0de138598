import { MASK_BASE, type Markup, type Masked, type ProtectedItem } from '../job.ts'
import { protect } from '../protect.ts'

/** A word, a masked item, the end of a sentence, or a pause within one. `lower` has straight apostrophes; for an item it is empty. */
export type Token = {
  kind: 'word' | 'item' | 'stop' | 'pause'
  text: string
  lower: string
  item?: ProtectedItem
}

/** One text as the checks read it: what it protects, and its words between. */
export type Side = { text: string; masked: Masked; tokens: readonly Token[] }

const TOKEN =
  /([\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}\p{N}]+)*)|([\u{F0000}-\u{FFFFD}])|([.!?…。？！؟\n]+["'”’)\]]*)|[,;:()—–-]/gu

export const sideOf = (masked: Masked, text: string): Side => {
  const tokens: Token[] = []
  const lower = masked.text.replaceAll('’', "'").toLowerCase()
  // Lower-casing moves what follows in a few scripts ("İ"): then each word is lowered by itself.
  const aligned = lower.length === masked.text.length
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(masked.text); match; match = TOKEN.exec(masked.text)) {
    const [whole, word, item, stop] = match
    if (word !== undefined) {
      const end = match.index + word.length
      tokens.push({
        kind: 'word',
        text: word,
        lower: aligned ? lower.slice(match.index, end) : word.replaceAll('’', "'").toLowerCase(),
      })
    } else if (item !== undefined) {
      const index = (item.codePointAt(0) as number) - MASK_BASE
      tokens.push({ kind: 'item', text: item, lower: '', item: masked.items[index] })
    } else tokens.push({ kind: stop === undefined ? 'pause' : 'stop', text: whole, lower: '' })
  }
  return { text, masked, tokens }
}

export const readSide = (text: string, markup: Markup, translate: boolean): Side =>
  sideOf(protect(text, markup, { translate }), text)

/** What is in `these` more often than in `those`. */
export const surplus = (these: readonly string[], those: readonly string[]): string[] => {
  if (these.length === 0) return []
  const left = new Map<string, number>()
  for (const one of those) left.set(one, (left.get(one) ?? 0) + 1)
  return these.filter((one) => {
    const count = left.get(one) ?? 0
    left.set(one, count - 1)
    return count <= 0
  })
}
