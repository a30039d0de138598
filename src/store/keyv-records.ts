import { setTimeout as pause } from 'node:timers/promises'
import { Keyv, type KeyvValue } from 'keyv'
import { type HumanizeError, StoreError } from '../errors.ts'
import type { Logger } from '../telemetry/log.ts'
import { bounded } from './bounded.ts'
import type { Driver, Shelf, Stored } from './drivers/driver.ts'
import { CorruptRecord, createEncryption, createSerialization } from './envelope.ts'
import { storeError } from './fault.ts'
import { createTurns } from './in-turn.ts'
import type { Keyring } from './keyring.ts'
import type { Records, Space } from './records.ts'

/** How long a corrupt record is kept for whoever looks after the store. */
const ASIDE_MS = 30 * 24 * 60 * 60 * 1000
/** Corrupt records, under the name of their space and their key. */
export const ASIDE = 'aside'
const CLAIMED = '{"value":null}'
/** Losing this many races in a row means that something is wrong. */
const MOST_TRIES = 50
const LONGEST_PAUSE_MS = 20

type Ports = {
  driver: Driver
  keyring: Keyring
  log: Logger
  /** Called after each change of a sensitive space: removed bytes are to leave the disk. */
  onChange(): void
  /** Told the code of each operation that failed. */
  onFault(code: string): void
}
type Opened = { shelf: Shelf; keyv: Keyv }
type Entry<T> = KeyvValue<T>

/** `rotate` writes anew what was encrypted with an old key, and says how many records that were. */
export type KeyvRecords<T> = Records<T> & { rotate(): Promise<number> }

/**
 * Records over Keyv. Keyv throws what goes wrong only while nobody listens to its `error` event (with a listener it answers undefined or
 * false instead), so nobody does.
 */
export const createRecords = <T>(
  space: Space<T>,
  { driver, keyring, log, onChange, onFault }: Ports,
): KeyvRecords<T> => {
  const keyvs = new WeakMap<Shelf, Keyv>()
  const inTurn = createTurns()
  const changed = () => {
    if (space.sensitive) onChange()
  }

  const run = <R>(work: () => Promise<R>): Promise<R> =>
    bounded(work).catch((error: HumanizeError) => {
      if (error instanceof StoreError) onFault(error.code)
      throw error
    })
  const open = async (): Promise<Opened> => {
    const shelf = await driver.shelf(space.name)
    const known = keyvs.get(shelf)
    if (known) return { shelf, keyv: known }
    const keyv = new Keyv({
      store: shelf.adapter,
      serialization: createSerialization(space),
      encryption: createEncryption(keyring, space as Space<never>),
    })
    keyvs.set(shelf, keyv)
    return { shelf, keyv }
  }

  const setAside = async ({ shelf }: Opened, key: string, raw: string) => {
    const aside = await driver.shelf(ASIDE)
    await aside.add(`${space.name}/${key}`, { raw, expires: Date.now() + ASIDE_MS })
    await shelf.swap(key, raw)
    log.error({ space: space.name, code: 'corrupt-record' }, 'a record cannot be read and was set aside')
  }
  /** Undefined for a corrupt record, which is set aside. */
  const decode = async (opened: Opened, key: string, raw: string): Promise<Entry<T> | undefined> => {
    try {
      // SQLite gives back bytes where bytes were put; Keyv would take them for an entry that needs no decoding.
      if (typeof raw !== 'string') throw new CorruptRecord('a stored record is no text')
      return await opened.keyv.decode<T>(raw)
    } catch (error) {
      if (!(error instanceof CorruptRecord)) throw error
      await setAside(opened, key, raw)
      return undefined
    }
  }
  const readRaw = async ({ shelf }: Opened, key: string) =>
    (await shelf.adapter.get<string>(key)) as string | undefined
  const encode = async ({ keyv }: Opened, value: T, expires: number | undefined): Promise<Stored> => ({
    raw: String(await keyv.encode({ value, expires })),
    expires,
  })

  /** One try of a read-modify-write; `lost` when somebody else wrote in between. */
  const tryUpdate = async (
    key: string,
    change: (current: T | undefined) => T | undefined,
    ttlMs: number | undefined,
  ): Promise<{ value: T | undefined } | 'lost'> => {
    const opened = await open()
    const raw = await readRaw(opened, key)
    const current = raw === undefined ? undefined : await decode(opened, key, raw)
    const next = change(current?.value)
    if (next === undefined) return { value: current?.value }
    const stored = await encode(opened, next, ttlMs === undefined ? current?.expires : Date.now() + ttlMs)
    const done = current
      ? await opened.shelf.swap(key, String(raw), stored)
      : await opened.shelf.add(key, stored)
    return done ? { value: next } : 'lost'
  }
  const update: Records<T>['update'] = (key, change, ttlMs) =>
    inTurn(key, async () => {
      for (let tries = 1; tries <= MOST_TRIES; tries++) {
        const result = await run(() => tryUpdate(key, change, ttlMs))
        if (result !== 'lost') {
          changed()
          return result.value
        }
        await pause(Math.random() * Math.min(2 ** tries, LONGEST_PAUSE_MS))
      }
      throw storeError('store-busy')
    })

  async function* keys(prefix: string): AsyncGenerator<string> {
    let after: string | undefined = ''
    while (after !== undefined) {
      const from: string = after
      const page = await run(async () => (await open()).shelf.page(prefix, from))
      yield* page.keys
      after = page.next
    }
  }

  return {
    get: (key) =>
      run(async () => {
        const opened = await open()
        try {
          return await opened.keyv.get<T>(key)
        } catch (error) {
          const raw = error instanceof CorruptRecord ? await readRaw(opened, key) : undefined
          if (raw === undefined) throw error
          return (await decode(opened, key, raw))?.value
        }
      }),
    set: (key, value, ttlMs) =>
      run(async () => {
        const { keyv } = await open()
        if (!(await keyv.set(key, value, ttlMs))) throw storeError('store-failed')
        changed()
      }),
    delete: (key) =>
      run(async () => {
        const there = await (await open()).keyv.delete(key)
        changed()
        return there
      }),
    take: (key) =>
      run(async () => {
        const opened = await open()
        const raw = await opened.shelf.take(key)
        changed()
        return raw === undefined ? undefined : (await decode(opened, key, raw))?.value
      }),
    update,
    claim: (key, ttlMs) =>
      run(async () => {
        const { shelf } = await open()
        return shelf.add(key, { raw: CLAIMED, expires: Date.now() + ttlMs })
      }),
    keys,
    async rotate() {
      let written = 0
      for await (const key of keys('')) {
        const raw = await run(async () => readRaw(await open(), key))
        if (raw === undefined || !keyring.isOutdated(raw)) continue
        await update(key, (current) => current)
        written++
      }
      return written
    },
  }
}
