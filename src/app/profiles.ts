import * as v from 'valibot'
import type { Records, Space } from '../store/records.ts'
import { createCached } from './cached.ts'
import type { By } from './drafts.ts'
import { personKey } from './keys.ts'
import type { PersonalFields } from './settings/fields.ts'
import { checked, PersonalSchema } from './settings/schema.ts'
import { StoredPersonal } from './settings/stored.ts'

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
  read(by: By): Promise<Profile & { degraded?: 'last-known' | 'defaults' }>
  save(by: By, patch: ProfilePatch): Promise<Profile>
  /** Keeps a pair, if the person agreed to it; false when not. */
  addExample(by: By, example: Example): Promise<boolean>
  /** What the coach may remember of a conversation: short notes, encrypted, only with consent. */
  memory(by: By): Promise<readonly string[]>
  remember(by: By, note: string): Promise<boolean>
}

const MOST_EXAMPLES = 10
const MOST_NOTES = 30
const LONGEST_EXAMPLE = 2000
const phrases = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
  v.maxLength(50),
)
const ProfileSchema = v.object({
  style: StoredPersonal,
  favourites: v.array(v.string()),
  examples: v.array(v.object({ before: v.string(), after: v.string() })),
  consent: v.object({ examples: v.boolean(), memory: v.boolean() }),
  revision: v.number(),
}) satisfies v.GenericSchema<unknown, Profile>

export const profileSpace: Space<Profile> = {
  name: 'profiles',
  version: 1,
  sensitive: true,
  read: (value) => v.parse(ProfileSchema, value),
}
export const memorySpace: Space<readonly string[]> = {
  name: 'memory',
  version: 1,
  sensitive: true,
  read: (value) => v.parse(v.array(v.string()), value),
}

export const EMPTY_PROFILE: Profile = {
  style: {},
  favourites: [],
  examples: [],
  consent: { examples: false, memory: false },
  revision: 0,
}

/** The profile with the patch applied; a null takes a field out, a withdrawn consent what was kept under it. */
const patched = (profile: Profile, { favourites, consent, ...style }: ProfilePatch): Profile => {
  const merged = Object.entries({ ...profile.style, ...style })
  const agreed = { ...profile.consent, ...consent }
  return {
    style: Object.fromEntries(merged.filter(([, value]) => value !== null && value !== undefined)),
    favourites: favourites ?? profile.favourites,
    examples: agreed.examples ? profile.examples : [],
    consent: agreed,
    revision: profile.revision + 1,
  }
}

type Ports = { records: Records<Profile>; notes: Records<readonly string[]>; now?: () => number }

/** `dropped` tells the cache of this process that a profile was removed. */
export const createProfiles = ({ records, notes, now }: Ports): Profiles & { dropped(key: string): void } => {
  const cached = createCached(records, now)
  const keyOf = (by: By) => personKey(by.place, by.person)
  const keep = async (key: string, change: (profile: Profile) => Profile | undefined): Promise<Profile> => {
    const profile = await records.update(key, (current = EMPTY_PROFILE) => change(current))
    cached.put(key, profile)
    return profile ?? EMPTY_PROFILE
  }

  return {
    async read(by) {
      const { value, degraded } = await cached.read(keyOf(by))
      return { ...(value ?? EMPTY_PROFILE), ...(degraded && { degraded }) }
    },
    async save(by, patch) {
      const { favourites, consent, ...style } = patch
      const given = Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null))
      const tidied = {
        ...style,
        ...checked(PersonalSchema, given),
        ...(favourites && checked(v.object({ favourites: phrases }), { favourites })),
        consent,
      }
      const profile = await keep(keyOf(by), (current) => patched(current, tidied))
      if (consent?.memory === false) await notes.delete(keyOf(by))
      return profile
    },
    async addExample(by, { before, after }) {
      const fits = before.length <= LONGEST_EXAMPLE && after.length <= LONGEST_EXAMPLE
      let kept = false
      await keep(keyOf(by), (profile) => {
        kept = fits && profile.consent.examples
        const examples = [...profile.examples, { before, after }].slice(-MOST_EXAMPLES)
        return kept ? { ...profile, examples, revision: profile.revision + 1 } : undefined
      })
      return kept
    },
    memory: async (by) => (await notes.get(keyOf(by))) ?? [],
    async remember(by, note) {
      const profile = await records.get(keyOf(by))
      if (!profile?.consent.memory) return false
      await notes.update(keyOf(by), (known = []) => [...known, note].slice(-MOST_NOTES))
      return true
    },
    dropped: cached.drop,
  }
}
