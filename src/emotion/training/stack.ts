import { createStackReader, type Stack, stackInputs, stackWidth } from '../stack.ts'
import { createRandom, shuffle } from './random.ts'

export type StackRecipe = {
  /** Networks that are averaged, and the hidden units of each. */
  networks: number
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

/** What a stack learns from: `inputs[text * width + i]`, the log-odds that it corrects and the heads that are true. */
type StackExamples = {
  width: number
  heads: number
  inputs: Float64Array
  odds: readonly Float64Array[]
  truths: readonly (readonly number[])[]
}

export type StackInput = {
  /** What linear heads that had not seen a text said of it by its features alone, and the text's shape: what the stack sees. */
  plain: readonly Float64Array[]
  shapes: readonly Float64Array[]
  /** The same with what phrases say, which the stack corrects. */
  odds: readonly Float64Array[]
  truths: readonly (readonly number[])[]
  /** All texts in the order by which they are dealt to folds. */
  order: readonly number[]
  folds: number
  recipe: StackRecipe
  onEpoch(): void
}

/** A stack fitted to all texts, and what stacks that had not seen a text make of it. */
export const trainStack = ({ plain, odds, shapes, truths, order, folds, recipe, onEpoch }: StackInput) => {
  const heads = odds[0]?.length ?? 0
  const width = stackWidth(heads)
  const inputs = new Float64Array(odds.length * width)
  const inputsOf = (document: number): Float64Array =>
    inputs.subarray(document * width, (document + 1) * width)
  plain.forEach((row, document) => {
    stackInputs(row, shapes[document] as Float64Array, inputsOf(document))
  })
  const examples: StackExamples = { width, heads, inputs, odds, truths }
  const heldBack: Float64Array[] = []
  for (let fold = 0; fold < folds; fold++) {
    const seen = order.filter((_, i) => i % folds !== fold)
    const changeOf = createStackReader(fitStack(examples, seen, recipe, onEpoch))
    order.forEach((document, i) => {
      if (i % folds !== fold) return
      const change = changeOf(inputsOf(document))
      heldBack[document] = (odds[document] as Float64Array).map((value, h) => value + (change[h] as number))
    })
  }
  return { stack: fitStack(examples, order, recipe, onEpoch), heldBack }
}

/** Inputs are not followed further than this many standard deviations from their mean. */
const REACH = 6

/** Fits a stack to `documents`, with every input brought to mean 0 and deviation 1. The same seed gives the same weights. */
const fitStack = (
  examples: StackExamples,
  documents: readonly number[],
  recipe: StackRecipe,
  onEpoch: () => void,
): Stack => {
  const { mean, deviation } = momentsOf(examples, documents)
  const { width, heads } = examples
  const { networks, hidden } = recipe
  const all = networks * hidden
  const stack: Stack = {
    floor: mean.map((value, i) => value - REACH * (deviation[i] as number)),
    ceiling: mean.map((value, i) => value + REACH * (deviation[i] as number)),
    inner: new Float32Array(width * all),
    innerBias: new Float32Array(all),
    outer: new Float32Array(all * heads),
    outerBias: new Float32Array(heads),
  }
  for (let n = 0; n < networks; n++) {
    const net = fitNetwork(
      examples,
      documents,
      mean,
      deviation,
      { ...recipe, seed: recipe.seed + n },
      onEpoch,
    )
    // side by side the networks are one, each with its share of the say; the inputs' scale goes into the weights
    for (let j = 0; j < hidden; j++) {
      const unit = n * hidden + j
      let bias = net.innerBias[j] as number
      for (let i = 0; i < width; i++) {
        const weight = (net.inner[i * hidden + j] as number) / (deviation[i] as number)
        stack.inner[i * all + unit] = weight
        bias -= weight * (mean[i] as number)
      }
      stack.innerBias[unit] = bias
      for (let h = 0; h < heads; h++)
        stack.outer[unit * heads + h] = (net.outer[j * heads + h] as number) / networks
    }
    net.outerBias.forEach((bias, h) => {
      stack.outerBias[h] = (stack.outerBias[h] as number) + bias / networks
    })
  }
  return stack
}

type Moments = { mean: Float32Array; deviation: Float32Array }

const momentsOf = ({ width, inputs }: StackExamples, documents: readonly number[]): Moments => {
  const sum = new Float64Array(width)
  const squares = new Float64Array(width)
  for (const document of documents)
    for (let i = 0; i < width; i++) {
      const value = inputs[document * width + i] as number
      sum[i] = (sum[i] as number) + value
      squares[i] = (squares[i] as number) + value * value
    }
  const mean = Float32Array.from(sum, (value) => value / documents.length)
  const deviation = mean.map((value, i) =>
    Math.sqrt(Math.max(1e-6, (squares[i] as number) / documents.length - value * value)),
  )
  return { mean, deviation }
}

type Network = { inner: Float32Array; innerBias: Float32Array; outer: Float32Array; outerBias: Float32Array }

/** Adam (Kingma & Ba 2015) on the log loss, in batches. */
const fitNetwork = (
  { width, heads, inputs, odds, truths }: StackExamples,
  documents: readonly number[],
  mean: Float32Array,
  deviation: Float32Array,
  { hidden, epochs, batch, rate, decay, dropout, seed }: StackRecipe,
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
