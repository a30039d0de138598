import { EKMAN, type Ekman, GO_EMOTIONS, type GoEmotion } from '../core/analysis.ts'

/** The four groups of GoEmotions' `sentiment_mapping.json`. */
export const SENTIMENTS = ['positive', 'negative', 'ambiguous', 'neutral'] as const
export type Sentiment = (typeof SENTIMENTS)[number]

/** `ekman_mapping.json` of google-research/goemotions, label by label. */
export const EKMAN_OF: Readonly<Record<GoEmotion, Ekman>> = {
  admiration: 'joy',
  amusement: 'joy',
  anger: 'anger',
  annoyance: 'anger',
  approval: 'joy',
  caring: 'joy',
  confusion: 'surprise',
  curiosity: 'surprise',
  desire: 'joy',
  disappointment: 'sadness',
  disapproval: 'anger',
  disgust: 'disgust',
  embarrassment: 'sadness',
  excitement: 'joy',
  fear: 'fear',
  gratitude: 'joy',
  grief: 'sadness',
  joy: 'joy',
  love: 'joy',
  nervousness: 'fear',
  optimism: 'joy',
  pride: 'joy',
  realization: 'surprise',
  relief: 'joy',
  remorse: 'sadness',
  sadness: 'sadness',
  surprise: 'surprise',
  neutral: 'neutral',
}

const SENTIMENT_OF_EKMAN: Readonly<Record<Ekman, Sentiment>> = {
  anger: 'negative',
  disgust: 'negative',
  fear: 'negative',
  joy: 'positive',
  sadness: 'negative',
  surprise: 'ambiguous',
  neutral: 'neutral',
}
export const sentimentOf = (label: GoEmotion): Sentiment => SENTIMENT_OF_EKMAN[EKMAN_OF[label]]
export const sentimentOfEkman = (emotion: Ekman): Sentiment => SENTIMENT_OF_EKMAN[emotion]

/** The model's heads in one row of weights: 28 labels, then 7 Ekman, then 4 sentiments. */
export const HEADS = [
  ...GO_EMOTIONS,
  ...EKMAN.map((name) => `ekman:${name}`),
  ...SENTIMENTS.map((name) => `sentiment:${name}`),
] as const
export const EKMAN_AT = GO_EMOTIONS.length
export const SENTIMENT_AT = EKMAN_AT + EKMAN.length

/** The heads that are true of a text with these labels. */
export const headsOf = (labels: readonly GoEmotion[]): number[] => [
  ...new Set(
    labels.flatMap((label) => [
      GO_EMOTIONS.indexOf(label),
      EKMAN_AT + EKMAN.indexOf(EKMAN_OF[label]),
      SENTIMENT_AT + SENTIMENTS.indexOf(sentimentOf(label)),
    ]),
  ),
]
