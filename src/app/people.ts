import type { Records } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import type { Held } from './drafts/draft.ts'
import { isOfWorkspace, ownerTag, personKey, personPrefix, workspaceKey } from './keys.ts'
import type { PlatformName } from './request.ts'
import { type SettingsRecord, withoutPerson } from './settings/record.ts'
import { usageKeys } from './usage.ts'

/** A person on a platform. Without `workspace`: in every workspace (the command line knows the id only). */
export type Who = { platform: PlatformName; person: string; workspace?: string }

export type Forgotten = { records: number }

/** What a person may ask about their own data. */
export type People = {
  /** All that is kept about the person, as plain data for a JSON file. */
  export(who: Who): Promise<Record<string, unknown>>
  /** Removes every byte of it within the call, on SQLite from the file itself. Rejects with a StoreError when it could not. */
  forget(who: Who): Promise<Forgotten>
  /** A workspace left: its settings, installation, usage and its people's records go. */
  purgeWorkspace(platform: PlatformName, workspace: string): Promise<void>
}

type Keyed<T = unknown> = Pick<Records<T>, 'keys' | 'get' | 'delete'>

/** The spaces as they are stored: what is a person's is found by its key, without reading everybody's. */
export type PeoplePorts = {
  store: Pick<Store, 'erase' | 'aside'>
  /** By name, keyed `<person>` or `<person>/…`. */
  owned: Readonly<Record<string, Keyed>>
  /** Keyed `<person>/<layer>`: the layers that name the person. */
  setups: Keyed
  usage: Keyed
  drafts: Keyed<Held>
  settings: Records<SettingsRecord>
  /** Keyed `<platform>/<workspace>/…`, a person's own under `…/user/<person>`. */
  installations: Keyed
  limits: { forget(personKey: string): Promise<void> }
  /** Writes what this process has counted and not stored yet. */
  settle(): Promise<void>
  /** The caches of this process let go of a person. */
  dropped(personKey: string): void
}

const collect = async (
  records: Pick<Records<unknown>, 'keys'>,
  prefix: string,
  isWanted: (key: string) => boolean = () => true,
): Promise<string[]> => {
  const keys = new Set<string>()
  for await (const key of records.keys(prefix)) if (isWanted(key)) keys.add(key)
  return [...keys]
}
const deleteAll = async (
  records: Pick<Records<unknown>, 'delete'>,
  keys: readonly string[],
): Promise<number> => {
  let deleted = 0
  for (const key of keys) if (await records.delete(key)) deleted++
  return deleted
}
/** `slack/U1/T1/rest` → `slack/U1/T1` */
const personOf = (key: string): string => key.split('/', 3).join('/')
/** `slack/U1/T1/slack/T1/C1` → `slack/T1/C1` */
const layerOf = (key: string): string => key.split('/').slice(3).join('/')
const isUnder = (key: string, parent: string): boolean => key === parent || key.startsWith(`${parent}/`)

export const createPeople = (ports: PeoplePorts): People => {
  const { store, setups, usage, drafts, settings, installations } = ports
  const below = usageKeys.person('')
  /** Every space that is keyed by person, with what its keys start with before the person. */
  const spaces = [
    ...Object.entries(ports.owned).map(([name, records]) => ({ name, records, before: '' })),
    { name: 'setups', records: setups, before: '' },
    { name: 'usage', records: usage, before: below },
  ]
  const keysOf = ({ platform, person, workspace }: Who) => {
    const prefix = personPrefix(platform, person)
    return Promise.all(
      spaces.map(async ({ name, records, before }) => {
        const isTheirs = (key: string) => isOfWorkspace(key.slice(before.length), platform, workspace)
        return { name, records, before, keys: await collect(records, before + prefix, isTheirs) }
      }),
    )
  }
  const draftsOf = async ({ platform, person, workspace }: Who) => {
    const found: [string, Held | undefined][] = []
    for (const key of await collect(drafts, ownerTag(platform, person))) {
      const held = await drafts.get(key)
      const isElsewhere =
        held && 'place' in held && workspace !== undefined && held.place.workspace !== workspace
      if (platform !== 'slack' || !isElsewhere) found.push([key, held])
    }
    return found
  }
  const forgetAside = async (
    { platform, person, workspace }: Who,
    layers: readonly string[],
  ): Promise<void> => {
    const prefix = personPrefix(platform, person)
    for (const { name, before } of spaces) {
      const start = `${name}/${before}`
      const isTheirs = (key: string) => isOfWorkspace(key.slice(start.length), platform, workspace)
      await deleteAll(store.aside, await collect(store.aside, start + prefix, isTheirs))
    }
    await deleteAll(store.aside, await collect(store.aside, `drafts/${ownerTag(platform, person)}`))
    await deleteAll(
      store.aside,
      layers.map((layer) => `settings/${layer}`),
    )
  }

  return {
    async export(who) {
      await ports.settle()
      const exported: Record<string, unknown> = { platform: who.platform, person: who.person }
      for (const { name, records, keys } of await keysOf(who))
        exported[name] = Object.fromEntries(
          await Promise.all(keys.map(async (key) => [key, await records.get(key)] as const)),
        )
      exported.drafts = (await draftsOf(who)).flatMap(([, held]) => (held && 'text' in held ? [held] : []))
      return exported
    },

    async forget(who) {
      await ports.settle()
      const found = await keysOf(who)
      const layers = found.filter(({ name }) => name === 'setups').flatMap(({ keys }) => keys.map(layerOf))
      for (const layer of layers)
        await settings.update(layer, (record) => record && withoutPerson(record, who.person))
      let records = await deleteAll(
        drafts,
        (await draftsOf(who)).map(([key]) => key),
      )
      const people = new Set([personKey({ ...who, workspace: who.workspace ?? '' }, who.person)])
      for (const { records: space, before, keys } of found) {
        for (const key of keys) people.add(personOf(key.slice(before.length)))
        records += await deleteAll(space, keys)
      }
      for (const key of people) {
        ports.dropped(key)
        await ports.limits.forget(key)
      }
      const grants = await collect(
        installations,
        `${who.platform}/`,
        (key) =>
          key.endsWith(`/user/${encodeURIComponent(who.person.toWellFormed())}`) &&
          (who.workspace === undefined || isUnder(key, workspaceKey({ ...who, workspace: who.workspace }))),
      )
      records += await deleteAll(installations, grants)
      await forgetAside(who, layers)
      await store.erase()
      return { records }
    },

    async purgeWorkspace(platform, workspace) {
      await ports.settle()
      const parent = workspaceKey({ platform, workspace })
      for (const [records, layer] of [
        [settings, parent],
        [store.aside, `settings/${parent}`],
      ] as const)
        await deleteAll(records, [layer, ...(await collect(records, `${layer}/`))])
      for (const whose of [usageKeys.channel(parent), usageKeys.workspace(parent)])
        await deleteAll(usage, await collect(usage, `${whose}/`))
      await deleteAll(setups, await collect(setups, `${platform}/`, (key) => isUnder(layerOf(key), parent)))
      if (platform === 'slack')
        for (const { records, before } of spaces) {
          const isTheirs = (key: string) => isOfWorkspace(key.slice(before.length), platform, workspace)
          await deleteAll(records, await collect(records, `${before}slack/`, isTheirs))
        }
      for (const key of await collect(drafts, '')) {
        const held = await drafts.get(key)
        const isOurs = held && 'place' in held && held.place.platform === platform
        if (isOurs && held.place.workspace === workspace) await drafts.delete(key)
      }
      await deleteAll(installations, await collect(installations, `${parent}/`))
      await store.erase()
    },
  }
}
