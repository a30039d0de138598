import { PERMISSIONS, type Setting } from '../loopback/discord/hands.ts'
import { controlsOf, wordsOf } from '../loopback/slack/hands.ts'
import { customIdOf, labelsOf as labelsOn, textOf } from '../platforms/discord/support.ts'
import { expect, type Fault } from './fault.ts'
import {
  DRAFT,
  discordPreview,
  labelsOf,
  postedIn,
  press,
  preview,
  saveTone,
  shownTone,
  submit,
  told,
  toneForm,
} from './people.ts'
import { inWorld, type World } from './world.ts'

const STALE = /Somebody saved these settings while you had them open, so yours were not saved/u
const NOT_ALLOWED = /You may not change this channel’s tone, so nothing was changed/u
const NOT_YOURS = /These controls belong to the person who asked for the preview/u
const NOT_OURS = /This control is not one of ours or is out of date, so nothing was done/u

const isSaid = (content: unknown, words: RegExp): boolean => words.test(wordsOf(content))

const twoAdmins = async (world: World): Promise<string> => {
  const [ada, cleo] = [await toneForm(world, 'UADA'), await toneForm(world, 'UCLEO')]
  expect(isSaid(await submit(world, ada, { tone: 'warm' }), /Saved\./u), 'the first is not saved')
  const second = await submit(world, cleo, { tone: 'direct', banned: 'synergy' })
  expect(isSaid(second, STALE), 'the second is not told')
  const words = await shownTone(world)
  expect(/warm/iu.test(words) && !/synergy/iu.test(words), 'the first save was overwritten')

  const forms = [await toneForm(world, 'UADA'), await toneForm(world, 'UCLEO')]
  const tones = ['concise', 'playful']
  const answers = await Promise.all(forms.map((form, index) => submit(world, form, { tone: tones[index] })))
  const saved = answers.filter((answer) => isSaid(answer, /Saved\./u)).length
  const stale = answers.filter((answer) => isSaid(answer, STALE)).length
  expect(saved === 1 && stale === 1, `at the same moment: ${saved} saved, ${stale} told`)
  return 'the second is told; also when both save at the same moment'
}

const staleForm = async (world: World): Promise<string> => {
  const { slack } = world
  const form = await toneForm(world, 'UADA')
  await saveTone(world, 'warm', 'UCLEO')
  const answer = await submit(world, form, { tone: 'direct' })
  const words = wordsOf(answer)
  expect(STALE.test(words) && /Tone.*warm/iu.test(words), `not told what changed: ${words.slice(0, 300)}`)
  const shown = slack.world.shown.find(({ content }) => content === answer)
  expect(shown, 'not told in the conversation')
  await slack.click(shown, 'Reload')
  await slack.windowOf('UADA', (_words) => true)
  const stands = /"initial_option":\{[^}]*\},"value":"warm"\}|"initial_option":\{[^}]*"value":"warm"/u
  const reloaded = () =>
    [...slack.world.views.values()].some((view) => view.user === 'UADA' && stands.test(JSON.stringify(view)))
  await slack.world.until(reloaded, 'the form with what stands')
  return 'told the field, its old and new value; loaded again with what stands'
}

const mayManage = PERMISSIONS.viewChannel | PERMISSIONS.sendMessages | PERMISSIONS.manageChannels

const notAnAdmin = async (world: World): Promise<string> => {
  const { slack, discord, here, ben } = world
  await slack.command('', { name: '/tone', user: 'UBOB' })
  await slack.shownTo('UBOB')
  expect(![...slack.world.views.values()].some(({ user }) => user === 'UBOB'), 'Bob got the form')
  const form = await toneForm(world, 'UCLEO')
  expect(
    isSaid(await submit(world, form, { tone: 'playful' }, 'UBOB'), NOT_ALLOWED),
    'a forged submission is not refused',
  )
  Object.assign(slack.world.people.get('UCLEO') ?? {}, { is_admin: false })
  expect(
    isSaid(await submit(world, form, { tone: 'playful' }), NOT_ALLOWED),
    'one who was an admin is not refused',
  )
  expect(!/playful/iu.test(await shownTone(world, 'UDORA')), 'the tone was changed')

  const tone = (
    setting: Setting,
    verb: string,
    options: { name: string; type: number; value: string }[] = [],
  ) =>
    discord.original(
      discord.deliver(discord.hands.command(setting, 'tone', [{ name: verb, type: 1, options }])),
    )
  const playful = [{ name: 'tone', type: 3, value: 'playful' }]
  await tone({ ...here, person: ben }, 'set', playful)
  const manager = { ...here, person: { ...here.person, permissions: mayManage } }
  const view = await tone(manager, 'show')
  const label = labelsOn(view).find((one) => customIdOf(view, one) === 'open::tone') ?? ''
  const { data } = await discord.answered(press(world, view, label, manager))
  // Between opening and sending the right was taken away.
  await discord.original(
    discord.deliver(discord.hands.submit(here, data.custom_id ?? '', { tone: ['playful'] }, view.id)),
  )
  expect(!/playful/iu.test(textOf(await tone(here, 'show'))), 'the tone was changed on Discord')
  return 'no form, forged and outdated submissions refused; the role is read at each step'
}

