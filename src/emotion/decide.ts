import type { Ekman, EmotionReading, GoEmotion } from '../core/analysis.ts'
import type { Sentiment } from './groups.ts'

export type Judged = { probability: number; threshold: number }

/** Calibrated probabilities of one text, from whichever model. */
export type Judgement = {
  labels: readonly (Judged & { label: GoEmotion })[]
  groups: readonly (Judged & { label: Ekman })[]
  sentiments: Readonly<Record<Sentiment, Judged>>
}

/** Below this, the best group is a guess. */
const ABSTAIN = 0.3

/** From probabilities to what is said: the emotion, the sentiment, and whether the model would rather not say. */
export const decide = ({
  labels,
  groups,
  sentiments: { positive, negative },
}: Judgement): Omit<EmotionReading, 'because'> => {
  const best = groups.reduce((first, second) => (weight(second) > weight(first) ? second : first))
  const uncertain = best.probability < Math.min(ABSTAIN, best.threshold)
  const good = positive.probability >= positive.threshold
  const bad = negative.probability >= negative.threshold
  return {
    emotions: labels
      .map(({ label, probability, threshold }) => ({ label, probability, present: probability >= threshold }))
      .sort((left, right) => right.probability - left.probability),
    emotion: uncertain ? 'neutral' : best.label,
    sentiment: {
      label: good && bad ? 'mixed' : good ? 'positive' : bad ? 'negative' : 'neutral',
      score: Math.max(-1, Math.min(1, positive.probability - negative.probability)),
    },
    confidence: best.probability,
    uncertain,
  }
}

/** A rare feeling needs less probability to be named than a common one; half way between accuracy and macro-F1. */
const weight = ({ probability, threshold }: Judged): number => probability / Math.sqrt(threshold)
