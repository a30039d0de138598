/** This many of the last answers are looked at; older ones say nothing about how it is now. */
const KEPT = 256

/** How long people waited lately, in this process: milliseconds. */
export type Latency = {
  record(ms: number): void
  /** Undefined before the first answer. */
  figures(): { median: number; slow: number; count: number } | undefined
}

export const createLatency = (): Latency => {
  const recent: number[] = []
  let next = 0
  return {
    record: (ms) => {
      recent[next] = ms
      next = (next + 1) % KEPT
    },
    figures: () => {
      if (recent.length === 0) return undefined
      const sorted = [...recent].sort((a, b) => a - b)
      const at = (share: number) =>
        sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
      return { median: at(0.5), slow: at(0.95), count: sorted.length }
    },
  }
}
