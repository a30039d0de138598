import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { encode } from '../loopback/slack/delivery.ts'
import { answersIn, commandFor } from './deliveries.ts'
import { expect, type Fault } from './fault.ts'
import { DRAFT } from './people.ts'
import { inWorld, type World } from './world.ts'

const MEGABYTE = 2 ** 20
/** Longer than the app waits for another instance before it counts a repeat as lost. */
const REPEAT_MS = 3_500

const retried = async (world: World): Promise<string> => {
  const { slack } = world
  const event = {
    type: 'message',
    channel_type: 'im',
    channel: 'DAPP1',
    user: 'UADA',
    text: DRAFT,
    ts: '1.1',
  }
  const deliver = (retry?: number) => slack.event(event, { id: 'Ev1', ...(retry && { retry }) })
  for (const retry of [undefined, 1, 2]) expect((await deliver(retry)).status === 200, 'not acknowledged')
  await slack.world.until(() => slack.world.posted.length > 0, 'the answer')
  await world.restart()
  expect((await deliver(3)).status === 200, 'not acknowledged after a restart')
  await pause(REPEAT_MS)
  expect(slack.world.posted.length === 1, `${slack.world.posted.length} answers to an event`)

  const before = slack.world.shown.length
  const command = commandFor(world)
  const acks = [await slack.deliver(command)]
  for (const retry of [1, 2, 3])
    acks.push(await slack.deliver({ ...command, payload: { ...command.payload }, retry }))
  await slack.world.until(() => answersIn(acks, world, before) > 0, 'the answer to the command')
  await pause(300)
  expect(answersIn(acks, world, before) === 1, `${answersIn(acks, world, before)} answers to a command`)
  return 'one answer, also when the process was started anew in between'
}

