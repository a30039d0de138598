import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Chart } from '../../views/chart.ts'
import { decodeChart, encodeChart } from './code.ts'

export const PICTURES_PATH = '/pictures'

/** A message may be looked at again the next days; the home tab gets a new address each time it is opened. */
const LIFE_DAYS = 7
const DAY_MS = 24 * 60 * 60_000
/** The longest that is ever written has eleven numbers of eleven digits. Longer ones are not even looked at. */
const NAME = /^(?<signed>(?<code>[\w-]{20,150})\.(?<until>[1-9a-z][0-9a-z]{1,5}))\.(?<mark>[\w-]{43})\.png$/u

type Options = {
  /** Nobody else's, and the same in every instance. */
  secret: Buffer
  /** Without a slash at the end. */
  publicUrl: string
  now?: () => number
}

/**
 * Addresses that carry a chart's numbers, the day on which they end, and a mark (HMAC-SHA256) that only this process can have made. So
 * nothing is stored, and nothing can be asked for that was not shown to somebody. On one day the same numbers have the same address.
 */
export const createAddresses = ({ secret, publicUrl, now = Date.now }: Options) => {
  const markOf = (signed: string): string => createHmac('sha256', secret).update(signed).digest('base64url')
  return {
    urlOf: (chart: Chart): string => {
      const until = Math.floor(now() / DAY_MS) + LIFE_DAYS
      const signed = `${encodeChart(chart)}.${until.toString(36)}`
      return `${publicUrl}${PICTURES_PATH}/${signed}.${markOf(signed)}.png`
    },
    /** The chart at the address that ends in this name; undefined for one that is forged, over, or not ours. */
    chartAt: (name: string): Chart | undefined => {
      const { signed, code, until, mark } = NAME.exec(name)?.groups ?? {}
      if (!signed || !code || !until || !mark) return undefined
      // Both have 43 characters. As characters, because other last ones would stand for the same bytes.
      if (!timingSafeEqual(Buffer.from(mark), Buffer.from(markOf(signed)))) return undefined
      if (now() >= Number.parseInt(until, 36) * DAY_MS) return undefined
      return decodeChart(code)
    },
  }
}
export type Addresses = ReturnType<typeof createAddresses>
