import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encode, type Kind, sign } from '../loopback/slack/delivery.ts'
import { BOT_TOKEN, SIGNING_SECRET } from '../loopback/slack/slack.ts'
import { type Connected, connect } from '../platforms/slack/support.ts'
import { type AppBench, createAppBench } from '../support/app.ts'
import { LEAK, mutated, watchRejections } from './wild.ts'

let bench: AppBench
let connected: Connected
const rejections = watchRejections()
beforeAll(async () => {
  bench = await createAppBench()
  connected = await connect({ app: bench.app })
  await connected.bot.start()
})
afterAll(async () => {
  await connected.stop()
  await bench.store.close()
  rejections.stop()
})

const SECRETS = [BOT_TOKEN, SIGNING_SECRET]
/** Slack waits three seconds for an acknowledgement. */
const SLACK_WAITS_MS = 3000

let count = 0
/** Each delivery is one of its own: what was seen before is not looked at again, and would prove nothing. */
const fresh = (body: string): string => {
  count += 1
  return body.replace(/Ev1|trigger\.\d/gu, `$&${count}`)
}
const post = async (
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  signature: Record<string, string>,
) => {
  const started = performance.now()
  const response = await fetch(`${connected.address}/slack/events`, {
    method: 'POST',
    headers: { 'content-type': type, ...signature },
    body,
  })
  return { status: response.status, text: await response.text(), ms: performance.now() - started }
}
const signed = new Set<string>()
const send = (wild: string, type: string) => {
  const body = fresh(wild)
  let timestamp = Math.floor(Date.now() / 1000)
  // The very same request twice would be a replay, which is refused as such.
  while (signed.has(`${timestamp}:${body}`)) timestamp -= 1
  signed.add(`${timestamp}:${body}`)
  return post(body, type, sign(SIGNING_SECRET, body, timestamp))
}
/** Form fields are text whatever they are made of. */
const encoded = (kind: Kind, wild: unknown) => {
  if (typeof wild !== 'object' || wild === null) {
    return { body: JSON.stringify(wild), type: 'application/json' }
  }
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
  const fields = Object.entries(wild).map(([key, value]) => [key, text(value)])
  return encode({ kind, payload: kind === 'slash_commands' ? Object.fromEntries(fields) : { ...wild } })
}
type Answer = Awaited<ReturnType<typeof send>>

const expectHeld = ({ status, text, ms }: Answer, statuses: readonly number[]) => {
  expect(statuses).toContain(status)
  expect(ms).toBeLessThan(SLACK_WAITS_MS)
  expect(text).not.toMatch(LEAK)
  for (const secret of SECRETS) expect(text).not.toContain(secret)
}

const team = { id: 'T0LOOP', domain: 'loop' }
const user = { id: 'UADA', username: 'ada', name: 'ada', team_id: 'T0LOOP' }
const channel = { id: 'CGENERAL', name: 'general' }
const hook = 'http://127.0.0.1:9/hook/R1'
const state = {
  values: {
    'text~0': { value: { type: 'plain_text_input', value: 'send it' } },
    tone: { value: { type: 'static_select', selected_option: { value: 'warm' } } },
    editors: { value: { type: 'multi_users_select', selected_users: ['UBOB'] } },
  },
}
const event = (inner: object) => ({
  type: 'event_callback',
  team_id: 'T0LOOP',
  event_id: 'Ev1',
  authorizations: [{ team_id: 'T0LOOP', enterprise_id: null }],
  event: inner,
})

