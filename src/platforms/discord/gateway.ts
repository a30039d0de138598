import { setTimeout as sleep } from 'node:timers/promises'
import { type SessionInfo, WebSocketManager, WebSocketShardEvents } from '@discordjs/ws'
import { DiscordAPIError, GatewayIntentBits, type REST } from 'discord.js'
import { ConfigError } from '../../errors.ts'
import type { Condition } from '../../telemetry/health.ts'
import type { Logger } from '../../telemetry/log.ts'
import { createIdentifyThrottler, createPatience, createPauses } from './identify.ts'

/** Close codes after which Discord wants no reconnection, each with what to do. */
const FATAL: Readonly<Record<number, string>> = {
  4004: 'DISCORD_TOKEN was refused by Discord (4004); copy the bot token again from the application’s Bot page.',
  4010: 'DISCORD_SHARDS names a shard that Discord does not know (4010); use “auto”, or ids below the total.',
  4011: 'DISCORD_SHARDS names too few shards for the number of servers (4011); use “auto”.',
  4012: 'Discord no longer speaks this version of its gateway (4012); update Humanize.',
  4013: 'Discord does not know an intent that Humanize asked for (4013); update Humanize.',
  4014: 'DISCORD_TOKEN belongs to an application that may not use an intent that Humanize asked for (4014).',
}
export const REFUSED =
  'DISCORD_TOKEN was refused by Discord (401); copy the bot token again from the application’s Bot page.'

/**
 * The fewest: Guilds for nothing but the event that the app was removed from a server, whose data then goes; direct messages for the
 * coach. Message commands carry their message, so the privileged message content is never asked for.
 */
const INTENTS = GatewayIntentBits.Guilds | GatewayIntentBits.DirectMessages

const FIRST_RETRY_MS = 1000
const LONGEST_RETRY_MS = 60_000
/** A start does not wait for a Discord that is down; readiness says so meanwhile. */
const START_MS = 10_000

export type Dispatch = { t: string; d: unknown }
/** `auto`: as many as Discord recommends, all in this process. */
export type Shards = 'auto' | { ids: readonly number[]; count: number }

type Options = {
  token: string
  shards: Shards
  rest: REST
  /** Must not throw: the library would turn that into an unhandled rejection. */
  onDispatch(dispatch: Dispatch): void
  log: Logger
}

/**
 * The gateway by discord.js' own layer for it, @discordjs/ws, instead of its `Client`: that keeps every server, channel and role in
 * memory, and throws out of its event handler at a payload that it does not know, which ends the process.
 */
export const createGateway = ({ token, shards, rest, onDispatch, log }: Options) => {
  const patience = createPatience()
  const pauses = createPauses()
  const states = new Map<number, 'ready' | 'connecting'>()
  let manager: WebSocketManager | undefined
  let fatal: string | undefined
  let stopped = false
  let retry: NodeJS.Timeout | undefined

  const create = (): WebSocketManager => {
    // The library's default keeps sessions in one place for all managers of the process.
    const sessions = new Map<number, SessionInfo>()
    const created = new WebSocketManager({
      token,
      rest,
      intents: INTENTS,
      shardIds: shards === 'auto' ? null : [...shards.ids],
      shardCount: shards === 'auto' ? null : shards.count,
      buildIdentifyThrottler: (own) => createIdentifyThrottler(own, patience),
      // The library asks for the session before it connects, and waits for the answer: there is no other place to slow it down.
      retrieveSessionInfo: async (shard) => {
        const pause = pauses.next(shard)
        if (pause > 0) await sleep(pause, undefined, { ref: false })
        return sessions.get(shard) ?? null
      },
      updateSessionInfo: (shard, info) => {
        if (info) sessions.set(shard, info)
        else sessions.delete(shard)
      },
    })
    created.on(WebSocketShardEvents.Dispatch, ({ data }) => onDispatch(data))
    created.on(WebSocketShardEvents.Ready, ({ shardId }) => {
      states.set(shardId, 'ready')
      pauses.works(shardId)
      log.info({ shard: shardId }, 'Discord shard ready')
    })
    created.on(WebSocketShardEvents.Resumed, ({ shardId }) => {
      states.set(shardId, 'ready')
      pauses.works(shardId)
      log.info({ shard: shardId }, 'Discord shard resumed')
    })
    created.on(WebSocketShardEvents.Closed, ({ code, shardId }) => {
      states.set(shardId, 'connecting')
      pauses.lost(shardId)
      const reason = FATAL[code]
      if (reason) fatal = reason
      if (reason) log.error({ shard: shardId, code }, reason)
      else if (!stopped) log.warn({ shard: shardId, code }, 'Discord shard closed, reconnecting')
    })
    created.on(WebSocketShardEvents.Error, ({ shardId }) => {
      log.warn({ shard: shardId, code: 'gateway' }, 'Discord gateway connection failed')
    })
    return created
  }

  const connect = async (): Promise<void> => {
    manager = create()
    const ids = manager.getShardIds().then((all) => {
      for (const id of all) if (!states.has(id)) states.set(id, 'connecting')
    })
    try {
      await ids
      await manager.connect()
    } catch (error) {
      await manager.destroy()
      if (error instanceof DiscordAPIError && error.status === 401) fatal = REFUSED
      throw fatal ? new ConfigError([fatal]) : error
    }
  }

  const keepTrying = async (waitMs = FIRST_RETRY_MS): Promise<void> => {
    try {
      await connect()
    } catch (error) {
      if (error instanceof ConfigError) throw error
      if (stopped) return
      log.error(
        { code: error instanceof Error ? error.name : 'gateway' },
        'Discord cannot be reached, trying again',
      )
      const next = Math.min(waitMs * 2, LONGEST_RETRY_MS)
      await new Promise((resolve) => {
        retry = setTimeout(resolve, waitMs)
      })
      if (!stopped) await keepTrying(next)
    }
  }

  return {
    /** Resolves when connected, or after ten seconds of trying. @throws {ConfigError} when Discord refuses the token or the shards. */
    async start(): Promise<void> {
      let timer: NodeJS.Timeout | undefined
      const trying = keepTrying()
      // A refusal after the wait is in `condition`; nobody listens to the promise then.
      trying.catch(() => undefined)
      const waited = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, START_MS)
      })
      await Promise.race([trying, waited]).finally(() => clearTimeout(timer))
    },
    async stop(): Promise<void> {
      stopped = true
      clearTimeout(retry)
      await manager?.destroy({ code: 1000, reason: 'stopping' })
    },
    condition(): Condition {
      if (fatal) return { ok: false, reason: fatal }
      const waiting = [...states].filter(([, state]) => state !== 'ready').map(([id]) => id)
      if (states.size === 0) return { ok: false, reason: 'not connected to Discord yet' }
      if (waiting.length === 0) return { ok: true }
      return { ok: false, reason: `shards not connected: ${waiting.join(', ')}` }
    },
  }
}
export type Gateway = ReturnType<typeof createGateway>
