import type { Features } from '../features.ts'
import type { Table } from '../weights.ts'
import { plattOf, thresholdOf } from './calibrate.ts'
import { buildCorpus, restrict } from './corpus.ts'
import { average, fitLinear, type Linear, logitsOf, type Recipe, withBoosts } from './fit.ts'
import { createRandom, shuffle } from './random.ts'
import { selectFeatures } from './select.ts'
import { type StackRecipe, trainStack } from './stack.ts'

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
  /** A second layer, for tables with texts enough to learn one. `shape` is what it sees of a text beside the heads. */
  stack?: { recipe: StackRecipe; folds: number; shape(text: string, known: number): Float64Array }
  onStep(done: number, all: number): void
}

/**
 * Trains one table. Calibration and thresholds come from texts that the weights were not fitted to: `folds` models, each judged on
 * the part that it did not see, feature selection included. A second layer is fitted to what these models said of the texts that they
 * did not see, and judged in the same way. The weights that ship are then fitted to everything.
 */
export const trainTable = (input: TableInput): Table => {
  const { examples, heads, extract, recipe, folds, seeds, stack } = input
  const truths = examples.map((example) => example.heads)
  const corpus = buildCorpus(
    examples.map(({ text }) => text),
    truths,
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
  const steps =
    (folds + 1) * seeds * recipe.epochs +
    (stack === undefined ? 0 : (stack.folds + 1) * stack.recipe.networks * stack.recipe.epochs)
  let done = 0
  const onEpoch = (): void => input.onStep(++done, steps)
  const fitTo = (documents: readonly number[]) => {
    const chosen = restrict(corpus, selectFeatures(corpus, documents, heads, input.features))
    const models = Array.from({ length: seeds }, (_, i) =>
      fitLinear(chosen, documents, heads, { ...recipe, seed: recipe.seed + i }, onEpoch),
    )
    return { chosen, model: quantised(average(models)) }
  }
  const heldBack: Float64Array[] = []
  const known = new Int32Array(examples.length)
  for (let fold = 0; fold < folds; fold++) {
    const { chosen, model } = fitTo(order.filter((_, i) => i % folds !== fold))
    order.forEach((document, i) => {
      if (i % folds !== fold) return
      heldBack[document] = logitsOf(model, chosen, document)
      known[document] = (chosen.start[document + 1] as number) - (chosen.start[document] as number)
    })
  }
  const boosted = heldBack.map((logits, document) => withBoosts(logits, corpus.boosts[document]))
  const linear = scalingOf(boosted, truths, heads)
  const linearOdds = oddsOf(boosted, linear)
  const second =
    stack &&
    trainStack({
      plain: oddsOf(heldBack, linear),
      odds: linearOdds,
      shapes: examples.map(({ text }, document) => stack.shape(text, known[document] as number)),
      truths,
      order,
      folds: stack.folds,
      recipe: stack.recipe,
      onEpoch,
    })
  const corrected = second && scalingOf(second.heldBack, truths, heads)
  const odds = second && corrected ? oddsOf(second.heldBack, corrected) : linearOdds
  const { chosen, model } = fitTo(order)
  return {
    heads,
    keys: chosen.hashes,
    rows: Int8Array.from(model.weights, (weight, i) =>
      Math.round(weight / (model.scale[i % heads] as number)),
    ),
    scale: [...model.scale],
    bias: [...model.bias],
    ...linear,
    ...(second && corrected ? { stack: { ...second.stack, ...corrected } } : {}),
    threshold: Array.from({ length: heads }, (_, head) =>
      thresholdOf(
        odds.map((row) => 1 / (1 + Math.exp(-(row[head] as number)))),
        truthsOf(truths, head),
      ),
    ),
  }
}

type Truths = readonly (readonly number[])[]

const truthsOf = (truths: Truths, head: number): number[] =>
  truths.map((heads) => (heads.includes(head) ? 1 : 0))

type Scaling = { slope: readonly number[]; offset: readonly number[] }

/** Platt scaling of every head. */
const scalingOf = (logits: readonly Float64Array[], truths: Truths, heads: number): Scaling => {
  const platts = Array.from({ length: heads }, (_, head) =>
    plattOf(
      logits.map((row) => row[head] as number),
      truthsOf(truths, head),
    ),
  )
  return { slope: platts.map(({ slope }) => slope), offset: platts.map(({ offset }) => offset) }
}

const oddsOf = (logits: readonly Float64Array[], { slope, offset }: Scaling): Float64Array[] =>
  logits.map((row) => row.map((logit, head) => (slope[head] as number) * logit + (offset[head] as number)))

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
