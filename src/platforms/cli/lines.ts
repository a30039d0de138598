import type { Readable } from 'node:stream'

/** A line that is longer than the limit comes as `undefined`: it was read past, and never held whole. */
export type Line = string | undefined

/**
 * Lines of a UTF-8 stream in constant memory. Only "\n" (and "\r" before it) ends a line: JSON may hold U+2028 raw, which
 * node:readline would break at. `longest` is in UTF-16 code units.
 */
export async function* readLines(input: Readable, longest: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder()
  let pending = ''
  let skipping = false
  const end = (line: string): Line => {
    const tooLong = skipping || line.length > longest
    skipping = false
    return tooLong ? undefined : line.replace(/\r$/u, '')
  }
  const split = function* (chunk: string): Generator<Line> {
    const pieces = chunk.split('\n')
    const last = pieces.pop() ?? ''
    for (const piece of pieces) {
      yield end(pending + piece)
      pending = ''
    }
    pending += last
    if (pending.length > longest) {
      skipping = true
      pending = ''
    }
  }
  for await (const chunk of input) {
    yield* split(typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
  }
  yield* split(decoder.decode())
  if (pending !== '' || skipping) yield end(pending)
}

/** A whole stream as text, refusing early what is beyond `longest` UTF-16 code units: the rest is not read. */
export const readAll = async (input: Readable, longest: number): Promise<string> => {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of input) {
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    if (text.length > longest) return text
  }
  return text + decoder.decode()
}
