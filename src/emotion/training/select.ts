import type { Corpus } from './corpus.ts'

const plogp = (count: number, total: number): number => (count > 0 ? count * Math.log(count / total) : 0)

/** Dunning's log-likelihood ratio (1993) of a feature and a label. */
const likelihoodRatio = (both: number, feature: number, label: number, all: number): number => {
  const a = both
  const b = feature - both
  const c = label - both
  const d = all - feature - label + both
  return (
    2 *
    (plogp(a, all) +
      plogp(b, all) +
      plogp(c, all) +
      plogp(d, all) -
      plogp(feature, all) -
      plogp(all - feature, all) -
      plogp(label, all) -
      plogp(all - label, all))
  )
}

/** The `limit` features that tell most about any one head, counted over `documents`; ids in ascending order. */
export const selectFeatures = (
  corpus: Corpus,
  documents: readonly number[],
  heads: number,
  limit: number,
): Int32Array => {
  const features = corpus.hashes.length
  const total = new Int32Array(features)
  const joint = new Int32Array(features * heads)
  const labels = new Int32Array(heads)
  for (const document of documents) {
    const truths = corpus.truths[document] as readonly number[]
    for (const head of truths) labels[head] = (labels[head] as number) + 1
    for (let i = corpus.start[document] as number; i < (corpus.start[document + 1] as number); i++) {
      const id = corpus.ids[i] as number
      total[id] = (total[id] as number) + 1
      for (const head of truths) joint[id * heads + head] = (joint[id * heads + head] as number) + 1
    }
  }
  const scores = new Float64Array(features)
  for (let id = 0; id < features; id++) {
    const feature = total[id] as number
    if (feature < 2) continue
    let best = 0
    for (let head = 0; head < heads; head++) {
      const score = likelihoodRatio(
        joint[id * heads + head] as number,
        feature,
        labels[head] as number,
        documents.length,
      )
      if (score > best) best = score
    }
    scores[id] = best
  }
  const order = Int32Array.from({ length: features }, (_, id) => id)
  order.sort((left, right) => (scores[right] as number) - (scores[left] as number) || left - right)
  return order.slice(0, Math.min(limit, features)).sort()
}
