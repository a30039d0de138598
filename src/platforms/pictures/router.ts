import { Router } from 'express'
import { codeOf } from '../../errors.ts'
import type { Logger } from '../../telemetry/log.ts'
import type { Paint } from '../../views/chart.ts'
import { type Addresses, PICTURES_PATH } from './address.ts'

type Options = { addresses: Pick<Addresses, 'chartAt'>; paint: Paint; log: Logger }

/** One file below the path, in characters that mean themselves. */
const PICTURE = new RegExp(`^${PICTURES_PATH}/([\\w.-]{1,250})$`, 'u')

const HEADERS = {
  'Content-Type': 'image/png',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  'Referrer-Policy': 'no-referrer',
  // It is there to be shown inside a platform's own pages.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': 'private, max-age=3600',
}

/** `GET /pictures/….png`: charts at signed addresses. Whatever is not one has the same answer as an address where nothing is. */
export const createPictureRoutes = ({ addresses, paint, log }: Options): Router => {
  const router = Router()
  router.get(PICTURE, async (request, response, next) => {
    const chart = addresses.chartAt(request.params[0] ?? '')
    if (!chart) return next()
    try {
      const png = await paint(chart)
      response.set(HEADERS).end(png)
    } catch (error) {
      log.warn({ code: codeOf(error) }, 'a picture could not be drawn')
      response.status(503).set({ 'Retry-After': '5', 'Cache-Control': 'no-store' }).end()
    }
  })
  return router
}
