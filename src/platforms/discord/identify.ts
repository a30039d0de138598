import { setTimeout as sleep } from 'node:timers/promises'
import { type IIdentifyThrottler, SimpleIdentifyThrottler, type WebSocketManager } from '@discordjs/ws'

const WINDOW_MS = 60 * 60_000
/** The first few are free: a start, a restart, a session that ended. */
const FREE = 3
const FIRST_WAIT_MS = 5_000
const LONGEST_WAIT_MS = 120_000

/**
 * Discord resets the token of an app that identifies more than 1,000 times a day, and the library would identify every few seconds for
 * as long as sessions end at once. A shard that identifies again and again within an hour waits longer each time, up to two
 * minutes. Returns how long, in milliseconds, this identify of the shard is to wait.
 */
export const createPatience = (now: () => number = Date.now) => {
  const identified = new Map<number, number[]>()
  return (shard: number): number => {
    const recent = (identified.get(shard) ?? []).filter((at) => at > now() - WINDOW_MS)
    identified.set(shard, [...recent, now()])
    const excess = recent.length - FREE
    return excess < 0 ? 0 : Math.min(FIRST_WAIT_MS * 2 ** excess, LONGEST_WAIT_MS)
  }
}

/** So many reconnections in a row go at the library's own pace: a line that was cut, a server that moved. */
const PROMPT = 3
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000

/**
 * The library connects again half a second after each loss, for as long as Discord is away. A shard whose connections end before they
 * work waits twice as long each time, up to a minute.
 */
export const createPauses = () => {
  const losses = new Map<number, number>()
  const due = new Set<number>()
  return {
    lost(shard: number): void {
      // One loss is told more than once.
      if (!due.has(shard)) losses.set(shard, (losses.get(shard) ?? 0) + 1)
      due.add(shard)
    },
    works(shard: number): void {
      losses.delete(shard)
      due.delete(shard)
    },
    /** How long, in milliseconds, the shard is to wait before it connects again; 0 while it is connected. */
    next(shard: number): number {
      if (!due.delete(shard)) return 0
      const excess = (losses.get(shard) ?? 0) - PROMPT - 1
      return excess < 0 ? 0 : Math.min(FIRST_PAUSE_MS * 2 ** excess, LONGEST_PAUSE_MS)
    },
  }
}

/** The library's own turns (one identify in five seconds), after our patience. */
export const createIdentifyThrottler = async (
  manager: WebSocketManager,
  patience: (shard: number) => number,
): Promise<IIdentifyThrottler> => {
  const { session_start_limit: limit } = await manager.fetchGatewayInformation()
  const turns = new SimpleIdentifyThrottler(limit.max_concurrency)
  return {
    async waitForIdentify(shard, signal) {
      await sleep(patience(shard), undefined, { signal })
      await turns.waitForIdentify(shard, signal)
    },
  }
}
