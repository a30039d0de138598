import { describe, expect, it } from 'vitest'
import { createKeyring } from '../../src/store/keyring.ts'

const [key, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]

describe('a secret that is derived from the key', () => {
  it('is the same wherever the key is, whatever old ones are kept, and 32 bytes long', () => {
    const secret = createKeyring(key).derive('pictures')
    expect(secret).toHaveLength(32)
    expect(createKeyring(key, [other]).derive('pictures')).toEqual(secret)
  })

  it('differs from use to use, from key to key, and is not the key', () => {
    const secrets = [key, other].flatMap((each) => [
      each,
      createKeyring(each).derive('pictures'),
      createKeyring(each).derive('another use'),
    ])
    expect(new Set(secrets.map((secret) => secret.toString('hex'))).size).toBe(6)
  })
})
