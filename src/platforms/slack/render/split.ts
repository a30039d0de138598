const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** Tokens and entities are indivisible; cutting one would turn it into text, or text into a mention. */
const WHOLE = /<[^<>\n]{1,2000}>|&(?:amp|lt|gt);/gu

/** Longer "characters" exist only as vandalism (stacked marks) and may be cut between code points. */
const LONGEST_CHARACTER = 100

function* characters(text: string): Generator<string> {
  for (const { segment } of graphemes.segment(text)) {
    if (segment.length > LONGEST_CHARACTER) yield* segment
    else yield segment
  }
}

/** The pieces that may not be cut: tokens, entities, and what people see as one character. */
function* units(text: string): Generator<string> {
  let from = 0
  for (const match of text.matchAll(WHOLE)) {
    yield* characters(text.slice(from, match.index))
    yield match[0]
    from = match.index + match[0].length
  }
  yield* characters(text.slice(from))
}

/** Where a piece had better end: after a line, else after a word. Not so early that pieces become crumbs. */
const goodEnd = (piece: string): number => {
  const least = piece.length / 2
  const line = piece.lastIndexOf('\n') + 1
  if (line > least) return line
  const word = piece.search(/\s\S*$/u) + 1
  return word > least ? word : piece.length
}

const cut = (text: string, limit: number): string[] => {
  if (text.length <= limit) return [text]
  const pieces: string[] = []
  let piece = ''
  for (const unit of units(text)) {
    if (piece.length + unit.length > limit) {
      // A token has no space or line end inside that `goodEnd` could choose, except in a link's label: then keep it whole.
      const open = piece.lastIndexOf('<')
      const end = goodEnd(piece)
      const inside = open !== -1 && open < end && piece.indexOf('>', open) >= end
      const at = inside && open > 0 ? open : end
      pieces.push(piece.slice(0, at))
      piece = piece.slice(at)
    }
    piece += unit
  }
  return piece ? [...pieces, piece] : pieces
}

const FENCE = '```'
const ROOM_FOR_FENCES = 8

/**
 * Text in pieces of at most `limit` UTF-16 code units, each a readable whole: no character, emoji, token or entity is cut, and a code
 * block that spans pieces is closed and opened again. Without code blocks the pieces join to the text exactly.
 */
export const split = (text: string, limit: number): string[] => {
  if (text.length <= limit) return text === '' ? [] : [text]
  if (!text.includes(FENCE)) return cut(text, limit)
  let open = false
  return cut(text, limit - ROOM_FOR_FENCES).map((piece) => {
    const start = open ? `${FENCE}\n` : ''
    if ((piece.split(FENCE).length - 1) % 2 === 1) open = !open
    return `${start}${piece}${open ? `\n${FENCE}` : ''}`
  })
}

/** At most `limit` code units of a label, ended with an ellipsis where it was longer. For labels only: texts are split. */
export const shorten = (label: string, limit: number): string => {
  if (label.length <= limit) return label
  let short = ''
  for (const { segment } of graphemes.segment(label)) {
    if (short.length + segment.length > limit - 1) break
    short += segment
  }
  return `${short}…`
}
