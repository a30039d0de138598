import { MASK_BASE, type Markup, type Masked, maskOf, type ProtectedItem, type ProtectedKind } from './job.ts'
import { lineStarts, MAY_BEGIN, marked, worded } from './protect/patterns.ts'

/** Code points of the mask area; the two after them are noncharacters. */
const MASKS = 0xfffe
const MASK = /[\u{F0000}-\u{FFFFD}]/gu

type Scanner = { pattern: RegExp; kinds: readonly ProtectedKind[] }
const scanners = new Map<string, Scanner>()
/** One expression a markup, made at its first use: building it takes a millisecond. */
const scannerFor = (markup: Markup, words: boolean): Scanner => {
  const key = `${markup} ${words}`
  let scanner = scanners.get(key)
  if (!scanner) {
    const lists = [lineStarts(markup), marked(markup, words), worded(words)]
    const [line, mark, word] = lists.map((list) => list.map(([, source]) => `(${source})`).join('|'))
    // Plain letters first: they are most of a text, and a class of all scripts costs more to look up. ℹ is a letter and an emoji.
    const source = String.raw`^(?:${line})|(?![a-zA-Z \n])(?=[^\p{L}\p{N}]|ℹ)(?:${mark})|(?<![a-zA-Z])(?<![\p{L}\p{N}])(?=${MAY_BEGIN})(?:${word})`
    scanner = { pattern: new RegExp(source, 'gmu'), kinds: lists.flat().map(([kind]) => kind) }
    scanners.set(key, scanner)
  }
  return scanner
}

/** The patterns capture nothing themselves, so the first group that matched tells the kind. */
const kindOf = (match: RegExpExecArray, kinds: readonly ProtectedKind[]): ProtectedKind =>
  kinds[match.findIndex((group, index) => index > 0 && group !== undefined) - 1] ?? 'foreign'

/**
 * Masks all that a rewrite may not touch (the contract's "What survives a rewrite, always"), one code point an item. Where the text is
 * to be translated, `translate` leaves the words of "20 minutes" and "March 3rd" open and masks their digits.
 */
export const protect = (text: string, markup: Markup, { translate = false } = {}): Masked => {
  const { pattern, kinds } = scannerFor(markup, !translate)
  const items: ProtectedItem[] = []
  let masked = ''
  let at = 0
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index
    // Beyond the mask area (a text longer than any that is rewritten) the rest is one item.
    const last = items.length === MASKS - 1
    const end = last ? text.length : start + match[0].length
    masked += text.slice(at, start) + maskOf(items.length)
    items.push({ kind: kindOf(match, kinds), text: text.slice(start, end), start, end })
    at = end
    if (last) break
  }
  return { text: masked + text.slice(at), items }
}

/** Puts every masked item back. A mask that stands for no item stays, for the gate to see. */
export const restore = (text: string, items: readonly ProtectedItem[]): string =>
  narrow(text.replace(MASK, (mask) => items[(mask.codePointAt(0) as number) - MASK_BASE]?.text ?? mask))

/**
 * V8 keeps what was cut from a masked text in two bytes a character, on which regular expressions take up to five times as long. Plain
 * Latin text gets one byte a character back.
 */
const narrow = (text: string): string =>
  /[^\0-\xff]/.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1')
