import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPlayground } from '../../support/playground.ts'

let playground: Awaited<ReturnType<typeof startPlayground>>
beforeAll(async () => {
  playground = await startPlayground()
})
afterAll(() => playground.stop())

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${playground.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

describe('the playground’s API', () => {
  it('analyzes a text', async () => {
    const response = await post('/api/analyze', { text: 'Thank you so much, Mira!' })
    const result = (await response.json()) as Record<string, unknown>
    expect(response.status).toBe(200)
    expect(result).toMatchObject({ language: 'en', crisis: false, id: expect.any(String) })
    expect(result.emotions).toHaveLength(28)
  })

  it('rewrites a text in the tone that was asked for, and keeps its facts', async () => {
    const text =
      'I hope this message finds you well. The review is on Thursday at 15:00, see https://example.com/a.'
    const result = (await (await post('/api/rewrite', { text, tone: 'concise' })).json()) as Record<
      string,
      string
    >
    expect(result).toMatchObject({ verdict: 'rewritten', tone: 'concise', engine: 'embedded', changed: true })
    expect(result.text).toContain('https://example.com/a')
    expect(result.text).toContain('15:00')
  })

  it('suggests replies', async () => {
    const result = await (await post('/api/reply', { text: 'I passed the exam!' })).json()
    expect(result).toMatchObject({ emotion: expect.any(String), suggestions: expect.any(Array) })
  })

  it.each([
    ['no text', {}, 400, 'no-text'],
    ['an empty text', { text: ' ' }, 400, 'empty'],
    ['an unknown tone', { text: 'hi', tone: 'shouty' }, 400, 'unknown-tone'],
    ['an unknown language', { text: 'hi', language: 'klingonese' }, 400, 'unknown-language'],
    ['a text over 40,000 characters', { text: 'x'.repeat(40_001) }, 400, 'too-long'],
    ['a body that is not JSON', '{"text": ', 400, 'bad-json'],
    ['a list', '[]', 400, 'not-an-object'],
    ['a body over a megabyte', { text: 'x'.repeat(1_100_000) }, 413, 'too-large'],
  ])('refuses %s with a code and a sentence', async (_, body, status, code) => {
    const response = await post('/api/rewrite', body)
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ error: { code, message: expect.stringMatching(/\S.*\.$/u) } })
  })

  it('refuses a body that is not declared as JSON', async () => {
    const response = await post('/api/rewrite', { text: 'hi' }, { 'content-type': 'text/plain' })
    expect(response.status).toBe(415)
  })
})

describe('the playground against other sites', () => {
  it.each([
    ['a cross-site request', { 'sec-fetch-site': 'cross-site' }],
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['an origin that is none', { origin: 'null' }],
  ])('refuses %s', async (_, headers) => {
    const deed = { kind: 'line', text: '/humanize send it' }
    const response = await post('/api/do', { id: 'request-1', channel: 'launch', deed }, headers)
    expect(response.status).toBe(403)
  })

  it('sends its page with a policy that allows nothing inline and nothing from elsewhere', async () => {
    const response = await fetch(playground.url)
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(await response.text()).not.toMatch(/<style|<script(?![^>]*src=)|\son\w+=|\sstyle=/u)
  })

  it('serves only the files of the page', async () => {
    for (const path of ['/page/../playground.ts', '/page/%2e%2e/api.ts', '/page/secret.js']) {
      expect((await fetch(`${playground.url}${path}`)).status).toBe(404)
    }
    expect((await fetch(`${playground.url}/page/main.js`)).headers.get('content-type')).toContain(
      'text/javascript',
    )
  })

  it('keeps its session where no script and no other site can reach it', async () => {
    const cookie = (await fetch(`${playground.url}/api/room`)).headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/u)
    expect(cookie).toMatch(/SameSite=Strict/u)
  })
})
