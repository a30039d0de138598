import type { Features } from './features.ts'
import { createIndex, lengthScale, type Table } from './weights.ts'

/** The known features of a text: which row of the table, and the tokens it came from. */
export type Hits = { count: number; row: Int32Array; first: Uint16Array; last: Uint16Array }

export type Scorer = {
  table: Table
  find(features: Features): Hits
  logits(hits: Hits): Float64Array
  /** How much each token spoke for a head, in logits; a feature of several tokens is shared out among them. */
  evidence(hits: Hits, head: number, tokens: number): Float64Array
}

export const createScorer = (table: Table): Scorer => {
  const { heads, keys, rows, scale, bias } = table
  const indexOf = createIndex(keys)
  const sums = new Int32Array(heads)
  let seen = new Int32Array(keys.length)
  let turn = 0
  let hits: Hits = { count: 0, row: new Int32Array(0), first: new Uint16Array(0), last: new Uint16Array(0) }

  const find = (features: Features): Hits => {
    if (hits.row.length < features.count)
      hits = {
        count: 0,
        row: new Int32Array(features.count * 2),
        first: new Uint16Array(features.count * 2),
        last: new Uint16Array(features.count * 2),
      }
    turn++
    if (turn === 0x7fffffff) {
      seen = new Int32Array(keys.length)
      turn = 1
    }
    let count = 0
    for (let i = 0; i < features.count; i++) {
      const row = indexOf(features.hash[i] as number)
      // a feature counts once a text, as in training
      if (row < 0 || seen[row] === turn) continue
      seen[row] = turn
      hits.row[count] = row
      hits.first[count] = features.first[i] as number
      hits.last[count] = features.last[i] as number
      count++
    }
    hits.count = count
    return hits
  }

  return {
    table,
    find,
    logits({ count, row }) {
      sums.fill(0)
      let i = 0
      // eight rows at once: most of the time goes into reading and writing the sums
      for (; i + 7 < count; i += 8) {
        const first = (row[i] as number) * heads
        const second = (row[i + 1] as number) * heads
        const third = (row[i + 2] as number) * heads
        const fourth = (row[i + 3] as number) * heads
        const fifth = (row[i + 4] as number) * heads
        const sixth = (row[i + 5] as number) * heads
        const seventh = (row[i + 6] as number) * heads
        const eighth = (row[i + 7] as number) * heads
        for (let h = 0; h < heads; h++)
          sums[h] =
            (sums[h] as number) +
            (rows[first + h] as number) +
            (rows[second + h] as number) +
            (rows[third + h] as number) +
            (rows[fourth + h] as number) +
            (rows[fifth + h] as number) +
            (rows[sixth + h] as number) +
            (rows[seventh + h] as number) +
            (rows[eighth + h] as number)
      }
      for (; i < count; i++) {
        const at = (row[i] as number) * heads
        for (let h = 0; h < heads; h++) sums[h] = (sums[h] as number) + (rows[at + h] as number)
      }
      const length = lengthScale(count)
      const logits = new Float64Array(heads)
      for (let h = 0; h < heads; h++)
        logits[h] = (bias[h] as number) + (sums[h] as number) * (scale[h] as number) * length
      return logits
    },
    evidence({ count, row, first, last }, head, tokens) {
      const shares = new Float64Array(tokens)
      const unit = (scale[head] as number) * lengthScale(count)
      for (let i = 0; i < count; i++) {
        const from = first[i] as number
        const width = (last[i] as number) - from + 1
        // what is made of the whole text speaks for no word
        if (width > 3) continue
        const share = ((rows[(row[i] as number) * heads + head] as number) * unit) / width
        for (let t = from; t < from + width; t++) shares[t] = (shares[t] as number) + share
      }
      return shares
    },
  }
}
