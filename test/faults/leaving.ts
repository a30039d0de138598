import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { PERMISSIONS } from '../loopback/discord/hands.ts'
import { wordsOf } from '../loopback/slack/hands.ts'
import { BOT_TOKEN } from '../loopback/slack/slack.ts'
import { expect, type Fault } from './fault.ts'
import { DRAFT, preview, saveTone } from './people.ts'
import { eventually, inWorld, type World } from './world.ts'

const OTHER_TEAM = 'T1OTHER'

/** Goes to the install page and comes back from Slack's, as a browser does. */
const install = async ({ slack, url }: World, team: string, token: string): Promise<void> => {
  slack.world.oauth = () => ({
    ok: true,
    app_id: 'A1',
    team: { id: team, name: team },
    enterprise: null,
    is_enterprise_install: false,
    token_type: 'bot',
    access_token: token,
    scope: 'commands,chat:write',
    bot_user_id: 'UBOT',
    authed_user: { id: 'UADA' },
  })
  const page = await fetch(url('/slack/install'))
  const link = /href="([^"]+authorize[^"]+)"/u.exec(await page.text())?.[1]?.replaceAll('&amp;', '&') ?? ''
  const state = new URL(link).searchParams.get('state') ?? ''
  const cookie = page.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const back = await fetch(url(`/slack/oauth_redirect?${new URLSearchParams({ code: 'c1', state })}`), {
    headers: { cookie },
  })
  expect(back.status === 200, `installing: ${back.status}`)
}
/** How many records name this workspace. */
const recordsOf = ({ folder }: World, workspace: string): number => {
  const file = new DatabaseSync(join(folder, 'store.sqlite'), { readOnly: true })
  const row = file.prepare('SELECT count(*) AS count FROM humanize WHERE key LIKE ?').get(`%${workspace}%`)
  file.close()
  return Number(row?.count)
}

const leave = async (world: World): Promise<string> => {
  const { slack, discord, here } = world
  await install(world, slack.world.team, BOT_TOKEN)
  slack.world.tokens.set('xoxb-other', { scopes: new Set() })
  await install(world, OTHER_TEAM, 'xoxb-other')
  await saveTone(world, 'warm')
  const token = slack.world.tokens.get(BOT_TOKEN)
  const shown = await preview(world, DRAFT)
  if (token) token.revoked = true
  await slack.click(shown, 'Post')
  await slack.world.until(
    () => /access here was withdrawn/u.test(wordsOf(shown.content)),
    'the word that the token is revoked',
  )
  const kept = recordsOf(world, slack.world.team)
  await slack.event({ type: 'app_uninstalled' })
  await eventually(() => recordsOf(world, slack.world.team) === 0, 'the workspace’s data to go')
  expect(recordsOf(world, OTHER_TEAM) > 0, 'another workspace’s data went along')
  const calls = slack.world.calls.length
  const { status } = await slack.command(DRAFT)
  await slack.event({
    type: 'message',
    channel_type: 'im',
    channel: 'DAPP1',
    user: 'UADA',
    text: 'Hello',
    ts: '1.1',
  })
  await slack.world.until(() => world.logged('not-installed'), 'a line in the log')
  expect(status === 200, `a workspace that is not known got ${status}`)
  expect(
    !slack.world.calls.slice(calls).some(({ token: used }) => used === BOT_TOKEN),
    'its token is still used',
  )
  expect(slack.world.posted.length === 0, 'something was posted')

  const { viewChannel, sendMessages, manageChannels } = PERMISSIONS
  const manager = {
    ...here,
    person: { ...here.person, permissions: viewChannel | sendMessages | manageChannels },
  }
  const options = [{ name: 'tone', type: 3, value: 'warm' }]
  await discord.original(
    discord.deliver(discord.hands.command(manager, 'tone', [{ name: 'set', type: 1, options }])),
  )
  expect(recordsOf(world, discord.guild) > 0, 'no setting on Discord')
  discord.gateway.dispatch('GUILD_DELETE', { id: discord.guild, unavailable: true })
  discord.gateway.dispatch('GUILD_DELETE', { id: '11' })
  expect(recordsOf(world, discord.guild) > 0, 'gone though the server is only unavailable')
  discord.gateway.dispatch('GUILD_DELETE', { id: discord.guild })
  await eventually(() => recordsOf(world, discord.guild) === 0, 'the server’s data to go')
  return `told; ${kept} records to 0, another workspace’s untouched; its deliveries get 200 and nothing more`
}

export const leavingFaults: readonly Fault[] = [
  {
    row: 46,
    inject: 'token revoked, app uninstalled',
    promise: 'that tenant stops, its data is purged',
    see: () => inWorld({ slack: 'oauth', discord: true, env: { PUBLIC_URL: 'https://bot.example' } }, leave),
  },
]
