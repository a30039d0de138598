import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import type { Logger } from '../../telemetry/log.ts'

/** 40,000 characters, each escaped at worst, and a generous conversation around them. */
export const LARGEST_BODY = '1mb'

/** Nothing inline, nothing from elsewhere, no framing: the page is plain files of ours, and pictures that it draws itself. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export const securityHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  })
  next()
}

export const refuse = (code: string, message: string) => ({ error: { code, message } })

const isSameOrigin = (origin: string | undefined, host: string | undefined): boolean => {
  if (origin === undefined) return true
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}

/**
 * Another site must not act in this person's name: browsers say where a request comes from, and a body that claims to be JSON cannot be
 * sent across sites without a preflight, which is never granted here. Tools such as curl send neither header and carry no cookie.
 */
export const sameOrigin: RequestHandler = (request, response, next) => {
  const site = request.get('sec-fetch-site')
  const trusted =
    site === undefined
      ? isSameOrigin(request.get('origin'), request.get('host'))
      : site === 'same-origin' || site === 'none'
  if (!trusted) {
    response
      .status(403)
      .json(refuse('cross-site', 'Requests from other sites are not taken; open the page itself.'))
  } else if (request.method === 'POST' && !request.is('application/json')) {
    response.status(415).json(refuse('not-json', 'Send the body as application/json.'))
  } else next()
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|::1|::ffff:127(?:\.\d{1,3}){3})$/iu

/**
 * A page elsewhere can have its own name resolve to this machine (DNS rebinding) and then is "same origin". Over loopback only loopback's
 * names are answered, and the name that the operator gave.
 */
export const knownHost = (publicUrl?: string): RequestHandler => {
  const publicName = publicUrl && URL.parse(publicUrl)?.hostname
  return (request, response, next) => {
    const name = URL.parse(`http://${request.get('host')}`)?.hostname ?? ''
    const local = LOOPBACK.test(request.socket.localAddress ?? '')
    if (!local || LOOPBACK.test(name) || name === publicName) next()
    else
      response
        .status(421)
        .json(refuse('unknown-host', 'This is not the address of this page; set PUBLIC_URL if it is.'))
  }
}

export const jsonBody = express.json({ limit: LARGEST_BODY, type: 'application/json' })

const isWith = <K extends string>(error: unknown, key: K): error is Record<K, unknown> =>
  typeof error === 'object' && error !== null && key in error

/** The router's one catch: a body that cannot be read, and whatever else nobody foresaw. */
export const failures =
  (log: Logger): ErrorRequestHandler =>
  (error, _request, response, next) => {
    if (response.headersSent) return next(error)
    const type = isWith(error, 'type') ? error.type : undefined
    if (type === 'entity.too.large') {
      response
        .status(413)
        .json(refuse('too-large', `The body is larger than ${LARGEST_BODY}; send the text in parts.`))
    } else if (isWith(error, 'status') && typeof error.status === 'number' && error.status < 500) {
      response
        .status(400)
        .json(refuse('bad-json', 'The body is not JSON; send an object such as {"text": "…"}.'))
    } else {
      log.error(
        { code: 'playground', name: error instanceof Error ? error.name : typeof error },
        'a page request failed',
      )
      response.status(500).json(refuse('failed', 'Something went wrong on our side; please try again.'))
    }
  }
