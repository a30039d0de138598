/** How one variant differs: which of several wordings a rule takes, and whether it goes a step further (+1) or less far (-1). */
export type Way = { wording: number; level: -1 | 0 | 1 }

/** In the order in which *Try again* offers them. */
export const WAYS: readonly [Way, ...Way[]] = [
  { wording: 0, level: 0 },
  { wording: 1, level: 0 },
  { wording: 2, level: 0 },
  { wording: 0, level: 1 },
  { wording: 1, level: 1 },
  { wording: 0, level: -1 },
  { wording: 1, level: -1 },
]

/**
 * The n-th different result, counting from 0. Ways that come to the same text are one, and a way that changes nothing is none; past the end the last one is given again.
 * Variant 0 costs one run, because whether others exist is only worked out once somebody asks for them.
 */
export const nth = <T extends { text: string; stages: readonly unknown[] }>(
  run: (way: Way) => T,
  variant: number,
): { result: T; exhausted?: boolean } => {
  const first = run(WAYS[0])
  if (variant <= 0) return { result: first }
  const results = new Map([[first.text, first]])
  for (const way of WAYS.slice(1)) {
    const result = run(way)
    if (result.stages.length > 0 && !results.has(result.text)) results.set(result.text, result)
  }
  const distinct = [...results.values()]
  return {
    result: distinct[Math.min(variant, distinct.length - 1)] ?? first,
    exhausted: variant >= distinct.length - 1,
  }
}
