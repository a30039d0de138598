import type { Setting } from '../loopback/discord/hands.ts'
import type { Exchange, Message } from '../loopback/discord/world.ts'
import { controlsOf, wordsOf } from '../loopback/slack/hands.ts'
import type { Content, Shown, SlackView } from '../loopback/slack/world.ts'
import { customIdOf, labelsOf as labelsOn, textOf } from '../platforms/discord/support.ts'
import { BUDGET_MS, type World } from './world.ts'

export const DRAFT =
  'You broke the build again, fix it before 5 pm, see https://ci.example/42. Do not merge anything!!!'
export const FACTS = ['5 pm', 'https://ci.example/42']
const PATIENCE_MS = BUDGET_MS + 6_000

export const labelsOf = ({ content }: Shown): string[] =>
  controlsOf(content?.blocks).map(
    ({ text, placeholder }) => wordsOf({ text, placeholder }).trim().split('\n')[0] ?? '',
  )

const isWaiting = (shown: Shown): boolean =>
  labelsOf(shown).every((label) => label === 'Cancel') && labelsOf(shown).length > 0
export const hasPost = (shown: Shown): boolean =>
  labelsOf(shown).some((label) => /^(?:Post|Copy)/u.test(label))

/** Types /humanize and resolves to what comes of it, once it is what is looked for. */
export const answerTo = async (
  { slack }: World,
  text: string,
  user = 'UADA',
  { channel = 'CGENERAL', look = (shown: Shown) => !isWaiting(shown) } = {},
): Promise<Shown> => {
  const before = slack.world.shown.length
  await slack.command(text, { user, channel })
  const mine = () => slack.world.shown.slice(before).findLast((shown) => shown.user === user && look(shown))
  return slack.world.until(mine, `an answer to ${user}`, PATIENCE_MS)
}
/** The same, for a preview that can be posted. */
export const preview = (world: World, text: string, user = 'UADA', channel = 'CGENERAL'): Promise<Shown> =>
  answerTo(world, text, user, { channel, look: hasPost })

/** All that one person can read by themselves: private messages, windows, direct messages. */
const readBy = ({ slack: { world } }: World, user: string): string =>
  [
    ...world.shown
      .filter((shown) => shown.user === user)
      .map(({ content }) => `${content?.text}\n${wordsOf(content)}`),
    ...[...world.views.values()].filter((view) => view.user === user).map(wordsOf),
    ...world.posted
      .filter(({ channel }) => channel === user)
      .map((message) => `${message.text}\n${wordsOf(message.blocks)}`),
  ].join('\n')

/** Resolves when the person can read this. */
export const told = (world: World, words: RegExp, user = 'UADA'): Promise<unknown> =>
  world.slack.world.until(() => words.test(readBy(world, user)), `“${words.source}”`, PATIENCE_MS)

/** Sends a window's form; resolves to what is answered, in the window or privately in the conversation that it was opened from. */
export const submit = async (
  { slack }: World,
  view: SlackView,
  values: Record<string, unknown>,
  user = view.user,
): Promise<Content> => {
  const before = new Map(slack.world.shown.map((shown) => [shown, shown.content]))
  const { body } = await slack.submit(view, values, { user })
  const answer = () =>
    (body.view as Content | undefined) ??
    slack.world.shown.findLast((shown) => shown.user === view.user && shown.content !== before.get(shown))
      ?.content
  return slack.world.until(answer, `an answer to the form of ${view.user}`, PATIENCE_MS)
}

/** The channel's settings as a form that this person opened. */
export const toneForm = async ({ slack }: World, user = 'UADA'): Promise<SlackView> => {
  const before = slack.world.views.size
  await slack.command('', { name: '/tone', user })
  return slack.world.until(() => {
    const view = [...slack.world.views.values()].slice(before).findLast((one) => one.user === user)
    return view && (view.blocks as unknown[]).some((block) => (block as { type: string }).type === 'input')
      ? view
      : undefined
  }, `the form for ${user}`)
}
/** Saves the channel's tone and waits for the word that it is saved. */
export const saveTone = async (world: World, tone: string, user = 'UADA'): Promise<void> => {
  const answer = wordsOf(await submit(world, await toneForm(world, user), { tone }))
  if (!answer.includes('Saved.')) throw new Error(`the tone was not saved: ${answer.slice(0, 200)}`)
}
/** What /tone show says. */
export const shownTone = async ({ slack }: World, user = 'UBOB'): Promise<string> => {
  const before = slack.world.shown.length
  await slack.command('show', { name: '/tone', user })
  return wordsOf((await slack.world.until(() => slack.world.shown[before], 'the settings')).content)
}

/** What everybody can read. */
export const postedIn = ({ slack }: World, channel = 'CGENERAL') =>
  slack.world.posted.filter((message) => message.channel === channel)

export const ask = ({ discord }: World, text: string, setting: Setting): Exchange =>
  discord.deliver(discord.hands.command(setting, 'humanize', [{ name: 'text', type: 3, value: text }]))

/** The same on Discord: the preview with a way to post it. */
export const discordPreview = (world: World, text: string, setting = world.here): Promise<Message> =>
  world.discord.original(ask(world, text, setting), (message) =>
    labelsOn(message).some((label) => label.startsWith('Post')),
  )

export const press = ({ discord }: World, message: Message, label: string, setting: Setting): Exchange =>
  discord.deliver(discord.hands.press(setting, message.id, customIdOf(message, label)))

/** Presses Post on Discord; resolves to what the preview says of it. */
export const postOn = async (world: World, message: Message, setting = world.here) => {
  const before = textOf(message)
  press(world, message, 'Post', setting)
  return world.discord.until(
    'what became of the post',
    () => textOf(message) !== before && textOf(message),
    10_000,
  )
}
