import { EKMAN, GO_EMOTIONS } from '../core/analysis.ts'
import { boostsOf } from './boosts.ts'
import { EMOJI } from './data/emoji.ts'
import { FEELINGS } from './data/feelings.ts'
import { WORKPLACE } from './data/workplace.ts'
import type { Features } from './features.ts'
import { EKMAN_AT, EKMAN_OF, HEADS, SENTIMENT_AT, sharesOf } from './groups.ts'
import { createPhraseFinder, type Found } from './phrases.ts'
import { createScorer } from './scorer.ts'
import type { Token } from './tokens.ts'
import type { Table } from './weights.ts'

/** One language's way to feelings: log-odds of all heads, calibrated, and the evidence for one of them token by token. */
export type Voice = {
  odds(tokens: readonly Token[]): Float64Array
  evidence(tokens: readonly Token[], head: number): Float64Array
  thresholds: readonly number[]
}

export const phraseFinderOf = (language: string): ((tokens: readonly Token[]) => Found[]) =>
  createPhraseFinder([...EMOJI, ...(language === 'en' ? WORKPLACE : (FEELINGS[language] ?? []))])

type Extract = (tokens: readonly Token[]) => Features

/** A table with all heads. */
export const createFullVoice = (table: Table, extract: Extract, language: string): Voice => {
  const scorer = createScorer(table)
  const findPhrases = phraseFinderOf(language)
  return {
    thresholds: table.threshold,
    odds(tokens) {
      const logits = scorer.logits(scorer.find(extract(tokens)))
      const boosts = boostsOf(findPhrases(tokens))
      return logits.map(
        (logit, head) =>
          (table.slope[head] as number) * (logit + (boosts?.[head] ?? 0)) + (table.offset[head] as number),
      )
    },
    evidence(tokens, head) {
      const shares = scorer.evidence(scorer.find(extract(tokens)), head, tokens.length)
      return addPhrases(shares, findPhrases(tokens), head)
    },
  }
}

/** Without a table, what a text is before any word is read: mostly nothing in particular. */
const NOTHING_KNOWN: readonly number[] = EKMAN.map((group) => (group === 'neutral' ? -0.3 : -2.3))
/** From which probability on one of a group's labels counts as present. */
const PRESENT = 0.25

/**
 * A table of Ekman's groups, or none: phrases and emoji alone. The labels of a group share its probability by how common they are and
 * by what the phrases say.
 */
export const createGroupVoice = (table: Table | undefined, extract: Extract, language: string): Voice => {
  const scorer = table && createScorer(table)
  const findPhrases = phraseFinderOf(language)
  const groupThresholds = table?.threshold ?? EKMAN.map(() => 0.3)
  const thresholds = HEADS.map(() => PRESENT)
  EKMAN.forEach((group, i) => {
    thresholds[EKMAN_AT + i] = groupThresholds[i] as number
    if (group === 'joy') thresholds[SENTIMENT_AT] = groupThresholds[i] as number
    if (group === 'neutral') thresholds[GO_EMOTIONS.length - 1] = groupThresholds[i] as number
  })
  thresholds[SENTIMENT_AT + 1] = 0.4

  return {
    thresholds,
    odds(tokens) {
      const boosts = boostsOf(findPhrases(tokens)) ?? new Float64Array(HEADS.length)
      const logits = scorer?.logits(scorer.find(extract(tokens)))
      const groups = EKMAN.map((_, i) => {
        const boost = boosts[EKMAN_AT + i] as number
        if (table === undefined || logits === undefined) return (NOTHING_KNOWN[i] as number) + boost
        return (table.slope[i] as number) * ((logits[i] as number) + boost) + (table.offset[i] as number)
      })
      return spread(groups, boosts)
    },
    evidence(tokens, head) {
      const group = head - EKMAN_AT
      const shares =
        scorer === undefined || group < 0 || group >= EKMAN.length
          ? new Float64Array(tokens.length)
          : scorer.evidence(scorer.find(extract(tokens)), group, tokens.length)
      return addPhrases(shares, findPhrases(tokens), head)
    },
  }
}

const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds))
const oddsOf = (probability: number): number => {
  const p = Math.max(1e-6, Math.min(1 - 1e-6, probability))
  return Math.log(p / (1 - p))
}

const SHARES = EKMAN.map(sharesOf)

/** Log-odds of all heads from those of the seven groups. */
const spread = (groups: readonly number[], boosts: Float64Array): Float64Array => {
  const all = new Float64Array(HEADS.length)
  let calm = 1
  EKMAN.forEach((group, i) => {
    const odds = groups[i] as number
    const probability = sigmoid(odds)
    all[EKMAN_AT + i] = odds
    if (group === 'anger' || group === 'disgust' || group === 'fear' || group === 'sadness')
      calm *= 1 - probability
    if (group === 'joy') all[SENTIMENT_AT] = odds
    if (group === 'surprise') all[SENTIMENT_AT + 2] = odds
    if (group === 'neutral') all[SENTIMENT_AT + 3] = odds
    const members = (SHARES[i] as ReturnType<typeof sharesOf>).map(([label, share]) => {
      const head = GO_EMOTIONS.indexOf(label)
      return { head, weight: share * Math.exp(boosts[head] as number) }
    })
    const total = members.reduce((sum, { weight }) => sum + weight, 0)
    for (const { head, weight } of members) all[head] = oddsOf((probability * weight) / total)
  })
  all[SENTIMENT_AT + 1] = oddsOf(1 - calm)
  return all
}

const addPhrases = (shares: Float64Array, found: readonly Found[], head: number): Float64Array => {
  const group = EKMAN[head - EKMAN_AT]
  for (const { first, last, labels } of found)
    for (const [label, weight] of Object.entries(labels)) {
      if (EKMAN_OF[label as keyof typeof EKMAN_OF] !== group) continue
      for (let t = first; t <= last; t++) shares[t] = (shares[t] as number) + weight / (last - first + 1)
    }
  return shares
}
