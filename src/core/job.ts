import type { Analysis, EmotionReading, Sense } from './analysis.ts'
import type { Reason } from './reason.ts'
import type { Style, Tone } from './tone.ts'

export type Markup = 'slack' | 'discord' | 'plain'

export type ProtectedKind =
  | 'mention'
  | 'channel'
  | 'link'
  | 'email'
  | 'code'
  | 'emoji'
  | 'number'
  | 'date'
  | 'time'
  | 'money'
  | 'quote'
  | 'format'
  | 'foreign'

/**
 * A masked item is one code point of Supplementary Private Use Area-A (U+F0000 + its index in `items`), so that a rule sees one
 * "letter" that it cannot take apart. Code points of that area which stand in the original are items themselves (`foreign`).
 */
export type ProtectedItem = { kind: ProtectedKind; text: string; start: number; end: number }
export type Masked = { text: string; items: readonly ProtectedItem[] }
export const MASK_BASE = 0xf0000
export const maskOf = (index: number): string => String.fromCodePoint(MASK_BASE + index)

/** One message that was readable around the text, oldest first. `author` is a display name or 'them' / 'me'. */
export type ContextMessage = { author: string; text: string }

/** The mood of the last messages, recent ones weighing more. */
export type Mood = Pick<EmotionReading, 'emotion' | 'sentiment' | 'confidence'>

/** Who pays for an LLM call and against whose limits it counts. Opaque ids. */
export type Account = {
  platform: 'slack' | 'discord' | 'playground'
  workspace: string
  channel: string
  person: string
}

/** What a caller asks of the core. */
export type HumanizeInput = {
  text: string
  markup: Markup
  style: Style
  /** The output language (BCP 47 primary tag); absent: the language of the text. */
  language?: string
  context?: readonly ContextMessage[]
  /** 0 for the first answer; *Try again* counts up. */
  variant?: number
  /** The language that explanations are written in. */
  locale?: Locale
  /** IANA zone, for crisis resources. */
  timeZone?: string
  /** ISO 3166-1 alpha-2, for the same, where no zone is known. */
  country?: string
  /** 'notes': the text is a list of facts from which a draft is to be written. */
  purpose?: 'rewrite' | 'notes'
  account?: Account
}

/** The languages that the product itself speaks. */
export const LOCALES = ['en', 'es', 'fr', 'de', 'pt', 'it'] as const
export type Locale = (typeof LOCALES)[number]

/** `pt-BR` → `pt`; a language that the product does not speak → `en`. */
export const localeOf = (tag: string | undefined): Locale =>
  LOCALES.find((locale) => locale === tag?.slice(0, 2).toLowerCase()) ?? 'en'

/** `en-GB` → `GB`; undefined where a tag names no country. American English is what everybody has who chose nothing. */
export const countryOfTag = (tag: string | undefined): string | undefined =>
  tag === 'en-US' ? undefined : /^[a-z]{2,3}-(?<country>[A-Z]{2})$/u.exec(tag ?? '')?.groups?.country

/** What was detected, and what follows from it, before anything is written. */
export type Plan = {
  /** The tone that `auto` came to, or the tone asked for. */
  tone: Tone
  /** In the order: detected → what was done about it → why. */
  steps: readonly Reason[]
  /** The text carries grief, fear or anger: no lightness, no cheer. */
  grave: boolean
}

/** What an engine is given: everything decided, nothing to look up. */
export type Job = {
  original: string
  masked: Masked
  markup: Markup
  sense: Sense
  mood?: Mood
  style: Style
  plan: Plan
  language: string
  context: readonly ContextMessage[]
  variant: number
  locale: Locale
  purpose: 'rewrite' | 'notes'
  account?: Account
}

/** One pass over the masked text: what it looked like afterwards, and why. `explain` derives the changes from these. */
export type Stage = { text: string; reason: Reason }

/** An engine's answer, still masked; the gate decides whether anybody sees it. */
export type Candidate = {
  engine: 'embedded' | 'llm'
  text: string
  stages: readonly Stage[]
  /** Said to the person beside the result, for instance why the other engine answered. */
  note?: Reason
  /** No further variant exists for this text and these settings. */
  exhausted?: boolean
  tokens?: { input: number; output: number }
}

export type ReplyJob = {
  /** The message that is answered, raw, and its masked form. */
  text: string
  masked: Masked
  markup: Markup
  sense: Sense
  mood?: Mood
  author?: string
  context: readonly ContextMessage[]
  style: Style
  language: string
  locale: Locale
  variant: number
  account?: Account
}
export type Strategy = 'acknowledge' | 'explore' | 'support'
export type Suggestion = { strategy: Strategy; text: string }

/** One engine. `name` is what people are told wrote the text. Aborting `signal` rejects with its reason. */
export type Engine = {
  name: 'embedded' | 'llm'
  rewrite(job: Job, signal: AbortSignal): Promise<Candidate>
  reply(
    job: ReplyJob,
    signal: AbortSignal,
  ): Promise<{ suggestions: readonly Suggestion[]; engine: 'embedded' | 'llm'; note?: Reason }>
}

export type CheckResult = { name: string; ok: boolean; detail?: string }
/** `start`/`end` point into the original, UTF-16 code units. */
export type Change = { start: number; end: number; before: string; after: string; reason: string }
export type Verdict = 'rewritten' | 'already-fine' | 'kept' | 'crisis'

/** Crisis guidance: a sentence to the person, and where to find help. `checked` is the ISO date the entry was verified. */
export type Notice = {
  text: string
  resources: readonly {
    name: string
    contact: string
    url: string
    country: string
    source: string
    checked: string
  }[]
}

/** What a rewrite came to: the contract's "rewrite" output, but for the caller's id and the two analyses. */
export type Humanized = {
  verdict: Verdict
  text: string
  tone: string
  language: string
  engine: 'embedded' | 'llm'
  changed: boolean
  plan: readonly string[]
  note?: string
  notice?: Notice
  changes: readonly Change[]
  checks: readonly CheckResult[]
}
/** The contract's "rewrite" output, without the caller's id. */
export type Compared = Humanized & { before: Analysis; after: Analysis }

/** The contract's "reply" output, without the caller's id. `engine` and `note` say who wrote it. */
export type Replied = {
  emotion: string
  confidence: number
  suggestions: readonly Suggestion[]
  notice?: Notice
  engine: 'embedded' | 'llm'
  note?: string
}
