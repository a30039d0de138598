import type { EmotionReading } from './analysis.ts'
import { EKMAN, type Ekman } from './analysis.ts'
import type { Mood } from './job.ts'

/** Each older message counts this much of the next one: after five messages about a sixth is left. */
const RECENCY = 0.7
/** What a matter-of-fact line weighs beside one that carries a feeling. */
const NEUTRAL_SHARE = 0.2
/** Under this magnitude a thread is neither good nor bad news. */
const SENTIMENT_EDGE = 0.15

type Reading = Pick<EmotionReading, 'emotion' | 'sentiment' | 'confidence'>

/**
 * The mood of a thread from its messages' readings, oldest first: votes weighted by recency and confidence. A grave emotion is not
 * outvoted by polite neutral lines around it, so neutral counts little. Undefined for an empty thread.
 */
export const moodOf = (readings: readonly Reading[]): Mood | undefined => {
  if (readings.length === 0) return undefined
  const votes = new Map<Ekman, number>()
  let total = 0
  let score = 0
  let highest = 0
  let lowest = 0
  readings.forEach((reading, index) => {
    const weight = RECENCY ** (readings.length - 1 - index)
    const share = reading.emotion === 'neutral' ? weight * NEUTRAL_SHARE : weight * reading.confidence
    votes.set(reading.emotion, (votes.get(reading.emotion) ?? 0) + share)
    total += weight
    score += weight * reading.sentiment.score
    highest = Math.max(highest, weight * reading.sentiment.score)
    lowest = Math.min(lowest, weight * reading.sentiment.score)
  })
  const mean = score / total
  const emotion = EKMAN.reduce(
    (best, label) => ((votes.get(label) ?? 0) > (votes.get(best) ?? 0) ? label : best),
    'neutral',
  )
  const cast = [...votes.values()].reduce((sum, vote) => sum + vote, 0)
  const label =
    highest > 0.4 && lowest < -0.4
      ? 'mixed'
      : mean > SENTIMENT_EDGE
        ? 'positive'
        : mean < -SENTIMENT_EDGE
          ? 'negative'
          : 'neutral'
  return {
    emotion,
    sentiment: { label, score: mean },
    confidence: cast === 0 ? 0 : (votes.get(emotion) ?? 0) / cast,
  }
}
