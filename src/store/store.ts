import type { Condition } from '../telemetry/health.ts'
import type { Logger } from '../telemetry/log.ts'
import { bounded } from './bounded.ts'
import type { Driver, Limiter, LimiterOptions } from './drivers/driver.ts'
import { toStoreError } from './fault.ts'
import { createKeyring } from './keyring.ts'
import { ASIDE, createRecords, type KeyvRecords } from './keyv-records.ts'
import type { Records, Space } from './records.ts'
import { openDriver, readKeys } from './url.ts'

export type StoreOptions = {
  /** `sqlite://PATH`, `memory://`, `redis(s)://…`, `postgres(ql)://…` */
  url: string
  /** 32 bytes each. With SQLite and no key one is made beside the file. */
  key?: Buffer
  oldKey?: Buffer
  log: Logger
  /** The table, or what Redis keys start with. */
  name?: string
  /** Told the code of each operation that failed, for the figures. */
  onFault?(code: string): void
}

export type Store = {
  kind: Driver['kind']
  records<T>(space: Space<T>): Records<T>
  /** Shared by all instances on Redis and PostgreSQL; falls back to this process while the store is down. Never rejects on `consume`. */
  limiter(options: LimiterOptions): Limiter
  /** Corrupt records that were set aside, under `<space>/<key>`; only their keys can be read. */
  aside: Pick<Records<unknown>, 'keys' | 'delete'>
  /** Removed bytes leave the disk before this resolves (SQLite); elsewhere it is the server's to do. */
  erase(): Promise<void>
  /** Removes what has expired and writes anew what an old key encrypted. Runs by itself every minute and hour. */
  sweep(): Promise<void>
  health(): Promise<Condition>
  /** A secret for this purpose alone, the same in all instances that share the key. */
  derive(purpose: string): Buffer
  close(): Promise<void>
}

const EXPIRY_SWEEP_MS = 60_000
const FULL_SWEEP_MS = 60 * 60_000
/** Changes within this time share one truncation of the write-ahead log. */
const ERASE_AFTER_MS = 1000
/** A sweep has many records to go through and keeps nobody waiting. */
const SWEEP_LIMIT_MS = 30_000

/** Proves that the key is the one that the records were written with. */
const KEY_CHECK: Space<string> = { name: 'key-check', version: 1, sensitive: true, read: String }
const ASIDE_SPACE: Space<unknown> = { name: ASIDE, version: 1, read: (value) => value }

/**
 * Opens the store. One that cannot be reached is opened all the same: operations reject, `health` says why, and it reconnects by itself.
 * @throws {StoreError} `store-wrong-key` when the store answers and was written with another key; nothing is changed then.
 * @throws {ConfigError} for an address that makes no sense, or a missing key.
 */
export const openStore = async (options: StoreOptions): Promise<Store> => {
  const { log, onFault = () => {} } = options
  const keyring = createKeyring(...readKeys(options))
  const driver = await openDriver(options)
  const opened: KeyvRecords<never>[] = []
  const timers: NodeJS.Timeout[] = []
  let erasing: NodeJS.Timeout | undefined

  const told = (what: string) => (error: unknown) =>
    log.warn({ code: toStoreError(error).code }, `the store could not ${what}; it will be tried again`)
  const onChange = () => {
    erasing ??= setTimeout(() => {
      erasing = undefined
      driver.erase().catch(told('erase removed records'))
    }, ERASE_AFTER_MS).unref()
  }
  const records = <T>(space: Space<T>): KeyvRecords<T> => {
    const made = createRecords(space, { driver, keyring, log, onChange, onFault })
    if (space.sensitive) opened.push(made as KeyvRecords<never>)
    return made
  }

  const check = records(KEY_CHECK)
  let checked = false
  const checkKey = async () => {
    if (checked) return
    await check.update('key', (current) => (current === undefined ? 'checked' : undefined))
    checked = true
  }
  const sweepExpired = () => bounded(() => driver.sweep(), SWEEP_LIMIT_MS)
  const sweep = async () => {
    await sweepExpired()
    if (keyring.rotating) for (const space of opened) await space.rotate()
    await driver.erase()
  }

  let closing: Promise<void> | undefined
  const close = async () => {
    timers.forEach(clearInterval)
    if (erasing) {
      clearTimeout(erasing)
      await driver.erase().catch(told('erase removed records'))
    }
    await driver.close()
  }

  try {
    await bounded(() => driver.ping())
    await checkKey()
  } catch (error) {
    const { code } = toStoreError(error)
    if (code === 'store-wrong-key') {
      await driver.close()
      throw error
    }
    log.warn({ code }, 'the store is not available; serving with defaults until it is')
  }
  timers.push(
    setInterval(
      () => sweepExpired().then(onChange).catch(told('remove expired records')),
      EXPIRY_SWEEP_MS,
    ).unref(),
    setInterval(() => sweep().catch(told('be swept')), FULL_SWEEP_MS).unref(),
  )

  return {
    kind: driver.kind,
    records,
    limiter: driver.limiter,
    aside: createRecords(ASIDE_SPACE, { driver, keyring, log, onChange, onFault }),
    erase: () => driver.erase().catch((error: unknown) => Promise.reject(toStoreError(error))),
    sweep,
    derive: keyring.derive,
    async health() {
      try {
        await bounded(() => driver.ping())
        await checkKey()
        return { ok: true }
      } catch (error) {
        return { ok: false, reason: toStoreError(error).message }
      }
    },
    close: () => {
      closing ??= close()
      return closing
    },
  }
}