const somebodyElse = async (world: World): Promise<string> => {
  const { slack, discord, here, ben } = world
  const shown = await preview(world, DRAFT)
  await slack.click(shown, 'Post', { user: 'UBOB' })
  await told(world, NOT_YOURS, 'UBOB')
  const again = await preview(world, DRAFT)
  const own = controlsOf(again.content?.blocks).find(({ action_id }) => String(action_id).startsWith('post:'))
  await slack.click(again, 'Edit')
  const form = await slack.windowOf('UADA')
  expect(
    isSaid(await submit(world, form, { text: 'Forged words.' }, 'UBOB'), NOT_YOURS),
    'a forged edit is not refused',
  )
  await slack.press(slack.placeOf(again, 'UADA'), { type: 'button', action_id: own?.action_id }, {})
  await slack.world.until(() => postedIn(world).length > 0, 'the post of its owner')
  expect(
    postedIn(world).length === 1 && !JSON.stringify(postedIn(world)).includes('Forged'),
    'forged words were posted',
  )

  const message = await discordPreview(world, DRAFT)
  const other = { ...here, person: ben }
  press(world, message, 'Post', other)
  await discord.until('the refusal', () => NOT_YOURS.test(textOf(message)))
  const mine = await discordPreview(world, DRAFT)
  const { data } = await discord.answered(press(world, mine, 'Edit', here))
  const forged = discord.deliver(
    discord.hands.submit(other, data.custom_id ?? '', { text: 'Forged words.' }, mine.id),
  )
  await discord.until('the refusal', () =>
    NOT_YOURS.test(textOf(discord.world.messages.get(forged.original ?? '') ?? { body: {} })),
  )
  expect(discord.posted().length === 0, 'something was posted')
  return 'button and form refused on both platforms; the owner’s still work'
}

const tampered = async (world: World): Promise<string> => {
  const { slack, discord, here } = world
  const shown = await preview(world, DRAFT)
  const forgeries = [
    'post:not-a-draft:',
    'post::',
    'erase:../all:',
    'nonsense',
    `post:${'A'.repeat(34)}:`,
    'open::tone-reset:9',
  ]
  const place = slack.placeOf(shown, 'UADA')
  for (const action_id of forgeries) {
    const ack = await slack.press(place, { type: 'button', action_id, value: '<!channel>' }, {})
    expect(ack.status === 200 && ack.ms < 3_000, `${action_id}: ${ack.status}`)
  }
  await told(world, NOT_OURS)
  const own = await preview(world, DRAFT, 'UCLEO')
  await slack.click(own, 'Edit', { user: 'UCLEO' })
  const form = await slack.windowOf('UCLEO')
  for (const metadata of [
    '',
    '{',
    '{"channel":"<!here>"}',
    JSON.stringify({ form: 'tone', state: '0', channel: 'CSECRET' }),
  ]) {
    await slack.submit({ ...form, private_metadata: metadata }, { text: 'Forged words.' })
  }
  expect(
    slack.world.posted.every(({ channel }) => channel.startsWith('U')),
    'something was posted',
  )

  const message = await discordPreview(world, DRAFT)
  for (const id of [...forgeries, '+9+open::tone-reset', '?post:x:', '0/1:edit:x']) {
    const exchange = discord.deliver(discord.hands.press(here, message.id, id))
    await discord.until('an answer', () => exchange.first)
  }
  expect(discord.posted().length === 0, 'something was posted on Discord')
  expect(!labelsOf(own).includes('Posted'), 'it counts as posted')
  return `${forgeries.length + 3} forged controls and 4 forged windows: nothing done, answered in time`
}

const both = (look: (world: World) => Promise<string>) => () =>
  inWorld({ slack: 'http', discord: true }, look)

export const rightFaults: readonly Fault[] = [
  {
    row: 13,
    inject: 'two admins save',
    promise: 'the second is told; nothing lost silently',
    see: both(twoAdmins),
  },
  {
    row: 38,
    inject: 'not an admin, or no longer one',
    promise: 'refused, role read again',
    see: both(notAnAdmin),
  },
  { row: 39, inject: 'another person’s button or form', promise: 'refused', see: both(somebodyElse) },
  { row: 40, inject: 'tampered custom_id or metadata', promise: 'refused', see: both(tampered) },
  {
    row: 41,
    inject: 'a form that others saved meanwhile',
    promise: 'told what changed, reload',
    see: both(staleForm),
  },
]
