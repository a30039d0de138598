import { webApi } from '@slack/bolt'
import { PlatformError } from '../../errors.ts'

/**
 * How a call to Slack failed. `uncertain`: Slack may have done what was asked, and only the answer is missing.
 * `code` is Slack's own where it gave one, else `network`, `timeout`, or an HTTP status.
 */
export type Failure = { code: string; uncertain: boolean; retryAfterS?: number; needed?: string }

/** Nothing was sent when these happened. https://nodejs.org/api/errors.html#common-system-errors */
const NEVER_SENT =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS/u
/** "It's possible some aspect of the operation succeeded before the error was raised": docs.slack.dev, chat.postMessage. */
const PERHAPS_DONE = new Set([
  'fatal_error',
  'internal_error',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
])

const systemCode = (error: unknown): string => {
  const { code, cause, name } = (error ?? {}) as { code?: unknown; cause?: unknown; name?: unknown }
  if (typeof code === 'string') return code
  return cause ? systemCode(cause) : String(name ?? '')
}

const networkFailure = (error: unknown): Failure => {
  const code = systemCode(error)
  const late = /Timeout|Abort/u.test(code) && !NEVER_SENT.test(code)
  return { code: late ? 'timeout' : 'network', uncertain: !NEVER_SENT.test(code) }
}

export const failureOf = (error: unknown): Failure => {
  if (error instanceof webApi.WebAPIPlatformError) {
    const { error: code, needed } = error.data as { error: string; needed?: string }
    // The client puts a body that is no JSON where the code belongs; it may hold anything and is not shown or logged.
    if (!/^\w{2,80}$/u.test(code)) return { code: 'unreadable_answer', uncertain: true }
    return { code, uncertain: PERHAPS_DONE.has(code), ...(needed && { needed }) }
  }
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return { code: 'ratelimited', uncertain: false, retryAfterS: error.retryAfter }
  }
  if (error instanceof webApi.WebAPIHTTPError) {
    return { code: String(error.statusCode), uncertain: error.statusCode >= 500 }
  }
  if (error instanceof webApi.WebAPIRequestError) return networkFailure(error.original)
  if (error instanceof PlatformError) return { code: error.code, uncertain: false }
  return networkFailure(error)
}

/** Codes that mean: this content will not be taken, whichever way it is sent. Of a window or home tab, and of a message. */
export const CONTENT_REFUSED = new Set(['invalid_arguments', 'invalid_blocks'])

/** Codes that mean: this token will not work again. */
export const TOKEN_DEAD = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'no_permission',
  'team_disabled',
])

const ADVICE = 'Try again in a minute; if it stays, ask whoever runs Humanize to look at its log.'

export const platformError = (error: unknown): PlatformError => {
  if (error instanceof PlatformError) return error
  const { code } = failureOf(error)
  return new PlatformError(code, `Slack refused or could not be reached (${code}).`, ADVICE, { cause: error })
}

/** A configured secret that Slack refuses, named by its variable. */
export const refusedSecret = (variable: string, code: string, cause?: unknown): PlatformError =>
  new PlatformError(
    code,
    `Slack refuses ${variable} (${code}).`,
    `Copy ${variable} again from the app's page at https://api.slack.com/apps and start again.`,
    { cause },
  )
