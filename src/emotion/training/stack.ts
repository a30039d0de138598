import { createStackReader, type Stack, stackInputs, stackWidth } from '../stack.ts'
import { type Examples, fitNetwork, type NetworkRecipe, REACH } from './network.ts'

/** `networks` are averaged. */
export type StackRecipe = NetworkRecipe & { networks: number }

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
  const examples: Examples = { width, heads, inputs, odds, truths }
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

/** Fits a stack to `documents`, with every input brought to mean 0 and deviation 1. The same seed gives the same weights. */
const fitStack = (
  examples: Examples,
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

const momentsOf = ({ width, inputs }: Examples, documents: readonly number[]): Moments => {
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
