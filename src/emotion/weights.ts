import type { Stack } from './stack.ts'

/**
 * The weights file: a length (32-bit little-endian), that many bytes of JSON, and the arrays that the JSON counts, each aligned to
 * four bytes, in its order. Tables are integers of a byte, so that 12,000 features × 39 heads are 0.5 MB; the second layer's few
 * thousand weights are 32-bit floats.
 */

/** Linear heads over hashed features. `rows[feature * heads + head] * scale[head]` is a weight. */
export type Table = {
  heads: number
  keys: Int32Array
  rows: Int8Array
  scale: readonly number[]
  bias: readonly number[]
  /** Platt scaling of the logits, one pair a head. */
  slope: readonly number[]
  offset: readonly number[]
  /** What corrects the scaled log-odds, and the scaling of what comes out. */
  stack?: Stack & { slope: readonly number[]; offset: readonly number[] }
  /** The probability from which on a head counts as present: where F1 is highest on held-back training data. */
  threshold: readonly number[]
}

/** Long texts have more features, and each says less: what a sum over so many known features is multiplied by. */
export const lengthScale = (features: number): number => Math.sqrt(60 / (features + 10))

/** Byte ratings by hash, `ratings` of them a key. */
export type Ratings = { keys: Int32Array; values: Int8Array }

export type Weights = {
  /** By BCP 47 primary tag. English has all heads (`HEADS`), others the seven of Ekman. */
  tables: Readonly<Record<string, Table>>
  /** VADER's word ratings × 30. */
  valence: Ratings
}

type Header = {
  version: 2
  valence: number
  tables: (Omit<Table, 'keys' | 'rows' | 'stack'> & {
    language: string
    features: number
    stack?: { inputs: number; hidden: number; slope: readonly number[]; offset: readonly number[] }
  })[]
}

/** A stack's arrays in the order of the file. */
const PARTS = ['floor', 'ceiling', 'inner', 'innerBias', 'outer', 'outerBias'] as const

const aligned = (length: number): number => (length + 3) & ~3

export const encodeWeights = ({ tables, valence }: Weights): Uint8Array => {
  const round = (values: readonly number[]) => values.map((value) => Number(value.toPrecision(5)))
  const header: Header = {
    version: 2,
    valence: valence.keys.length,
    tables: Object.entries(tables).map(([language, { keys, stack, ...table }]) => ({
      language,
      features: keys.length,
      heads: table.heads,
      scale: round(table.scale),
      bias: round(table.bias),
      slope: round(table.slope),
      offset: round(table.offset),
      threshold: round(table.threshold),
      ...(stack === undefined
        ? {}
        : {
            stack: {
              inputs: stack.floor.length,
              hidden: stack.innerBias.length,
              slope: round(stack.slope),
              offset: round(stack.offset),
            },
          }),
    })),
  }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const arrays = [
    valence.keys,
    valence.values,
    ...Object.values(tables).flatMap(({ keys, rows, stack }) => [
      keys,
      rows,
      ...(stack === undefined ? [] : PARTS.map((part) => stack[part])),
    ]),
  ]
  const size = arrays.reduce((sum, array) => sum + aligned(array.byteLength), 4 + aligned(json.length))
  const bytes = new Uint8Array(size)
  new DataView(bytes.buffer).setUint32(0, json.length, true)
  bytes.set(json, 4)
  let at = 4 + aligned(json.length)
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at)
    at += aligned(array.byteLength)
  }
  return bytes
}

/** Views into `bytes`, nothing copied. @throws when the file is of another version or cut short. */
export const decodeWeights = (bytes: Uint8Array): Weights => {
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const length = new DataView(own.buffer, own.byteOffset).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(own.subarray(4, 4 + length))) as Header
  if (header.version !== 2)
    throw new Error(`emotion weights of version ${header.version}; this code reads version 2`)
  let at = own.byteOffset + 4 + aligned(length)
  const keysOf = (count: number): Int32Array => {
    const keys = new Int32Array(own.buffer, at, count)
    at += count * 4
    return keys
  }
  const bytesOf = (count: number): Int8Array => {
    const values = new Int8Array(own.buffer, at, count)
    at += aligned(count)
    return values
  }
  const floatsOf = (count: number): Float32Array => {
    const values = new Float32Array(own.buffer, at, count)
    at += count * 4
    return values
  }
  const stackOf = (
    heads: number,
    { inputs, hidden, slope, offset }: NonNullable<Header['tables'][number]['stack']>,
  ): NonNullable<Table['stack']> => ({
    floor: floatsOf(inputs),
    ceiling: floatsOf(inputs),
    inner: floatsOf(inputs * hidden),
    innerBias: floatsOf(hidden),
    outer: floatsOf(hidden * heads),
    outerBias: floatsOf(heads),
    slope,
    offset,
  })
  const valence = { keys: keysOf(header.valence), values: bytesOf(header.valence) }
  const tables = Object.fromEntries(
    header.tables.map(({ language, features, stack, ...table }) => [
      language,
      {
        ...table,
        keys: keysOf(features),
        rows: bytesOf(features * table.heads),
        ...(stack === undefined ? {} : { stack: stackOf(table.heads, stack) }),
      },
    ]),
  )
  return { tables, valence }
}

/** Bits of a filter that turns most strangers away before the index is asked: 16 KB, which stay in the nearest cache. */
const FILTER_BITS = 17

/** Where each key stands, or -1: open addressing, half empty. */
export const createIndex = (keys: Int32Array): ((key: number) => number) => {
  const size = 1 << (32 - Math.clz32(keys.length * 2))
  const mask = size - 1
  const places = new Int32Array(size)
  const filter = new Int32Array(1 << (FILTER_BITS - 5))
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    const bit = key >>> (32 - FILTER_BITS)
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31))
    let at = (key ^ (key >>> 15)) & mask
    while (places[at] !== 0) at = (at + 1) & mask
    places[at] = i + 1
  }
  return (key) => {
    const bit = key >>> (32 - FILTER_BITS)
    if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return -1
    let at = (key ^ (key >>> 15)) & mask
    for (;;) {
      const place = (places[at] as number) - 1
      if (place < 0 || keys[place] === key) return place
      at = (at + 1) & mask
    }
  }
}