const seconds = (offset: number) => Math.floor(Date.now() / 1000) + offset
const nothingDone = async (world: World): Promise<void> => {
  expect(!/humanize_requests_total\{/u.test(await world.metrics()), 'a request was handled')
}
const discordCommand = (world: World) =>
  world.discord.hands.command(world.here, 'humanize', [{ name: 'text', type: 3, value: DRAFT }])
const sendDiscord = (world: World, body: string, headers: Record<string, string>) =>
  fetch(world.url('/discord/interactions'), { method: 'POST', body, headers })

const forged = async (world: World): Promise<string> => {
  const { slack, discord } = world
  const forgeries: Record<string, string>[] = [
    { 'x-slack-signature': `v0=${'0'.repeat(64)}` },
    { 'x-slack-signature': 'v0=abc' },
    { 'x-slack-signature': '' },
    { 'x-slack-request-timestamp': 'soon' },
  ]
  for (const headers of forgeries) {
    const { status } = await slack.forge(commandFor(world), { headers })
    expect(status === 401, `Slack: ${status}`)
  }
  const body = JSON.stringify(discordCommand(world).payload)
  for (const headers of [
    {},
    { ...discord.signed(body), 'x-signature-ed25519': '0'.repeat(128) },
    { ...discord.signed(body), 'x-signature-ed25519': 'abc' },
    discord.signed(`${body} `),
  ]) {
    const { status } = await sendDiscord(world, body, headers as Record<string, string>)
    expect(status === 401, `Discord: ${status}`)
  }
  await nothingDone(world)
  return '401 to eight forgeries; nothing handled'
}

const replayed = async (world: World): Promise<string> => {
  const { slack, discord } = world
  const command = commandFor(world)
  const timestamp = seconds(-1)
  const before = slack.world.shown.length
  const acks = [await slack.forge(command, { timestamp }), await slack.forge(command, { timestamp })]
  expect(acks[0]?.status === 200 && acks[1]?.status === 401, `${acks[0]?.status}, then ${acks[1]?.status}`)
  await slack.world.until(() => answersIn(acks, world, before) > 0, 'an answer')
  const { exchange, payload } = discordCommand(world)
  const body = JSON.stringify(payload)
  const headers = discord.signed(body)
  await Promise.all(Array.from({ length: 3 }, () => sendDiscord(world, body, headers)))
  await discord.original(exchange)
  await pause(300)
  expect(answersIn(acks, world, before) === 1, 'Slack: two answers')
  expect(
    discord.world.calls.filter(({ path }) => path.includes('/callback')).length === 1,
    'Discord: two answers',
  )
  return 'one answer each'
}

const clockOff = async (world: World): Promise<string> => {
  const { slack, discord } = world
  const near = await slack.forge(commandFor(world), { timestamp: seconds(-90) })
  expect(
    near.status === 200 && world.logged('clock-skew'),
    `90 s off: ${near.status}, alert: ${world.logged('clock-skew')}`,
  )
  await world.restart()
  world.lines.length = 0
  const far = await slack.forge(commandFor(world), { timestamp: seconds(600) })
  expect(far.status === 401, `10 min off: ${far.status}`)
  expect(world.logged('clock-skew'), '10 min off: refused without an alert about the clock')
  const { payload } = discordCommand(world)
  const body = JSON.stringify(payload)
  const { status } = await sendDiscord(world, body, discord.signed(body, String(seconds(-600))))
  expect(status === 401 && world.logged('clock'), `Discord: ${status}, alert: ${world.logged('clock')}`)
  return 'served with an alert at 90 s; refused with the alert at 10 min'
}

const sslCheck = async (world: World): Promise<string> => {
  const { slack } = world
  const smuggled = commandFor(world, 'UADA', { ssl_check: '1' })
  const { body, type } = encode(smuggled)
  const unsigned = await fetch(world.url('/slack/events'), {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  })
  const signed = await slack.deliver(smuggled)
  expect(unsigned.status === 200 && signed.status === 200, `${unsigned.status}, ${signed.status}`)
  expect(signed.text === '', 'the probe got an answer')
  await nothingDone(world)
  return '200, nothing handled'
}

/** Sends so many bytes unless it is answered before; resolves to the answer's status. */
const pour = (address: string, bytes: number, announced: boolean): Promise<number> =>
  new Promise((resolve, reject) => {
    let sent = 0
    const chunk = Buffer.alloc(MEGABYTE, 'x')
    const headers = announced ? { 'content-length': bytes } : {}
    const outgoing = request(address, { method: 'POST', headers }, (response) => {
      resolve(response.statusCode ?? 0)
      response.destroy()
    })
    outgoing.on('error', reject)
    const write = () => {
      while (sent < bytes && !outgoing.destroyed) {
        sent += chunk.length
        if (!outgoing.write(chunk)) return void outgoing.once('drain', write)
      }
      if (!outgoing.destroyed) outgoing.end()
    }
    write()
  })

/** Bytes that buffers hold after a collection; before one, what has just been read and thrown away counts as well. */
const held = (): number => {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().arrayBuffers
}
const huge = async (world: World): Promise<string> => {
  const before = held()
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().arrayBuffers - before)
  }, 5)
  for (const path of ['/slack/events', '/discord/interactions']) {
    for (const announced of [true, false]) {
      const status = await pour(world.url(path), 200 * MEGABYTE, announced)
      expect(status === 413, `${path}: ${status}`)
    }
  }
  clearInterval(watch)
  expect(most < 200 * MEGABYTE, `${Math.round(most / MEGABYTE)} MB stood at once`)
  const kept = held() - before
  expect(kept < 5 * MEGABYTE, `${Math.round(kept / MEGABYTE)} MB were kept`)
  await nothingDone(world)
  return '413 on both endpoints, with and without a length; nothing of it kept'
}

const http = (look: (world: World) => Promise<string>) => () =>
  inWorld({ slack: 'http', discord: true }, look)
export const requestFaults: readonly Fault[] = [
  { row: 16, inject: 'Slack retries ×4', promise: 'one result', see: http(retried) },
  { row: 32, inject: 'forged signature', promise: '401, no work', see: http(forged) },
  { row: 33, inject: 'replay within 5 min', promise: 'one effect', see: http(replayed) },
  { row: 34, inject: 'the machine’s clock is 10 min off', promise: 'alert at 60 s', see: http(clockOff) },
  {
    row: 35,
    inject: '`ssl_check` smuggled into a command',
    promise: '200, nothing dispatched',
    see: http(sslCheck),
  },
  { row: 36, inject: '200 MB body', promise: '413', see: http(huge) },
]
