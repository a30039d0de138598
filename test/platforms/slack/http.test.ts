import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Envelope, encode, sign } from '../../loopback/slack/delivery.ts'
import { SIGNING_SECRET } from '../../loopback/slack/slack.ts'
import { type AppByHand, type Connected, connect, createAppByHand, show, text } from './support.ts'

let app: AppByHand
let connected: Connected
beforeEach(async () => {
  app = createAppByHand(() => show(text('done')))
  connected = await connect({ app })
  await connected.bot.start()
})
afterEach(() => connected.stop())

const command = (more: Record<string, unknown> = {}): Envelope => ({
  kind: 'slash_commands',
  payload: {
    command: '/humanize',
    text: 'send it',
    user_id: 'UADA',
    team_id: 'T0LOOP',
    channel_id: 'CGENERAL',
    trigger_id: 'trigger.1',
    response_url: 'http://127.0.0.1:9/unused',
    ...more,
  },
})
const seconds = (offset: number) => Math.floor(Date.now() / 1000) + offset

describe('a request that is not from Slack, or not from now', () => {
  it.each([
    ['forged', { headers: { 'x-slack-signature': `v0=${'0'.repeat(64)}` } }],
    ['with half a signature', { headers: { 'x-slack-signature': 'v0=abc' } }],
    ['unsigned', { headers: { 'x-slack-signature': '' } }],
    ['six minutes old', { timestamp: seconds(-360) }],
    ['six minutes ahead', { timestamp: seconds(360) }],
    ['of no time at all', { headers: { 'x-slack-request-timestamp': 'NaN' } }],
  ])('%s gets 401 and does nothing', async (_, forged) => {
    const ack = await connected.slack.forge(command(), forged)
    expect(ack.status).toBe(401)
    expect(app.requests).toEqual([])
  })

  it('signed at another time is an alert that the clock is off; forged, it is none', async () => {
    const isAlerted = () => connected.lines.some(({ code }) => code === 'clock-skew')
    await connected.slack.forge(command(), {
      timestamp: seconds(-600),
      headers: { 'x-slack-signature': `v0=${'0'.repeat(64)}` },
    })
    expect(isAlerted()).toBe(false)
    expect((await connected.slack.forge(command(), { timestamp: seconds(-600) })).status).toBe(401)
    expect(isAlerted()).toBe(true)
  })

  it('is still heard four minutes late', async () => {
    expect((await connected.slack.forge(command(), { timestamp: seconds(-240) })).status).toBe(200)
    expect(app.requests).toHaveLength(1)
  })

  it('has one effect when it is replayed', async () => {
    const timestamp = seconds(-1)
    expect((await connected.slack.forge(command(), { timestamp })).status).toBe(200)
    expect((await connected.slack.forge(command(), { timestamp })).status).toBe(401)
    expect(app.requests).toHaveLength(1)
  })

  it('over a megabyte gets 413 without being read', async () => {
    const response = await fetch(`${connected.address}/slack/events`, {
      method: 'POST',
      body: 'x'.repeat(2_000_000),
    }).catch((error: Error) => error)
    // The refusal may arrive while the body is still on its way; then the connection ends under it.
    if (!(response instanceof Error)) expect(response.status).toBe(413)
    expect(app.requests).toEqual([])
    expect(connected.lines.some(({ code }) => code === 'too-large')).toBe(true)
  })

  it('with a signed body that is no payload gets 400', async () => {
    const body = '{"half":'
    const response = await fetch(`${connected.address}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...sign(SIGNING_SECRET, body) },
      body,
    })
    expect(response.status).toBe(400)
  })
})

describe('Slack’s own checks', () => {
  it('gets its challenge back', async () => {
    const ack = await connected.slack.forge(
      { kind: 'events_api', payload: { type: 'url_verification', challenge: 'c-1' } },
      {},
    )
    expect(ack.body).toEqual({ challenge: 'c-1' })
  })

  it('gets 200 for a certificate probe, signed or not, and a command smuggled with it is not run', async () => {
    const { body, type } = encode(command({ ssl_check: '1' }))
    const response = await fetch(`${connected.address}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    })
    expect(response.status).toBe(200)
    expect((await connected.slack.forge(command({ ssl_check: '1' }), {})).status).toBe(200)
    expect(app.requests).toEqual([])
  })
})

describe('the same delivery again', () => {
  it('does one thing, however often Slack retries', async () => {
    const { slack } = connected
    const event = {
      type: 'message',
      channel_type: 'im',
      channel: 'D1',
      user: 'UADA',
      text: 'hello',
      ts: '1.1',
    }
    for (const retry of [undefined, 1, 2, 3]) {
      expect((await slack.event(event, { id: 'Ev1', retry })).status).toBe(200)
    }
    expect(app.requests).toHaveLength(1)
  })

  it('is the same command by its trigger and response URL', async () => {
    await connected.slack.forge(command(), {})
    await connected.slack.forge({ ...command(), retry: 1 }, { timestamp: seconds(1) })
    expect(app.requests).toHaveLength(1)
    await connected.slack.forge(command({ trigger_id: 'trigger.2' }), {})
    expect(app.requests).toHaveLength(2)
  })
})

describe('what is no business of ours', () => {
  it.each([
    [
      'an event of another kind',
      { type: 'event_callback', event_id: 'E1', team_id: 'T1', event: { type: 'reaction_added' } },
    ],
    [
      'another bot’s message',
      {
        type: 'event_callback',
        event_id: 'E2',
        team_id: 'T1',
        event: { type: 'message', channel_type: 'im', channel: 'D1', bot_id: 'B2', text: 'x', ts: '1.1' },
      },
    ],
    ['a payload of no known shape', { type: 'block_actions', actions: 'none' }],
    ['a payload without a type', { hello: 'there' }],
  ])('%s is acknowledged and ignored', async (_, payload) => {
    const ack = await connected.slack.forge({ kind: 'events_api', payload }, {})
    expect(ack.status).toBe(200)
    expect(app.requests).toEqual([])
  })
})

it('never logs what people wrote', async () => {
  await connected.slack.command('a very secret sentence')
  expect(JSON.stringify(connected.lines)).not.toContain('secret sentence')
})

it('is not ready before Slack has answered for the token, and names the token that it refuses later', async () => {
  const here = await connect({ app: createAppByHand() })
  here.slack.fail('auth.test', { status: 503, body: 'busy', times: 99 })
  await here.bot.start()
  expect(here.bot.ready()).toEqual({ ok: false, reason: 'Slack cannot be reached (503)' })
  here.slack.mend()
  await expect.poll(() => here.bot.ready()).toEqual({ ok: true })
  await here.stop()

  const there = await connect({ app: createAppByHand() })
  there.slack.fail('auth.test', { status: 503, body: 'busy', times: 99 })
  await there.bot.start()
  there.slack.tokens.clear()
  there.slack.mend()
  await expect
    .poll(() => there.bot.ready())
    .toEqual({ ok: false, reason: 'Slack refuses SLACK_BOT_TOKEN (invalid_auth).' })
  await there.stop()
})
