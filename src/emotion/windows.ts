import type { Token } from './tokens.ts'

/** Up to here a text is read whole, as the training texts were (at most thirty words each). */
const WHOLE = 48
/** Sentences are read together up to this many tokens. */
const WINDOW = 20

const ENDS = new Set(['.', '!', '?', '!!', '!!!', '??', '?!', '...'])
/** What stands between two halves that may feel differently. */
const TURNS = new Set(
  'but however although though yet nevertheless aber obwohl allerdings jedoch pero aunque mas porém embora mais cependant pourtant ma però tuttavia но однако लेकिन'.split(
    ' ',
  ),
)

/** A long text in pieces of whole sentences; a short one is one piece. */
export const windowsOf = (tokens: readonly Token[]): (readonly Token[])[] => {
  if (tokens.length <= WHOLE) return [tokens]
  const windows: Token[][] = []
  let window: Token[] = []
  let sentence: Token[] = []
  const close = (): void => {
    if (window.length > 0 && window.length + sentence.length > WINDOW) {
      windows.push(window)
      window = []
    }
    window.push(...sentence)
    sentence = []
  }
  for (const token of tokens) {
    sentence.push(token)
    if (ENDS.has(token.form) || sentence.length >= WHOLE) close()
  }
  close()
  if (window.length > 0) windows.push(window)
  return windows
}

/** A part that is worth hearing by itself. */
const LEAST = 3

/** The parts of a short text that may feel differently: the halves around its first turn ("…, but …"), else its sentences. */
export const partsOf = (tokens: readonly Token[]): (readonly Token[])[] => {
  const turn = tokens.findIndex(({ form }, i) => i >= 2 && i < tokens.length - 2 && TURNS.has(form))
  if (turn >= 0) return [tokens.slice(0, turn), tokens.slice(turn + 1)]
  const parts: (readonly Token[])[] = []
  let from = 0
  tokens.forEach(({ form }, i) => {
    if (!ENDS.has(form)) return
    parts.push(tokens.slice(from, i + 1))
    from = i + 1
  })
  parts.push(tokens.slice(from))
  const telling = parts.filter(({ length }) => length >= LEAST)
  return telling.length > 1 ? telling : []
}
