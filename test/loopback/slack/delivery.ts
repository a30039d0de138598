import { createHmac } from 'node:crypto'
import type { SlackServer } from './server.ts'
import type { Json } from './world.ts'

/** What the bot answered to one delivery, and after how many milliseconds. A socket has no status; 200 stands for its ack. */
export type Ack = { status: number; body: Json; text: string; ms: number }
export type Kind = 'slash_commands' | 'interactive' | 'events_api'
export type Envelope = { kind: Kind; payload: Json; retry?: number }
export type Deliver = (envelope: Envelope) => Promise<Ack>

const parse = (text: string): Json => {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

/** `v0=HMAC-SHA256(secret, v0:timestamp:body)`: docs.slack.dev/authentication/verifying-requests-from-slack */
export const sign = (secret: string, body: string, timestamp = Math.floor(Date.now() / 1000)) => ({
  'x-slack-request-timestamp': String(timestamp),
  'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`,
})

/** Commands travel as form fields, interactions as a form with one JSON field, events as JSON. */
export const encode = ({ kind, payload }: Envelope): { body: string; type: string } => {
  if (kind === 'events_api') return { body: JSON.stringify(payload), type: 'application/json' }
  const fields =
    kind === 'slash_commands'
      ? Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, String(value)]))
      : { payload: JSON.stringify(payload) }
  return { body: new URLSearchParams(fields).toString(), type: 'application/x-www-form-urlencoded' }
}

/** Signed requests to the bot's address; `timestamp` and `signature` can be forged. */
export const byHttp =
  (address: string, secret: string) =>
  async (
    envelope: Envelope,
    forged: { timestamp?: number; headers?: Record<string, string> } = {},
  ): Promise<Ack> => {
    const { body, type } = encode(envelope)
    const started = performance.now()
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': type,
        ...sign(secret, body, forged.timestamp),
        ...(envelope.retry && {
          'x-slack-retry-num': String(envelope.retry),
          'x-slack-retry-reason': 'http_timeout',
        }),
        ...forged.headers,
      },
      body,
    })
    const text = await response.text()
    return { status: response.status, body: parse(text), text, ms: performance.now() - started }
  }

const SLACK_WAITS_MS = 3000

/** Envelopes over an open socket; resolves to the acknowledgement, rejects when none came in three seconds. */
export const bySocket =
  (
    server: SlackServer,
    pick: (sockets: SlackServer['sockets']) => Iterable<Parameters<SlackServer['sockets']['add']>[0]>,
  ) =>
  async ({ kind, payload, retry }: Envelope): Promise<Ack> => {
    const [socket] = pick(server.sockets)
    if (!socket) throw new Error('no socket is open')
    const envelope_id = crypto.randomUUID()
    const started = performance.now()
    const answered = new Promise<Ack>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('not acknowledged in 3 s')), SLACK_WAITS_MS)
      server.acks.set(envelope_id, (body: Json = {}) => {
        clearTimeout(timer)
        server.acks.delete(envelope_id)
        resolve({ status: 200, body, text: JSON.stringify(body), ms: performance.now() - started })
      })
    })
    socket.send(
      JSON.stringify({
        type: kind,
        envelope_id,
        payload,
        accepts_response_payload: kind !== 'events_api',
        ...(retry && { retry_attempt: retry, retry_reason: 'timeout' }),
      }),
    )
    return answered
  }
