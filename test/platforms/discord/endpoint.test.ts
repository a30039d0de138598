import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDiscord } from '../../../src/platforms/discord/discord.ts'
import { type LoopbackDiscord, startDiscord } from '../../loopback/discord/discord.ts'
import { silent } from '../../support/silent.ts'
import { scripted, shown, textOf } from './support.ts'

let discord: LoopbackDiscord
let stop: () => Promise<void>
let url: string
const script = () => scripted((request) => shown(request.kind))
let asked: ReturnType<typeof script>['requests']

beforeEach(async () => {
  discord = await startDiscord()
  const { app, requests } = script()
  asked = requests
  const bot = createDiscord({
    config: { token: discord.world.token, apiUrl: discord.api, shards: 'auto', publicKey: discord.publicKey },
    app,
    log: silent,
  })
  const web = express()
  if (!bot.router) throw new Error('no endpoint')
  web.use(bot.router)
  const server = web.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/discord/interactions`
  stop = async () => {
    await bot.stop()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await discord.stop()
  }
})
afterEach(() => stop())

const send = (body: string, headers: Record<string, string>) => fetch(url, { method: 'POST', body, headers })
const command = () =>
  discord.hands.command(
    { person: { id: '400000000000000001', name: 'Ada' }, channel: discord.channel },
    'humanize',
    [{ name: 'text', value: 'hm' }],
  )
const secondsFromNow = (seconds: number) => String(Math.floor(Date.now() / 1000) + seconds)

describe('POST /discord/interactions', () => {
  it('answers a signed ping with a pong', async () => {
    const response = await send('{"type":1}', discord.signed('{"type":1}'))
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ type: 1 })
  })

  it('takes a signed interaction and answers it through the API', async () => {
    const { exchange, payload } = command()
    const body = JSON.stringify(payload)
    expect((await send(body, discord.signed(body))).status).toBe(202)
    expect(textOf(await discord.original(exchange))).toBe('humanize')
  })

  it.each([
    ['no signature', () => ({})],
    ['a forged signature', () => ({ ...discord.signed('x'), 'x-signature-ed25519': '0'.repeat(128) })],
    ['half a signature', () => ({ ...discord.signed('x'), 'x-signature-ed25519': 'abc' })],
    ['another body’s signature', () => discord.signed('{"type":1} ')],
    ['a signature six minutes old', (body: string) => discord.signed(body, secondsFromNow(-360))],
    ['a signature from the future', (body: string) => discord.signed(body, secondsFromNow(3600))],
    ['a timestamp that is none', (body: string) => discord.signed(body, 'soon')],
  ])('refuses %s with 401 and does nothing', async (_, headers) => {
    const body = JSON.stringify(command().payload)
    expect((await send(body, headers(body))).status).toBe(401)
    expect(asked).toEqual([])
  })

  it('has one effect when a request is replayed', async () => {
    const { exchange, payload } = command()
    const body = JSON.stringify(payload)
    const headers = discord.signed(body)
    await Promise.all([send(body, headers), send(body, headers), send(body, headers)])
    await discord.answered(exchange)
    expect(asked).toHaveLength(1)
  })

  it('refuses a body that is far too large before it is read', async () => {
    const body = 'x'.repeat(2_000_000)
    expect((await send(body, discord.signed(body))).status).toBe(413)
  })

  it('says so when a signed body is no JSON', async () => {
    expect((await send('{', discord.signed('{'))).status).toBe(400)
  })
})
