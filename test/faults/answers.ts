import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { setTimeout as pause } from 'node:timers/promises'
import { behaviours, rewriteTo } from '../loopback/openai.ts'
import { wordsOf } from '../loopback/slack/hands.ts'
import type { Fault as SlackFault } from '../loopback/slack/world.ts'
import { textOf } from '../platforms/discord/support.ts'
import { expect, type Fault } from './fault.ts'
import { answerTo, ask, DRAFT, discordPreview, postOn, preview } from './people.ts'
import { inWorld, type World } from './world.ts'

const WEBHOOK = /POST \/webhooks\/\d+\/webhook-/u
const CALLBACK = /callback/u

/** The model takes its time, so that the answer does not come with the acknowledgement. */
const slowly = (world: World, ms = 500) =>
  world.llm.behave(async (asked, response) => {
    await pause(ms)
    return rewriteTo(({ message }) => message)(asked, response)
  })

const expired = async (world: World): Promise<string> => {
  const { slack } = world
  slack.world.fail('views.open', { error: 'expired_trigger_id' })
  await slack.command('')
  const shown = await slack.shownTo('UADA', (words) => words.includes('three seconds'))
  await slack.click(shown, 'Open')
  const view = await slack.windowOf('UADA', (words) => words.includes('Your text'))
  expect(view, 'no window')
  return 'a button, which opened the form'
}

const refusedCodes = async (world: World): Promise<string> => {
  const { discord, here } = world
  for (const [code, status] of [
    [10062, 404],
    [40060, 400],
  ] as const) {
    discord.faults.add({ kind: 'answer', match: CALLBACK, status, body: { code, message: 'no' } })
    ask(world, DRAFT, here)
    await discord.until(`${code} in the log`, () => world.logged(String(code)))
  }
  world.llm.behave(behaviours.refuse)
  const message = await discordPreview(world, DRAFT)
  discord.faults.add({
    kind: 'answer',
    match: WEBHOOK,
    status: 404,
    body: { code: 10015, message: 'Unknown Webhook' },
  })
  expect(/Posted/u.test(await postOn(world, message)), '10015: not posted by a new webhook')
  slowly(world)
  discord.faults.add({
    kind: 'answer',
    match: /PATCH \/webhooks\/.*@original/u,
    status: 404,
    body: { code: 10015, message: 'Unknown Webhook' },
  })
  ask(world, DRAFT, here)
  await discord.until('10015 in the log', () => world.logged('10015'), 10_000)
  await discordPreview(world, DRAFT)
  const posts = discord.posted().filter(({ channel }) => channel === discord.channel).length
  expect(posts === 1, `${posts} posts`)
  return 'logged by code; a deleted webhook made again, one post; answers the next'
}

const noWayBack = async (world: World): Promise<string> => {
  const { slack } = world
  const faults: [string, SlackFault | undefined][] = [
    ['UEXPIRED', undefined],
    ['ULIMITED', { status: 429, headers: { 'retry-after': '60' }, body: 'rate_limited', times: 9 }],
  ]
  for (const [user, fault] of faults) {
    slowly(world, 700)
    const answered = slack.command(DRAFT, { user })
    await answered
    if (fault) slack.world.fail('response_url', fault)
    else slack.world.later(31 * 60_000)
    const isTold = () =>
      slack.world.posted.some(({ channel, blocks }) => channel === user && wordsOf(blocks).includes('5 pm'))
    await slack.world.until(isTold, `a direct message to ${user}`, 10_000)
    slack.world.mend()
  }
  slowly(world, 700)
  slack.world.fail('response_url', { status: 429, headers: { 'retry-after': '1' }, body: 'rate_limited' })
  await preview(world, DRAFT, 'UPATIENT')
  return 'expired, or limited for long: in a direct message; limited for a second: waited'
}

/** Makes every draft's id throw, as a fault of ours would, while `look` runs. */
const whileThrowing = async <T>(look: () => Promise<T>): Promise<T> => {
  const { randomBytes } = crypto
  crypto.randomBytes = (() => {
    throw new TypeError(`injected, about “${DRAFT}”`)
  }) as unknown as typeof randomBytes
  syncBuiltinESMExports()
  try {
    return await look()
  } finally {
    crypto.randomBytes = randomBytes
    syncBuiltinESMExports()
  }
}

const throwing = async (world: World): Promise<string> => {
  const wrong = /Something went wrong on our side/u
  await whileThrowing(async () => {
    const words = wordsOf((await answerTo(world, DRAFT)).content)
    expect(wrong.test(words) && words.includes('ci.example/42'), `Slack: ${words.slice(0, 200)}`)
    const message = await world.discord.original(ask(world, DRAFT, world.here))
    expect(wrong.test(textOf(message)) && textOf(message).includes('ci.example/42'), 'Discord: not told')
  })
  expect(
    world.lines.some(({ level, name }) => level === 'error' && name === 'TypeError'),
    'not logged',
  )
  expect(!JSON.stringify(world.lines).includes('ci.example'), 'the text is in the log')
  await preview(world, DRAFT)
  await discordPreview(world, DRAFT)
  return 'told, with their text; logged without it; the next is answered'
}

export const answerFaults: readonly Fault[] = [
  {
    row: 42,
    inject: '`expired_trigger_id`',
    promise: 'a button to open it again',
    see: () => inWorld({ slack: 'http' }, expired),
  },
  {
    row: 43,
    inject: '10062, 40060, 10015',
    promise: 'logged by code, no throw',
    see: () => inWorld({ discord: true, llm: true }, refusedCodes),
  },
  {
    row: 44,
    inject: '`response_url` expired or 429',
    promise: 'caught; told by another way where there is one',
    see: () => inWorld({ slack: 'http', llm: true }, noWayBack),
  },
  {
    row: 45,
    inject: 'a handler throws',
    promise: 'contained; the person is told',
    see: () => inWorld({ slack: 'http', discord: true }, throwing),
  },
]
