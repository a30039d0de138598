import { StoreError } from '../errors.ts'
import type { Records } from '../store/records.ts'

/** How far behind another instance a read may be. */
export const STALE_AFTER_MS = 5000
/** After a failure the store is left alone for this long, so that requests do not queue up behind its time limit. */
const REST_MS = 1000
const MOST_ENTRIES = 20_000

/** `degraded`: the store could not be read. `last-known`: the value is what it last said; `defaults`: it was never asked. */
export type Read<T> = { value: T | undefined; degraded?: 'last-known' | 'defaults' }

/**
 * A read-through cache in this process, for records that are read with every request and seldom written. Bounded; the entries not read
 * for longest go first. Entries outlive their freshness, to stand in while the store is down.
 */
export const createCached = <T>(records: Pick<Records<T>, 'get'>, now: () => number = Date.now) => {
  const entries = new Map<string, { value: T | undefined; at: number }>()
  const loading = new Map<string, Promise<Read<T>>>()
  let restUntil = 0

  const put = (key: string, value: T | undefined) => {
    entries.delete(key)
    entries.set(key, { value, at: now() })
    const [oldest] = entries.keys()
    if (entries.size > MOST_ENTRIES && oldest !== undefined) entries.delete(oldest)
  }
  const lastKnown = (key: string): Read<T> => {
    const entry = entries.get(key)
    return entry ? { value: entry.value, degraded: 'last-known' } : { value: undefined, degraded: 'defaults' }
  }
  const load = async (key: string): Promise<Read<T>> => {
    const asked = now()
    try {
      const value = await records.get(key)
      // A save that came in between knows better.
      if ((entries.get(key)?.at ?? 0) <= asked) put(key, value)
      return { value }
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      restUntil = now() + REST_MS
      return lastKnown(key)
    } finally {
      loading.delete(key)
    }
  }

  return {
    async read(key: string): Promise<Read<T>> {
      const entry = entries.get(key)
      if (entry && now() - entry.at < STALE_AFTER_MS) return { value: entry.value }
      if (now() < restUntil) return lastKnown(key)
      const running = loading.get(key) ?? load(key)
      loading.set(key, running)
      return running
    },
    put,
    /** Forgets what it knows, so that the next read asks the store. */
    drop: (key: string): void => void entries.delete(key),
    clear: (): void => entries.clear(),
  }
}
