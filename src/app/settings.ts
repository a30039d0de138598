import { TONE_NAMES } from '../core/tone.ts'
import { findTone } from '../core/tones.ts'
import { InputError } from '../errors.ts'
import type { Records } from '../store/records.ts'
import { createCached } from './cached.ts'
import { personKey, scopeKey, scopeOf } from './keys.ts'
import type { Place } from './request.ts'
import type {
  FieldChange,
  Layer,
  Patch,
  PersonalFields,
  Resolved,
  Scope,
  SettingsFields,
} from './settings/fields.ts'
import { applyPatch, changesSince, EMPTY_RECORD, emptying, type SettingsRecord } from './settings/record.ts'
import { resolveLayers } from './settings/resolve.ts'
import { checked, FieldsSchema } from './settings/schema.ts'
import type { Setups } from './setups.ts'

/** `stale`: somebody saved since the form was opened; nothing was written. `since` is what they changed, oldest first. */
export type SaveOutcome =
  | { kind: 'saved'; layer: Layer }
  | { kind: 'stale'; layer: Layer; since: readonly FieldChange[] }

/**
 * The tone settings in their layers. Reading never rejects for a store that is down: it answers with the last known values or the
 * defaults and says so (`degraded`). Saving rejects with a StoreError then, and with an InputError for values that cannot be.
 */
export type Settings = {
  /** For the request at hand; served from this process' cache, at most 5 s behind another instance. `option`: the command's own. */
  resolve(
    place: Place,
    given: { person?: PersonalFields; option?: { tone?: string; language?: string } },
  ): Promise<Resolved>
  /** One layer as it stands now, never from the cache: what a form shows and its revision. Rejects with a StoreError. */
  open(scope: Scope): Promise<Layer>
  /**
   * Writes the fields of `patch` in one atomic step. With `revision` (from the form) a layer that moved on is left alone and `stale`
   * comes back; without (a command that names single fields) the patch is merged into whatever stands.
   */
  save(scope: Scope, patch: Patch, by: { person: string; revision?: number }): Promise<SaveOutcome>
  /** Back to what is inherited; custom tones, editors, bounds and locks go too. */
  reset(scope: Scope, by: { person: string; revision?: number }): Promise<SaveOutcome>
  /** Whether the channel or its workspace names this person as an editor. Read afresh every time. Rejects with a StoreError. */
  isEditor(place: Place, person: string): Promise<boolean>
  /** The channels that a person set up or may edit, for their App Home. */
  channelsOf(place: Place, person: string): Promise<readonly Scope[]>
}

type Ports = { records: Records<SettingsRecord>; setups: Setups; now?: () => number }
type By = { person: string; revision?: number }

const layerOf = ({ history: _, ...layer }: SettingsRecord): Layer => layer
const workspaceOf = ({ platform, workspace }: Scope): Scope => ({ platform, workspace })

/** The worse of two: defaults where even one layer is unknown. */
const worse = (...reads: readonly { degraded?: Resolved['degraded'] }[]): Resolved['degraded'] =>
  reads.find(({ degraded }) => degraded === 'defaults')?.degraded ??
  reads.find(({ degraded }) => degraded)?.degraded

export const createSettings = ({ records, setups, now = Date.now }: Ports): Settings => {
  const cached = createCached(records, now)

  const open = async (scope: Scope): Promise<Layer> => {
    const key = scopeKey(scope)
    const record = await records.get(key)
    cached.put(key, record)
    return layerOf(record ?? EMPTY_RECORD)
  }
  const editorsOf = async (scope: Scope) => (await open(scope)).fields.editors ?? []

  /** Tones that a layer names must exist, in itself or in its workspace. */
  const checkTones = async (scope: Scope, fields: SettingsFields, patch: Patch): Promise<void> => {
    const named = [patch.tone, ...(patch.bounds?.tones ?? [])].filter((tone) => typeof tone === 'string')
    if (named.length === 0) return
    const inherited = scope.channel ? (await open(workspaceOf(scope))).fields.customTones : []
    const custom = [...(fields.customTones ?? []), ...(inherited ?? [])]
    if (named.every((tone) => findTone(tone, custom))) return
    const wrong = named.find((tone) => !findTone(tone, custom)) ?? ''
    const tones = [...TONE_NAMES, ...custom.map(({ name }) => name)].join(', ')
    throw new InputError(
      'unknown-tone',
      'There is no tone of that name here.',
      'Choose one from the list, or add it first.',
      { values: { tone: wrong.slice(0, 40), tones } },
    )
  }

  const write = async (
    scope: Scope,
    patchOf: (record: SettingsRecord) => Patch,
    by: By,
  ): Promise<SaveOutcome> => {
    const key = scopeKey(scope)
    const at = now()
    let since: readonly FieldChange[] = []
    const record = await records.update(key, (current = EMPTY_RECORD) => {
      since = by.revision === undefined ? [] : changesSince(current, by.revision)
      return since.length > 0 ? undefined : applyPatch(current, patchOf(current), { person: by.person, at })
    })
    cached.put(key, record)
    const layer = layerOf(record ?? EMPTY_RECORD)
    return since.length > 0 ? { kind: 'stale', layer, since } : { kind: 'saved', layer }
  }

  return {
    async resolve(place, { person = {}, option = {} }) {
      const [workspace, channel] = await Promise.all([
        cached.read(scopeKey(workspaceOf(place))),
        cached.read(scopeKey(place)),
      ])
      const degraded = worse(workspace, channel)
      const layers = {
        workspace: workspace.value?.fields ?? {},
        channel: channel.value?.fields ?? {},
        person,
        option,
      }
      return { ...resolveLayers(layers), ...(degraded && { degraded }) }
    },
    open,
    async save(scope, patch, by) {
      const given = Object.fromEntries(
        Object.entries(patch).filter(([, value]) => value !== null && value !== undefined),
      )
      const tidied = checked(FieldsSchema, given)
      const wanted: Patch = { ...patch, ...tidied }
      const before = await open(scope)
      await checkTones(scope, { ...before.fields, ...tidied }, wanted)
      const people = [by.person, ...(tidied.editors ?? [])]
      await setups.add(
        people.map((person) => personKey(scope, person)),
        scopeKey(scope),
        now(),
      )
      return write(scope, () => wanted, by)
    },
    async reset(scope, by) {
      await setups.add([personKey(scope, by.person)], scopeKey(scope), now())
      return write(scope, emptying, by)
    },
    async isEditor(place, person) {
      const named = await Promise.all([editorsOf(place), editorsOf(workspaceOf(place))])
      return named.flat().includes(person)
    },
    async channelsOf(place, person) {
      const layers = await setups.of(personKey(place, person))
      return layers.map(scopeOf).filter((scope) => scope?.channel !== undefined) as Scope[]
    },
  }
}
