import { rewriteTo } from '../loopback/openai.ts'
import { wordsOf } from '../loopback/slack/hands.ts'
import { labelsOf as labelsOn, textOf } from '../platforms/discord/support.ts'
import { expect, type Fault } from './fault.ts'
import { answerTo, DRAFT, discordPreview, labelsOf, press, preview } from './people.ts'
import { inWorld, type World } from './world.ts'

const LIMIT = 40_000
const FAMILY = '👩‍👩‍👧‍👦'
const HARMFUL = /[\u200B\u202A-\u202E\u2066-\u2069\u2060\uFEFF\u{E0000}-\u{E007F}]|[\u0300-\u036F]{3}/u

/** Posts what was written; resolves to the parts as everybody reads them. */
const postedParts = async (world: World, text: string, user = 'UADA'): Promise<string[]> => {
  const { slack } = world
  const before = slack.world.posted.length
  const shown = await preview(world, text, user)
  const states = shown.states.length
  await slack.click(shown, labelsOf(shown).find((label) => label.startsWith('Post')) ?? 'Post', { user })
  await slack.world.until(
    () => shown.states.length > states && /Posted/u.test(wordsOf(shown.content)),
    'the word that it is posted',
    30_000,
  )
  return slack.world.posted.slice(before).map(({ text: part }) => part ?? '')
}
/** The same on Discord. */
const postedOn = async (world: World, text: string): Promise<string[]> => {
  const { discord, here } = world
  const before = discord.posted().length
  const message = await discordPreview(world, text)
  press(world, message, labelsOn(message).find((label) => label.startsWith('Post')) ?? 'Post', here)
  await discord.until('the word that it is posted', () => /Posted/u.test(textOf(message)), 20_000)
  return discord
    .posted()
    .slice(before)
    .map(({ body, files }) => `${body.content ?? ''}${files.map((file) => file.text).join('')}`)
}
const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : []

const tooLong = async (world: World): Promise<string> => {
  const { slack, llm } = world
  const text = 'Please look at it. '.repeat(3_000).slice(0, LIMIT + 1)
  const words = wordsOf((await answerTo(world, text)).content)
  expect(
    words.includes(`has ${LIMIT + 1} characters`) && words.includes(`at most ${LIMIT}`),
    `Slack: ${words.slice(0, 200)}`,
  )
  await slack.messageAction('humanize_message', { ts: '1.1', user: 'UBOB', text }, { user: 'UBOB' })
  const aid = wordsOf((await slack.shownTo('UBOB')).content)
  expect(aid.includes(`at most ${LIMIT}`), `a message: ${aid.slice(0, 200)}`)
  const response = await fetch(world.url('/api/rewrite'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  })
  const body = await response.text()
  expect(response.status === 400 || response.status === 413, `the API: ${response.status}`)
  expect(/40.?000/u.test(body), `the API: ${body.slice(0, 200)}`)
  expect(llm.bodies.length === 0, `${llm.bodies.length} calls of the model`)
  return 'the limit named at the command, the message action and the API; 0 calls of the model'
}

const invisible = async (world: World): Promise<string> => {
  const text = `You broke\u200B the bu\u202Eild, fix\u2066 it by 5 pm!!! Z\u0300\u0301\u0302\u0303\u0304\u0305algo\u{E0041}\u{E0042} ${FAMILY} 🇩🇪`
  const shown = await preview(world, text)
  expect(!HARMFUL.test(JSON.stringify(shown.content)), 'a harmful character is in the preview')
  for (const parts of [await postedParts(world, text, 'UBOB'), await postedOn(world, text)]) {
    const posted = parts.join('')
    expect(!HARMFUL.test(posted), 'a harmful character was posted')
    for (const whole of [FAMILY, '🇩🇪', '5 pm']) expect(posted.includes(whole), `“${whole}” is not whole`)
  }
  return 'zero-width, reordering, tag characters and stacked marks gone; joined emoji and flags whole'
}

