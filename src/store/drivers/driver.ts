import type { KeyvStorageAdapter } from 'keyv'

/** Encoded as Keyv stores it. `expires`: ms since the epoch. */
export type Stored = { raw: string; expires?: number }

/** What one namespace can do beyond Keyv: the steps that must be atomic, on encoded values, through the adapter's own client. */
export type Shelf = {
  adapter: KeyvStorageAdapter
  /** True when nothing stood under the key and now this does. */
  add(key: string, stored: Stored): Promise<boolean>
  /** Replaces (or, without `next`, removes) the value only while it still is `expected`. */
  swap(key: string, expected: string, next?: Stored): Promise<boolean>
  take(key: string): Promise<string | undefined>
  /** One page of keys after `after`; an absent `next` is the end. */
  page(prefix: string, after: string): Promise<{ keys: readonly string[]; next?: string }>
}

/** Consumes a point; `retryAfterMs` when none is left. */
export type Limiter = {
  consume(key: string): Promise<{ ok: true } | { ok: false; retryAfterMs: number }>
  forget(key: string): Promise<void>
}
export type LimiterOptions = { name: string; points: number; seconds: number }

/** One kind of store. Methods reject with the client's own errors; the caller bounds and translates them. */
export type Driver = {
  kind: 'sqlite' | 'memory' | 'redis' | 'postgres'
  /** Connects when it must; a failure is forgotten, so that the next call tries again. */
  shelf(namespace: string): Promise<Shelf>
  ping(): Promise<void>
  /** Removes what has expired, where the server does not by itself. */
  sweep(): Promise<void>
  /** Makes removed bytes leave the disk, where that is ours to do. */
  erase(): Promise<void>
  limiter(options: LimiterOptions): Limiter
  close(): Promise<void>
}

/** Remembers what `make` resolved to by name; a failure is not remembered. */
export const remembered = <T>(make: (name: string) => Promise<T>) => {
  const made = new Map<string, Promise<T>>()
  const get = (name: string): Promise<T> => {
    const known = made.get(name)
    if (known) return known
    const fresh = make(name)
    made.set(name, fresh)
    fresh.catch(() => made.get(name) === fresh && made.delete(name))
    return fresh
  }
  return { get, clear: () => made.clear() }
}
