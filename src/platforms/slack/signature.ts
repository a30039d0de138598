import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

const WINDOW_S = 5 * 60

export type Verdict =
  /** `skewS`: how far this machine's clock is from Slack's, in seconds; positive when ours is ahead. */
  | { ok: true; signature: string; skewS: number }
  /** Slack signed it, but at another time: a replay, or a clock that is far off. */
  | { ok: false; why: 'too-old' | 'from-the-future'; skewS: number }
  | { ok: false; why: 'unsigned' | 'forged' }

/**
 * Slack's signature over the raw body, with a window of five minutes on either side of now (Bolt looks only at the past).
 * docs.slack.dev/authentication/verifying-requests-from-slack
 */
export const verify = (
  secret: string,
  body: Buffer,
  headers: IncomingHttpHeaders,
  nowMs: number = Date.now(),
): Verdict => {
  const signature = headers['x-slack-signature']
  const timestamp = headers['x-slack-request-timestamp']
  if (typeof signature !== 'string' || typeof timestamp !== 'string' || !/^\d{1,12}$/u.test(timestamp)) {
    return { ok: false, why: 'unsigned' }
  }
  const expected = Buffer.from(
    `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest('hex')}`,
  )
  const given = Buffer.from(signature)
  const good = given.length === expected.length && timingSafeEqual(given, expected)
  if (!good) return { ok: false, why: 'forged' }
  const skewS = Math.round(nowMs / 1000) - Number(timestamp)
  if (skewS > WINDOW_S) return { ok: false, why: 'too-old', skewS }
  if (skewS < -WINDOW_S) return { ok: false, why: 'from-the-future', skewS }
  return { ok: true, signature, skewS }
}
