import type { Analysis } from '../../core/analysis.ts'
import type { Job, Locale } from '../../core/job.ts'
import { LOCALES } from '../../core/job.ts'
import type { Tone } from '../../core/tone.ts'
import { ownLanguage } from './own-language.ts'
import type { Way } from './variants.ts'

/** What the rules ask about a job, worked out once. */
export type Situation = {
  job: Job
  language: Locale | 'other'
  /** The tone in effect, its dials moved by the variant. */
  tone: Tone
  /** 0 casual … 1 formal: the style's own wish, else the tone's. */
  formality: number
  /** A person or channel chose this tone; under `auto` the rules only mend. */
  asked: boolean
  /** Anger, disgust or insult is in the text. */
  heated: boolean
  /** No cheer: somebody is sad, afraid, angry or hurt. */
  grave: boolean
  /** Runs of marks or words in capitals, and no joy. */
  loud: boolean
  /** Several words in capitals. */
  capitals: boolean
  /** Blame and commands may be softened. */
  softens: boolean
  /** Machine-sounding phrases that were found in the original. */
  tells: number
  /** One of several wordings, by the variant. */
  pick<T>(options: readonly [T, ...T[]]): T
}

const FORMALITY = { casual: 0.1, neutral: 0.5, formal: 0.95 } as const
/** Runs of marks, or several words in capitals, shout unless it is for joy. */
const CAPITALS = /(?:\p{Lu}{2,}[^\p{L}]+){3}/u
const LOUD = /[!?]{4,}|\?{3,}/u
/** Outside English the classifier takes plain requests for disgust now and then, so there the label alone is no gravity. */
const SAD: ReadonlySet<string> = new Set([
  'grief',
  'sadness',
  'remorse',
  'fear',
  'nervousness',
  'anger',
  'disappointment',
])
const isSad = ({ emotions }: Analysis): boolean =>
  emotions.some(({ label, present }) => present && SAD.has(label))

/** Where every word counts, only anger is worth more of them. */
const SHORTEST = 1

const bounded = (value: number): number => Math.min(1, Math.max(0, value))

export const situate = (job: Job, way: Way): Situation => {
  const { analysis } = job.sense
  const own = ownLanguage(job)
  const tone: Tone = {
    ...job.plan.tone,
    softening: bounded(job.plan.tone.softening + way.level * 0.3),
    warmth: bounded(job.plan.tone.warmth + way.level * 0.3),
  }
  const asked = !(job.style.tone.base === 'auto' && job.style.tone.name === 'auto')
  const capitals = CAPITALS.test(job.masked.text)
  const loud = (capitals || LOUD.test(job.masked.text)) && analysis.sentiment.label !== 'positive'
  const heated =
    loud ||
    analysis.emotion === 'anger' ||
    (analysis.emotion === 'disgust' && own === 'en') ||
    analysis.toxicity >= 0.5 ||
    (!asked && tone.base === 'calm' && analysis.emotion !== 'fear')
  return {
    job,
    language: LOCALES.find((locale) => locale === own) ?? 'other',
    tone,
    formality: job.style.formality ? FORMALITY[job.style.formality] : tone.formality,
    asked,
    heated,
    grave: job.plan.grave && (own === 'en' || isSad(analysis)),
    loud,
    capitals,
    softens: tone.softening >= 0.4 && (heated || (asked && tone.brevity < SHORTEST)),
    tells: analysis.tells.length,
    pick: (options) => options[way.wording % options.length] ?? options[0],
  }
}
