import { createHmac, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { LOCALES } from '../../../src/core/job.ts'
import { createHttp } from '../../../src/http.ts'
import { createAddresses } from '../../../src/platforms/pictures/address.ts'
import { decodeChart, encodeChart } from '../../../src/platforms/pictures/code.ts'
import { createPainter } from '../../../src/platforms/pictures/painter.ts'
import { createPictureRoutes } from '../../../src/platforms/pictures/router.ts'
import { createHealth } from '../../../src/telemetry/health.ts'
import { createMetrics } from '../../../src/telemetry/metrics.ts'
import type { Chart, Paint } from '../../../src/views/chart.ts'
import { chart, sizeOfPng } from '../../support/chart.ts'
import { silent } from '../../support/silent.ts'

const count = fc.nat({ max: Number.MAX_SAFE_INTEGER })
const anyChart: fc.Arbitrary<Chart> = fc.record(
  {
    locale: fc.constantFrom(...LOCALES),
    month: fc
      .tuple(fc.integer({ min: 2000, max: 2999 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    requests: fc.record(
      { you: count, channel: count, workspace: count },
      { requiredKeys: ['you', 'workspace'] },
    ),
    verdicts: fc.record({ rewritten: count, 'already-fine': count, kept: count }),
    engines: fc.record({ embedded: count, llm: count }),
    latency: fc.record({ median: count, slow: count, count }),
  },
  { requiredKeys: ['locale', 'month', 'requests', 'verdicts', 'engines'] },
) as fc.Arbitrary<Chart>

describe('a chart in an address', () => {
  it('comes back as it went in, short, and in characters that an address may hold', () => {
    fc.assert(
      fc.property(anyChart, (of) => {
        const code = encodeChart(of)
        expect(code).toMatch(/^[\w-]{20,150}$/u)
        expect(decodeChart(code)).toEqual(of)
      }),
    )
  })

  it('is written in one way only: nothing else is read as one', () => {
    const code = encodeChart(chart())
    for (const wrong of ['', 'en', `${code}_1`, code.replace('en', 'xx'), code.replace('_c_', '_-c_')])
      expect(decodeChart(wrong), wrong).toBeUndefined()
    for (const [from, to] of [
      ['2026-11', '2026-13'],
      ['_c_', '_0c_'],
      ['_c_', '_C_'],
      ['_c_', '_-_'],
      ['_c_', '__'],
      ['_c_', '_zzzzzzzzzzzzzzzz_'],
    ] as const) {
      expect(code).toContain(from)
      expect(decodeChart(code.replace(from, to)), to).toBeUndefined()
    }
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const of = decodeChart(text)
        expect(of === undefined || encodeChart(of) === text).toBe(true)
      }),
    )
  })
})

describe('GET /pictures', () => {
  const DAY = 24 * 60 * 60_000
  const secret = randomBytes(32)
  const painter = createPainter({ limitMs: 30_000 })
  let clock = 0
  let painted = 0
  let answer: Paint = painter.paint
  let http: ReturnType<typeof createHttp>
  let address = ''
  const addresses = createAddresses({
    secret,
    publicUrl: 'https://bot.example',
    now: () => Date.now() + clock,
  })
  beforeAll(async () => {
    const paint: Paint = (of) => {
      painted += 1
      return answer(of)
    }
    http = createHttp({
      host: '127.0.0.1',
      port: 0,
      health: createHealth(),
      metrics: createMetrics(),
      log: silent,
      routers: [createPictureRoutes({ addresses, paint, log: silent })],
    })
    address = await http.start()
  })
  afterEach(() => {
    clock = 0
    answer = painter.paint
  })
  afterAll(async () => {
    await http.stop()
    await painter.close()
  })
  const here = (url: string) => url.replace('https://bot.example', address)
  const statusOf = async (url: string) => (await fetch(url)).status

  it('shows the chart that the address carries, as PNG, to whoever was given it', async () => {
    const response = await fetch(here(addresses.urlOf(chart())))
    expect(response.status).toBe(200)
    expect(sizeOfPng(await response.bytes()).width).toBe(800)
  })

  it('tells browsers to keep it to themselves, run nothing of it and say nothing of where they come from', async () => {
    const { headers } = await fetch(here(addresses.urlOf(chart())), { method: 'HEAD' })
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'private, max-age=3600',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
    })
    expect(headers.get('set-cookie')).toBeNull()
  })

  it('has one address a day for the same numbers, within Slack’s 3,000 characters', () => {
    const url = addresses.urlOf(chart())
    expect(url.length).toBeLessThan(300)
    expect(addresses.urlOf(chart())).toBe(url)
    clock = DAY
    expect(addresses.urlOf(chart())).not.toBe(url)
  })

  it('knows no address that was changed in any character, and draws nothing for it', async () => {
    const url = addresses.urlOf(chart())
    const name = url.slice(url.lastIndexOf('/') + 1)
    const before = painted
    for (let at = 0; at < name.length; at++) {
      for (const other of '12AB-_.'.replace(name[at] ?? '', '')) {
        const forged = name.slice(0, at) + other + name.slice(at + 1)
        expect(addresses.chartAt(forged), `character ${at}`).toBeUndefined()
      }
    }
    expect(await statusOf(`${address}/pictures/${name.replace('2026-11', '2026-12')}`)).toBe(404)
    expect(painted).toBe(before)
  })

  it('knows none that ended, none that another key signed, and none that is signed and no chart', async () => {
    const url = addresses.urlOf(chart())
    clock = 6 * DAY
    expect(await statusOf(here(url))).toBe(200)
    clock = 8 * DAY
    expect(await statusOf(here(url))).toBe(404)
    clock = 0
    const foreign = createAddresses({ secret: randomBytes(32), publicUrl: address })
    expect(await statusOf(foreign.urlOf(chart()))).toBe(404)
    const signed = `en_2026-11_${'x'.repeat(40)}.zzzz`
    const mark = createHmac('sha256', secret).update(signed).digest('base64url')
    expect(await statusOf(`${address}/pictures/${signed}.${mark}.png`)).toBe(404)
  })

  it('answers anything else at that path as it answers any address where nothing is', async () => {
    const nowhere = await (await fetch(`${address}/nowhere`)).text()
    const before = painted
    for (const path of [
      '',
      '/',
      '/x.png',
      '/%',
      '/%00.png',
      '/../healthz.png',
      `/${'x'.repeat(8000)}.png`,
      '/a/b.png',
    ]) {
      const response = await fetch(`${address}/pictures${path}`)
      expect([response.status, await response.text()], path.slice(0, 20)).toEqual([404, nowhere])
    }
    await fc.assert(
      fc.asyncProperty(fc.webPath(), async (path) => {
        expect(await statusOf(`${address}/pictures${path}`)).toBe(404)
      }),
      { numRuns: 60 },
    )
    expect((await fetch(here(addresses.urlOf(chart())), { method: 'POST' })).status).toBe(404)
    expect(painted).toBe(before)
  })

  it('says “later” when too much is asked for at once', async () => {
    answer = () => Promise.reject(new Error('busy'))
    const response = await fetch(here(addresses.urlOf(chart({ locale: 'it' }))))
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
    expect(response.headers.get('cache-control')).toBe('no-store')
  })
})
