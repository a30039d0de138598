import KeyvRedis, { createClient } from '@keyv/redis'
import { RateLimiterRedis } from 'rate-limiter-flexible'
import type { Logger } from '../../telemetry/log.ts'
import { bounded } from '../bounded.ts'
import { createSharedLimiter } from '../limiter.ts'
import { type Driver, remembered, type Shelf, type Stored } from './driver.ts'

const CONNECT_LIMIT_MS = 2000
const WATCH_MS = 2000
/** A connection that has not answered a PING for so long is given up: TCP alone would wait for a quarter of an hour. */
const SILENCE_MS = 1000
const PAGE = 500
/** What KeyvRedis listens to on the client. */
const ADAPTER_EVENTS = ['error', 'connect', 'disconnect', 'reconnecting']

/** KEYS[1] still holds ARGV[1]: it becomes ARGV[2], until ARGV[3] (ms since the epoch; empty: for good). */
const SWAP = `if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
if ARGV[3] == '' then redis.call('SET', KEYS[1], ARGV[2]) else redis.call('SET', KEYS[1], ARGV[2], 'PXAT', ARGV[3]) end
return 1`
const DROP = `if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`

const escapeGlob = (text: string): string => text.replace(/[\\*?[\]]/gu, '\\$&')

/** Redis 6.2 or newer. One connection for all namespaces, each an adapter of its own. */
export const createRedisDriver = (url: string, name: string, log: Logger): Driver => {
  const client = createClient({
    url,
    // A command that cannot be sent now fails now, instead of waiting for a connection that may never come.
    disableOfflineQueue: true,
    socket: {
      connectTimeout: CONNECT_LIMIT_MS,
      reconnectStrategy: (attempts) => Math.min(2 ** attempts * 50, 2000) + Math.random() * 100,
    },
  })
  const firstTry = Promise.withResolvers<void>()
  const onError = (error: Error) => {
    firstTry.resolve()
    log.debug({ code: error.constructor.name }, 'redis connection')
  }
  client.on('error', onError).once('ready', firstTry.resolve)
  let closed = false
  // Goes on trying until the client is destroyed; it rejects only then, or when the address makes no sense.
  const connect = () =>
    client.connect().then(
      () => {},
      (error: unknown) => closed || onError(error as Error),
    )
  let connecting = connect()
  const watching = setInterval(async () => {
    if (!client.isReady) return
    try {
      await bounded(() => client.ping(), SILENCE_MS)
    } catch {
      if (closed || !client.isReady) return
      client.destroy()
      connecting = connect()
    }
  }, WATCH_MS).unref()

  const shelves = remembered(async (namespace) => createShelf(`${name}:${namespace}`))
  const createShelf = (namespace: string): Shelf => {
    const adapter = new KeyvRedis(client, { throwOnErrors: true })
    // The adapter passes the connection's events on to Keyv, which throws errors where nobody can catch them: commands tell their own.
    // Never all listeners of an event: the client is an object over another, and would lose sight of the other's list.
    for (const event of ADAPTER_EVENTS)
      for (const listener of client.listeners(event))
        if (listener !== onError) client.off(event, listener as () => void)
    adapter.namespace = namespace
    const full = (key: string) => adapter.createKeyPrefix(key, namespace)
    const start = full('').length
    const PXAT = ({ expires }: Stored) => (expires === undefined ? {} : { PXAT: expires })
    return {
      adapter,
      async add(key, stored) {
        return (await client.set(full(key), stored.raw, { NX: true, ...PXAT(stored) })) === 'OK'
      },
      async swap(key, expected, next) {
        const done = next
          ? client.eval(SWAP, {
              keys: [full(key)],
              arguments: [expected, next.raw, String(next.expires ?? '')],
            })
          : client.eval(DROP, { keys: [full(key)], arguments: [expected] })
        return (await done) === 1
      },
      async take(key) {
        return (await client.getDel(full(key))) ?? undefined
      },
      async page(prefix, after) {
        const { cursor, keys } = await client.scan(after || '0', {
          MATCH: `${escapeGlob(full(prefix))}*`,
          COUNT: PAGE,
        })
        return { keys: keys.map((key) => key.slice(start)), ...(cursor !== '0' && { next: cursor }) }
      },
    }
  }

  return {
    kind: 'redis',
    shelf: shelves.get,
    async ping() {
      await firstTry.promise
      await client.ping()
    },
    async sweep() {},
    async erase() {},
    limiter(options) {
      const limiter = new RateLimiterRedis({
        storeClient: client,
        useRedisPackage: true,
        keyPrefix: `${name}:${options.name}`,
        points: options.points,
        duration: options.seconds,
      })
      return createSharedLimiter(options, async () => limiter)
    },
    async close() {
      closed = true
      clearInterval(watching)
      if (client.isReady) await bounded(() => client.close(), SILENCE_MS).catch(() => client.destroy())
      else if (client.isOpen) client.destroy()
      await connecting
    },
  }
}
