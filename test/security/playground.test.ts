import { request as httpRequest } from 'node:http'
import { createConnection } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { createHttp } from '../../src/http.ts'
import { createPlayground } from '../../src/platforms/playground/playground.ts'
import { createHealth } from '../../src/telemetry/health.ts'
import { createLog } from '../../src/telemetry/log.ts'
import { createMetrics } from '../../src/telemetry/metrics.ts'
import { type AppBench, createAppBench } from '../support/app.ts'
import { embeddedCore } from '../support/playground.ts'
import { LEAK, mutated, nested, watchRejections, wildValue } from './wild.ts'

let bench: AppBench
let http: ReturnType<typeof createHttp>
let url: string
const lines: string[] = []
const rejections = watchRejections()
/** The listener as the bot starts it, at the address that an empty environment gives. */
beforeAll(async () => {
  const core = embeddedCore()
  bench = await createAppBench({ core })
  const log = createLog('debug', { write: (line) => void lines.push(line) })
  http = createHttp({
    host: readConfig({}).http.host,
    port: 0,
    health: createHealth(),
    metrics: createMetrics(),
    log,
    routers: [createPlayground({ app: bench.app, core, log })],
  })
  url = await http.start()
})
afterAll(async () => {
  await http.stop()
  await bench.store.close()
  rejections.stop()
})

const PATHS = ['/api/analyze', '/api/rewrite', '/api/reply', '/api/do', '/api/room'] as const
const HEADERS = {
  'content-security-policy': /^default-src 'none'; (?!.*unsafe)/u,
  'x-content-type-options': /^nosniff$/u,
  'referrer-policy': /^no-referrer$/u,
  'cross-origin-resource-policy': /^same-origin$/u,
}

type Sent = { method?: string; body?: string; headers?: Record<string, string> }
/** node:http, because fetch keeps some headers and methods to itself. */
const send = (path: string, { method = 'POST', body = '', headers = {} }: Sent = {}) =>
  new Promise<{ status: number; text: string; headers: Record<string, unknown>; ms: number }>(
    (resolve, reject) => {
      const started = performance.now()
      const request = httpRequest(
        `${url}${path}`,
        {
          method,
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            ...headers,
          },
        },
        async (response) => {
          let text = ''
          for await (const chunk of response) text += chunk
          const { statusCode: status = 0 } = response
          resolve({ status, text, headers: response.headers, ms: performance.now() - started })
        },
      )
      request.on('error', reject)
      request.end(body)
    },
  )
const expectHeld = (answer: Awaited<ReturnType<typeof send>>) => {
  expect(answer.status).toBeGreaterThanOrEqual(200)
  expect(answer.status).toBeLessThan(500)
  expect(answer.ms).toBeLessThan(5000)
  const isPage = String(answer.headers['content-type']).startsWith('text/')
  if (!isPage) expect(answer.text).not.toMatch(LEAK)
  for (const [name, pattern] of Object.entries(HEADERS)) expect(answer.headers[name]).toMatch(pattern)
}

const deed = (inner: object) => ({
  id: 'request-1',
  channel: 'launch',
  timeZone: 'Europe/Berlin',
  deed: inner,
})
const BODIES = [
  ['/api/rewrite', { text: 'send it', tone: 'warm', language: 'en', context: [{ author: 'A', text: 'hi' }] }],
  ['/api/analyze', { text: 'send it' }],
  ['/api/reply', { text: 'send it', context: [{ author: 'A', text: 'hi' }] }],
  ['/api/do', deed({ kind: 'line', text: '/humanize send it' })],
  ['/api/do', deed({ kind: 'line', text: 'a plain message' })],
  ['/api/do', deed({ kind: 'on-message', what: 'reply', message: 'm1' })],
  ['/api/do', deed({ kind: 'act', act: { name: 'post', draft: 'd1', value: 'v' } })],
  ['/api/do', deed({ kind: 'submit', form: 'tone', state: '', values: { tone: 'warm', editors: ['a'] } })],
  ['/api/do', deed({ kind: 'open', what: 'usage' })],
] as const

