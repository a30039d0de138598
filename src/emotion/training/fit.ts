import { lengthScale } from '../weights.ts'
import type { Corpus } from './corpus.ts'
import { createRandom, shuffle } from './random.ts'

/** `weights[feature * heads + head]` and one bias a head; a text's logit is the bias, what phrases add, and the
 * sum of its features' weights × `lengthScale`. */
export type Linear = { weights: Float32Array; bias: Float32Array; heads: number }

export type Recipe = {
  epochs: number
  rate: number
  /** Pull towards zero, applied to the features that a text has. */
  decay: number
  /** How far targets stay from 0 and 1. */
  smoothing: number
  /** The share of a text's features that is left out at each sight of it. */
  dropout: number
  seed: number
}

/** One sigmoid a head, trained by Adagrad over `documents`. The same seed gives the same weights. */
export const fitLinear = (
  corpus: Corpus,
  documents: readonly number[],
  heads: number,
  recipe: Recipe,
  onEpoch: () => void = () => {},
): Linear => {
  const { epochs, rate, decay, smoothing, dropout, seed } = recipe
  const random = createRandom(seed)
  const features = corpus.hashes.length
  const weights = new Float32Array(features * heads)
  const history = new Float32Array(features * heads).fill(1)
  const bias = new Float32Array(heads)
  const biasHistory = new Float32Array(heads).fill(1)
  const logits = new Float64Array(heads)
  const target = new Float64Array(heads)
  const order = Int32Array.from(documents)
  const rows = new Int32Array(8192)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    // steps get smaller after the first third of the epochs
    const step = rate * Math.min(1, (1.5 * (epochs - epoch)) / epochs)
    for (const document of order) {
      let count = 0
      for (let i = corpus.start[document] as number; i < (corpus.start[document + 1] as number); i++)
        if (dropout === 0 || random() >= dropout) rows[count++] = (corpus.ids[i] as number) * heads
      logits.fill(0)
      for (let r = 0; r < count; r++) {
        const row = rows[r] as number
        for (let h = 0; h < heads; h++) logits[h] = (logits[h] as number) + (weights[row + h] as number)
      }
      const length = lengthScale(count)
      const scale = length / (1 - dropout)
      const boosts = corpus.boosts[document]
      for (let h = 0; h < heads; h++) {
        logits[h] = (bias[h] as number) + scale * (logits[h] as number) + (boosts?.[h] ?? 0)
      }
      target.fill(smoothing / 2)
      for (const head of corpus.truths[document] as readonly number[]) target[head] = 1 - smoothing / 2
      for (let h = 0; h < heads; h++) {
        const gradient = 1 / (1 + Math.exp(-(logits[h] as number))) - (target[h] as number)
        logits[h] = length * gradient
        biasHistory[h] = (biasHistory[h] as number) + gradient * gradient
        bias[h] = (bias[h] as number) - (step * gradient) / Math.sqrt(biasHistory[h] as number)
      }
      for (let r = 0; r < count; r++) {
        const row = rows[r] as number
        for (let h = 0; h < heads; h++) {
          const at = row + h
          const gradient = (logits[h] as number) + decay * (weights[at] as number)
          const past = (history[at] as number) + gradient * gradient
          history[at] = past
          weights[at] = (weights[at] as number) - (step * gradient) / Math.sqrt(past)
        }
      }
    }
    onEpoch()
  }
  return { weights, bias, heads }
}

/** Logits of one document by its features alone. */
export const logitsOf = (model: Linear, corpus: Corpus, document: number): Float64Array => {
  const { weights, bias, heads } = model
  const from = corpus.start[document] as number
  const to = corpus.start[document + 1] as number
  const sums = new Float64Array(heads)
  for (let i = from; i < to; i++) {
    const row = (corpus.ids[i] as number) * heads
    for (let h = 0; h < heads; h++) sums[h] = (sums[h] as number) + (weights[row + h] as number)
  }
  const length = lengthScale(to - from)
  return sums.map((sum, h) => (bias[h] as number) + sum * length)
}

/** The same with what its phrases say. */
export const withBoosts = (logits: Float64Array, boosts: Float64Array | undefined): Float64Array =>
  boosts === undefined ? logits : logits.map((logit, h) => logit + (boosts[h] as number))

/** The average of models of one shape: what differs between their seeds is noise. */
export const average = (models: readonly Linear[]): Linear => {
  const mean = (arrays: readonly Float32Array[]): Float32Array =>
    (arrays[0] as Float32Array).map(
      (_, i) => arrays.reduce((sum, array) => sum + (array[i] as number), 0) / arrays.length,
    )
  return {
    ...(models[0] as Linear),
    weights: mean(models.map(({ weights }) => weights)),
    bias: mean(models.map(({ bias }) => bias)),
  }
}
