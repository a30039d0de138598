import { createRandom, shuffle } from './random.ts'

export type NetworkRecipe = {
  /** How many hidden units. */
  hidden: number
  epochs: number
  /** Texts a step. */
  batch: number
  /** Adam's step size at the start; it falls to nothing in a straight line. */
  rate: number
  /** How much of each weight is lost a step, times the step size (decoupled, Loshchilov & Hutter 2019). */
  decay: number
  /** The share of hidden units that is left out at each sight of a text. */
  dropout: number
  seed: number
}

/** What a network learns from: `inputs[text * width + i]`, the log-odds that it corrects and the heads that are true. */
export type Examples = {
  width: number
  heads: number
  inputs: Float64Array
  odds: readonly Float64Array[]
  truths: readonly (readonly number[])[]
}

/** Inputs are not followed further than this many standard deviations from their mean. */
export const REACH = 6

export type Network = {
  inner: Float32Array
  innerBias: Float32Array
  outer: Float32Array
  outerBias: Float32Array
}

/**
 * One network, whose inputs are brought to `mean` 0 and `deviation` 1: Adam (Kingma & Ba 2015) on the log loss, in batches. The same seed
 * gives the same weights.
 */
export const fitNetwork = (
  { width, heads, inputs, odds, truths }: Examples,
  documents: readonly number[],
  mean: Float32Array,
  deviation: Float32Array,
  { hidden, epochs, batch, rate, decay, dropout, seed }: NetworkRecipe,
  onEpoch: () => void,
): Network => {
  const random = createRandom(seed)
  const reach = 1 / Math.sqrt(width)
  const drawn = (length: number): Float32Array =>
    Float32Array.from({ length }, () => (2 * random() - 1) * reach)
  const inner = createParameter(drawn(width * hidden))
  const innerBias = createParameter(drawn(hidden))
  // it starts by changing nothing
  const outer = createParameter(new Float32Array(hidden * heads))
  const outerBias = createParameter(new Float32Array(heads))
  const parameters = [inner, innerBias, outer, outerBias]

  const row = new Float64Array(width)
  const sums = new Float64Array(hidden)
  const open = new Uint8Array(hidden)
  const errors = new Float64Array(heads)
  const target = new Uint8Array(heads)
  const learn = (document: number): void => {
    const before = odds[document] as Float64Array
    for (let i = 0; i < width; i++) {
      const value =
        ((inputs[document * width + i] as number) - (mean[i] as number)) / (deviation[i] as number)
      row[i] = Math.max(-REACH, Math.min(REACH, value))
    }
    sums.set(innerBias.values)
    for (let i = 0; i < width; i++) {
      const value = row[i] as number
      for (let j = 0, at = i * hidden; j < hidden; j++, at++)
        sums[j] = (sums[j] as number) + value * (inner.values[at] as number)
    }
    for (let h = 0; h < heads; h++) errors[h] = (before[h] as number) + (outerBias.values[h] as number)
    for (let j = 0; j < hidden; j++) {
      open[j] = (sums[j] as number) > 0 && random() >= dropout ? 1 : 0
      if (open[j] === 0) continue
      const value = (sums[j] as number) / (1 - dropout)
      sums[j] = value
      for (let h = 0, at = j * heads; h < heads; h++, at++)
        errors[h] = (errors[h] as number) + value * (outer.values[at] as number)
    }
    target.fill(0)
    for (const head of truths[document] as readonly number[]) target[head] = 1
    for (let h = 0; h < heads; h++) {
      errors[h] = 1 / (1 + Math.exp(-(errors[h] as number))) - (target[h] as number)
      outerBias.gradients[h] = (outerBias.gradients[h] as number) + (errors[h] as number)
    }
    for (let j = 0; j < hidden; j++) {
      if (open[j] === 0) continue
      const value = sums[j] as number
      let back = 0
      for (let h = 0, at = j * heads; h < heads; h++, at++) {
        const error = errors[h] as number
        back += error * (outer.values[at] as number)
        outer.gradients[at] = (outer.gradients[at] as number) + error * value
      }
      back /= 1 - dropout
      // from here on what is told back to the unit
      sums[j] = back
      innerBias.gradients[j] = (innerBias.gradients[j] as number) + back
    }
    for (let j = 0; j < hidden; j++) if (open[j] === 0) sums[j] = 0
    for (let i = 0; i < width; i++) {
      const value = row[i] as number
      for (let j = 0, at = i * hidden; j < hidden; j++, at++)
        inner.gradients[at] = (inner.gradients[at] as number) + value * (sums[j] as number)
    }
  }

  const order = Int32Array.from(documents)
  const steps = epochs * Math.ceil(order.length / batch)
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (let from = 0; from < order.length; from += batch) {
      const texts = order.subarray(from, from + batch)
      for (const document of texts) learn(document)
      const size = rate * (1 - step / steps)
      step++
      for (const parameter of parameters) parameter.advance(size, decay, texts.length, step)
    }
    onEpoch()
  }
  return {
    inner: inner.values,
    innerBias: innerBias.values,
    outer: outer.values,
    outerBias: outerBias.values,
  }
}

type Parameter = {
  values: Float32Array
  /** Summed over a batch. */
  gradients: Float32Array
  advance(size: number, decay: number, texts: number, step: number): void
}

const createParameter = (values: Float32Array): Parameter => {
  const gradients = new Float32Array(values.length)
  const first = new Float32Array(values.length)
  const second = new Float32Array(values.length)
  return {
    values,
    gradients,
    advance(size, decay, texts, step) {
      const firstPart = 1 - 0.9 ** step
      const secondPart = 1 - 0.999 ** step
      for (let i = 0; i < values.length; i++) {
        const gradient = (gradients[i] as number) / texts
        const mean = 0.9 * (first[i] as number) + 0.1 * gradient
        const square = 0.999 * (second[i] as number) + 0.001 * gradient * gradient
        first[i] = mean
        second[i] = square
        gradients[i] = 0
        const value = (values[i] as number) * (1 - size * decay)
        values[i] = value - (size * (mean / firstPart)) / (Math.sqrt(square / secondPart) + 1e-8)
      }
    },
  }
}
