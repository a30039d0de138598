import { EKMAN, type EmotionReading, GO_EMOTIONS } from '../core/analysis.ts'
import { FUNCTION_WORDS } from './data/function-words.ts'
import { decide, type Judgement } from './decide.ts'
import { createExtractor } from './features.ts'
import { EKMAN_AT, HEADS, SENTIMENT_AT, SENTIMENTS } from './groups.ts'
import { sarcasmOf } from './sarcasm.ts'
import { type Token, tokenise } from './tokens.ts'
import { createFullVoice, createGroupVoice, type Heard, type Voice } from './voices.ts'
import { createIndex, type Weights } from './weights.ts'
import { partsOf, windowsOf } from './windows.ts'

/** How many words are named as reasons, and how much of the evidence each must carry. */
const REASONS = 4
const REASON_SHARE = 0.12
/** Of a long text, how much the piece that says most counts against the average of all. */
const LOUDEST = 0.6

const POSITIVE = SENTIMENT_AT + SENTIMENTS.indexOf('positive')
const NEGATIVE = SENTIMENT_AT + SENTIMENTS.indexOf('negative')
const headOf = (name: (typeof HEADS)[number]): number => HEADS.indexOf(name)
const NEUTRALS: ReadonlySet<number> = new Set([
  headOf('neutral'),
  headOf('ekman:neutral'),
  headOf('sentiment:neutral'),
])
/** What sarcasm turns praise into, in log-odds. */
const SARCASM: readonly (readonly [number, number])[] = [
  ...GO_EMOTIONS.filter((label) =>
    [
      'admiration',
      'joy',
      'gratitude',
      'excitement',
      'love',
      'approval',
      'amusement',
      'desire',
      'optimism',
      'caring',
    ].includes(label),
  ).map((label) => [headOf(label), -7] as const),
  [headOf('annoyance'), 6],
  [headOf('disapproval'), 1],
  [headOf('ekman:joy'), -7],
  [headOf('ekman:anger'), 6],
  [headOf('ekman:neutral'), -1],
  [POSITIVE, -7],
  [NEGATIVE, 6],
]

const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds))

export type Reader = {
  read(text: string, language: string): EmotionReading
  /** Every head's probability and threshold, before anything is decided. */
  judge(text: string, language: string): Judgement
}

export const createReader = ({ tables, valence }: Weights): Reader => {
  const valenceAt = createIndex(valence.keys)
  const extract = createExtractor((hash) => {
    const at = valenceAt(hash)
    return at < 0 ? 0 : (valence.values[at] as number) / 30
  })
  const voices = new Map<string, Voice>()
  const voiceOf = (language: string): Voice => {
    // what cannot be told is most often a short English line ("lgtm"), and other languages share its emoji
    const name = language === 'und' ? 'en' : language
    const known = voices.get(name)
    if (known !== undefined) return known
    const table = tables[name]
    const voice =
      table?.heads === HEADS.length
        ? createFullVoice(table, extract, name)
        : createGroupVoice(table, extract, name)
    voices.set(name, voice)
    return voice
  }

  const view = (text: string, language: string) => {
    const voice = voiceOf(language)
    const tokens = tokenise(text)
    const pieces = windowsOf(tokens)
    const heard = pieces.map((piece) => voice.listen(piece))
    const odds = combine(heard)
    const sarcasm = sarcasmOf(text)
    if (sarcasm > 0) for (const [head, by] of SARCASM) odds[head] = (odds[head] as number) + sarcasm * by
    return { voice, tokens, pieces, heard, judgement: judge(odds, voice.thresholds) }
  }
  return {
    judge: (text, language) => view(text, language).judgement,
    read(text, language) {
      const { voice, tokens, pieces, heard, judgement } = view(text, language)
      const decided = decide(judgement)
      const { sentiment, emotion } = decided
      const because =
        emotion === 'neutral' ? [] : reasons(voice, pieces, heard, EKMAN_AT + EKMAN.indexOf(emotion), text)
      const label =
        sentiment.label !== 'mixed' && feelsBothWays(voice, tokens, heard) ? 'mixed' : sentiment.label
      return { ...decided, sentiment: { ...sentiment, label }, because }
    },
  }
}

