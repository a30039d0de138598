import { createPublicKey, verify } from 'node:crypto'
import express, { type Router } from 'express'
import type { Logger } from '../../telemetry/log.ts'
import { TIMES } from './limits.ts'

/** Discord's largest interaction, a message with ten embeds or forms of five full inputs, stays far below. */
const BODY_LIMIT = '1mb'
/** A clock that is off by more than this is worth an alert before it refuses everything. */
const CLOCK_ALERT_MS = 60_000
const PING = 1
const PONG = { type: 1 }
/** The fixed head of an Ed25519 public key in DER (RFC 8410); Discord gives the 32 bytes after it. */
const DER_HEAD = '302a300506032b6570032100'

type Options = {
  publicKey: string
  /** Takes the interaction over at once; what it answers goes out by REST. False: not now, the process stops. */
  accept(raw: unknown): boolean
  log: Logger
  now?: () => number
}

const signedBy = (publicKey: string) => {
  const key = createPublicKey({ key: Buffer.from(DER_HEAD + publicKey, 'hex'), format: 'der', type: 'spki' })
  return (signature: string, timestamp: string, body: Buffer): boolean =>
    /^[0-9a-f]{128}$/iu.test(signature) &&
    verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'))
}

const parse = (body: Buffer): { type?: unknown } | undefined => {
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'))
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined
  } catch {
    return undefined
  }
}

/**
 * `POST /discord/interactions`. Discord sends bad signatures on purpose and wants 401 for them; what is older or newer than five
 * minutes is refused as well. 202 says that the answer comes through the API.
 */
export const createEndpoint = ({ publicKey, accept, log, now = Date.now }: Options): Router => {
  const isSigned = signedBy(publicKey)
  const router = express.Router()
  router.post(
    '/discord/interactions',
    express.raw({ type: () => true, limit: BODY_LIMIT }),
    (request, response) => {
      const timestamp = request.get('x-signature-timestamp') ?? ''
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      const genuine = isSigned(request.get('x-signature-ed25519') ?? '', timestamp, body)
      const off = Math.abs(now() - Number(timestamp) * 1000)
      if (genuine && off > CLOCK_ALERT_MS) log.warn({ code: 'clock', off }, 'Discord’s clock and ours differ')
      if (!genuine || !(off <= TIMES.signatureWindowMs)) {
        response
          .status(401)
          .json({ error: { code: 'signature', message: 'The request is not signed as Discord signs.' } })
        return
      }
      const raw = parse(body)
      if (!raw)
        response.status(400).json({ error: { code: 'json', message: 'The request holds no JSON object.' } })
      else if (raw.type === PING) response.json(PONG)
      else response.status(accept(raw) ? 202 : 503).end()
    },
  )
  return router
}