describe('what a browser or a program sends to the playground', () => {
  it.each(BODIES)('%s answers a body with parts missing or of another kind: %j', async (path, body) => {
    let count = 0
    await fc.assert(
      fc.asyncProperty(mutated(body), async (wild) => {
        count += 1
        const text = JSON.stringify(wild).replace('request-1', `request-${count}-${path.length}`)
        expectHeld(await send(path, { body: text }))
      }),
      { numRuns: 40 },
    )
    expect(rejections.escaped).toEqual([])
  })

  it('any bytes, methods, content types and encodings get an answer', async () => {
    const sent = fc.record({
      path: fc.oneof(
        fc.constantFrom(
          ...PATHS,
          '/',
          '/page/main.js',
          '/page/%ff',
          '/api/%E0%A4%A',
          '/api/nothing',
          '/page/..%2f',
        ),
        fc.webPath().map((path) => `/api/${path}`),
      ),
      method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE'),
      body: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        wildValue.map((value) => JSON.stringify(value)),
      ),
      type: fc.constantFrom('application/json', 'application/json; charset=utf-7', 'text/plain', 'x', ''),
      encoding: fc.constantFrom('identity', 'gzip', 'br', 'bogus'),
      cookie: fc.constantFrom(
        '',
        'humanize_demo=',
        'humanize_demo=../../x',
        `humanize_demo=${'a'.repeat(24)}`,
      ),
      language: fc.constantFrom('en', '*', ',,,', 'x'.repeat(300), 'de;q=nonsense'),
    })
    await fc.assert(
      fc.asyncProperty(sent, async ({ path, method, body, type, encoding, cookie, language }) => {
        const headers = {
          'content-type': type,
          'content-encoding': encoding,
          cookie,
          'accept-language': language,
        }
        expectHeld(await send(path, { method, body, headers }))
      }),
      { numRuns: 200 },
    )
    expect(rejections.escaped).toEqual([])
  })

  it.each([
    ['400,000 lists inside one another', '['.repeat(400_000) + ']'.repeat(400_000)],
    ['a deep tone', JSON.stringify({ text: 'hi', tone: nested(3000) })],
    ['a language of no kind', JSON.stringify({ text: 'hi', language: { toString: 1, valueOf: 1 } })],
    ['a deep context', JSON.stringify({ text: 'hi', context: nested(3000) })],
    [
      'a context of 30,000 messages',
      JSON.stringify({ text: 'hi', context: Array(30_000).fill({ author: 'A', text: 'hi' }) }),
    ],
    ['40,000 combining marks', JSON.stringify({ text: `a${'\u0301'.repeat(39_999)}` })],
    ['40,000 brackets', JSON.stringify({ text: '[('.repeat(20_000) })],
    ['40,000 mentions', JSON.stringify({ text: '<@U1>'.repeat(8000) })],
    ['a text of lone surrogates', `{"text":"${'\\ud800'.repeat(40_000)}"}`],
  ])('%s: an answer in time', async (_, body) => {
    for (const path of PATHS.slice(0, 3)) expectHeld(await send(path, { body }))
  })

  it('a body over a megabyte is refused, compressed or not', async () => {
    const { gzipSync } = await import('node:zlib')
    expectHeld(await send('/api/analyze', { body: JSON.stringify({ text: 'x'.repeat(1_100_000) }) }))
    const bomb = gzipSync(JSON.stringify({ text: 'x'.repeat(50_000_000) }))
    const response = await fetch(`${url}/api/analyze`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: bomb,
    })
    expect(response.status).toBe(413)
  })

  it('bytes that are no HTTP end their own connection only', async () => {
    const { port } = new URL(url)
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 300 })
    await fc.assert(
      fc.asyncProperty(bytes, async (wild) => {
        const answer = await new Promise<string>((resolve) => {
          let text = ''
          const socket = createConnection({ host: '127.0.0.1', port: Number(port) }, () => socket.end(wild))
          socket.on('data', (chunk) => {
            text += chunk
          })
          socket.on('close', () => resolve(text)).on('error', () => {})
        })
        expect(answer).not.toMatch(LEAK)
      }),
      { numRuns: 40 },
    )
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })
})

describe('who may reach the playground', () => {
  it('is this machine alone, unless told otherwise', () => {
    expect(new URL(url).hostname).toBe('127.0.0.1')
    expect(readConfig({ HOST: '0.0.0.0' }).http.host).toBe('0.0.0.0')
  })

  it('is no other site, whatever origin it claims', async () => {
    const origin = fc.oneof(
      fc.webUrl().map((address) => new URL(address).origin),
      fc.constantFrom(
        'null',
        'file://',
        'http://127.0.0.1',
        'http://127.0.0.1:1',
        `${url}.evil.example`,
        'nonsense',
      ),
    )
    const body = JSON.stringify(deed({ kind: 'line', text: 'from elsewhere' }))
    await fc.assert(
      fc.asyncProperty(origin, async (from) => {
        for (const path of PATHS) {
          const answer = await send(path, { body, headers: { origin: from } })
          expectHeld(answer)
          expect(answer.status).toBe(403)
          expect(answer.headers['access-control-allow-origin']).toBeUndefined()
        }
      }),
      { numRuns: 20 },
    )
  })
})

it('keeps what people wrote out of the logs', () => {
  for (const words of ['send it', 'a plain message', 'from elsewhere'])
    expect(lines.join('')).not.toContain(words)
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})

it('is nothing to a page elsewhere whose name was made to lead to this machine', async () => {
  const rebound = await send('/', { method: 'GET', headers: { host: 'evil.example:3000' } })
  expect(rebound.status).toBe(421)
  for (const host of ['localhost:3000', '127.0.0.1', '[::1]:3000']) {
    expect((await send('/', { method: 'GET', headers: { host } })).status).toBe(200)
  }
})
