import type { By } from './drafts.ts'

/** `retryAfterMs`: when the next request will be taken. */
export type Admission = { ok: true } | { ok: false; retryAfterMs: number }

/** 30 requests a minute per person by default, shared by all instances where Redis or PostgreSQL is configured. Never rejects. */
export type Limits = {
  admit(by: By): Promise<Admission>
}