const PAYLOADS: readonly (readonly [string, Kind, Record<string, unknown>])[] = [
  [
    'a command',
    'slash_commands',
    {
      command: '/humanize',
      text: 'send it',
      user_id: 'UADA',
      user_name: 'ada',
      team_id: 'T0LOOP',
      channel_id: 'CGENERAL',
      trigger_id: 'trigger.1',
      response_url: hook,
    },
  ],
  [
    'a message action',
    'interactive',
    {
      type: 'message_action',
      callback_id: 'humanize_message',
      trigger_id: 'trigger.2',
      response_url: hook,
      team,
      user,
      channel,
      message_ts: '1.1',
      message: { ts: '1.1', thread_ts: '1.0', text: 'send it', user: 'UBOB' },
    },
  ],
  [
    'a global shortcut',
    'interactive',
    { type: 'shortcut', callback_id: 'compose', trigger_id: 'trigger.3', action_ts: '1.1', team, user },
  ],
  [
    'a pressed button',
    'interactive',
    {
      type: 'block_actions',
      trigger_id: 'trigger.4',
      response_url: hook,
      team,
      user,
      channel,
      container: { type: 'message', message_ts: '1.1', channel_id: 'CGENERAL' },
      actions: [{ type: 'button', action_id: 'post:d1', block_id: 'b', action_ts: '1.1', value: 'post:d1' }],
    },
  ],
  [
    'a form that was sent',
    'interactive',
    {
      type: 'view_submission',
      trigger_id: 'trigger.5',
      team,
      user,
      view: { id: 'V1', hash: 'h', callback_id: 'tone', private_metadata: '{"channel":"CGENERAL"}', state },
      response_urls: [{ channel_id: 'CGENERAL', response_url: hook }],
    },
  ],
  [
    'a direct message',
    'events_api',
    event({ type: 'message', channel_type: 'im', channel: 'D1', user: 'UADA', text: 'hello', ts: '1.1' }),
  ],
  ['an opened home', 'events_api', event({ type: 'app_home_opened', user: 'UADA', tab: 'home' })],
  [
    'a thread with the assistant',
    'events_api',
    event({
      type: 'assistant_thread_started',
      assistant_thread: { user_id: 'UADA', channel_id: 'D1', thread_ts: '1.1', context: {} },
    }),
  ],
  [
    'revoked tokens',
    'events_api',
    event({ type: 'tokens_revoked', tokens: { oauth: ['UADA'], bot: ['UBOT'] } }),
  ],
]

describe('what is signed by Slack, and is not as Slack sends it', () => {
  it.each(PAYLOADS)('%s with parts missing or of another kind gets an answer', async (_, kind, payload) => {
    await fc.assert(
      fc.asyncProperty(mutated(payload), async (wild) => {
        const { body, type } = encoded(kind, wild)
        expectHeld(await send(body, type), [200, 400])
      }),
      { numRuns: 100 },
    )
    expect(rejections.escaped).toEqual([])
  })

  it('a body of any characters, under any content type, gets an answer', async () => {
    const type = fc.constantFrom(
      'application/json',
      'application/x-www-form-urlencoded',
      'text/plain',
      'multipart/form-data',
      'application/json; charset=utf-7',
    )
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), type, async (body, contentType) => {
        expectHeld(await send(body, contentType), [200, 400])
      }),
      { numRuns: 80 },
    )
  })

  it.each([
    ['400,000 lists inside one another', '['.repeat(400_000) + ']'.repeat(400_000), 'application/json'],
    ['200,000 form fields', 'a=1&'.repeat(200_000), 'application/x-www-form-urlencoded'],
    [
      'a deep payload in a form',
      `payload=${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
      'application/x-www-form-urlencoded',
    ],
    ['only a number', '5', 'application/json'],
    ['null', 'null', 'application/json'],
  ])('%s: an answer in time', async (_, body, type) => {
    expectHeld(await send(body, type), [200, 400])
  })

  it('bytes that are no text are refused where the signature does not cover them', async () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 })
    await fc.assert(
      fc.asyncProperty(bytes, async (body) => {
        expectHeld(await post(new Uint8Array(body), 'application/json', sign(SIGNING_SECRET, '{}')), [401])
      }),
      { numRuns: 30 },
    )
  })

  it('left nothing broken, unhandled, or in the logs', async () => {
    await connected.slack.command('send the report')
    await connected.slack.shownTo('UADA', (words) => words.includes('Please: send the report'))
    expect(rejections.escaped).toEqual([])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    const logged = JSON.stringify(connected.lines)
    for (const secret of SECRETS) expect(logged).not.toContain(secret)
    expect(logged).not.toContain('send it')
  })
})
