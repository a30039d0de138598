import { setTimeout as sleep } from 'node:timers/promises'

/** "One message per second per channel": docs.slack.dev/apis/web-api/rate-limits */
const INTERVAL_MS = 1000

/** Lets one send at a time through per channel, a second apart; channels do not wait for each other. */
export const createPace = (intervalMs = INTERVAL_MS, now: () => number = Date.now) => {
  const lanes = new Map<string, { tail: Promise<unknown>; freeAt: number }>()

  return async <T>(channel: string, send: () => Promise<T>): Promise<T> => {
    const lane = lanes.get(channel) ?? { tail: Promise.resolve(), freeAt: 0 }
    lanes.set(channel, lane)
    const turn = lane.tail.then(async () => {
      const wait = lane.freeAt - now()
      if (wait > 0) await sleep(wait)
      try {
        return await send()
      } finally {
        lane.freeAt = now() + intervalMs
      }
    })
    const tail = turn.catch(() => {})
    lane.tail = tail
    void tail.then(() => {
      // The lane stays until its second is over, so that it is remembered exactly as long as it matters.
      setTimeout(() => {
        if (lane.tail === tail) lanes.delete(channel)
      }, intervalMs).unref()
    })
    return turn
  }
}
export type Pace = ReturnType<typeof createPace>
