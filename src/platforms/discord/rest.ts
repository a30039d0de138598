import {
  DefaultRestOptions,
  DiscordAPIError,
  HTTPError,
  RateLimitError,
  REST,
  type RESTOptions,
} from 'discord.js'
import { PlatformError } from '../../errors.ts'
import type { Breaker } from './breaker.ts'

/**
 * A request waits at most this long for a rate limit to pass; a post is refused then, and its draft is open again. Some limits last for
 * minutes (making webhooks) or a day (making commands), and nobody waits for those.
 */
const LONGEST_WAIT_MS = 10_000
const rejectOnRateLimit: RESTOptions['rejectOnRateLimit'] = ({ retryAfter }) => retryAfter > LONGEST_WAIT_MS

/** A connection that was cut under way. The library tries again for ECONNRESET alone, and undici names most cuts otherwise. */
const isCut = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'UND_ERR_SOCKET'

const isAuthorized = (headers: unknown): boolean =>
  typeof headers === 'object' && headers !== null && 'Authorization' in headers
const isWithoutToken = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('Expected token to be set')

/**
 * Three ways to talk to Discord, by what a repetition would do.
 * `bot`: with the token; only requests that may be repeated, tried again when an answer is lost.
 * `answers`: to interactions, by their own token, which Discord counts against no global limit; may be repeated as well, because a
 * second first response is refused (40060) and the rest are edits.
 * `posts`: sent once. A lost answer is reported, never repeated.
 */
export const createRest = ({
  token,
  apiUrl,
  breaker,
}: {
  token: string
  apiUrl: string
  breaker: Breaker
}) => {
  let refused = false
  const guarded: RESTOptions['makeRequest'] = async (url, init) => {
    if (breaker.isOpen()) {
      throw new PlatformError(
        'breaker',
        'Discord refused a thousand requests within ten minutes.',
        'Nothing is sent until the ten minutes are over; check the token and the permissions of the app.',
      )
    }
    const response = await DefaultRestOptions.makeRequest(url, init).catch((error: unknown) => {
      throw isCut(error)
        ? Object.assign(new Error('ECONNRESET', { cause: error }), { code: 'ECONNRESET' })
        : error
    })
    breaker.note(response.status)
    if (response.status === 401 && isAuthorized(init.headers)) refused = true
    return response
  }
  const common = { api: apiUrl, version: '10', makeRequest: guarded, handlerSweepInterval: 5 * 60_000 }
  const unlimited = { ...common, globalRequestsPerSecond: Number.POSITIVE_INFINITY }
  const bot = new REST({ ...common, retries: 2, timeout: 10_000, rejectOnRateLimit }).setToken(token)
  const answers = new REST({ ...unlimited, retries: 2, timeout: 5_000 })
  const posts = new REST({ ...unlimited, retries: 0, timeout: 15_000, rejectOnRateLimit })
  return {
    bot,
    answers,
    posts,
    /** Discord did not know the bot's token. The library forgets it then, so that nothing more is sent with it. */
    isTokenRefused: () => refused,
    /** Their sweepers are timers that would keep a process alive. */
    close() {
      for (const rest of [bot, answers, posts]) {
        rest.clearHandlerSweeper()
        rest.clearHashSweeper()
      }
    },
  }
}
export type Rest = ReturnType<typeof createRest>

export const CODES = {
  unknownChannel: '10003',
  unknownMessage: '10008',
  unknownWebhook: '10015',
  unknownInteraction: '10062',
  tooManyWebhooks: '30007',
  alreadyAcknowledged: '40060',
  missingAccess: '50001',
  cannotMessage: '50007',
  missingPermissions: '50013',
  invalidWebhookToken: '50027',
  moderated: '200000',
  moderatedTitle: '200001',
  harmfulLink: '240000',
} as const

/** Discord's own code where it gave one, else what happened to the request. Stable, and safe to log. */
export const codeOf = (error: unknown): string => {
  if (error instanceof DiscordAPIError) return String(error.code)
  if (error instanceof HTTPError) return String(error.status)
  if (error instanceof RateLimitError) return 'ratelimited'
  if (error instanceof PlatformError) return error.code
  if (isWithoutToken(error)) return '401'
  return 'network'
}

/** True when Discord said no, or the request was never sent; false when it may have been carried out all the same. */
export const wasRefused = (error: unknown): boolean =>
  error instanceof DiscordAPIError ||
  error instanceof RateLimitError ||
  error instanceof PlatformError ||
  isWithoutToken(error) ||
  isRefusedConnection(error)

/** Without a connection nothing was sent. */
const NEVER_SENT = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]
const isRefusedConnection = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && NEVER_SENT.includes(String(error.code))
