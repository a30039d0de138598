import express, { Router } from 'express'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHttp } from '../src/http.ts'
import { createHealth, type Health } from '../src/telemetry/health.ts'
import { createLog } from '../src/telemetry/log.ts'
import { createMetrics } from '../src/telemetry/metrics.ts'

const lines: string[] = []
const log = createLog('debug', { write: (line) => void lines.push(line) })

const bodyOf = async (response: Response) => (await response.json()) as { not?: unknown; error?: unknown }

describe('the listener', () => {
  let health: Health
  let http: ReturnType<typeof createHttp>
  let address: string
  beforeEach(async () => {
    lines.length = 0
    health = createHealth()
    const router = Router()
    router.get('/breaks', () => {
      throw new Error('secret words of a person')
    })
    router.post('/small', express.json({ limit: 100 }), (_request, response) => {
      response.json({ ok: true })
    })
    http = createHttp({
      host: '127.0.0.1',
      port: 0,
      health,
      metrics: createMetrics(),
      log,
      routers: [router],
    })
    address = await http.start()
  })
  afterEach(() => http.stop())

  it('says that the process lives', async () => {
    const response = await fetch(`${address}/healthz`)
    expect([response.status, await response.json()]).toEqual([200, { ok: true }])
  })

  it('is ready when everything is, and names what is not', async () => {
    health.add('store', () => ({ ok: true }))
    expect((await fetch(`${address}/readyz`)).status).toBe(200)
    health.add('slack', async () => ({ ok: false, reason: 'no socket' }))
    health.add('discord', () => {
      throw new Error('gone')
    })
    const response = await fetch(`${address}/readyz`)
    expect(response.status).toBe(503)
    expect((await bodyOf(response)).not).toEqual([
      { name: 'slack', reason: 'no socket' },
      { name: 'discord', reason: 'gone' },
    ])
  })

  it('answers readiness while a probe hangs', async () => {
    health.add('store', () => new Promise(() => {}))
    expect((await bodyOf(await fetch(`${address}/readyz`))).not).toMatchObject([{ name: 'store' }])
  })

  it('speaks Prometheus', async () => {
    const text = await (await fetch(`${address}/metrics`)).text()
    expect(text).toContain('# TYPE humanize_requests_total counter')
    expect(text).toContain('nodejs_eventloop_lag')
  })

  it('answers what it does not know, what breaks and what is too large with a sentence, and logs no words', async () => {
    const unknown = await fetch(`${address}/nowhere`)
    const broken = await fetch(`${address}/breaks`)
    const large = await fetch(`${address}/small`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'x'.repeat(1000) }),
    })
    expect([unknown.status, broken.status, large.status]).toEqual([404, 500, 413])
    for (const response of [unknown, broken, large]) {
      const { error } = await bodyOf(response)
      expect(error).toEqual({ code: expect.any(String), message: expect.stringMatching(/\.$/u) })
    }
    expect(lines.join('')).not.toContain('secret words')
  })
})
