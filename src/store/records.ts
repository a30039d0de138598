/**
 * The port to the key-value store, one per namespace. Every method rejects with a StoreError when the store cannot be reached, is late
 * (500 ms) or locked; "not there" is undefined. A record that cannot be read (corrupt, future schema) is set aside and logged, and reads as undefined.
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
   * Resolves to the record that then stands.
   */
  update(
    key: string,
    change: (current: T | undefined) => T | undefined,
    ttlMs?: number,
  ): Promise<T | undefined>
  /** True for the first caller with this key within `ttlMs`, on any instance. */
  claim(key: string, ttlMs: number): Promise<boolean>
  /** Keys that start with `prefix`, in no order; streams, so that a million fit. */
  keys(prefix: string): AsyncIterable<string>
}
