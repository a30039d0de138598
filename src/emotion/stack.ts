import { SHAPE } from './shape.ts'

/**
 * A small network over what the linear heads say (stacked generalisation, Wolpert 1992): it sees all heads at once and the text's
 * shape, and corrects each head's log-odds. One hidden layer of rectified sums. Rows of `inner` belong to inputs, rows of `outer` to
 * hidden units; `floor` and `ceiling` are how far an input may go, so that a text unlike any seen in training is not read wildly.
 */
export type Stack = {
  floor: Float32Array
  ceiling: Float32Array
  inner: Float32Array
  innerBias: Float32Array
  outer: Float32Array
  outerBias: Float32Array
}

/** How many numbers go into a stack over `heads` heads. */
export const stackWidth = (heads: number): number => 2 * heads + SHAPE.length

/** The network's inputs: each head's log-odds and probability, then the shape. `inputs` is filled and returned. */
export const stackInputs = (
  odds: ArrayLike<number>,
  shape: ArrayLike<number>,
  inputs: Float64Array,
): Float64Array => {
  const heads = odds.length
  for (let h = 0; h < heads; h++) {
    inputs[h] = odds[h] as number
    inputs[heads + h] = 1 / (1 + Math.exp(-(odds[h] as number)))
  }
  for (let i = 0; i < shape.length; i++) inputs[2 * heads + i] = shape[i] as number
  return inputs
}

/** What a stack adds to the log-odds of a text. The array that comes back is scratch space, overwritten by the next call. */
export const createStackReader = ({
  floor,
  ceiling,
  inner,
  innerBias,
  outer,
  outerBias,
}: Stack): ((inputs: ArrayLike<number>) => Float64Array) => {
  const hidden = innerBias.length
  const heads = outerBias.length
  const sums = new Float64Array(hidden)
  const change = new Float64Array(heads)
  const values = new Float64Array(floor.length + 3)
  const rows = new Int32Array(floor.length + 3)
  return (inputs) => {
    let used = 0
    for (let i = 0; i < floor.length; i++) {
      const value = Math.min(ceiling[i] as number, Math.max(floor[i] as number, inputs[i] as number))
      // most of what is counted is not there
      if (value === 0) continue
      values[used] = value
      rows[used++] = i * hidden
    }
    sums.set(innerBias)
    addRows(sums, inner, values, rows, used)
    used = 0
    for (let j = 0; j < hidden; j++) {
      if ((sums[j] as number) <= 0) continue
      values[used] = sums[j] as number
      rows[used++] = j * heads
    }
    change.set(outerBias)
    addRows(change, outer, values, rows, used)
    return change
  }
}

/** Adds `values[r]` times the row that starts at `rows[r]`, four rows at once: most of the time goes into reading and writing the sums. */
const addRows = (
  sums: Float64Array,
  weights: Float32Array,
  values: Float64Array,
  rows: Int32Array,
  count: number,
): void => {
  // rows of nothing fill the last four
  for (let r = count; r % 4 !== 0; r++) {
    values[r] = 0
    rows[r] = 0
  }
  for (let r = 0; r < count; r += 4) {
    const [a, b, c, d] = [values[r], values[r + 1], values[r + 2], values[r + 3]] as [
      number,
      number,
      number,
      number,
    ]
    const [first, second, third, fourth] = [rows[r], rows[r + 1], rows[r + 2], rows[r + 3]] as [
      number,
      number,
      number,
      number,
    ]
    for (let i = 0; i < sums.length; i++)
      sums[i] =
        (sums[i] as number) +
        a * (weights[first + i] as number) +
        b * (weights[second + i] as number) +
        c * (weights[third + i] as number) +
        d * (weights[fourth + i] as number)
  }
}
