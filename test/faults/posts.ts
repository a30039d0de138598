import { PERMISSIONS } from '../loopback/discord/hands.ts'
import { wordsOf } from '../loopback/slack/hands.ts'
import type { Shown } from '../loopback/slack/world.ts'
import { expect, type Fault } from './fault.ts'
import { DRAFT, discordPreview, labelsOf, postedIn, postOn, preview } from './people.ts'
import { inWorld, type World } from './world.ts'

const MAYBE = /It may have been posted/u
const WEBHOOK = /POST \/webhooks\/\d+\/webhook-/u
const CALLBACK = /callback/u

/** Presses Post on Slack; resolves to what the preview says of it. */
const post = async ({ slack }: World, shown: Shown, user = 'UADA'): Promise<string> => {
  const before = shown.states.length
  await slack.click(shown, 'Post', { user })
  await slack.world.until(() => shown.states.length > before, 'what became of the post', 10_000)
  return wordsOf(shown.content)
}
const lost = async (world: World): Promise<string> => {
  const { slack, discord, here } = world
  const rounds = 9
  let uncertain = 0
  for (let round = 0; round < rounds; round += 1) {
    const [user, before] = [`ULOST${round}`, slack.world.posted.length]
    const shown = await preview(world, DRAFT, user)
    const drop = ([undefined, 'after', 'before'] as const)[round % 3]
    if (drop) slack.world.fail('chat.postMessage', { drop })
    const words = await post(world, shown, user)
    const out = slack.world.posted.length - before
    expect(out <= 1, `${out} posts`)
    expect(
      drop ? MAYBE.test(words) : out === 1 && /Posted/u.test(words),
      `round ${round}: ${words.slice(0, 200)}`,
    )
    if (drop) uncertain += 1
    if (drop) expect(!labelsOf(shown).includes('Post'), 'Post is offered again without a question')
  }
  const calls = slack.world.calls.filter(({ method }) => method === 'chat.postMessage').length
  expect(calls === rounds, `${calls} calls for ${rounds} posts`)

  discord.faults.add({ kind: 'lost-answer', match: WEBHOOK })
  expect(MAYBE.test(await postOn(world, await discordPreview(world, DRAFT))), 'Discord: not told')
  expect(discord.posted().length === 1, `Discord: ${discord.posted().length} posts`)
  const { viewChannel, sendMessages } = PERMISSIONS
  const noWebhooks = { ...here, appPermissions: viewChannel | sendMessages }
  const message = await discordPreview(world, DRAFT, noWebhooks)
  discord.faults.add({ kind: 'lost-answer', match: CALLBACK, times: 2 })
  expect(
    /Posted/u.test(await postOn(world, message, noWebhooks)),
    'Discord: a press’ own answer is not known to be out',
  )
  expect(discord.posted().length === 2, `Discord: ${discord.posted().length} posts in all`)
  return `${rounds + 2} posts, ${uncertain + 1} answers lost: 0 doubled, each of the ${uncertain + 1} reported; a press’ own answer is known`
}

const forbidden = async (world: World): Promise<string> => {
  const { slack, discord, here } = world
  const calls = () => slack.world.calls.filter(({ method }) => method === 'chat.postMessage').length
  slack.world.fail('chat.postMessage', { error: 'missing_scope' })
  const scope = await post(world, await preview(world, DRAFT))
  expect(/may not post here/u.test(scope) && calls() === 1, `${calls()} calls; ${scope.slice(0, 200)}`)
  slack.world.fail('response_url', {
    status: 404,
    body: 'used_url',
    when: ({ response_type }) => response_type === 'in_channel',
  })
  const shown = await preview(world, DRAFT, 'UADA', 'COUTSIDE')
  const outside = await post(world, shown)
  expect(/not posted/iu.test(outside) && calls() === 2, `${calls()} calls; ${outside.slice(0, 200)}`)
  expect(slack.world.posted.length === 0, 'Slack: something was posted')
  const reached = await post(world, await preview(world, DRAFT, 'UADA', 'COUTSIDE'))
  expect(
    /Posted/u.test(reached) && postedIn(world, 'COUTSIDE').length === 1,
    'not posted by the response URL',
  )

  const { viewChannel, sendMessages } = PERMISSIONS
  const setting = { ...here, appPermissions: viewChannel | sendMessages }
  const message = await discordPreview(world, DRAFT, setting)
  const before = discord.world.calls.length
  discord.faults.add({
    kind: 'answer',
    match: CALLBACK,
    status: 403,
    body: { code: 50013, message: 'Missing Permissions' },
  })
  const words = await postOn(world, message, setting)
  expect(/may not post here/u.test(words), `Discord: ${words.slice(0, 200)}`)
  expect(message.ephemeral && discord.posted().length === 0, 'Discord: something was posted')
  const again = discord.world.calls
    .slice(before)
    .filter(
      ({ path, body }) =>
        CALLBACK.test(path) &&
        JSON.stringify(body).includes('ci.example') &&
        (body as { type: number }).type === 4,
    )
  expect(again.length === 1, `Discord: tried ${again.length} times`)
  return 'one try each; why, and what to do, in the private preview, with the text kept'
}

export const postFaults: readonly Fault[] = [
  {
    row: 22,
    inject: 'the reply to a post is lost',
    promise: 'no second post; reported as uncertain unless the platform can tell',
    see: () => inWorld({ slack: 'http', discord: true }, lost),
  },
  {
    row: 37,
    inject: '`missing_scope`, `not_in_channel`, 50013',
    promise: 'private explanation, no retry',
    see: () => inWorld({ slack: 'http', discord: true }, forbidden),
  },
]
