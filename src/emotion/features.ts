import { DEGREES, NEGATORS } from './data/negators.ts'
import type { Token } from './tokens.ts'

/**
 * What training and inference share: a text's features as 32-bit hashes, each with the tokens that it was made of. Which hashes
 * mean something is the weights' business; at 20,000 known ones, one unknown feature in 200,000 is taken for a known one.
 * The arrays are scratch space, overwritten by the next call.
 */
export type Features = {
  count: number
  hash: Int32Array
  first: Uint16Array
  last: Uint16Array
  rated: Rated
}

/** What a text's rated words add up to, negation and degrees taken into account; the bad as negative numbers. */
export type Rated = { good: number; bad: number; best: number; worst: number; last: number }

/** Rated feeling of a word, about -4…4; 0 where it has none. */
export type Valence = (hash: number) => number

const SEED = 0x811c9dc5
const PRIME = 0x01000193

/** FNV-1a over UTF-16 code units, finished so that short strings differ in all bits. */
export const hashOf = (text: string): number => {
  let hash = SEED
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
  return mix(hash)
}

const mix = (value: number): number => {
  let h = value ^ (value >>> 16)
  h = Math.imul(h, 0x45d9f3b)
  return (h ^ (h >>> 15)) | 0
}
const join = (left: number, right: number): number => mix(Math.imul(left, 31) ^ (right + 0x9e3779b9))

const of = (name: string): number => hashOf(`\u0000${name}`)
const KIND = {
  skip: of('skip'),
  negated: of('negated'),
  opening: of('opening'),
  char: of('char'),
  valence: of('valence'),
  strongest: of('strongest'),
  lowest: of('lowest'),
  asked: of('asked'),
  far: of('far'),
  farther: of('farther'),
  about: of('about'),
}
const START = of('start')
const END = of('end')
const SHOUTED = [of('shouted 1'), of('shouted 2'), of('shouted 3'), of('shouted all')] as const
const DRAWN = of('drawn')
const LENGTHS = [1, 2, 3, 5, 8, 12, 18, 26].map((limit) => ({ limit, hash: of(`length ${limit}`) }))
const MANY = of('length more')
const bins = (name: string) => Array.from({ length: 21 }, (_, i) => of(`${name} ${i - 10}`))
const VALENCE = bins('valence')
const STRONGEST = bins('strongest')
const LOWEST = bins('lowest')
const LAST = bins('last')

const binOf = (table: readonly number[], value: number): number =>
  table[Math.max(-10, Math.min(10, Math.round(value))) + 10] as number

/** Of whom a text speaks and how it ends: with how good or bad its words are, a feature of its own. */
const ABOUT: ReadonlySet<string> = new Set(
  'i you he she they we it this that my your his her their me him them ? ! . ...'.split(' '),
)
/** A negator's reach in words. */
const SCOPE = 4
const MAX_GRAM = 5

