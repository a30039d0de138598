import type { Token } from './tokens.ts'

/** Up to here a text is read whole, as the training texts were (at most thirty words each). */
const WHOLE = 48
/** Sentences are read together up to this many tokens. */
const WINDOW = 30

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

/** The halves around the first turn ("…, but …"); undefined when there is none, or hardly anything on one side. */
export const halvesOf = (tokens: readonly Token[]): [readonly Token[], readonly Token[]] | undefined => {
  const turn = tokens.findIndex(({ form }, i) => i >= 2 && i < tokens.length - 2 && TURNS.has(form))
  return turn < 0 ? undefined : [tokens.slice(0, turn), tokens.slice(turn + 1)]
}
