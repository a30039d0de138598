import { setTimeout as sleep } from 'node:timers/promises'
import type { ReceiverEvent } from '@slack/bolt'
import type { Logger } from '../../telemetry/log.ts'
import { failureOf, TOKEN_DEAD } from './errors.ts'
import { type Farewell, openSocket, type Socket } from './socket.ts'

type Options = {
  /** Asks Slack for a new socket's address (`apps.connections.open`). */
  address(): Promise<string>
  process(event: ReceiverEvent): Promise<void>
  log: Logger
  /** Milliseconds to wait before the n-th try in a row. */
  backoffMs?: (tries: number) => number
  pauses?: Partial<typeof PAUSES>
}

/** Slack spreads deliveries over all open sockets; with two, one serves while the other is renewed. */
const SOCKETS = 2
/** What comes while a socket closes cannot be acknowledged any more, so it goes when Slack has turned to the others. */
const IDLE_MS = 1000
const PAUSES = {
  /** Slack counts every socket of the app against ten, other instances' too. */
  tooMany: 30_000,
  /** Socket Mode was switched off, or the token refused: somebody has to do something first. */
  refused: 60_000,
}
export const backoff = (tries: number): number =>
  Math.min(30_000, 100 * 2 ** tries) * (0.5 + Math.random() / 2)

/** Keeps two sockets open, whatever Slack and the network do; nothing that goes wrong here leaves as an exception. */
export const createSocketReceiver = ({ address, process, log, backoffMs = backoff, pauses }: Options) => {
  const pause = { ...PAUSES, ...pauses }
  const open = new Set<Socket>()
  const stopping = new AbortController()
  const stopped = new Promise<undefined>((resolve) =>
    stopping.signal.addEventListener('abort', () => resolve(undefined), { once: true }),
  )
  let refusal: string | undefined
  let loops: Promise<void>[] = []

  const connect = async (): Promise<Socket> => {
    const socket = openSocket(await address(), process)
    await socket.ready
    refusal = undefined
    open.add(socket)
    void socket.closed.then(() => open.delete(socket))
    return socket
  }
  const release = async (socket: Socket) => {
    open.delete(socket)
    await socket.close()
  }
  /** How long to stay away after a refusal that does not pass by itself. */
  const pauseAfter = (why: string): number | undefined => {
    if (why === 'too_many_websockets') return pause.tooMany
    return why === 'link_disabled' || TOKEN_DEAD.has(why) ? pause.refused : undefined
  }
  const rest = (ms: number) => sleep(ms, undefined, { signal: stopping.signal }).catch(() => {})

  /** Tries until it has a socket; undefined when the process stops meanwhile. */
  const persist = async (): Promise<Socket | undefined> => {
    for (let tries = 0; !stopping.signal.aborted; tries++) {
      try {
        return await connect()
      } catch (error) {
        const { code, retryAfterS } = failureOf(error)
        const dead = TOKEN_DEAD.has(code)
        refusal = code
        log.error({ code, platform: 'slack' }, dead ? 'SLACK_APP_TOKEN is refused' : 'no socket to Slack')
        await rest(pauseAfter(code) ?? Math.max(backoffMs(tries), (retryAfterS ?? 0) * 1000))
      }
    }
    return undefined
  }

  /** The next socket is up before the one that was warned lets go. */
  const succeed = async (old: Socket, why: Farewell): Promise<Socket | undefined> => {
    const away = pauseAfter(why)
    if (away !== undefined) {
      log.error({ code: why, platform: 'slack' }, 'Slack refuses another socket')
      await release(old)
      await rest(away)
      return persist()
    }
    if (why === 'closed') return persist()
    const next = await persist()
    void old.idle(IDLE_MS).then(() => release(old))
    return next
  }
  const keep = async (first: Socket | undefined): Promise<void> => {
    let socket = first ?? (await persist())
    while (socket && !stopping.signal.aborted) {
      const why = await Promise.race([socket.farewell, stopped])
      if (why === undefined) break
      log.info({ code: why, platform: 'slack' }, 'socket to be replaced')
      socket = await succeed(socket, why)
    }
  }

  return {
    /** Resolves with the first socket up, or its first failure: the caller tells a refused token from a bad network. */
    start: async (): Promise<{ ok: true } | { ok: false; error: unknown }> => {
      try {
        const first = await connect()
        loops = [keep(first), ...Array.from({ length: SOCKETS - 1 }, () => keep(undefined))]
        return { ok: true }
      } catch (error) {
        const { code } = failureOf(error)
        refusal = code
        if (!TOKEN_DEAD.has(code)) loops = Array.from({ length: SOCKETS }, () => keep(undefined))
        return { ok: false, error }
      }
    },
    stop: async (): Promise<void> => {
      stopping.abort()
      await Promise.all([...open].map(release))
      await Promise.all(loops)
      await Promise.all([...open].map(release))
    },
    connected: (): boolean => open.size > 0,
    refusal: (): string | undefined => refusal,
  }
}
