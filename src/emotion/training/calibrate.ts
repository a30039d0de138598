/** What turns a head's logit into a probability (Platt 1999): 1 / (1 + exp(-(slope · logit + offset))). */
export type Platt = { slope: number; offset: number }

/**
 * Newton's method with a line search on the log loss (Lin, Lin & Weng 2007), with Platt's smoothed targets. `logits` and `truths` come
 * from held-back data.
 */
export const plattOf = (logits: ArrayLike<number>, truths: ArrayLike<number>): Platt => {
  const count = logits.length
  let positives = 0
  for (let i = 0; i < count; i++) positives += truths[i] as number
  const high = (positives + 1) / (positives + 2)
  const low = 1 / (count - positives + 2)
  const targetOf = (i: number): number => ((truths[i] as number) === 1 ? high : low)
  const lossOf = ({ slope, offset }: Platt): number => {
    let loss = 0
    for (let i = 0; i < count; i++) {
      const z = slope * (logits[i] as number) + offset
      // log(1 + e^z) - t·z without overflow
      loss += Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - targetOf(i) * z
    }
    return loss
  }
  let best: Platt = { slope: 0, offset: Math.log((positives + 1) / (count - positives + 1)) }
  let loss = lossOf(best)
  for (let round = 0; round < 100; round++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-9, 0, 1e-9]
    for (let i = 0; i < count; i++) {
      const z = logits[i] as number
      const p = 1 / (1 + Math.exp(-(best.slope * z + best.offset)))
      const error = p - targetOf(i)
      const spread = p * (1 - p)
      ga += error * z
      gb += error
      haa += spread * z * z
      hab += spread * z
      hbb += spread
    }
    const determinant = haa * hbb - hab * hab
    const da = (hbb * ga - hab * gb) / determinant
    const db = (haa * gb - hab * ga) / determinant
    let step = 1
    let next = best
    let after = loss
    while (step > 1e-8) {
      next = { slope: best.slope - step * da, offset: best.offset - step * db }
      after = lossOf(next)
      if (after < loss) break
      step /= 2
    }
    if (!(after < loss)) break
    const gain = loss - after
    best = next
    loss = after
    if (gain < 1e-9 * loss) break
  }
  return best
}

/** The probability over which F1 is highest; the mean of the neighbours that do almost as well, so that one text does not decide. */
export const thresholdOf = (probabilities: ArrayLike<number>, truths: ArrayLike<number>): number => {
  const order = Array.from({ length: probabilities.length }, (_, i) => i).sort(
    (left, right) => (probabilities[right] as number) - (probabilities[left] as number),
  )
  let positives = 0
  for (let i = 0; i < truths.length; i++) positives += truths[i] as number
  const f1: number[] = []
  let hits = 0
  order.forEach((index, rank) => {
    hits += truths[index] as number
    f1.push((2 * hits) / (rank + 1 + positives))
  })
  const best = f1.reduce((highest, value) => Math.max(highest, value), 0)
  let sum = 0
  let count = 0
  f1.forEach((value, rank) => {
    if (value < best * 0.995) return
    sum += Math.log((probabilities[order[rank] as number] as number) + 1e-9)
    count++
  })
  return count === 0 ? 0.5 : Math.exp(sum / count)
}
