import type { Span } from '../analysis.ts'
import { type Word, words } from './words.ts'

/** A hit: the span in the text, the words it covers (index of the first, index after the last), and the entry's value. */
export type Hit<T> = Span & { from: number; to: number; value: T }

/** Looks up phrases in a text that was cut into words once; each position yields its longest phrase, hits do not overlap. */
export type Lexicon<T> = { find(text: readonly Word[]): Hit<T>[]; has(phrase: string): boolean }

type Node<T> = { next: Map<string, Node<T>>; value?: T }

/**
 * Builds a lexicon from phrases. A slot of a phrase may list alternatives and be optional: `serve|serves as a|an`, `very? good`;
 * an alternative of several words is joined by underscores: `it's|it_is worth noting`.
 * A trie of words makes the cost independent of how many phrases there are.
 */
export const lexicon = <T>(entries: Iterable<readonly [phrase: string, value: T]>): Lexicon<T> => {
  const root: Node<T> = { next: new Map() }
  for (const [phrase, value] of entries) for (const path of expand(phrase)) insert(root, path, value)
  return { find: (text) => find(root, text), has: (phrase) => find(root, words(phrase)).length > 0 }
}

/** One value for a whole list. */
export const listed = (phrases: readonly string[]): Lexicon<true> =>
  lexicon(phrases.map((phrase) => [phrase, true]))

const expand = (phrase: string): string[][] => {
  let paths: string[][] = [[]]
  for (const slot of phrase.split(' ')) {
    const optional = slot.endsWith('?')
    const choices = (optional ? slot.slice(0, -1) : slot)
      .split('|')
      .map((choice) => words(choice).map((w) => w.lower))
    if (optional) choices.push([])
    paths = paths.flatMap((path) => choices.map((choice) => [...path, ...choice]))
  }
  return paths.filter((path) => path.length > 0)
}

const insert = <T>(root: Node<T>, path: readonly string[], value: T): void => {
  let node = root
  for (const word of path) {
    let next = node.next.get(word)
    if (!next) {
      next = { next: new Map() }
      node.next.set(word, next)
    }
    node = next
  }
  node.value ??= value
}

const find = <T>(root: Node<T>, text: readonly Word[]): Hit<T>[] => {
  const hits: Hit<T>[] = []
  for (let from = 0; from < text.length; from++) {
    const first = text[from] as Word
    let node = root.next.get(first.lower)
    let best: Hit<T> | undefined
    for (let to = from + 1; node; to++) {
      const last = text[to - 1] as Word
      if (node.value !== undefined) best = { start: first.start, end: last.end, from, to, value: node.value }
      const next = text[to]
      if (!next?.glued) break
      node = node.next.get(next.lower)
    }
    if (!best) continue
    hits.push(best)
    from = best.to - 1
  }
  return hits
}
