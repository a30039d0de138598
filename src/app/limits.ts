import type { Store } from '../store/store.ts'
import type { By } from './drafts.ts'
import { personKey } from './keys.ts'

/** `retryAfterMs`: when the next request will be taken. */
export type Admission = { ok: true } | { ok: false; retryAfterMs: number }

/** 30 requests a minute per person by default, shared by all instances where Redis or PostgreSQL is configured. Never rejects. */
export type Limits = {
  admit(by: By): Promise<Admission>
}

/** The contract's default. */
const REQUESTS = { name: 'requests', points: 30, seconds: 60 }

export const createLimits = (
  store: Pick<Store, 'limiter'>,
  { points, seconds }: { points: number; seconds: number } = REQUESTS,
): Limits & { forget(personKey: string): Promise<void> } => {
  const limiter = store.limiter({ ...REQUESTS, points, seconds })
  return {
    admit: (by) => limiter.consume(personKey(by.place, by.person)),
    forget: (key) => limiter.forget(key),
  }
}
