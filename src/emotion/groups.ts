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

/** How often each label was given in GoEmotions' training part: what a group is likely to mean when nothing else is known. */
const COUNTS: Readonly<Record<GoEmotion, number>> = {
  admiration: 4130,
  amusement: 2328,
  anger: 1567,
  annoyance: 2470,
  approval: 2939,
  caring: 1087,
  confusion: 1368,
  curiosity: 2191,
  desire: 641,
  disappointment: 1269,
  disapproval: 2022,
  disgust: 793,
  embarrassment: 303,
  excitement: 853,
  fear: 596,
  gratitude: 2662,
  grief: 77,
  joy: 1452,
  love: 2086,
  nervousness: 164,
  optimism: 1581,
  pride: 111,
  realization: 1110,
  relief: 153,
  remorse: 545,
  sadness: 1326,
  surprise: 1060,
  neutral: 14219,
}

/** The labels of a group with each one's share of it; the group's own name gets a double share, for it is what was said. */
export const sharesOf = (group: Ekman): [GoEmotion, number][] => {
  const members = GO_EMOTIONS.filter((label) => EKMAN_OF[label] === group)
  const weight = (label: GoEmotion): number => COUNTS[label] * (label === group ? 2 : 1)
  const total = members.reduce((sum, label) => sum + weight(label), 0)
  return members.map((label) => [label, weight(label) / total])
}