export const createExtractor = (valence: Valence): ((tokens: readonly Token[]) => Features) => {
  let room = 0
  let out: Features = {
    count: 0,
    hash: new Int32Array(0),
    first: new Uint16Array(0),
    last: new Uint16Array(0),
    rated: { good: 0, bad: 0, best: 0, worst: 0, last: 0 },
  }
  let words = new Int32Array(256)

  const emit = (hash: number, first: number, last: number): void => {
    const at = out.count++
    out.hash[at] = hash
    out.first[at] = first
    out.last[at] = last
  }

  const characters = (form: string, index: number): void => {
    const size = form.length + 2
    for (let from = 0; from < size - 1; from++) {
      let hash = KIND.char
      const stop = Math.min(size, from + MAX_GRAM)
      for (let at = from; at < stop; at++) {
        const code = at === 0 ? 60 : at === size - 1 ? 62 : form.charCodeAt(at - 1)
        hash = Math.imul(hash ^ code, PRIME)
        if (at > from) emit(mix(hash), index, index)
      }
    }
  }

  const feelings = (tokens: readonly Token[]): void => {
    let good = 0
    let bad = 0
    let best = 0
    let worst = 0
    let last = 0
    let degree = 1
    let reach = 0
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token
      if (token.kind === 'mark') reach = 0
      let value = valence(words[i] as number)
      if (value !== 0) {
        value *= degree * (token.shouted || token.drawn ? 1.3 : 1) * (reach > 0 ? -0.74 : 1)
        if (value > 0) good += value
        else bad += value
        last = value
        if (value > best) best = value
        if (value < worst) worst = value
        emit(join(KIND.valence, Math.round(value)), i, i)
      }
      degree = DEGREES.get(token.form) ?? 1
      reach = NEGATORS.has(token.form) ? SCOPE : reach - 1
    }
    const sum = good + bad
    const tone = Math.max(-3, Math.min(3, Math.round(sum / 2)))
    for (let i = 0; i < tokens.length; i++)
      if (ABOUT.has((tokens[i] as Token).form))
        emit(join(join(KIND.about, words[i] as number), tone + 7), i, i)
    const end = Math.max(0, tokens.length - 1)
    emit(binOf(VALENCE, sum), 0, end)
    emit(binOf(STRONGEST, best * 2), 0, end)
    emit(binOf(LOWEST, worst * 2), 0, end)
    emit(binOf(LAST, last * 2), 0, end)
    out.rated = { good, bad, best, worst, last }
  }

  return (tokens) => {
    const count = tokens.length
    // characters dominate: five grams a character, and about ten features a token besides
    const need = tokens.reduce((sum, token) => sum + 4 * token.form.length + 24, 32)
    if (need > room) {
      room = need * 2
      out = {
        count: 0,
        hash: new Int32Array(room),
        first: new Uint16Array(room),
        last: new Uint16Array(room),
        rated: out.rated,
      }
    }
    if (count > words.length) words = new Int32Array(count * 2)
    out.count = 0

    let shouted = 0
    let letters = 0
    for (let i = 0; i < count; i++) words[i] = hashOf((tokens[i] as Token).form)
    let reach = 0
    const asks = tokens.some(({ kind, form }) => kind === 'mark' && form.includes('?'))
    for (let i = 0; i < count; i++) {
      const token = tokens[i] as Token
      const word = words[i] as number
      emit(word, i, i)
      if (asks) emit(join(KIND.asked, word), i, i)
      const before = i > 0 ? (words[i - 1] as number) : START
      const pair = join(before, word)
      emit(pair, Math.max(0, i - 1), i)
      const two = i > 1 ? (words[i - 2] as number) : i === 1 ? START : 0
      if (two !== 0) {
        emit(join(two, pair), Math.max(0, i - 2), i)
        emit(join(join(KIND.skip, two), word), Math.max(0, i - 2), i)
      }
      if (i > 2) emit(join(join(KIND.far, words[i - 3] as number), word), i - 3, i)
      if (i > 3) emit(join(join(KIND.farther, words[i - 4] as number), word), i - 4, i)
      if (i < 2) emit(join(KIND.opening, word), i, i)
      if (reach > 0) emit(join(KIND.negated, word), i, i)
      if (token.kind === 'word') {
        letters++
        characters(token.form, i)
        if (token.shouted) shouted++
        if (token.drawn) emit(DRAWN, i, i)
      } else if (token.kind === 'mark') reach = 0
      reach = NEGATORS.has(token.form) ? SCOPE : reach - 1
    }
    const end = Math.max(0, count - 1)
    if (count > 0) {
      const final = join(words[end] as number, END)
      emit(final, end, end)
      if (count > 1) emit(join(words[end - 1] as number, final), end - 1, end)
    }
    if (shouted > 0)
      emit(SHOUTED[letters > 2 && shouted === letters ? 3 : Math.min(shouted, 3) - 1] as number, 0, end)
    emit(LENGTHS.find(({ limit }) => count <= limit)?.hash ?? MANY, 0, end)
    feelings(tokens)
    return out
  }
}
