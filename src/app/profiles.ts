import type { By } from './drafts.ts'
import type { PersonalFields } from './settings/fields.ts'

/** `examples`: may the person's own before/after pairs be kept for the LLM engine. `memory`: may the coach remember. */
export type Consent = { examples: boolean; memory: boolean }
export type Example = { before: string; after: string }

/** A person's own style. Everything is optional to give; an empty profile is an ordinary one. */
export type Profile = {
  style: PersonalFields
  favourites: readonly string[]
  /** Only with `consent.examples`; at most 10, the newest last. */
  examples: readonly Example[]
  consent: Consent
  revision: number
}

export type ProfilePatch = {
  readonly [K in keyof PersonalFields]?: PersonalFields[K] | null
} & {
  favourites?: readonly string[]
  /** Withdrawing a consent removes what was kept under it, within the call. */
  consent?: Partial<Consent>
}

/** Profiles and the coach's memory. Writes reject with a StoreError or, for values that cannot be, an InputError. */
export type Profiles = {
  /** Never rejects for a store that is down: the last known profile or an empty one, `degraded`. */
  read(by: By): Promise<Profile & { degraded?: true }>
  save(by: By, patch: ProfilePatch): Promise<Profile>
  /** Keeps a pair, if the person agreed to it; false when not. */
  addExample(by: By, example: Example): Promise<boolean>
  /** What the coach may remember of a conversation: short notes, encrypted, only with consent. */
  memory(by: By): Promise<readonly string[]>
  remember(by: By, note: string): Promise<boolean>
}
