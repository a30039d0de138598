import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { wordsOf } from '../../loopback/slack/hands.ts'
import { APP_TOKEN, BOT_TOKEN } from '../../loopback/slack/slack.ts'
import { type AppByHand, type Connected, connect, createAppByHand, show, text } from './support.ts'

let app: AppByHand
let connected: Connected
beforeEach(async () => {
  app = createAppByHand(() => show(text('done')))
  connected = await connect({ app, mode: 'socket' })
})
afterEach(() => connected.stop())

const both = () => connected.slack.until(() => connected.slack.sockets.size === 2, 'two sockets')
const opened = () => connected.slack.calls.filter(({ method }) => method === 'apps.connections.open').length

describe('Socket Mode', () => {
  it('keeps two sockets, and is ready with one', async () => {
    expect(connected.bot.ready()).toEqual({ ok: false, reason: 'not started' })
    await connected.bot.start()
    await both()
    expect(connected.bot.ready()).toEqual({ ok: true })
  })

  it('does one thing when the same envelope comes over both', async () => {
    await connected.bot.start()
    await both()
    const payload = {
      command: '/humanize',
      text: 'x',
      user_id: 'UADA',
      team_id: 'T0LOOP',
      channel_id: 'CGENERAL',
      trigger_id: 't.1',
    }
    for (const which of [0, 1]) {
      connected.slack.overSocket((open) => [...open].slice(which))
      await connected.slack.deliver({ kind: 'slash_commands', payload })
    }
    expect(app.requests).toHaveLength(1)
  })

  it('has the next socket up before a warned one closes', async () => {
    await connected.bot.start()
    await both()
    const before = new Set(connected.slack.sockets)
    let fewest = connected.slack.sockets.size
    const watch = setInterval(() => {
      fewest = Math.min(fewest, connected.slack.sockets.size)
    }, 1)
    connected.slack.frame({ type: 'disconnect', reason: 'warning' })
    await connected.slack.until(
      () =>
        connected.slack.sockets.size === 2 &&
        [...connected.slack.sockets].every((socket) => !before.has(socket)),
      'two new sockets',
    )
    clearInterval(watch)
    expect(fewest).toBeGreaterThanOrEqual(2)
  })

  it('loses and doubles no command while sockets are renewed', async () => {
    await connected.bot.start()
    await both()
    await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        if (index % 10 === 5) connected.slack.frame({ type: 'disconnect', reason: 'refresh_requested' })
        await new Promise((resolve) => setImmediate(resolve))
        return connected.slack.command(`text ${index}`)
      }),
    )
    await connected.slack.until(() => connected.slack.shown.length === 40, 'forty answers')
    expect(app.requests).toHaveLength(40)
  })

  it('acknowledges what comes on a warned socket while the next one is already up', async () => {
    await connected.bot.start()
    await both()
    const [warned] = connected.slack.sockets
    connected.slack.overSocket((open) => [...open].filter((socket) => socket === warned))
    warned?.send(JSON.stringify({ type: 'disconnect', reason: 'warning' }))
    await connected.slack.until(() => connected.slack.sockets.size === 3, 'a third socket')
    for (let count = 0; count < 30; count++) {
      await new Promise((resolve) => setTimeout(resolve, 5))
      expect(wordsOf((await connected.slack.command(`text ${count}`)).body)).toContain('done')
    }
    await both()
  })

  it('comes back when both sockets drop', async () => {
    await connected.bot.start()
    await both()
    for (const socket of connected.slack.sockets) socket.terminate()
    await connected.slack.until(() => connected.slack.sockets.size === 0, 'no socket')
    await both()
    await connected.slack.command('again')
    await connected.slack.shownTo('UADA', (words) => words.includes('done'))
  })

  it('answers through the response URL when the socket drops in mid-command', async () => {
    const gate = Promise.withResolvers<void>()
    app.handler = async () => {
      await gate.promise
      return show(text('late but here'))
    }
    await connected.bot.start()
    await both()
    await connected.slack.command('slow')
    for (const socket of connected.slack.sockets) socket.terminate()
    gate.resolve()
    await connected.slack.shownTo('UADA', (words) => words.includes('late but here'))
  })

  it('backs off when Slack counts too many sockets, and serves on with the other', async () => {
    await connected.bot.start()
    await both()
    const [first] = connected.slack.sockets
    first?.send(JSON.stringify({ type: 'disconnect', reason: 'too_many_websockets' }))
    await connected.slack.until(() => connected.slack.sockets.size === 1, 'one socket')
    expect(connected.lines.some(({ code }) => code === 'too_many_websockets')).toBe(true)
    await connected.slack.command('still')
    await connected.slack.shownTo('UADA', (words) => words.includes('done'))
    expect(opened()).toBe(2)
  })

  it('stays away for a while when Slack refuses the new one at once, and says why', async () => {
    await connected.bot.start()
    await both()
    connected.slack.fail('socket', { error: 'too_many_websockets', times: 99 })
    const before = opened()
    for (const socket of connected.slack.sockets) socket.terminate()
    await expect
      .poll(() => connected.bot.ready())
      .toEqual({ ok: false, reason: 'no socket (too_many_websockets)' })
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(opened() - before).toBe(2)
    expect(connected.lines.some(({ code }) => code === 'too_many_websockets')).toBe(true)
  })

  it('lives on when a reconnect is refused, and says so', async () => {
    await connected.bot.start()
    await both()
    connected.slack.fail('apps.connections.open', { error: 'invalid_auth', times: 99 })
    for (const socket of connected.slack.sockets) socket.terminate()
    await connected.slack.until(
      () => !connected.bot.ready().ok && connected.lines.some(({ code }) => code === 'invalid_auth'),
    )
    expect(connected.bot.ready()).toEqual({ ok: false, reason: 'SLACK_APP_TOKEN is refused (invalid_auth)' })
  })

  it('reconnects through errors of Slack’s servers', async () => {
    await connected.bot.start()
    await both()
    connected.slack.fail('apps.connections.open', { status: 503, body: 'busy', times: 4 })
    for (const socket of connected.slack.sockets) socket.terminate()
    await connected.slack.until(() => connected.slack.sockets.size === 0, 'no socket')
    await both()
    expect(connected.bot.ready()).toEqual({ ok: true })
  })
})

describe('a token that Slack refuses', () => {
  it('is named at the start: the app token', async () => {
    connected.slack.tokens.delete(APP_TOKEN)
    await expect(connected.bot.start()).rejects.toThrow(/SLACK_APP_TOKEN/u)
    expect(connected.bot.ready()).toEqual({
      ok: false,
      reason: 'Slack refuses SLACK_APP_TOKEN (invalid_auth).',
    })
  })
  it('is named at the start: the bot token', async () => {
    connected.slack.tokens.delete(BOT_TOKEN)
    await expect(connected.bot.start()).rejects.toThrow(/SLACK_BOT_TOKEN/u)
    expect(connected.bot.ready()).toEqual({
      ok: false,
      reason: 'Slack refuses SLACK_BOT_TOKEN (invalid_auth).',
    })
  })
})

it('finishes what is under way when it stops', async () => {
  app.handler = async () => {
    await new Promise((resolve) => setTimeout(resolve, 400))
    return show(text('finished'))
  }
  await connected.bot.start()
  await connected.slack.command('slow')
  await connected.bot.stop()
  expect(connected.slack.shown.map(({ content }) => wordsOf(content))).toEqual([
    expect.stringContaining('finished'),
  ])
})