const split = async (world: World): Promise<string> => {
  const families = (count: number) =>
    Array.from({ length: count }, (_, index) => `${FAMILY.repeat(40)} ${index}`).join(' ')
  const [long, shorter] = [families(30), families(12)]
  const onSlack = await postedParts(world, `Look at this: ${long}`)
  const onDiscord = await postedOn(world, `Look at this: ${shorter}`)
  const everything = [...strings(world.slack.world.posted), ...strings(world.slack.world.shown), ...onDiscord]
  expect(
    everything.every((part) => part.isWellFormed()),
    'a lone surrogate',
  )
  const count = (parts: readonly string[]) => parts.join('').split(FAMILY).length - 1
  expect(
    count(onSlack) === 1200 && onSlack.length > 1,
    `Slack: ${count(onSlack)} of 1200 emoji in ${onSlack.length} parts`,
  )
  expect(
    count(onDiscord) === 480 && onDiscord.length > 1,
    `Discord: ${count(onDiscord)} of 480 emoji in ${onDiscord.length} parts`,
  )
  return `${onSlack.length} and ${onDiscord.length} parts, every emoji whole`
}

const pings = async (world: World): Promise<string> => {
  const { slack, discord, llm } = world
  llm.behave(
    rewriteTo(
      ({ message }) => `${message} @everyone <!channel> <!here> <!subteam^S1> <@UBOB> <@123456789012345678>`,
    ),
  )
  await postedParts(world, DRAFT)
  await postedOn(world, DRAFT)
  llm.behave(rewriteTo(({ message }) => message))
  const shouted =
    'Fix it now, @everyone and @here, <!channel> <!here|here> <!subteam^S1|@crew> before 5 pm!!!'
  await postedParts(world, shouted, 'UBOB')
  const words = await postedOn(world, 'Fix it now, @everyone and @here before 5 pm!!!')
  // The line that discloses the app names who wrote it; nobody rings themselves.
  const authors = ['<@UADA', '<@UBOB']
  const rung = slack.world.posted.flatMap((message, index) =>
    message.pings.filter((ping) => ping !== authors[index]),
  )
  expect(rung.length === 0, `Slack: ${rung.join(', ')}`)
  expect(
    /everyone/u.test(words.join('')) && !/@everyone|@here/u.test(words.join('')),
    'Discord: the word itself',
  )
  const bodies = discord.world.calls.flatMap(({ body }) => {
    const sent = (body ?? {}) as {
      data?: object
      content?: string
      components?: unknown
      allowed_mentions?: unknown
    }
    return [sent, (sent.data ?? {}) as typeof sent].filter(
      ({ content, components }) => content !== undefined || components !== undefined,
    )
  })
  const open = bodies.filter(
    ({ allowed_mentions: allowed }) =>
      JSON.stringify((allowed as { parse?: unknown } | undefined)?.parse) !== '[]',
  )
  expect(
    bodies.length > 0 && open.length === 0,
    `Discord: ${open.length} of ${bodies.length} messages may ping`,
  )
  return `0 pings on Slack; ${bodies.length} messages to Discord, each with nothing to parse`
}

export const textFaults: readonly Fault[] = [
  {
    row: 26,
    inject: '40,001 characters',
    promise: 'limit named before any model is paid',
    see: () => inWorld({ slack: 'http', llm: true, env: { PLAYGROUND: 'on' } }, tooLong),
  },
  {
    row: 27,
    inject: 'zero-width, right-to-left, tag characters, zalgo',
    promise: 'harmful ones stripped, joined emoji whole',
    see: () => inWorld({ slack: 'http', discord: true }, invisible),
  },
  {
    row: 28,
    inject: 'emoji at a split',
    promise: 'no lone surrogate',
    see: () => inWorld({ slack: 'http', discord: true }, split),
  },
  {
    row: 29,
    inject: '`@everyone`, `<!channel>`, `<@U…>` not in the text',
    promise: '0 pings',
    see: () => inWorld({ slack: 'http', discord: true, llm: true }, pings),
  },
]
