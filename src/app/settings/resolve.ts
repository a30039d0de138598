import { findTone } from '../../core/tones.ts'
import {
  FORMALITIES,
  type Formality,
  type Lockable,
  type PersonalFields,
  type Resolved,
  type SettingsFields,
  type Source,
  type Sourced,
} from './fields.ts'

export type Layers = {
  workspace: SettingsFields
  channel: SettingsFields
  person: PersonalFields
  option: { tone?: string; language?: string }
}
type Given<T> = { value: T; from: Source }

/**
 * The layers as one, each field on its own: workspace → channel → person → command option, the innermost winning; a lock or a bound of
 * channel or workspace wins over person and option. What the workspace locks, a channel cannot change either.
 */
export const resolveLayers = ({ workspace, channel, person, option }: Layers): Omit<Resolved, 'degraded'> => {
  const customTones = merge(workspace.customTones, channel.customTones, ({ name }) => name)
  /** The tone's own spelling; undefined for one that is not there (any more). */
  const known = (tone: string | undefined) =>
    tone === undefined ? undefined : findTone(tone, customTones.value)?.name
  const isLocked = (field: Lockable) =>
    Boolean(workspace.locked?.includes(field) || channel.locked?.includes(field))

  /** What channel and workspace come to, before the person is heard. */
  const shared = <K extends Lockable>(field: K, fallback: SettingsFields[K]): Given<SettingsFields[K]> => {
    const own = workspace.locked?.includes(field) ? undefined : channel[field]
    if (own !== undefined) return { value: own, from: 'channel' }
    if (workspace[field] !== undefined) return { value: workspace[field], from: 'workspace' }
    return { value: fallback, from: 'default' }
  }
  const settle = <T>(
    field: Lockable,
    base: Given<T>,
    wishes: readonly (readonly [Source, T | undefined])[],
    allow: (wish: T) => T = (wish) => wish,
  ): Sourced<T> => {
    const [from, wish] = wishes.find(([, value]) => value !== undefined) ?? []
    if (from === undefined || wish === undefined) return { ...base, ...(isLocked(field) && { locked: true }) }
    if (isLocked(field)) return { ...base, locked: true, ...(wish !== base.value && { overruled: wish }) }
    const allowed = allow(wish)
    if (allowed === wish) return { value: wish, from }
    return { value: allowed, from: base.from === 'default' ? 'channel' : base.from, overruled: wish }
  }

  const bounds = { ...workspace.bounds, ...channel.bounds }
  const named = shared('tone', 'auto')
  const tone: Given<string> = [named, { value: workspace.tone, from: 'workspace' as const }]
    .map(({ value, from }) => ({ value: known(value), from }))
    .find((given): given is Given<string> => given.value !== undefined) ?? { value: 'auto', from: 'default' }
  const allowTone = (wish: string) => {
    const allowed = bounds.tones?.map(known).filter((name) => name !== undefined) ?? []
    if (allowed.length === 0 || allowed.includes(wish)) return wish
    return allowed.includes(tone.value) ? tone.value : (allowed[0] ?? wish)
  }

  return {
    tone: settle(
      'tone',
      tone,
      [
        ['option', known(option.tone)],
        ['person', known(person.tone)],
      ],
      allowTone,
    ),
    formality: settle('formality', shared('formality', undefined), [['person', person.formality]], (wish) =>
      clamp(wish, bounds.formality),
    ),
    emoji: settle('emoji', withDefault(shared('emoji', 'keep'), 'keep'), [['person', person.emoji]]),
    language: settle('language', shared('language', undefined), [
      ['option', option.language],
      ['person', person.language],
    ]),
    engine: engineOf(withDefault(shared('engine', 'any'), 'any'), person, isLocked('engine')),
    grammar: settle('grammar', withDefault(shared('grammar', true), true), [['person', person.grammar]]),
    disclosure: disclosureOf(workspace, channel),
    banned: bannedOf(workspace, channel, person),
    preferred: merge(workspace.preferred, channel.preferred, ({ avoid }) => avoid),
    customTones,
  }
}

const withDefault = <T>({ value, from }: Given<T | undefined>, fallback: T): Given<T> => ({
  value: value ?? fallback,
  from,
})

const rankOf = (formality: Formality): number => FORMALITIES.indexOf(formality)
const clamp = (wish: Formality | undefined, bounds: readonly [Formality, Formality] | undefined) => {
  if (!wish || !bounds) return wish
  const [least, most] = bounds
  if (rankOf(wish) < rankOf(least)) return least
  return rankOf(wish) > rankOf(most) ? most : wish
}

/** “Nothing leaves this process” is a promise: whoever makes it is believed, and no layer inside takes it back. */
const engineOf = (
  base: Given<'any' | 'embedded'>,
  { engine }: PersonalFields,
  locked: boolean,
): Resolved['engine'] => {
  const lock = locked ? { locked } : {}
  if (base.value === 'embedded') return { ...base, ...lock, ...(engine === 'any' && { overruled: engine }) }
  return engine === undefined ? { ...base, ...lock } : { value: engine, from: 'person' }
}

const disclosureOf = (workspace: SettingsFields, channel: SettingsFields): Resolved['disclosure'] => {
  if (channel.disclosure !== undefined) return { value: channel.disclosure, from: 'channel' }
  if (workspace.disclosure !== undefined) return { value: workspace.disclosure, from: 'workspace' }
  return { value: true, from: 'default' }
}

/** Phrases to avoid add up; `from` is the innermost layer that added one. */
const bannedOf = (
  workspace: SettingsFields,
  channel: SettingsFields,
  person: PersonalFields,
): Resolved['banned'] => {
  const own = merge(workspace.banned, channel.banned, (phrase) => phrase)
  const known = new Set(own.value.map((phrase) => phrase.toLowerCase()))
  const added = (person.banned ?? []).filter((phrase) => !known.has(phrase.toLowerCase()))
  return added.length > 0 ? { value: [...own.value, ...added], from: 'person' } : own
}

/** Both lists; where two entries have the same name, ignoring case, the channel's stands. */
const merge = <T>(
  workspace: readonly T[] = [],
  channel: readonly T[] = [],
  nameOf: (item: T) => string,
): Given<readonly T[]> => {
  const byName = new Map([...workspace, ...channel].map((item) => [nameOf(item).toLowerCase(), item]))
  const from = channel.length > 0 ? 'channel' : workspace.length > 0 ? 'workspace' : 'default'
  return { value: [...byName.values()], from }
}
