import { afterEach, describe, expect, it } from 'vitest'
import { createDiscord } from '../../../src/platforms/discord/discord.ts'
import { createLog } from '../../../src/telemetry/log.ts'
import { type LoopbackDiscord, startDiscord } from '../../loopback/discord/discord.ts'
import { silent } from '../../support/silent.ts'
import { type Bot, scripted, shown, startBot, textOf } from './support.ts'

let bot: Bot | undefined
let alone: LoopbackDiscord | undefined
afterEach(async () => {
  await bot?.stop()
  await alone?.stop()
  bot = undefined
  alone = undefined
})

const quiet = silent
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15)

const ask = (text: string) => {
  if (!bot) throw new Error('no bot')
  return bot.hands.command(bot.here, 'humanize', [{ name: 'text', value: text }])
}

describe('the gateway', () => {
  it('identifies once, with no privileged intent, and is ready', async () => {
    bot = await startBot(scripted(() => shown('x')).app)
    const { identifies } = bot.gateway.state
    expect(identifies).toHaveLength(1)
    expect((identifies[0]?.intents ?? 0) & PRIVILEGED).toBe(0)
    expect(identifies[0]?.compress ?? false).toBe(false)
    expect(bot.bot.ready()).toEqual({ ok: true })
  })

  it('runs as many shards as Discord recommends, all in this process', async () => {
    alone = await startDiscord()
    alone.gateway.state.shards = 3
    const discord = createDiscord({
      config: { token: alone.world.token, apiUrl: alone.api, shards: 'auto' },
      app: scripted(() => shown('x')).app,
      log: quiet,
    })
    await discord.start()
    expect(alone.gateway.state.identifies.map(({ shard }) => shard).toSorted()).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ])
    await discord.stop()
  })

  it('runs the shards that it is told to', async () => {
    bot = await startBot(scripted(() => shown('x')).app, { shards: { ids: [1, 3], count: 4 } })
    expect(bot.gateway.state.identifies.map(({ shard }) => shard).toSorted()).toEqual([
      [1, 4],
      [3, 4],
    ])
  })

  it.each([
    ['a dropped line', (it: Bot) => it.gateway.drop()],
    ['being told to reconnect', (it: Bot) => it.gateway.askToReconnect()],
    ['a close that allows it', (it: Bot) => it.gateway.close(4000)],
  ])('resumes after %s, and neither loses nor doubles a command', async (_, interrupt) => {
    const { app, requests } = scripted((request) => shown(request.kind === 'humanize' ? request.text : '?'))
    bot = await startBot(app)
    await bot.answered(bot.deliver(ask('one')))
    interrupt(bot)
    await bot.until(
      'the line to be down',
      () => bot?.gateway.connected() === 0 || bot?.gateway.state.resumes.length === 1,
    )
    const missed = bot.deliver(ask('two'))
    expect(textOf(await bot.original(missed))).toBe('two')
    expect(bot.gateway.state.resumes).toHaveLength(1)
    expect(bot.gateway.state.identifies).toHaveLength(1)
    await bot.answered(bot.deliver(ask('three')))
    expect(requests.map((request) => request.kind === 'humanize' && request.text)).toEqual([
      'one',
      'two',
      'three',
    ])
    await bot.until('readiness', () => bot?.bot.ready().ok)
  })

  it('identifies anew after an invalid session, and goes on', async () => {
    bot = await startBot(scripted(() => shown('x')).app)
    bot.gateway.invalidate(false)
    await bot.until(
      'a second session',
      () => (bot?.gateway.state.identifies.length ?? 0) >= 2 && bot?.bot.ready().ok,
      12_000,
    )
    await bot.answered(bot.deliver(ask('still here')))
  })

  it('reconnects when its heartbeats are not answered', async () => {
    alone = await startDiscord()
    Object.assign(alone.gateway.state, { heartbeatMs: 60, ackHeartbeats: false })
    const { world } = alone
    const discord = createDiscord({
      config: { token: world.token, apiUrl: alone.api, shards: 'auto' },
      app: scripted(() => shown('x')).app,
      log: createLog('debug', { write: () => world.changed() }),
    })
    await discord.start()
    await alone.until('a resume', () => (alone?.gateway.state.resumes.length ?? 0) > 0)
    await discord.stop()
  })

  it.each([
    [4004, 'DISCORD_TOKEN'],
    [4010, 'DISCORD_SHARDS'],
    [4011, 'DISCORD_SHARDS'],
    [4014, 'DISCORD_TOKEN'],
  ])('gives up at close code %i, names %s, and does not try again', async (code, variable) => {
    alone = await startDiscord()
    alone.gateway.state.nextIdentify.push({ close: code })
    const discord = createDiscord({
      config: { token: alone.world.token, apiUrl: alone.api, shards: 'auto' },
      app: scripted(() => shown('x')).app,
      log: quiet,
    })
    await expect(discord.start()).rejects.toThrow(variable)
    expect(discord.ready()).toMatchObject({ ok: false, reason: expect.stringContaining(variable) })
    expect(alone.gateway.state.identifies).toHaveLength(1)
    await discord.stop()
  })

  it('is not ready any more, and stays quiet, when its token is revoked later', async () => {
    bot = await startBot(scripted(() => shown('x')).app)
    bot.gateway.close(4004)
    await bot.until('the bad news', () => !bot?.bot.ready().ok)
    expect(bot.bot.ready()).toMatchObject({ ok: false, reason: expect.stringContaining('DISCORD_TOKEN') })
    expect(bot.gateway.state.identifies).toHaveLength(1)
  })

  it('is not ready, and names the variable, when the API refuses the token later', async () => {
    bot = await startBot(scripted(() => shown('x')).app)
    const dm = bot.world.addChannel({ type: 1 })
    bot.world.tokenRefused = true
    bot.gateway.dispatch('MESSAGE_CREATE', bot.hands.write(dm.id, bot.ada, 'Help'))
    await bot.until('the bad news', () => !bot?.bot.ready().ok)
    expect(bot.bot.ready()).toMatchObject({ ok: false, reason: expect.stringContaining('DISCORD_TOKEN') })
    const calls = bot.world.calls.filter(({ authorized }) => authorized).length
    bot.gateway.dispatch('MESSAGE_CREATE', bot.hands.write(dm.id, bot.ada, 'Help again'))
    await bot.answered(bot.deliver(ask('what needs no token still works')))
    expect(bot.world.calls.filter(({ authorized }) => authorized)).toHaveLength(calls)
  })

  it('names the variable when the API refuses the token', async () => {
    alone = await startDiscord()
    const discord = createDiscord({
      config: { token: 'wrong', apiUrl: alone.api, shards: 'auto' },
      app: scripted(() => shown('x')).app,
      log: quiet,
    })
    await expect(discord.start()).rejects.toThrow('DISCORD_TOKEN')
    await discord.stop()
  })

  it('tries again when Discord is down at the start', async () => {
    alone = await startDiscord()
    alone.faults.add({ kind: 'answer', match: /gateway/u, status: 503, times: 4 })
    const discord = createDiscord({
      config: { token: alone.world.token, apiUrl: alone.api, shards: 'auto' },
      app: scripted(() => shown('x')).app,
      log: quiet,
    })
    await discord.start()
    expect(discord.ready().ok).toBe(true)
    await discord.stop()
  })

  it('goes on after payloads that nobody understands', async () => {
    bot = await startBot(scripted(() => shown('x')).app)
    for (const d of [null, 7, {}, { type: 99 }, { id: 'x', type: 2 }, { ...ask('x').payload, data: null }]) {
      bot.gateway.dispatch('INTERACTION_CREATE', d)
      bot.gateway.dispatch('MESSAGE_CREATE', d)
      bot.gateway.dispatch('GUILD_DELETE', d)
    }
    await bot.answered(bot.deliver(ask('still here')))
  })

  it('removes what is kept of a server that took the app off, not of one that is unavailable', async () => {
    const { app, purged } = scripted(() => shown('x'))
    bot = await startBot(app)
    bot.gateway.dispatch('GUILD_DELETE', { id: '11', unavailable: true })
    bot.gateway.dispatch('GUILD_DELETE', { id: '12' })
    await bot.answered(bot.deliver(ask('x')))
    expect(purged).toEqual(['12'])
  })

  it('finishes what is under way when it stops, and takes nothing new', async () => {
    const slow = Promise.withResolvers<ReturnType<typeof shown>>()
    const { app, requests } = scripted(() => slow.promise)
    bot = await startBot(app)
    const exchange = bot.deliver(ask('before'))
    await bot.answered(exchange)
    const stopped = bot.bot.stop()
    const late = bot.deliver(ask('after'))
    slow.resolve(shown('Finished'))
    await stopped
    expect(textOf(await bot.original(exchange))).toBe('Finished')
    expect(requests).toHaveLength(1)
    expect(late.first).toBeUndefined()
  })
})
