/** One measured number, with the interval in which it lies for other texts of the same kind (95 %, bootstrap). */
export type Figure = {
  /** What was measured on what, "GoEmotions dev, 28 labels, macro-F1". */
  name: string
  /** Who was measured: `embedded`, a package's name, `majority`. */
  system: string
  value: number
  low: number
  high: number
  /** How many texts. */
  texts: number
  /** What the project promises, and whether more or less is better; only for its own systems. */
  target?: { atLeast: number } | { atMost: number }
}

export const holds = ({ value, target }: Figure): boolean =>
  target === undefined || ('atLeast' in target ? value >= target.atLeast : value <= target.atMost)
