import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBreaker } from '../../../src/platforms/discord/breaker.ts'
import { codeOf, createRest, wasRefused } from '../../../src/platforms/discord/rest.ts'
import { type LoopbackDiscord, startDiscord } from '../../loopback/discord/discord.ts'

let discord: LoopbackDiscord
beforeEach(async () => {
  discord = await startDiscord()
})
afterEach(() => discord.stop())

const MINUTE = 60_000

describe('talking to Discord', () => {
  it('stops long before Discord bans the address, and starts again when the ten minutes are over', async () => {
    let now = 0
    const breaker = createBreaker({ now: () => now })
    const rest = createRest({ token: discord.world.token, apiUrl: discord.api, breaker })
    for (let count = 0; count < 999; count++) breaker.note(count % 2 ? 403 : 429)
    breaker.note(404)
    breaker.note(200)
    await rest.bot.get('/users/@me')
    breaker.note(401)
    const calls = discord.world.calls.length
    const error = await rest.bot.get('/users/@me').catch((reason: unknown) => reason)
    expect(codeOf(error)).toBe('breaker')
    expect(wasRefused(error)).toBe(true)
    expect(discord.world.calls).toHaveLength(calls)
    now += 10 * MINUTE
    await rest.bot.get('/users/@me')
    rest.close()
  })

  it('counts what Discord really answers', async () => {
    const breaker = createBreaker()
    const rest = createRest({ token: discord.world.token, apiUrl: discord.api, breaker })
    discord.faults.add({
      kind: 'answer',
      match: /users/u,
      status: 403,
      body: { code: 50001, message: 'no' },
      times: 1000,
    })
    for (let count = 0; count < 10; count++) {
      await Promise.all(
        Array.from({ length: 100 }, () =>
          rest.posts.get('/users/@me', { auth: false }).catch(() => undefined),
        ),
      )
    }
    expect(breaker.isOpen()).toBe(true)
    rest.close()
  })

  it('repeats what may be repeated when an answer is lost, and a post never', async () => {
    const rest = createRest({ token: discord.world.token, apiUrl: discord.api, breaker: createBreaker() })
    discord.faults.add({ kind: 'lost-answer', match: /users/u, times: 2 })
    expect(await rest.bot.get('/users/@me')).toMatchObject({ bot: true })
    discord.faults.add({ kind: 'lost-answer', match: /webhooks/u })
    const calls = discord.world.calls.length
    const error = await rest.posts
      .post('/webhooks/1/a', { auth: false, body: { content: 'x' } })
      .catch((reason: unknown) => reason)
    expect(wasRefused(error)).toBe(false)
    expect(discord.world.calls).toHaveLength(calls + 1)
    rest.close()
  })

  it('knows that nothing was sent where there was no connection', async () => {
    const rest = createRest({ token: 'x', apiUrl: 'http://127.0.0.1:1/api', breaker: createBreaker() })
    const error = await rest.posts
      .post('/webhooks/1/a', { auth: false, body: {} })
      .catch((reason: unknown) => reason)
    expect(wasRefused(error)).toBe(true)
    rest.close()
  })

  it('keeps to the rate limits that Discord tells', async () => {
    discord.limitRates()
    const rest = createRest({ token: discord.world.token, apiUrl: discord.api, breaker: createBreaker() })
    const { id, token } = (await rest.bot.post(`/channels/${discord.channel}/webhooks`, {
      body: { name: 'Humanize' },
    })) as { id: string; token: string }
    const before = discord.world.calls.length
    const send = (content: string) =>
      rest.posts.post(`/webhooks/${id}/${token}`, { auth: false, body: { content } })
    await Promise.all(['1', '2', '3', '4', '5', '6', '7'].map(send))
    expect(discord.world.calls).toHaveLength(before + 7)
    rest.close()
  })
})
