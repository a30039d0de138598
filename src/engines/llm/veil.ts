import type { Personal } from '../../core/analysis.ts'
import { type ContextMessage, type Masked, maskOf, type ProtectedKind } from '../../core/job.ts'

/**
 * What a model needs to see to write well stays visible and is held by the gate alone; the rest goes as ⟦n⟧. A visible item that
 * touches personal data is hidden all the same.
 */
const VISIBLE: ReadonlySet<ProtectedKind> = new Set([
  'number',
  'date',
  'time',
  'money',
  'emoji',
  'quote',
  'format',
])

type Range = { start: number; end: number }

export type Veil = {
  /** The text as it may leave this process. */
  text: string
  /** The conversation around it, hidden the same way; authors are letters. */
  context: readonly { author: string; text: string }[]
  /** How many ⟦n⟧ stand in `text`. */
  count: number
  /** Puts back what ⟦n⟧ stood for, as masks where the item has one; an unknown ⟦n⟧ stays, for the gate to find. */
  lift(answer: string): string
}

type Source = {
  original: string
  masked: Masked
  personal: readonly Personal[]
  context: readonly ContextMessage[]
}
type Ports = { personal(text: string): readonly Personal[] }

const merge = (ranges: readonly Range[]): Range[] => {
  const merged: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end)
    else merged.push({ ...range })
  }
  return merged
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

/** Where any of the names stands as a word of its own, as it is written: “will” is not Will. */
const occurrences = (text: string, words: readonly string[]): Range[] => {
  if (words.length === 0) return []
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The names of people whom the text mentions (`<@U1|ana ruiz>`) or who wrote around it, whole and in parts. */
const knownNames = ({ masked, context }: Source): string[] => {
  const mentioned = masked.items.flatMap(({ kind, text }) => {
    const name =
      kind === 'mention' ? (/\|([^>]+)>$/u.exec(text)?.[1] ?? /^@(.+)$/u.exec(text)?.[1]) : undefined
    return name ? [name] : []
  })
  const authors = context.map(({ author }) => author).filter((author) => !['me', 'them'].includes(author))
  const whole = [...mentioned, ...authors].map((name) => name.replace(/^@/u, '').trim())
  const parts = whole
    .flatMap((name) => name.split(/[\s._-]+/u))
    .filter((part) => /^\p{Lu}[\p{L}’']+$/u.test(part))
  return [...new Set([...whole, ...parts])]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length)
}

/** The stretch of the original between two offsets, its items as masks, so that the core can restore and compare them. */
const masksWithin = ({ original, masked }: Source, { start, end }: Range): string => {
  let result = ''
  let at = start
  masked.items.forEach((item, index) => {
    if (item.start < at || item.end > end) return
    result += original.slice(at, item.start) + maskOf(index)
    at = item.end
  })
  return result + original.slice(at, end)
}

/** Visible items come back as raw text; each is given the mask of an original item with the same text, so that the comparison is item by item. */
const remask = ({ masked }: Source, answer: string): string =>
  masked.items.reduce((text, item, index) => {
    if (!VISIBLE.has(item.kind) || text.includes(maskOf(index))) return text
    const at = text.indexOf(item.text)
    return at < 0 ? text : text.slice(0, at) + maskOf(index) + text.slice(at + item.text.length)
  }, answer)

const TOKEN = /⟦\s*(\d{1,5})\s*⟧/gu

/**
 * Hides what must not leave: personal data, names of people around, and the items that a model should copy rather than read. The same
 * text gets the same number everywhere, so that the model can tell that two mentions are one person.
 */
export const veil = (source: Source, { personal }: Ports): Veil => {
  const numbers = new Map<string, number>()
  const behind: string[] = []
  const names = knownNames(source)
  const tokenFor = (raw: string, value: string): string => {
    const known = numbers.get(raw) ?? behind.push(value)
    numbers.set(raw, known)
    return `⟦${known}⟧`
  }
  const hide = (text: string, ranges: readonly Range[], valueFor: (range: Range) => string): string => {
    let result = ''
    let at = 0
    for (const range of merge(ranges)) {
      result += text.slice(at, range.start) + tokenFor(text.slice(range.start, range.end), valueFor(range))
      at = range.end
    }
    return result + text.slice(at)
  }

  const { original, masked } = source
  const secret: Range[] = [...source.personal, ...occurrences(original, names)]
  const literal = [...original.matchAll(/[⟦⟧]/gu)].map((match) => ({
    start: match.index,
    end: match.index + 1,
  }))
  const items = masked.items.filter(
    (item) => !VISIBLE.has(item.kind) || secret.some((range) => overlaps(item, range)),
  )
  const text = hide(original, [...secret, ...literal, ...items], (range) => masksWithin(source, range))
  const count = text.match(TOKEN)?.length ?? 0

  const letters = new Map<string, string>()
  const letterOf = (author: string): string => {
    if (author === 'me') return 'sender'
    const letter = letters.get(author) ?? `person ${String.fromCharCode(65 + (letters.size % 26))}`
    letters.set(author, letter)
    return letter
  }
  const context = source.context.map((message) => {
    const ranges = [
      ...personal(message.text),
      ...occurrences(message.text, names),
      ...[...message.text.matchAll(/<[@#!][^>]*>|[⟦⟧]/gu)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
      })),
    ]
    return {
      author: letterOf(message.author),
      text: hide(message.text, ranges, ({ start, end }) => message.text.slice(start, end)),
    }
  })

  return {
    text,
    context,
    count,
    lift: (answer) =>
      remask(
        source,
        answer.replace(TOKEN, (token, number: string) => behind[Number(number) - 1] ?? token),
      ),
  }
}
