import { hash } from 'node:crypto'
import { StoreError } from '../errors.ts'
import type { Records, Space } from '../store/records.ts'
import type { PlatformName } from './request.ts'

/** Request ids already seen, for 10 minutes, on any instance: platforms deliver the same event more than once. */
export type Claims = {
  /** True for the first caller with this id. With the store down it answers from this process' own memory. */
  first(platform: PlatformName, requestId: string): Promise<boolean>
}

export const seenSpace: Space<null> = { name: 'seen', version: 1, read: () => null }

const REMEMBERED_MS = 10 * 60_000
const MOST_REMEMBERED = 50_000

/** Ids are hashed: some platforms' hold a person's id, and `forget` could not find it there. */
const keyOf = (platform: PlatformName, requestId: string): string =>
  hash('sha256', `${platform}/${requestId}`, 'base64url')

export const createClaims = (records: Pick<Records<null>, 'claim'>, now: () => number = Date.now): Claims => {
  /** Until when, by key. Written with every claim, so that an outage does not make old ids new. */
  const own = new Map<string, number>()
  const firstHere = (key: string): boolean => {
    const isFirst = (own.get(key) ?? 0) <= now()
    if (isFirst) {
      own.delete(key)
      own.set(key, now() + REMEMBERED_MS)
    }
    for (const [oldest, until] of own) {
      if (own.size <= MOST_REMEMBERED && until > now()) break
      own.delete(oldest)
    }
    return isFirst
  }
  return {
    async first(platform, requestId) {
      const key = keyOf(platform, requestId)
      if (!firstHere(key)) return false
      try {
        return await records.claim(key, REMEMBERED_MS)
      } catch (error) {
        if (error instanceof StoreError) return true
        throw error
      }
    },
  }
}
