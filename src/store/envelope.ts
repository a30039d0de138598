import type { KeyvEncryptionAdapter, KeyvSerializationAdapter } from 'keyv'
import { StoreError } from '../errors.ts'
import { storeError } from './fault.ts'
import type { Keyring } from './keyring.ts'
import type { Space } from './records.ts'

/** What stands there is not what was written: bytes that do not decrypt, text that is not JSON, a shape that was never ours. */
export class CorruptRecord extends Error {
  override name = 'CorruptRecord'
}

const corruptUnlessTold = <R>(read: () => R): R => {
  try {
    return read()
  } catch (error) {
    if (error instanceof StoreError) throw error
    throw new CorruptRecord('a stored record cannot be read', { cause: error })
  }
}

/** `{"v": version, "value": …, "expires"?: ms}`: what Keyv stores, with the version of the record's shape. No `v`: 0. */
export const createSerialization = <T>(space: Space<T>): KeyvSerializationAdapter => ({
  stringify: (envelope) => JSON.stringify({ v: space.version, ...(envelope as object) }),
  parse: <R>(text: string): R =>
    corruptUnlessTold(() => {
      const { v = 0, value, expires } = JSON.parse(text)
      if (!Number.isInteger(v) || !['number', 'undefined'].includes(typeof expires)) {
        throw new TypeError('not an envelope')
      }
      if (v > space.version) throw storeError('store-newer')
      return { value: space.read(value, v), expires } as R
    }),
})

/** Reads both encrypted and plain text, so that a space can become sensitive later. */
export const createEncryption = (
  keyring: Keyring,
  { name, sensitive }: Space<never>,
): KeyvEncryptionAdapter => ({
  encrypt: (text: string) => (sensitive ? keyring.encrypt(text, name) : text),
  decrypt: (stored: string) => corruptUnlessTold(() => keyring.decrypt(stored, name)),
})
