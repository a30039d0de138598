import type { ReceiverEvent } from '@slack/bolt'
import express, { type Request, type Response, Router } from 'express'
import type { Logger } from '../../telemetry/log.ts'
import { createBounded } from './bounded.ts'
import { verify } from './signature.ts'

type Options = {
  signingSecret: string
  process(event: ReceiverEvent): Promise<void>
  log: Logger
  now?: () => number
}

/** A form of many full inputs, percent-encoded, is some 400 kB. */
const BODY_LIMIT = '1mb'
/** Longer than the signature's window, in both directions. */
const REPLAYS = { size: 50_000, ttlMs: 11 * 60_000 }
const SKEW_ALERT_S = 60
const SKEW_ALERT_EVERY_MS = 10 * 60_000

/** Commands are form fields; interactions a form with one field of JSON; events JSON. Undefined: none of these. */
const parse = (body: string, type = ''): Record<string, unknown> | undefined => {
  try {
    if (!type.startsWith('application/x-www-form-urlencoded')) return JSON.parse(body)
    const fields = Object.fromEntries(new URLSearchParams(body))
    return fields.payload === undefined ? fields : JSON.parse(fields.payload)
  } catch {
    return undefined
  }
}

/** Written as one string, which leaves in one packet; an entity tag, which Express would compute, Slack never asks for. */
const send = (response: Response, body?: unknown): void => {
  if (response.headersSent) return
  if (body === undefined || body === '') {
    response.writeHead(200).end()
    return
  }
  const json = JSON.stringify(body)
  response
    .writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(json),
    })
    .end(json)
}

/** `POST /slack/events`: verified, read and handed to Bolt. Everything that does not come from Slack ends here. */
export const createHttpReceiver = ({ signingSecret, process, log, now = Date.now }: Options): Router => {
  const seen = createBounded<true>({ ...REPLAYS, now })
  let alertedAt = Number.NEGATIVE_INFINITY

  const watchClock = (skewS: number) => {
    if (Math.abs(skewS) < SKEW_ALERT_S || now() - alertedAt < SKEW_ALERT_EVERY_MS) return
    alertedAt = now()
    log.error(
      { code: 'clock-skew', skewS, platform: 'slack' },
      "this machine's clock is off; requests fail at 300 s",
    )
  }

  const receive = async (request: Request, response: Response): Promise<void> => {
    const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    const body = parse(raw.toString(), request.headers['content-type'])
    // Slack's certificate probe is not signed; it gets its 200 and nothing is done.
    if (body?.ssl_check !== undefined) return send(response)
    const verdict = verify(signingSecret, raw, request.headers, now())
    if ('skewS' in verdict) watchClock(verdict.skewS)
    if (!verdict.ok) {
      log.warn({ code: verdict.why, platform: 'slack' }, 'request refused')
      response.status(401).end()
      return
    }
    if (body === undefined) {
      response.status(400).end()
      return
    }
    const retry = request.headers['x-slack-retry-num']
    if (seen.get(verdict.signature)) {
      // The very same request again. Slack's own retry is signed anew, but a proxy may repeat one with its headers.
      if (retry !== undefined) return send(response)
      log.warn({ code: 'replayed', platform: 'slack' }, 'request refused')
      response.status(401).end()
      return
    }
    seen.set(verdict.signature, true)
    if (body.type === 'url_verification') return send(response, { challenge: body.challenge })
    await process({
      body,
      retryNum: retry === undefined ? undefined : Number(retry),
      retryReason: request.headers['x-slack-retry-reason'] as string | undefined,
      ack: async (answer?: unknown) => send(response, answer),
    })
    send(response)
  }

  const refuseBody: express.ErrorRequestHandler = (error, _request, response, next) => {
    if (response.headersSent) return next(error)
    const status = error?.type === 'entity.too.large' ? 413 : 400
    log.warn({ code: status === 413 ? 'too-large' : 'unreadable', platform: 'slack' }, 'request refused')
    // What is still coming is not read, so the connection cannot serve another request.
    response.status(status).set('connection', 'close').end()
  }

  const router = Router()
  router.post('/slack/events', express.raw({ type: () => true, limit: BODY_LIMIT }), receive, refuseBody)
  return router
}
