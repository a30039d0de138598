/**
 * The port to the key-value store, one per namespace. Every method rejects with a StoreError when the store cannot be reached, is late
 * (500 ms), locked or full; "not there" is undefined. A corrupt record is set aside and logged, and reads as undefined. A record that a
 * newer version of the program wrote, or that another key encrypted, stays where it is and reads as a StoreError, so that nothing
 * overwrites it.
 */
export type Records<T> = {
  get(key: string): Promise<T | undefined>
  /** `ttlMs`: the record is gone, its bytes too, after that time. */
  set(key: string, value: T, ttlMs?: number): Promise<void>
  delete(key: string): Promise<boolean>
  /** Reads and deletes in one step: of many callers, on any instance, one gets the record. */
  take(key: string): Promise<T | undefined>
  /**
   * Atomic read-modify-write, also across instances. `change` may run several times; returning undefined leaves the record as it is.
   * Resolves to the record that then stands. Without `ttlMs` the record keeps the expiry that it has.
   */
  update(
    key: string,
    change: (current: T | undefined) => T | undefined,
    ttlMs?: number,
  ): Promise<T | undefined>
  /** True for the first caller with this key within `ttlMs`, on any instance. What stands there then is no record: only `delete` it. */
  claim(key: string, ttlMs: number): Promise<boolean>
  /** Keys that start with `prefix`, in no order; streams, so that a million fit. */
  keys(prefix: string): AsyncIterable<string>
}

/** A namespace: what its records are, and how old ones are read. */
export type Space<T> = {
  name: string
  /** Counts up with every change of shape that `read` has to translate. */
  version: number
  /** From plain JSON, written by any version up to this one. Throws when it cannot be: the record is then corrupt. */
  read(value: unknown, version: number): T
  /** Encrypted at rest, and its removed bytes leave the disk at once: people's words and tokens. */
  sensitive?: boolean
}
