import { setTimeout as pause } from 'node:timers/promises'
import { rewriteTo } from '../loopback/openai.ts'
import { answersIn, commandFor } from './deliveries.ts'
import { expect, type Fault } from './fault.ts'
import { DRAFT, discordPreview, hasPost, preview } from './people.ts'
import { eventually, inWorld, type World } from './world.ts'

const bothSockets = ({ slack }: World) =>
  slack.world.until(() => slack.sockets.size === 2, 'two sockets', 20_000)
const dropSockets = ({ slack }: World) => {
  for (const socket of slack.sockets) socket.terminate()
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

const socket =
  (look: (world: World) => Promise<string>, more = {}) =>
  () =>
    inWorld({ slack: 'socket', ...more }, look)

export const socketFaults: readonly Fault[] = [
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
]
