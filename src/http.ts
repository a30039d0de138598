import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Router } from 'express'
import type { Health } from './telemetry/health.ts'
import type { Logger } from './telemetry/log.ts'
import type { Metrics } from './telemetry/metrics.ts'

type Options = {
  host: string
  port: number
  health: Health
  metrics: Metrics
  log: Logger
  /** Platform and playground routes. Each reads (and limits) its own bodies, because signatures cover raw bytes. */
  routers: readonly Router[]
}

/** Slow or idle connections are closed after these, so that a slow sender cannot hold the listener. */
const HEADERS_TIMEOUT_MS = 10_000
const REQUEST_TIMEOUT_MS = 30_000
/** Longer than a proxy or balancer keeps an idle connection (a minute is usual), so that none sends a request into one that is closing. */
const KEEP_ALIVE_MS = 75_000
/** Node looks for them this often, every 30 s if not told. */
const TIMEOUTS_CHECKED_EVERY_MS = 1_000
/** Connections that wait to be accepted in a burst; the system may hold it lower (somaxconn). */
const BACKLOG = 4_096
/** For answers that are being written when the process stops; idle connections that browsers keep open do not count. */
const LAST_ANSWERS_MS = 1_000

const SENTENCES: Readonly<Record<number, string>> = {
  400: 'The request could not be read; send it as the documentation describes.',
  413: 'The request is too large; send less at once.',
  500: 'Something went wrong on our side; please try again.',
}

const address = (server: Server): string => {
  const { address: host, port, family } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${host}]` : host}:${port}`
}

/** The one listener: health and metrics here, everything else from the routers that are handed in. */
export const createHttp = ({ host, port, health, metrics, log, routers }: Options) => {
  const web = express()
  web.disable('x-powered-by')
  web.get('/healthz', (_request, response) => {
    response.json({ ok: true })
  })
  web.get('/readyz', async (_request, response) => {
    const { ready, not } = await health.check()
    response.status(ready ? 200 : 503).json({ ready, not })
  })
  web.get('/metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics())
  })
  for (const router of routers) web.use(router)
  web.use((_request, response) => {
    response.status(404).json({ error: { code: 'not-found', message: 'There is nothing at this address.' } })
  })
  const failed: express.ErrorRequestHandler = (error, _request, response, next) => {
    log.error({ code: error?.code ?? 'http', status: error?.status }, 'request failed')
    if (response.headersSent) return next(error)
    const status =
      Number.isInteger(error?.status) && error.status >= 400 && error.status < 500 ? error.status : 500
    response.status(status).json({
      error: {
        code: status === 413 ? 'too-large' : 'failed',
        message: SENTENCES[status] ?? SENTENCES[500],
      },
    })
  }
  web.use(failed)

  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connectionsCheckingInterval: TIMEOUTS_CHECKED_EVERY_MS,
    },
    web,
  )
  return {
    /** Resolves to the address, such as `http://127.0.0.1:3000`; rejects when the port is taken. */
    start: () =>
      new Promise<string>((resolve, reject) => {
        server.once('error', reject)
        server.listen({ port, host, backlog: BACKLOG }, () => {
          server.off('error', reject)
          resolve(address(server))
        })
      }),
    /** Takes no new connections; resolves when those under way are answered, or cut off after a moment. */
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS).unref()
      }),
  }
}
