import type { Features } from '../features.ts'
import type { Table } from '../weights.ts'
import { plattOf, thresholdOf } from './calibrate.ts'
import { buildCorpus, restrict } from './corpus.ts'
import { average, fitLinear, type Linear, logitsOf, type Recipe } from './fit.ts'
import { createRandom, shuffle } from './random.ts'
import { selectFeatures } from './select.ts'

export type TableInput = {
  examples: readonly { text: string; heads: readonly number[]; boosts: Float64Array | undefined }[]
  heads: number
  extract(text: string): Features
  /** How many features are kept. */
  features: number
  /** In how many texts a feature must occur. */
  minimum: number
  folds: number
  /** How many models of different seeds are averaged into one. */
  seeds: number
  recipe: Recipe
  onStep(done: number, all: number): void
}

/**
 * Trains one table. Calibration and thresholds come from texts that the weights were not fitted to: `folds` models, each judged on
 * the part that it did not see, feature selection included. The weights that ship are then fitted to everything.
 */
export const trainTable = (input: TableInput): Table => {
  const { examples, heads, extract, recipe, folds, seeds } = input
  const corpus = buildCorpus(
    examples.map(({ text }) => text),
    examples.map((example) => example.heads),
    examples.map(({ boosts }) => boosts),
    extract,
    input.minimum,
  )
  const order = [
    ...shuffle(
      Int32Array.from(examples, (_, i) => i),
      createRandom(recipe.seed),
    ),
  ]
  const steps = (folds + 1) * seeds * recipe.epochs
  let done = 0
  const fitTo = (documents: readonly number[]) => {
    const chosen = restrict(corpus, selectFeatures(corpus, documents, heads, input.features))
    const models = Array.from({ length: seeds }, (_, i) =>
      fitLinear(chosen, documents, heads, { ...recipe, seed: recipe.seed + i }, () =>
        input.onStep(++done, steps),
      ),
    )
    const model = quantised(average(models))
    return { chosen, model }
  }
  const heldBack: Float64Array[] = []
  for (let fold = 0; fold < folds; fold++) {
    const { chosen, model } = fitTo(order.filter((_, i) => i % folds !== fold))
    order.forEach((document, i) => {
      if (i % folds === fold) heldBack[document] = logitsOf(model, chosen, document)
    })
  }
  const calibrated = Array.from({ length: heads }, (_, head) => {
    const logits = heldBack.map((row) => row[head] as number)
    const truths = examples.map((example) => (example.heads.includes(head) ? 1 : 0))
    const platt = plattOf(logits, truths)
    const probabilities = logits.map((z) => 1 / (1 + Math.exp(-(platt.slope * z + platt.offset))))
    return { ...platt, threshold: thresholdOf(probabilities, truths) }
  })
  const { chosen, model } = fitTo(order)
  return {
    heads,
    keys: chosen.hashes,
    rows: Int8Array.from(model.weights, (weight, i) =>
      Math.round(weight / (model.scale[i % heads] as number)),
    ),
    scale: [...model.scale],
    bias: [...model.bias],
    slope: calibrated.map(({ slope }) => slope),
    offset: calibrated.map(({ offset }) => offset),
    threshold: calibrated.map(({ threshold }) => threshold),
  }
}

/** The same model at the precision that ships: each head's weights as multiples of its largest / 127. */
const quantised = (model: Linear): Linear & { scale: Float64Array } => {
  const scale = new Float64Array(model.heads)
  model.weights.forEach((weight, i) => {
    const head = i % model.heads
    scale[head] = Math.max(scale[head] as number, Math.abs(weight) / 127)
  })
  const weights = model.weights.map((weight, i) => {
    const unit = scale[i % model.heads] as number
    return unit === 0 ? 0 : Math.round(weight / unit) * unit
  })
  return { ...model, weights, scale }
}
