/** F1 of each class from its counts, averaged; a class that neither occurs nor was named counts 0. */
export const macroF1 = (
  hits: ArrayLike<number>,
  falseAlarms: ArrayLike<number>,
  misses: ArrayLike<number>,
): number => {
  let sum = 0
  for (let i = 0; i < hits.length; i++) {
    const all = 2 * (hits[i] as number) + (falseAlarms[i] as number) + (misses[i] as number)
    sum += all === 0 ? 0 : (2 * (hits[i] as number)) / all
  }
  return sum / hits.length
}

/** Truth and answer of one text, as sets of class numbers. */
export type Judged = { truth: readonly number[]; answer: readonly number[] }

export const macroF1Of = (judged: readonly Judged[], classes: number): number => {
  const hits = new Float64Array(classes)
  const falseAlarms = new Float64Array(classes)
  const misses = new Float64Array(classes)
  const count = (into: Float64Array, at: number): void => {
    into[at] = (into[at] as number) + 1
  }
  for (const { truth, answer } of judged) {
    for (const one of answer) count(truth.includes(one) ? hits : falseAlarms, one)
    for (const one of truth) if (!answer.includes(one)) count(misses, one)
  }
  return macroF1(hits, falseAlarms, misses)
}

/** Expected calibration error: how far probabilities in tenths are from how often they come true, weighted by how many there are. */
export const calibrationError = (items: readonly { probability: number; true: boolean }[]): number => {
  const bins = Array.from({ length: 10 }, () => ({ sum: 0, hits: 0 }))
  for (const { probability, true: hit } of items) {
    const bin = bins[Math.min(9, Math.floor(probability * 10))]
    if (bin === undefined) continue
    bin.sum += probability
    bin.hits += hit ? 1 : 0
  }
  return bins.reduce((error, { sum, hits }) => error + Math.abs(sum - hits), 0) / items.length
}

/** The 95 % interval of a statistic over texts drawn again with repetition; the same draws for every system (seeded). */
export const interval = <Item>(
  items: readonly Item[],
  statistic: (sample: readonly Item[]) => number,
  draws = 200,
): { low: number; high: number } => {
  let state = 42
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
  const values = Array.from({ length: draws }, () =>
    statistic(Array.from({ length: items.length }, () => items[Math.floor(random() * items.length)] as Item)),
  ).sort((left, right) => left - right)
  return {
    low: values[Math.floor(draws * 0.025)] as number,
    high: values[Math.floor(draws * 0.975)] as number,
  }
}
