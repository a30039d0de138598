const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** The last place at or before `limit` where no grapheme is cut; a grapheme longer than the limit is cut between code points. */
const graphemeBoundary = (text: string, limit: number): number => {
  const start = graphemes.segment(text).containing(limit)?.index ?? limit
  if (start > 0) return start
  return isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit
}

/** Prefers the end of a paragraph, a line, a sentence, a word, in this order, in the second half of what fits. */
const BREAKS = [/\n\n+/gu, /\n/gu, /[.!?…]["”»)]?\s+/gu, /\s+/gu]

const bestCut = (text: string, limit: number): number => {
  const window = text.slice(0, graphemeBoundary(text, limit))
  for (const pattern of BREAKS) {
    const last = [...window.matchAll(pattern)].at(-1)
    const end = last ? last.index + last[0].length : 0
    if (end > limit / 2) return end
  }
  return window.length
}

/** Splits, never cuts: the pieces joined are the text, each at most `limit` UTF-16 code units, no grapheme taken apart. */
export const splitText = (text: string, limit: number): string[] => {
  const pieces: string[] = []
  let rest = text
  while (rest.length > limit) {
    const cut = bestCut(rest, limit)
    pieces.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  return rest || pieces.length === 0 ? [...pieces, rest] : pieces
}

/** A label that must be short: whole graphemes and an ellipsis. Never used on a person's text. */
export const shorten = (label: string, limit: number): string =>
  label.length <= limit ? label : `${label.slice(0, graphemeBoundary(label, limit - 1)).trimEnd()}…`
