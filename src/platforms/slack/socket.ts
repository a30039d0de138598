import { setTimeout as sleep } from 'node:timers/promises'
import type { ReceiverEvent } from '@slack/bolt'
import * as v from 'valibot'
import { WebSocket } from 'ws'
import { PlatformError } from '../../errors.ts'

/** Why a socket said that it would go: docs.slack.dev/apis/events-api/using-socket-mode#disconnect */
export type Farewell = 'warning' | 'refresh_requested' | 'too_many_websockets' | 'link_disabled' | 'closed'

export type Socket = {
  /** Resolves when Slack says hello; rejects when the connection fails before. */
  ready: Promise<void>
  /** Resolves when Slack announces the end, or the connection ends unannounced. */
  farewell: Promise<Farewell>
  closed: Promise<void>
  /** Resolves when nothing has come for this long, or the connection has ended. */
  idle(ms: number): Promise<void>
  /** Stops taking part: waits for acknowledgements under way, then closes. */
  close(): Promise<void>
}

const frame = v.object({
  type: v.string(),
  reason: v.optional(v.string()),
  envelope_id: v.optional(v.string()),
  payload: v.optional(v.record(v.string(), v.unknown())),
  retry_attempt: v.optional(v.number()),
  retry_reason: v.optional(v.string()),
})

const HELLO_WITHIN_MS = 10_000
/** A connection that answers no ping for this long is dead, whatever the operating system thinks. */
const PING_EVERY_MS = 10_000
const ACK_WITHIN_MS = 3000

/**
 * One Socket Mode connection. Slack's own client (3.1) closes at the first warning and reconnects afterwards, and a reconnect that is
 * refused ends the process as an unhandled rejection; here the caller decides when to let go, and every failure is a value.
 */
export const openSocket = (url: string, receive: (event: ReceiverEvent) => Promise<void>): Socket => {
  const socket = new WebSocket(url, { handshakeTimeout: HELLO_WITHIN_MS })
  const pending = new Set<Promise<void>>()
  const hello = Promise.withResolvers<void>()
  const farewell = Promise.withResolvers<Farewell>()
  const closed = Promise.withResolvers<void>()
  let alive = true
  let heardAt = Date.now()

  const heartbeat = setInterval(() => {
    if (!alive) return socket.terminate()
    alive = false
    if (socket.readyState === WebSocket.OPEN) socket.ping()
  }, PING_EVERY_MS)
  const helloTimer = setTimeout(() => socket.terminate(), HELLO_WITHIN_MS)

  const acknowledge = (envelope: string) => {
    const done = Promise.withResolvers<void>()
    const timer = setTimeout(done.resolve, ACK_WITHIN_MS)
    pending.add(done.promise)
    void done.promise.then(() => {
      clearTimeout(timer)
      pending.delete(done.promise)
    })
    let acknowledged = false
    return async (payload?: unknown): Promise<void> => {
      if (acknowledged) return
      acknowledged = true
      try {
        const text = JSON.stringify({ envelope_id: envelope, ...(payload ? { payload } : {}) })
        await new Promise<void>((resolve, reject) =>
          socket.send(text, (error) => (error ? reject(error) : resolve())),
        )
      } finally {
        done.resolve()
      }
    }
  }

  socket.on('message', (data) => {
    alive = true
    const read = v.safeParse(frame, parse(data.toString()))
    if (!read.success) return
    const { type, reason, envelope_id, payload, retry_attempt, retry_reason } = read.output
    if (type === 'hello') {
      clearTimeout(helloTimer)
      return hello.resolve()
    }
    if (type === 'disconnect') {
      const why = (reason ?? 'refresh_requested') as Farewell
      // Instead of a hello it is a refusal.
      hello.reject(
        new PlatformError(why, `Slack refused a socket (${why}).`, 'Close other sockets of this app.'),
      )
      return farewell.resolve(why)
    }
    if (!envelope_id || !payload) return
    heardAt = Date.now()
    const ack = acknowledge(envelope_id)
    void receive({ body: payload, ack, retryNum: retry_attempt, retryReason: retry_reason }).then(() =>
      ack().catch(() => {}),
    )
  })
  socket.on('ping', () => {
    alive = true
  })
  socket.on('pong', () => {
    alive = true
  })
  // `close` follows every error.
  socket.on('error', (error) => hello.reject(error))
  socket.on('close', () => {
    clearInterval(heartbeat)
    clearTimeout(helloTimer)
    hello.reject(new Error('closed before hello'))
    farewell.resolve('closed')
    closed.resolve()
  })
  // Whoever waits sees the rejection; whoever does not must not be ended by it.
  hello.promise.catch(() => {})

  return {
    ready: hello.promise,
    farewell: farewell.promise,
    closed: closed.promise,
    idle: async (ms) => {
      while (socket.readyState === WebSocket.OPEN && Date.now() < heardAt + ms) {
        await sleep(heardAt + ms - Date.now(), undefined, { ref: false })
      }
    },
    close: async () => {
      await Promise.all(pending)
      socket.close(1000)
      const timer = setTimeout(() => socket.terminate(), 2000)
      await closed.promise
      clearTimeout(timer)
    },
  }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
