import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  hkdfSync,
  randomFillSync,
} from 'node:crypto'
import { storeError } from './fault.ts'

const ALGORITHM = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16
/** Random bytes are asked for this many initialisation vectors at once: each asking costs more than the encryption. */
const IV_POOL = 256
/** What an encrypted value starts with; the key's id and the bytes follow, parted by dots. */
const MARK = 'e1'

/** Encrypts with the current key and reads with any; values say which key they were written with. */
export type Keyring = {
  /** `context` (the namespace) is authenticated: a value moved elsewhere does not decrypt. */
  encrypt(text: string, context: string): string
  /** Text that was never encrypted comes back as it is. Throws `store-wrong-key` for an unknown key, an Error for damaged bytes. */
  decrypt(stored: string, context: string): string
  /** Written with a key that is no longer the current one. */
  isOutdated(stored: string): boolean
  /** Old keys are still around, so that there may be values to write anew. */
  rotating: boolean
  /** 32 bytes for another use than encryption. They follow from the current key and say nothing about it (RFC 5869). */
  derive(purpose: string): Buffer
}

/** Fresh random initialisation vectors; none is handed out twice. */
const createIvs = () => {
  const pool = Buffer.alloc(IV_BYTES * IV_POOL)
  let at = pool.length
  return (): Buffer => {
    if (at === pool.length) {
      randomFillSync(pool)
      at = 0
    }
    at += IV_BYTES
    return Buffer.from(pool.subarray(at - IV_BYTES, at))
  }
}

/** Keys are 32 bytes. An id is the start of the key's hash: it tells keys apart and says nothing about them. */
export const createKeyring = (current: Buffer, old: readonly Buffer[] = []): Keyring => {
  const idOf = (key: Buffer) => createHash('sha256').update('key-id').update(key).digest('hex').slice(0, 8)
  const keys = new Map([...old, current].map((key) => [idOf(key), createSecretKey(key)]))
  const currentId = idOf(current)
  const currentKey = createSecretKey(current)
  const nextIv = createIvs()
  const aad = (context: string) => Buffer.from(`humanize:${context}`)

  return {
    encrypt(text, context) {
      const iv = nextIv()
      const cipher = createCipheriv(ALGORITHM, currentKey, iv).setAAD(aad(context))
      const bytes = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `${MARK}.${currentId}.${bytes.toString('base64url')}`
    },
    decrypt(stored, context) {
      const [mark, id = '', body = ''] = stored.split('.', 3)
      if (mark !== MARK) return stored
      const key = keys.get(id)
      if (!key) throw storeError('store-wrong-key')
      const bytes = Buffer.from(body, 'base64url')
      const iv = bytes.subarray(0, IV_BYTES)
      // Without this length a shortened tag, which is easier to guess, would do.
      const decipher = createDecipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES }).setAAD(aad(context))
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
      const text = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES))
      return Buffer.concat([text, decipher.final()]).toString('utf8')
    },
    isOutdated: (stored) => stored.startsWith(`${MARK}.`) && !stored.startsWith(`${MARK}.${currentId}.`),
    rotating: keys.size > 1,
    derive: (purpose) => Buffer.from(hkdfSync('sha256', currentKey, '', `humanize:${purpose}`, 32)),
  }
}
