import type { GoEmotion } from '../core/analysis.ts'
import { NEGATORS } from './data/negators.ts'
import type { Token } from './tokens.ts'

/** Phrases (`a|b`; `stem*`; `…` for up to two words between) and what they add to the log-odds of labels. */
export type Feeling = { phrases: string; labels: Partial<Record<GoEmotion, number>> }

/** A phrase found in a text: its tokens and what it speaks for. */
export type Found = { first: number; last: number; labels: Feeling['labels'] }

type Step = { word: string; stem: boolean; gap: boolean }
type Pattern = { steps: readonly Step[]; labels: Feeling['labels'] }

/** How many words `…` may stand for, and how far back a negator reaches. */
const GAP = 2
const REACH = 3

/** Finds phrases in tokens. A negated phrase ("not worried") says nothing; that is left to the model. */
export const createPhraseFinder = (feelings: readonly Feeling[]): ((tokens: readonly Token[]) => Found[]) => {
  const exact = new Map<string, Pattern[]>()
  const stems: Pattern[] = []
  for (const { phrases, labels } of feelings)
    for (const phrase of phrases.split('|')) {
      const steps = stepsOf(phrase)
      const [first] = steps
      if (first === undefined) continue
      const pattern = { steps, labels }
      if (first.stem) stems.push(pattern)
      else exact.set(first.word, [...(exact.get(first.word) ?? []), pattern])
    }
  const stemsBy = new Map<number, Pattern[]>()
  for (const pattern of stems) {
    const key = openingOf((pattern.steps[0] as Step).word)
    stemsBy.set(key, [...(stemsBy.get(key) ?? []), pattern])
  }
  return (tokens) => {
    const found: Found[] = []
    for (let i = 0; i < tokens.length; i++) {
      const { form } = tokens[i] as Token
      seek(exact.get(form), tokens, i, found)
      seek(stemsBy.get(openingOf(form)), tokens, i, found)
    }
    return found
  }
}

/** A word's first two code units as one number. */
const openingOf = (word: string): number => (word.charCodeAt(0) << 16) | word.charCodeAt(1)

const seek = (
  patterns: readonly Pattern[] | undefined,
  tokens: readonly Token[],
  at: number,
  found: Found[],
): void => {
  // most words begin no phrase
  if (patterns === undefined) return
  for (const { steps, labels } of patterns) {
    const last = matchAt(tokens, at, steps)
    if (last >= 0 && !negated(tokens, at)) found.push({ first: at, last, labels })
  }
}

const stepsOf = (phrase: string): Step[] => {
  const steps: Step[] = []
  let gap = false
  for (const part of phrase.replaceAll('’', "'").toLowerCase().trim().split(/\s+/u)) {
    if (part === '…') {
      gap = true
      continue
    }
    const stem = part.endsWith('*')
    steps.push({ word: stem ? part.slice(0, -1) : part, stem, gap })
    gap = false
  }
  return steps
}

/** The last token of the match that starts at `start`, or -1. */
const matchAt = (tokens: readonly Token[], start: number, steps: readonly Step[]): number => {
  let at = start
  for (let s = 0; s < steps.length; s++) {
    const { word, stem, gap } = steps[s] as Step
    let tries = gap ? GAP + 1 : 1
    while (tries > 0 && at < tokens.length) {
      const { form } = tokens[at] as Token
      if (stem ? form.startsWith(word) : form === word) break
      at++
      tries--
    }
    if (tries === 0 || at >= tokens.length) return -1
    at++
  }
  return at - 1
}

const negated = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i] as Token
    if (token.kind === 'mark') return false
    if (NEGATORS.has(token.form)) return true
  }
  return false
}
