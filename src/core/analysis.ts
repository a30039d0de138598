/** The 28 labels of GoEmotions (Demszky et al. 2020), in the order of its `labels.txt`. */
export const GO_EMOTIONS = [
  'admiration',
  'amusement',
  'anger',
  'annoyance',
  'approval',
  'caring',
  'confusion',
  'curiosity',
  'desire',
  'disappointment',
  'disapproval',
  'disgust',
  'embarrassment',
  'excitement',
  'fear',
  'gratitude',
  'grief',
  'joy',
  'love',
  'nervousness',
  'optimism',
  'pride',
  'realization',
  'relief',
  'remorse',
  'sadness',
  'surprise',
  'neutral',
] as const
export type GoEmotion = (typeof GO_EMOTIONS)[number]

/** Ekman's six and neutral: the grouping of GoEmotions' `ekman_mapping.json`. */
export const EKMAN = ['anger', 'disgust', 'fear', 'joy', 'sadness', 'surprise', 'neutral'] as const
export type Ekman = (typeof EKMAN)[number]

export type SentimentLabel = 'positive' | 'negative' | 'neutral' | 'mixed'

/** What an emotion model says of one text. Probabilities are calibrated, 0…1. */
export type EmotionReading = {
  /** All 28 labels, highest first; `present` when over that label's own threshold. */
  emotions: readonly { label: GoEmotion; probability: number; present: boolean }[]
  emotion: Ekman
  /** `score` from -1 (negative) to 1 (positive). */
  sentiment: { label: SentimentLabel; score: number }
  confidence: number
  /** True when the model abstains: `emotion` is then neutral because it does not know, not because it knows. */
  uncertain: boolean
  /** The words that spoke for the label, strongest first, as they stand in the text; may be empty. */
  because: readonly string[]
}

/** The port behind which the embedded classifier and transformers.js stand. `language` is a BCP 47 primary tag or 'und'. */
export type EmotionModel = {
  name: string
  read(text: string, language: string): EmotionReading | Promise<EmotionReading>
  close?(): Promise<void>
}

/** Offsets are UTF-16 code units into the text that was analysed; `end` is exclusive. */
export type Span = { start: number; end: number }
export type Tell = Span & { kind: string; text: string }
export type Bias = Span & { text: string; suggestions: readonly string[] }
export type PersonalKind =
  | 'email'
  | 'phone'
  | 'card'
  | 'iban'
  | 'account'
  | 'address'
  | 'key'
  | 'ip'
  | 'id'
  | 'person'
export type Personal = Span & { kind: PersonalKind }

/** The contract's "analyze" output, without the caller's id. All scores 0…1. */
export type Analysis = {
  /** BCP 47 primary tag, or 'und' where it cannot be told. */
  language: string
  sentiment: EmotionReading['sentiment']
  emotions: EmotionReading['emotions']
  emotion: Ekman
  confidence: number
  formality: number
  politeness: number
  urgency: number
  toxicity: number
  crisis: boolean
  tells: readonly Tell[]
  bias: readonly Bias[]
  personal: readonly Personal[]
}

/** An analysis with what the plan needs beyond what is shown. */
export type Sense = { analysis: Analysis; uncertain: boolean; because: readonly string[] }
