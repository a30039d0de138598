import type { Ekman, EmotionReading, GoEmotion } from '../core/analysis.ts'
import type { Sentiment } from './groups.ts'

export type Judged = { probability: number; threshold: number }

/** Calibrated probabilities of one text, from whichever model. */
export type Judgement = {
  labels: readonly (Judged & { label: GoEmotion })[]
  groups: readonly (Judged & { label: Ekman })[]
  sentiments: Readonly<Record<Sentiment, Judged>>
}

/** What is over its threshold; when nothing is, what comes closest, for every text is something (if only neutral). */
export const presentOf = <Item extends Judged>(items: readonly Item[]): Item[] => {
  const over = items.filter(({ probability, threshold }) => probability >= threshold)
  if (over.length > 0) return over
  const ratio = ({ probability, threshold }: Item): number => probability / threshold
  return items
    .slice(0, 1)
    .map((first) => items.reduce((best, item) => (ratio(item) > ratio(best) ? item : best), first))
}

/** Below this, the best group is a guess. */
const ABSTAIN = 0.3

/** A feeling this much less likely than its opposite does not make a text mixed. */
const FAINT = 0.5

/** From probabilities to what is said: the emotion, the sentiment, and whether the model would rather not say. */
export const decide = ({
  labels,
  groups,
  sentiments: { positive, negative },
}: Judgement): Omit<EmotionReading, 'because'> => {
  const best = groups.reduce((first, second) => (weight(second) > weight(first) ? second : first))
  const present = new Set(presentOf(labels).map(({ label }) => label))
  const uncertain = best.probability < Math.min(ABSTAIN, best.threshold)
  const good = positive.probability >= positive.threshold
  const bad = negative.probability >= negative.threshold
  const [less, more] = [positive.probability, negative.probability].sort((left, right) => left - right)
  const lopsided = (less as number) < FAINT * (more as number)
  const stronger = positive.probability > negative.probability ? 'positive' : 'negative'
  return {
    emotions: labels
      .map(({ label, probability }) => ({ label, probability, present: present.has(label) }))
      .sort((left, right) => right.probability - left.probability),
    emotion: uncertain ? 'neutral' : best.label,
    sentiment: {
      label: good && bad ? (lopsided ? stronger : 'mixed') : good ? 'positive' : bad ? 'negative' : 'neutral',
      score: Math.max(-1, Math.min(1, positive.probability - negative.probability)),
    },
    confidence: best.probability,
    uncertain,
  }
}

/** A rare feeling needs less probability to be named than a common one; half way between accuracy and macro-F1. */
const weight = ({ probability, threshold }: Judged): number => probability / Math.sqrt(threshold)