/** The words that spoke for a head, in the piece of the text that spoke for it most. */
const reasons = (
  voice: Voice,
  pieces: readonly (readonly Token[])[],
  heard: readonly Heard[],
  head: number,
  text: string,
): string[] => {
  const loudest = heard.reduce(
    (best, { odds }, i) => ((odds[head] as number) > (heard[best]?.odds[head] as number) ? i : best),
    0,
  )
  const piece = pieces[loudest] ?? []
  // the voice has listened to other pieces since
  const again = pieces.length > 1 ? voice.listen(piece) : heard[loudest]
  return again === undefined ? [] : strongest(piece, again.evidence(head), text)
}

const judge = (odds: Float64Array, thresholds: readonly number[]): Judgement => {
  const probability = (head: number): number => sigmoid(odds[head] as number)
  const threshold = (head: number): number => thresholds[head] as number
  const of = (head: number) => ({ probability: probability(head), threshold: threshold(head) })
  return {
    // spelled out: spreading 35 objects takes two microseconds of a message's fifty
    labels: GO_EMOTIONS.map((label, head) => ({
      label,
      probability: probability(head),
      threshold: threshold(head),
    })),
    groups: EKMAN.map((label, i) => ({
      label,
      probability: probability(EKMAN_AT + i),
      threshold: threshold(EKMAN_AT + i),
    })),
    sentiments: {
      positive: of(POSITIVE),
      negative: of(NEGATIVE),
      ambiguous: of(SENTIMENT_AT + SENTIMENTS.indexOf('ambiguous')),
      neutral: of(SENTIMENT_AT + SENTIMENTS.indexOf('neutral')),
    },
  }
}

/** One set of log-odds from those of a text's pieces. */
const combine = (heard: readonly Heard[]): Float64Array => {
  const [only] = heard
  if (heard.length === 1 && only !== undefined) return only.odds.slice()
  return Float64Array.from(HEADS, (_, head) => {
    const values = heard.map(({ odds }) => odds[head] as number)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    // no feeling anywhere is what makes a text neutral
    const telling = NEUTRALS.has(head) ? Math.min(...values) : Math.max(...values)
    return LOUDEST * telling + (1 - LOUDEST) * mean
  })
}

/** Whether one part of a text is good news and another bad: halves around a "but", sentences, or pieces of a long text. */
const feelsBothWays = (voice: Voice, tokens: readonly Token[], pieces: readonly Heard[]): boolean => {
  const parts = pieces.length > 1 ? pieces : partsOf(tokens)
  let good = false
  let bad = false
  for (const [i, part] of parts.entries()) {
    const odds = 'odds' in part ? part.odds : voice.glance(part)
    const leans = (head: number, other: number): boolean =>
      sigmoid(odds[head] as number) > (voice.thresholds[head] as number) &&
      (odds[head] as number) > (odds[other] as number)
    good ||= leans(POSITIVE, NEGATIVE)
    bad ||= leans(NEGATIVE, POSITIVE)
    if (good && bad) return true
    // a part leans one way at most: too few are left to hear the other
    if (Number(good) + Number(bad) + parts.length - 1 - i < 2) return false
  }
  return false
}

/** The tokens that carried most of the evidence and say something by themselves, strongest first, each once, as they stand in the text. */
const strongest = (tokens: readonly Token[], shares: Float64Array, text: string): string[] => {
  const total = shares.reduce((sum, share) => sum + Math.max(0, share), 0)
  const words = tokens
    .map((token, i) => ({ token, share: shares[i] as number }))
    .filter(
      ({ token, share }) =>
        token.kind !== 'mark' &&
        token.kind !== 'stand-in' &&
        share > REASON_SHARE * total &&
        !FUNCTION_WORDS.has(token.form),
    )
    .sort((left, right) => right.share - left.share)
    .map(({ token }) => text.slice(token.start, token.end))
  return [...new Set(words)].slice(0, REASONS)
}
