import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { rewriteTo } from '../loopback/openai.ts'
import { encode } from '../loopback/slack/delivery.ts'
import { expect, type Fault } from './fault.ts'
import { DRAFT, discordPreview, hasPost, preview } from './people.ts'
import { eventually, inWorld, type World } from './world.ts'

const MEGABYTE = 2 ** 20
/** Longer than the app waits for another instance before it counts a repeat as lost. */
const REPEAT_MS = 3_500

const bothSockets = ({ slack }: World) =>
  slack.world.until(() => slack.sockets.size === 2, 'two sockets', 20_000)
const dropSockets = ({ slack }: World) => {
  for (const socket of slack.sockets) socket.terminate()
}
/** A command as Slack would deliver it, to be sent as often as one likes; and how often it was answered. */
const commandFor = ({ slack }: World, user = 'UADA', more: Record<string, unknown> = {}) => {
  const id = slack.world.next('R')
  slack.world.responseUrls.set(id, { id, user, channel: 'CGENERAL', uses: 0, createdAt: slack.world.now() })
  const payload = {
    command: '/humanize',
    text: DRAFT,
    user_id: user,
    user_name: user,
    team_id: slack.world.team,
    channel_id: 'CGENERAL',
    trigger_id: slack.world.next('t.'),
    response_url: `${slack.apiUrl.replace('/api/', '/hook/')}${id}`,
    ...more,
  }
  return { kind: 'slash_commands', payload } as const
}
const answersIn = (
  acks: readonly { body: Record<string, unknown> }[],
  { slack }: World,
  before: number,
): number =>
  acks.filter(({ body }) => body.blocks).length + slack.world.shown.slice(before).filter(hasPost).length

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

const twice = async (world: World): Promise<string> => {
  const { slack } = world
  await bothSockets(world)
  const before = slack.world.shown.length
  const command = commandFor(world)
  const deliveries = [0, 1].map((which) => {
    slack.overSocket((open) => [...open].slice(which))
    return slack.deliver(command)
  })
  const acks = await Promise.all(deliveries)
  await slack.world.until(() => answersIn(acks, world, before) > 0, 'an answer')
  await pause(300)
  expect(answersIn(acks, world, before) === 1, `${answersIn(acks, world, before)} answers`)
  return 'both acknowledged, one answer'
}

const dropped = async (world: World): Promise<string> => {
  const { slack, llm } = world
  await bothSockets(world)
  const gate = Promise.withResolvers<void>()
  llm.behave(async (asked, response) => {
    await gate.promise
    return rewriteTo(({ message }) => message)(asked, response)
  })
  const coming = preview(world, DRAFT)
  await slack.world
    .until(() => slack.world.calls.length > 0 && llm.bodies.length > 0, 'the model to be asked')
    .catch(() => {})
  dropSockets(world)
  await slack.world.until(() => slack.sockets.size === 0, 'no socket')
  gate.resolve()
  await coming
  expect(
    [...slack.world.responseUrls.values()].some(({ uses }) => uses > 0),
    'not by the response URL',
  )
  await bothSockets(world)
  return 'the preview came by the response URL; two sockets again'
}

const renewed = async (world: World): Promise<string> => {
  const { slack } = world
  await bothSockets(world)
  const before = new Set(slack.sockets)
  let fewest = slack.sockets.size
  const watch = setInterval(() => {
    fewest = Math.min(fewest, slack.sockets.size)
  }, 1)
  const answers = Array.from({ length: 20 }, async (_, index) => {
    if (index === 5) slack.frame({ type: 'disconnect', reason: 'warning' })
    await pause(index * 5)
    return preview(world, DRAFT, `URENEW${index}`)
  })
  await Promise.all(answers)
  const all = () => slack.sockets.size === 2 && [...slack.sockets].every((socket) => !before.has(socket))
  await slack.world.until(all, 'two new sockets')
  clearInterval(watch)
  expect(fewest >= 2, `only ${fewest} sockets in between`)
  const answered = slack.world.shown.filter(
    (shown) => shown.user.startsWith('URENEW') && hasPost(shown),
  ).length
  expect(answered === 20, `${answered} answers to 20 commands`)
  return 'never fewer than two sockets; 20 commands meanwhile, each answered once'
}

const tooMany = async (world: World): Promise<string> => {
  const { slack } = world
  await bothSockets(world)
  const opened = () => slack.world.calls.filter(({ method }) => method === 'apps.connections.open').length
  const before = opened()
  const [first] = slack.sockets
  first?.send(JSON.stringify({ type: 'disconnect', reason: 'too_many_websockets' }))
  await slack.world.until(() => slack.sockets.size === 1, 'one socket')
  await preview(world, DRAFT)
  await pause(1_000)
  expect(opened() === before, 'a socket was asked for at once')
  expect(world.logged('too_many_websockets'), 'no alert')
  return 'logged as an error; nothing asked for again at once; served on by the other socket'
}

const refused = async (world: World): Promise<string> => {
  const { slack } = world
  await bothSockets(world)
  slack.world.fail('apps.connections.open', { error: 'invalid_auth', times: 999 })
  dropSockets(world)
  await eventually(async () => (await world.ready()).status === 503, 'readiness 503')
  const isNamed = async () =>
    (await world.ready()).not.some(
      ({ name, reason }) => name === 'slack' && reason.includes('SLACK_APP_TOKEN'),
    )
  await eventually(isNamed, 'the word that the app token is refused')
  expect((await world.ready()).not.length === 1, 'more than Slack is not ready')
  await discordPreview(world, DRAFT)
  return '/readyz names SLACK_APP_TOKEN; Discord answers'
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

const huge = async (world: World): Promise<string> => {
  const before = process.memoryUsage().rss
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss - before)
  }, 5)
  for (const path of ['/slack/events', '/discord/interactions']) {
    for (const announced of [true, false]) {
      const status = await pour(world.url(path), 200 * MEGABYTE, announced)
      expect(status === 413, `${path}: ${status}`)
    }
  }
  clearInterval(watch)
  expect(most < 100 * MEGABYTE, `${Math.round(most / MEGABYTE)} MB were kept`)
  await nothingDone(world)
  return '413 on both endpoints, with and without a length; nothing of it kept'
}

const http = (look: (world: World) => Promise<string>) => () =>
  inWorld({ slack: 'http', discord: true }, look)
const socket =
  (look: (world: World) => Promise<string>, more = {}) =>
  () =>
    inWorld({ slack: 'socket', ...more }, look)

export const arrivalFaults: readonly Fault[] = [
  { row: 16, inject: 'Slack retries ×4', promise: 'one result', see: http(retried) },
  { row: 17, inject: 'the same command on two sockets', promise: 'one result', see: socket(twice) },
  {
    row: 18,
    inject: 'the websockets drop in mid-command',
    promise: 'the result comes through the response URL',
    see: socket(dropped, { llm: true }),
  },
  {
    row: 19,
    inject: 'the `disconnect` warning',
    promise: 'the next socket is up before the old one closes',
    see: socket(renewed),
  },
  { row: 20, inject: '`too_many_websockets`', promise: 'backs off, alerts', see: socket(tooMany) },
  {
    row: 21,
    inject: 'a reconnect answers `invalid_auth`',
    promise: 'Slack degraded, Discord alive, `/readyz` says so',
    see: socket(refused, { discord: true }),
  },
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
