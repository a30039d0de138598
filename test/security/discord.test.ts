import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDiscord } from '../../src/platforms/discord/discord.ts'
import { createLog } from '../../src/telemetry/log.ts'
import { startBot, textOf } from '../platforms/discord/support.ts'
import { type AppBench, createAppBench } from '../support/app.ts'
import { LEAK, mutated, watchRejections, wildValue } from './wild.ts'

let bench: AppBench
let bot: Awaited<ReturnType<typeof startBot>>
let endpoint: { url: string; stop(): Promise<void> }
const rejections = watchRejections()

/** The signed endpoint beside the gateway, over the same app. */
const startEndpoint = async () => {
  const { router, stop } = createDiscord({
    config: { token: bot.world.token, apiUrl: bot.api, shards: 'auto', publicKey: bot.publicKey },
    app: bench.app,
    log: createLog('debug', { write: (line) => void bot.log.push(line) }),
  })
  const web = express()
  if (router) web.use(router)
  const server = createServer(web)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/discord/interactions`,
    stop: async () => {
      await stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

beforeAll(async () => {
  bench = await createAppBench()
  bot = await startBot(bench.app)
  endpoint = await startEndpoint()
})
afterAll(async () => {
  await endpoint.stop()
  await bot.stop()
  await bench.store.close()
  rejections.stop()
})

/** Discord waits three seconds for a first response. */
const DISCORD_WAITS_MS = 3000

const send = async (body: string) => {
  const started = performance.now()
  const response = await fetch(endpoint.url, { method: 'POST', body, headers: bot.signed(body) })
  return { status: response.status, text: await response.text(), ms: performance.now() - started }
}
const expectHeld = ({ status, text, ms }: Awaited<ReturnType<typeof send>>) => {
  expect([200, 202, 400]).toContain(status)
  expect(ms).toBeLessThan(DISCORD_WAITS_MS)
  expect(text).not.toMatch(LEAK)
  expect(text).not.toContain(bot.world.token)
}

const text = { name: 'text', type: 3, value: 'send it' }
const written = { content: 'send it', author: { id: '400000000000000002', name: 'Ben' } }
const PAYLOADS = [
  ['a command', () => bot.hands.command(bot.here, 'humanize', [text])],
  [
    'a command with a verb',
    () => bot.hands.command(bot.here, 'tone', [{ name: 'set', type: 1, options: [text] }]),
  ],
  ['a message command', () => bot.hands.onMessage(bot.here, 'Humanize', written)],
  ['a message to be answered', () => bot.hands.onMessage(bot.here, 'Suggest replies', written)],
  ['a pressed button', () => bot.hands.press(bot.here, '1', 'post:d1')],
  ['a chosen option', () => bot.hands.press(bot.here, '1', 'tone:d1', ['warm'])],
  [
    'a form that was sent',
    () => bot.hands.submit(bot.here, '0/1:compose:', { text: 'send it', tone: ['warm'] }),
  ],
  [
    'a word being completed',
    () => bot.hands.autocomplete(bot.here, 'humanize', [{ ...text, focused: true }]),
  ],
] as const

/** Each interaction is one of its own: an id that was seen is not looked at again, and would prove nothing. */
const another = (make: () => { payload: object }) =>
  fc
    .constant(null)
    .map(() => make().payload)
    .chain((payload) => mutated(payload))

describe('what is signed by Discord, and is not as Discord sends it', () => {
  it.each(PAYLOADS)('%s with parts missing or of another kind gets an answer', async (_, make) => {
    await fc.assert(
      fc.asyncProperty(another(make), async (wild) => expectHeld(await send(JSON.stringify(wild)))),
      { numRuns: 60, endOnFailure: true },
    )
    expect(rejections.escaped).toEqual([])
  })

  it('a body of any characters gets an answer', async () => {
    const body = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.json())
    await fc.assert(
      fc.asyncProperty(body, async (wild) => expectHeld(await send(wild))),
      { numRuns: 100 },
    )
  })

  it.each([
    ['400,000 lists inside one another', '['.repeat(400_000) + ']'.repeat(400_000)],
    ['100,000 objects inside one another', `${'{"type":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['components 20,000 deep', `{"type":3,"components":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
    ['a list', '[]'],
    ['null', 'null'],
  ])('%s: an answer in time', async (_, body) => {
    expectHeld(await send(body))
  })
})

describe('what the gateway brings, and Discord does not send', () => {
  it('leaves the connection and the process alone', async () => {
    const event = fc.constantFrom(
      'INTERACTION_CREATE',
      'MESSAGE_CREATE',
      'GUILD_DELETE',
      'GUILD_CREATE',
      'NOT_AN_EVENT',
      '__proto__',
    )
    const direct = () => ({
      payload: bot.hands.write(bot.world.addChannel({ type: 1 }).id, bot.ada, 'hello there'),
    })
    const data = fc.oneof(wildValue, another(direct), another(PAYLOADS[0][1]), another(PAYLOADS[4][1]))
    fc.assert(
      fc.property(event, data, (t, d) => bot.gateway.dispatch(t, d)),
      { numRuns: 150 },
    )
    const after = bot.deliver(
      bot.hands.command(bot.here, 'humanize', [{ ...text, value: 'send the report' }]),
    )
    expect(textOf(await bot.original(after))).toContain('Please: send the report')
    expect(bot.gateway.state.identifies).toHaveLength(1)
    expect(rejections.escaped).toEqual([])
  })

  it('never reaches the logs', () => {
    const logged = bot.log.join('')
    expect(logged).not.toContain(bot.world.token)
    for (const words of ['send it', 'send the report', 'hello there']) expect(logged).not.toContain(words)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
