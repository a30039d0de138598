import { EKMAN, type Ekman, type EmotionReading, GO_EMOTIONS, type GoEmotion } from '../core/analysis.ts'
import { decide } from './decide.ts'
import { EKMAN_OF, type Sentiment, sentimentOfEkman, sharesOf } from './groups.ts'

/** One class of a model's answer, as its `config.json` names it. */
export type Scored = { label: string; score: number }

/** What a class stands for here. */
type Meaning =
  | { kind: 'label'; label: GoEmotion }
  | { kind: 'group'; group: Ekman }
  | { kind: 'sentiment'; sentiment: Sentiment }

/** Names that public models give to Ekman's groups and to polarity. */
const GROUP_NAMES: Readonly<Record<string, Ekman>> = {
  angry: 'anger',
  happy: 'joy',
  happiness: 'joy',
  sad: 'sadness',
  scared: 'fear',
  surprised: 'surprise',
  disgusted: 'disgust',
  others: 'neutral',
  other: 'neutral',
  none: 'neutral',
  'no emotion': 'neutral',
}
const POLARITY: Readonly<Record<string, Sentiment>> = {
  positive: 'positive',
  pos: 'positive',
  negative: 'negative',
  neg: 'negative',
  'very positive': 'positive',
  'very negative': 'negative',
  '1 star': 'negative',
  '2 stars': 'negative',
  '3 stars': 'neutral',
  '4 stars': 'positive',
  '5 stars': 'positive',
}

/** Names of classes that two kinds of model share are read as the kind that the other names tell. */
const meaningOf = (name: string, polar: boolean): Meaning | undefined => {
  const label = name.toLowerCase().trim()
  const polarity = POLARITY[label] ?? (polar && label === 'neutral' ? 'neutral' : undefined)
  if (polarity !== undefined) return { kind: 'sentiment', sentiment: polarity }
  const known = GO_EMOTIONS.find((candidate) => candidate === label)
  if (known !== undefined) return { kind: 'label', label: known }
  const group = GROUP_NAMES[label] ?? EKMAN.find((candidate) => candidate === label)
  return group === undefined ? undefined : { kind: 'group', group }
}

/** What each class of a model means, or the names that nobody here can read. */
export const readLabels = (
  names: readonly string[],
): { meanings: Map<string, Meaning>; unknown: string[] } => {
  const polar = names.some((name) => POLARITY[name.toLowerCase().trim()] !== undefined)
  const meanings = new Map<string, Meaning>()
  const unknown: string[] = []
  for (const name of names) {
    const meaning = meaningOf(name, polar)
    if (meaning === undefined) unknown.push(name)
    else meanings.set(name, meaning)
  }
  return { meanings, unknown }
}

/** From which probability on a class counts as present, in models that were not calibrated here. */
const PRESENT = 0.3

/**
 * A reading from a model's scores. A model that knows polarity only gives the sentiment; the emotion is then `own`'s, the embedded
 * model's. `own` also lends the words that it would name as reasons, where it agrees.
 * @throws when the model's classes cannot be read as emotions or polarity.
 */
export const readingOf = (scores: readonly Scored[], own: EmotionReading): EmotionReading => {
  const { meanings, unknown } = readLabels(scores.map(({ label }) => label))
  if (unknown.length > 0 || meanings.size === 0)
    throw new Error(`the model's classes are not emotions or polarity: ${unknown.join(', ')}`)
  const labels = new Map<GoEmotion, number>()
  const groups = new Map<Ekman, number>()
  const sentiments = new Map<Sentiment, number>()
  // "anger" and "joy" are labels and groups: with fewer classes than labels they are the whole group
  const whole = !scores.some(({ label }) => label.toLowerCase() === 'admiration')
  for (const { label: name, score } of scores) {
    const meaning = meanings.get(name) as Meaning
    if (meaning.kind === 'sentiment') add(sentiments, meaning.sentiment, score)
    else {
      const group = meaning.kind === 'group' ? meaning.group : EKMAN_OF[meaning.label]
      add(groups, group, score)
      add(sentiments, sentimentOfEkman(group), score)
      if (!whole && meaning.kind === 'label') add(labels, meaning.label, score)
    }
  }
  const positive = sentiments.get('positive') ?? 0
  const negative = sentiments.get('negative') ?? 0
  if (groups.size === 0) return { ...own, sentiment: polarityOf(positive, negative) }
  if (whole)
    for (const [group, score] of groups)
      for (const [label, share] of sharesOf(group)) labels.set(label, score * share)
  const decided = decide({
    labels: GO_EMOTIONS.map((label) => ({ label, probability: labels.get(label) ?? 0, threshold: PRESENT })),
    groups: EKMAN.map((label) => ({ label, probability: groups.get(label) ?? 0, threshold: PRESENT })),
    sentiments: {
      positive: { probability: positive, threshold: PRESENT },
      negative: { probability: negative, threshold: PRESENT },
      ambiguous: { probability: sentiments.get('ambiguous') ?? 0, threshold: PRESENT },
      neutral: { probability: sentiments.get('neutral') ?? 0, threshold: PRESENT },
    },
  })
  return { ...decided, because: decided.emotion === own.emotion ? own.because : [] }
}

const polarityOf = (positive: number, negative: number): EmotionReading['sentiment'] => {
  const score = Math.max(-1, Math.min(1, positive - negative))
  return { label: score > 0.33 ? 'positive' : score < -0.33 ? 'negative' : 'neutral', score }
}

const add = <Key>(sums: Map<Key, number>, key: Key, score: number): void => {
  sums.set(key, Math.min(1, (sums.get(key) ?? 0) + score))
}
