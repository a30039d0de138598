import { readFileSync } from 'node:fs'
import { EKMAN, type EmotionModel, type EmotionReading, GO_EMOTIONS } from '../core/analysis.ts'
import { decide } from './decide.ts'
import { createExtractor } from './features.ts'
import { EKMAN_AT, SENTIMENT_AT } from './groups.ts'
import { createScorer, type Scorer } from './scorer.ts'
import { type Token, tokenise } from './tokens.ts'
import { createIndex, decodeWeights, type Weights } from './weights.ts'

export type EmbeddedModel = EmotionModel & { read(text: string, language: string): EmotionReading }

const FILE = new URL('./weights.bin', import.meta.url)
/** How many words are named as reasons, and how much of the evidence each must carry. */
const REASONS = 4
const REASON_SHARE = 0.12

/**
 * The emotion classifier that ships with the product: sparse linear heads, one megabyte, no dependency. Weights are read at the
 * first call (some milliseconds); `read` is synchronous and takes tens of microseconds for a chat message.
 */
export const createEmbeddedModel = (weights?: Weights): EmbeddedModel => {
  let read: EmbeddedModel['read'] | undefined
  return {
    name: 'embedded',
    read(text, language) {
      read ??= createReader(weights ?? decodeWeights(readFileSync(FILE)))
      return read(text, language)
    },
  }
}

const createReader = ({ tables, valence }: Weights): EmbeddedModel['read'] => {
  const valenceAt = createIndex(valence.keys)
  const extract = createExtractor((hash) => {
    const at = valenceAt(hash)
    return at < 0 ? 0 : (valence.values[at] as number) / 30
  })
  const scorers = new Map(
    Object.entries(tables).map(([language, table]) => [language, createScorer(table)] as const),
  )
  const english = scorers.get('en') as Scorer

  return (text) => {
    const tokens = tokenise(text)
    const hits = english.find(extract(tokens))
    const logits = english.logits(hits)
    const p = (head: number): number => english.probability(head, logits[head] as number)
    const { threshold } = english.table
    const decided = decide({
      labels: GO_EMOTIONS.map((label, head) => ({
        label,
        probability: p(head),
        threshold: threshold[head] as number,
      })),
      groups: EKMAN.map((label, i) => ({
        label,
        probability: p(EKMAN_AT + i),
        threshold: threshold[EKMAN_AT + i] as number,
      })),
      positive: { probability: p(SENTIMENT_AT), threshold: threshold[SENTIMENT_AT] as number },
      negative: { probability: p(SENTIMENT_AT + 1), threshold: threshold[SENTIMENT_AT + 1] as number },
    })
    const head = EKMAN_AT + EKMAN.indexOf(decided.emotion)
    const because =
      decided.emotion === 'neutral'
        ? []
        : strongest(tokens, english.evidence(hits, head, tokens.length), text)
    return { ...decided, because }
  }
}

/** The tokens that carried most of the evidence, strongest first, each once, as they stand in the text. */
const strongest = (tokens: readonly Token[], shares: Float64Array, text: string): string[] => {
  const total = shares.reduce((sum, share) => sum + Math.max(0, share), 0)
  const words = tokens
    .map((token, i) => ({ token, share: shares[i] as number }))
    .filter(
      ({ token, share }) =>
        token.kind !== 'mark' && token.kind !== 'stand-in' && share > REASON_SHARE * total,
    )
    .sort((left, right) => right.share - left.share)
    .map(({ token }) => text.slice(token.start, token.end))
  return [...new Set(words)].slice(0, REASONS)
}
