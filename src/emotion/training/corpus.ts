import type { Features } from '../features.ts'

/** Texts as rows of feature ids (compressed sparse rows): document d owns `ids[start[d]] … ids[start[d + 1] - 1]`. */
export type Corpus = {
  start: Int32Array
  ids: Int32Array
  /** The hash behind each id. */
  hashes: Int32Array
  /** The heads that are true of each document. */
  truths: readonly (readonly number[])[]
  /** What phrases add to each document's logits, where any were found. */
  boosts: readonly (Float64Array | undefined)[]
}

const EMPTY = 0

/** Numbers every feature that occurs in `minimum` documents or more. A hash of 0 is never kept: it marks free places. */
export const buildCorpus = (
  texts: readonly string[],
  truths: readonly (readonly number[])[],
  boosts: readonly (Float64Array | undefined)[],
  extract: (text: string) => Features,
  minimum: number,
): Corpus => {
  let bits = 20
  let keys = new Int32Array(1 << bits)
  let counts = new Int32Array(1 << bits)
  let seen = new Int32Array(1 << bits)
  let used = 0
  const find = (hash: number): number => {
    const mask = keys.length - 1
    let at = (hash ^ (hash >>> 15)) & mask
    while (keys[at] !== EMPTY && keys[at] !== hash) at = (at + 1) & mask
    return at
  }
  const grow = (): void => {
    const old = { keys, counts, seen }
    bits += 1
    keys = new Int32Array(1 << bits)
    counts = new Int32Array(1 << bits)
    seen = new Int32Array(1 << bits)
    old.keys.forEach((key, from) => {
      if (key === EMPTY) return
      const at = find(key)
      keys[at] = key
      counts[at] = old.counts[from] as number
      seen[at] = old.seen[from] as number
    })
  }
  texts.forEach((text, document) => {
    const { count, hash } = extract(text)
    for (let i = 0; i < count; i++) {
      const key = hash[i] as number
      if (key === EMPTY) continue
      const at = find(key)
      if (keys[at] === EMPTY) {
        keys[at] = key
        used++
      }
      if (seen[at] !== document + 1) {
        seen[at] = document + 1
        counts[at] = (counts[at] as number) + 1
      }
    }
    if (used > keys.length * 0.6) grow()
  })

  // from here on `seen` holds the feature's id + 1, and `counts` the last document that it was written for
  const kept: number[] = []
  for (let at = 0; at < keys.length; at++) {
    seen[at] = 0
    if ((counts[at] as number) < minimum || keys[at] === EMPTY) continue
    kept.push(keys[at] as number)
    seen[at] = kept.length
  }
  counts.fill(0)
  const start = new Int32Array(texts.length + 1)
  let ids = new Int32Array(texts.length * 200)
  let length = 0
  texts.forEach((text, document) => {
    const { count, hash } = extract(text)
    if (length + count > ids.length) {
      const larger = new Int32Array(ids.length * 2 + count)
      larger.set(ids)
      ids = larger
    }
    for (let i = 0; i < count; i++) {
      const key = hash[i] as number
      if (key === EMPTY) continue
      const at = find(key)
      if (seen[at] === 0 || counts[at] === document + 1) continue
      counts[at] = document + 1
      ids[length++] = (seen[at] as number) - 1
    }
    start[document + 1] = length
  })
  return { start, ids: ids.slice(0, length), hashes: Int32Array.from(kept), truths, boosts }
}

/** The same documents over the features named by `selected` (old ids, in their new order). */
export const restrict = (corpus: Corpus, selected: Int32Array): Corpus => {
  const renumbered = new Int32Array(corpus.hashes.length).fill(-1)
  selected.forEach((old, id) => {
    renumbered[old] = id
  })
  const start = new Int32Array(corpus.start.length)
  const ids = new Int32Array(corpus.ids.length)
  let length = 0
  for (let document = 0; document + 1 < corpus.start.length; document++) {
    for (let i = corpus.start[document] as number; i < (corpus.start[document + 1] as number); i++) {
      const id = renumbered[corpus.ids[i] as number] as number
      if (id >= 0) ids[length++] = id
    }
    start[document + 1] = length
  }
  const hashes = selected.map((old) => corpus.hashes[old] as number)
  return { start, ids: ids.slice(0, length), hashes, truths: corpus.truths, boosts: corpus.boosts }
}
