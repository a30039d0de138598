import { EKMAN, GO_EMOTIONS } from '../core/analysis.ts'
import { boostsOf } from './boosts.ts'
import { EMOJI } from './data/emoji.ts'
import { FEELINGS } from './data/feelings.ts'
import { HARDSHIP } from './data/hardship.ts'
import { NEWS } from './data/news.ts'
import { WORKPLACE } from './data/workplace.ts'
import type { Features } from './features.ts'
import { EKMAN_AT, EKMAN_OF, HEADS, SENTIMENT_AT, sharesOf } from './groups.ts'
import { createPhraseFinder, type Feeling, type Found } from './phrases.ts'
import { createScorer } from './scorer.ts'
import { shapeOf } from './shape.ts'
import { createStackReader, stackInputs, stackWidth } from './stack.ts'
import type { Token } from './tokens.ts'
import type { Table } from './weights.ts'

/** What one language makes of a text. */
export type Heard = {
  /** Log-odds of all heads, calibrated. */
  odds: Float64Array
  /** How much each token spoke for a head. To be asked before the voice listens again: it shares the scratch space. */
  evidence(head: number): Float64Array
}
export type Voice = {
  listen(tokens: readonly Token[]): Heard
  /** Log-odds of the linear heads alone: what a part of a text leans to, heard at a glance. */
  glance(tokens: readonly Token[]): Float64Array
  thresholds: readonly number[]
}

/** In the English training texts often enough to be learnt from them, label by label. */
const LEARNT = new Set(
  '😂 🤣 😅 😆 😁 😊 ☺ :) ^_^ 🙌 ❤ 💜 💕 😍 😘 <3 👏 👌 😎 👍 🙏 😭 :( 🙄 😒 🤔 🤷 🤷‍♀ 🤷‍♂ 🤦‍♀ xD XD :D 🔥'.split(
    ' ',
  ),
)
const RARE_EMOJI: readonly Feeling[] = EMOJI.map(({ phrases, labels }) => ({
  phrases: phrases
    .split('|')
    .filter((emoji) => !LEARNT.has(emoji))
    .join('|'),
  labels,
}))

export const phraseFinderOf = (language: string): ((tokens: readonly Token[]) => Found[]) =>
  createPhraseFinder(
    language === 'en'
      ? [...RARE_EMOJI, ...WORKPLACE, ...HARDSHIP]
      : [...EMOJI, ...(FEELINGS[language] ?? []), ...(NEWS[language] ?? [])],
  )

type Extract = (tokens: readonly Token[]) => Features

/** A table with all heads. */
export const createFullVoice = (table: Table, extract: Extract, language: string): Voice => {
  const scorer = createScorer(table)
  const findPhrases = phraseFinderOf(language)
  const changeOf = table.stack && createStackReader(table.stack)
  const inputs = new Float64Array(stackWidth(table.heads))
  const hear = (tokens: readonly Token[]) => {
    const features = extract(tokens)
    const hits = scorer.find(features)
    const plain = scorer.logits(hits)
    scale(plain, table)
    return { features, hits, plain, found: findPhrases(tokens) }
  }
  /** Phrases tell what no training text knew: they are added last, and nothing that was learnt talks them away. */
  const addBoosts = (odds: Float64Array, found: readonly Found[]): Float64Array => {
    const boosts = boostsOf(found)
    if (boosts !== undefined)
      for (let head = 0; head < odds.length; head++)
        odds[head] = (odds[head] as number) + (table.slope[head] as number) * (boosts[head] as number)
    return odds
  }
  return {
    thresholds: table.threshold,
    glance(tokens) {
      const { plain, found } = hear(tokens)
      return addBoosts(plain, found)
    },
    listen(tokens) {
      const { features, hits, plain, found } = hear(tokens)
      const change = changeOf?.(stackInputs(plain, shapeOf(tokens, features.rated, hits.count), inputs))
      const odds = addBoosts(plain, found)
      if (change !== undefined && table.stack !== undefined) {
        for (let head = 0; head < odds.length; head++)
          odds[head] = (odds[head] as number) + (change[head] as number)
        scale(odds, table.stack)
      }
      return { odds, evidence: (head) => addPhrases(scorer.evidence(hits, head, tokens.length), found, head) }
    },
  }
}

/** Platt scaling, in place. */
const scale = (
  logits: Float64Array,
  { slope, offset }: { slope: readonly number[]; offset: readonly number[] },
): void => {
  for (let head = 0; head < logits.length; head++)
    logits[head] = (slope[head] as number) * (logits[head] as number) + (offset[head] as number)
}

/** Without a table, what a text is before any word is read: mostly nothing in particular. */
const NOTHING_KNOWN: readonly number[] = EKMAN.map((group) => (group === 'neutral' ? -1 : -2.3))
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
  thresholds[SENTIMENT_AT + 1] = 0.33

  const listen = (tokens: readonly Token[]): Heard => {
    const found = findPhrases(tokens)
    const boosts = boostsOf(found) ?? NO_BOOSTS
    const hits = scorer?.find(extract(tokens))
    const logits = hits && scorer?.logits(hits)
    const groups = EKMAN.map((_, i) => {
      const boost = boosts[EKMAN_AT + i] as number
      if (table === undefined || logits === undefined) return (NOTHING_KNOWN[i] as number) + boost
      return (table.slope[i] as number) * ((logits[i] as number) + boost) + (table.offset[i] as number)
    })
    return {
      odds: spread(groups, boosts),
      evidence: (head) =>
        addPhrases(
          (hits && scorer?.evidence(hits, head - EKMAN_AT, tokens.length)) ?? new Float64Array(tokens.length),
          found,
          head,
        ),
    }
  }
  return { thresholds, listen, glance: (tokens) => listen(tokens).odds }
}

const NO_BOOSTS = new Float64Array(HEADS.length)
const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds))
const oddsOf = (probability: number): number => {
  const p = Math.max(1e-6, Math.min(1 - 1e-6, probability))
  return Math.log(p / (1 - p))
}

const SHARES = EKMAN.map(sharesOf)

/** Log-odds of all heads from those of the seven groups. */
const spread = (groups: readonly number[], boosts: Float64Array): Float64Array => {
  const all = new Float64Array(HEADS.length)
  let worst = 0
  EKMAN.forEach((group, i) => {
    const odds = groups[i] as number
    const probability = sigmoid(odds)
    all[EKMAN_AT + i] = odds
    if (group === 'anger' || group === 'disgust' || group === 'fear' || group === 'sadness')
      worst = Math.max(worst, probability)
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
  all[SENTIMENT_AT + 1] = oddsOf(worst)
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
