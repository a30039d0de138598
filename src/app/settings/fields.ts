import type { Style } from '../../core/tone.ts'
import type { CustomTone } from '../../core/tones.ts'
import type { Place } from '../request.ts'

export type { CustomTone }
export type Formality = NonNullable<Style['formality']>
export const FORMALITIES = ['casual', 'neutral', 'formal'] as const satisfies readonly Formality[]
export type EmojiPolicy = Style['emoji']
export const EMOJI_POLICIES = ['keep', 'fewer', 'none'] as const satisfies readonly EmojiPolicy[]
export type EngineChoice = Style['engine']
export type PreferredWord = Style['preferred'][number]

/** What a person may choose for themselves, where the channel neither locks nor bounds it. */
export type PersonalFields = {
  tone?: string
  formality?: Formality
  emoji?: EmojiPolicy
  /** Output language, BCP 47 primary tag. */
  language?: string
  banned?: readonly string[]
  engine?: EngineChoice
  grammar?: boolean
}

export const LOCKABLE = ['tone', 'formality', 'emoji', 'language', 'engine', 'grammar'] as const
export type Lockable = (typeof LOCKABLE)[number]

/** What a workspace or a channel sets; an absent field is inherited, each on its own. */
export type SettingsFields = PersonalFields & {
  /** Say on a post who wrote it and that Humanize helped; by default it does. */
  disclosure?: boolean
  preferred?: readonly PreferredWord[]
  customTones?: readonly CustomTone[]
  /** The platform's ids of people who may change these settings besides those whose role lets them. */
  editors?: readonly string[]
  /** Fields that neither a person nor a command may change here. */
  locked?: readonly Lockable[]
  /** What a person or a command may choose between. A tone outside gives way to the channel's own, a formality to the nearest inside. */
  bounds?: { tones?: readonly string[]; formality?: readonly [min: Formality, max: Formality] }
}
export type FieldName = keyof SettingsFields

/** A workspace's settings (no channel) or one channel's. */
export type Scope = Pick<Place, 'platform' | 'workspace'> & { channel?: string }

/** What stands in one layer. `revision` goes into the form and comes back with it; 0: nothing was ever saved. */
export type Layer = { fields: SettingsFields; revision: number; changedAt?: number; changedBy?: string }

/** `null` empties the field, so that it is inherited again; an absent field stays as it is. */
export type Patch = { readonly [K in FieldName]?: SettingsFields[K] | null }

export type FieldChange = {
  field: FieldName
  before: SettingsFields[FieldName]
  after: SettingsFields[FieldName]
  by?: string
  at: number
}

export type Source = 'default' | 'workspace' | 'channel' | 'person' | 'option'
/** `locked`: the channel or workspace lets nobody override it. `overruled`: what the person or command asked for instead. */
export type Sourced<T> = { value: T; from: Source; locked?: boolean; overruled?: T }

/** Every field with where it comes from: what `/tone show` says, and what `toStyle` reads. */
export type Resolved = {
  tone: Sourced<string>
  formality: Sourced<Formality | undefined>
  emoji: Sourced<EmojiPolicy>
  language: Sourced<string | undefined>
  disclosure: Sourced<boolean>
  engine: Sourced<EngineChoice>
  grammar: Sourced<boolean>
  banned: Sourced<readonly string[]>
  preferred: Sourced<readonly PreferredWord[]>
  customTones: Sourced<readonly CustomTone[]>
  /** The store could not be read: these are the last known values, or the defaults. People are told. */
  degraded?: 'last-known' | 'defaults'
}
