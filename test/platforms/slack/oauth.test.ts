import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BOT_TOKEN } from '../../loopback/slack/slack.ts'
import type { Json } from '../../loopback/slack/world.ts'
import {
  type AppByHand,
  type Connected,
  connect,
  createAppByHand,
  memoryInstallations,
  show,
  text,
} from './support.ts'

let app: AppByHand
let connected: Connected
let installations: ReturnType<typeof memoryInstallations>
let now = 0

const oauth = { clientId: 'client', clientSecret: 'secret', stateSecret: 'state-secret' }
beforeEach(async () => {
  now = Date.now()
  app = createAppByHand(() => show(text('done')))
  installations = memoryInstallations()
  connected = await connect({
    app,
    installations,
    publicUrl: 'https://bot.example',
    config: { botToken: undefined, oauth },
    now: () => now,
  })
  await connected.bot.start()
})
afterEach(() => connected.stop())

const granted = (more: Json = {}): Json => ({
  ok: true,
  app_id: 'A1',
  team: { id: 'T0LOOP', name: 'Loop' },
  enterprise: null,
  is_enterprise_install: false,
  token_type: 'bot',
  access_token: BOT_TOKEN,
  scope: 'commands,chat:write',
  bot_user_id: 'UBOT',
  authed_user: { id: 'UADA' },
  ...more,
})
/** Goes to the install page and comes back from Slack's, as a browser does. */
const install = async ({ query = '', state = undefined as string | undefined } = {}) => {
  const page = await fetch(`${connected.address}/slack/install${query}`)
  const authorize = new URL(
    /href="([^"]+authorize[^"]+)"/u.exec(await page.text())?.[1]?.replaceAll('&amp;', '&') ?? '',
  )
  const cookie = page.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const parameters = new URLSearchParams({
    code: 'c1',
    state: state ?? authorize.searchParams.get('state') ?? '',
  })
  const back = await fetch(`${connected.address}/slack/oauth_redirect?${parameters}`, { headers: { cookie } })
  return { authorize, back }
}
const token = (value: string, expiresInMs?: number, refresh?: string) => ({
  token: {
    value,
    ...(expiresInMs !== undefined && { expiresAt: now + expiresInMs }),
    ...(refresh && { refresh }),
  },
  scopes: [],
  installedAt: now,
})

describe('installing', () => {
  it('asks for the scopes of the manifest and keeps the token that Slack grants', async () => {
    connected.slack.world.oauth = () => granted()
    const { authorize, back } = await install()
    expect(authorize.href).toContain(connected.slack.apiUrl.replace('/api/', '/oauth/v2/authorize'))
    expect(authorize.searchParams.get('scope')).toContain('chat:write.customize')
    expect(authorize.searchParams.get('redirect_uri')).toBe('https://bot.example/slack/oauth_redirect')
    expect(back.status).toBe(200)
    expect(installations.records.get('slack/T0LOOP/bot')?.token.value).toBe(BOT_TOKEN)
    await connected.slack.command('x')
    await connected.slack.shownTo('UADA', (words) => words.includes('done'))
    expect(JSON.stringify(connected.lines)).not.toContain(BOT_TOKEN)
  })

  it('with a state that is not this browser’s is refused', async () => {
    connected.slack.world.oauth = () => granted()
    const { back } = await install({ state: 'forged' })
    expect(back.status).toBe(400)
    expect(installations.records.size).toBe(0)
  })

  it('that a person cancelled, or that Slack refused, says so in their language and offers to start again', async () => {
    const come = async (parameters: Record<string, string>) => {
      const page = await fetch(`${connected.address}/slack/install`)
      const state = /state=([^&"]+)/u.exec(await page.text())?.[1] ?? ''
      const cookie = page.headers.getSetCookie()[0]?.split(';')[0] ?? ''
      const query = new URLSearchParams({ ...parameters, state })
      return fetch(`${connected.address}/slack/oauth_redirect?${query}`, {
        headers: { cookie, 'accept-language': 'de-AT,de;q=0.9' },
      })
    }
    const cancelled = await come({ error: 'access_denied' })
    expect(cancelled.status).toBe(400)
    expect(await cancelled.text()).toContain('nichts wurde geändert')
    const refused = await come({ code: 'old' })
    expect(refused.status).toBe(502)
    expect(await refused.text()).toContain('<a href="install">Neu beginnen</a>')
    expect(installations.records.size).toBe(0)
  })

  it('as oneself asks for the right to post only, and keeps that token apart', async () => {
    connected.slack.world.oauth = () =>
      granted({
        access_token: undefined,
        scope: undefined,
        bot_user_id: undefined,
        authed_user: { id: 'UADA', access_token: 'xoxp-ada', scope: 'chat:write' },
      })
    const { authorize } = await install({ query: '?as=user&team=T0LOOP' })
    expect(authorize.searchParams.get('user_scope')).toBe('chat:write')
    expect(authorize.searchParams.get('scope')).toBe('')
    expect([...installations.records.keys()]).toEqual(['slack/T0LOOP/user/UADA'])
  })

  it('is offered in the home tab until it is granted', async () => {
    await installations.set('slack/T0LOOP/bot', token(BOT_TOKEN))
    const home = async () => {
      connected.slack.homes.clear()
      await connected.slack.event({ type: 'app_home_opened', user: 'UADA', tab: 'home' })
      return connected.slack.until(() => connected.slack.homes.get('UADA'), 'the home tab')
    }
    expect(JSON.stringify(await home())).toContain('https://bot.example/slack/install?as=user&team=T0LOOP')
    await installations.set('slack/T0LOOP/user/UADA', token('xoxp-ada'))
    expect(JSON.stringify(await home())).not.toContain('slack/install')
  })
})

describe('a workspace without an installation', () => {
  it('is told so, and Slack gets its 200', async () => {
    expect((await connected.slack.event({ type: 'app_home_opened', user: 'UADA', tab: 'home' })).status).toBe(
      200,
    )
    await connected.slack.until(
      () => connected.lines.some(({ code }) => code === 'not-installed'),
      'the log line',
    )
  })
})

describe('a token that ends', () => {
  it('is renewed once, however many ask for it', async () => {
    await installations.set('slack/T0LOOP/bot', token('xoxb-old', 60_000, 'r1'))
    let renewals = 0
    connected.slack.world.oauth = (args) => {
      renewals += 1
      return args.refresh_token === 'r1'
        ? { ok: true, access_token: BOT_TOKEN, refresh_token: 'r2', expires_in: 43_200, token_type: 'bot' }
        : { ok: false, error: 'invalid_refresh_token' }
    }
    const users = ['UADA', 'UBOB', 'UCLEO', 'UDORA']
    await Promise.all(users.map((user) => connected.slack.command('x', { user })))
    expect(renewals).toBe(1)
    expect(installations.records.get('slack/T0LOOP/bot')?.token).toEqual({
      value: BOT_TOKEN,
      refresh: 'r2',
      expiresAt: now + 43_200_000,
    })
  })

  it('stays in use when its renewal fails', async () => {
    await installations.set('slack/T0LOOP/bot', token(BOT_TOKEN, 60_000, 'r1'))
    connected.slack.world.oauth = () => ({ ok: false, error: 'internal_error' })
    await connected.slack.command('x')
    expect(app.requests[0]?.person.name).toBe('Ada')
    expect(installations.records.get('slack/T0LOOP/bot')?.token.refresh).toBe('r1')
  })
})

describe('a workspace that leaves', () => {
  it('takes its tokens and its data along', async () => {
    await installations.set('slack/T0LOOP/bot', token(BOT_TOKEN))
    await installations.set('slack/T0LOOP/user/UADA', token('xoxp-ada'))
    await installations.set('slack/T1/bot', token('xoxb-other'))
    await connected.slack.event({ type: 'app_uninstalled' })
    await connected.slack.until(() => app.purged.length > 0 || installations.records.size === 1, 'the purge')
    expect(app.purged).toEqual(['T0LOOP'])
    expect([...installations.records.keys()]).toEqual(['slack/T1/bot'])
  })

  it('in one person only takes that person’s token', async () => {
    await installations.set('slack/T0LOOP/bot', token(BOT_TOKEN))
    await installations.set('slack/T0LOOP/user/UADA', token('xoxp-ada'))
    await connected.slack.event({ type: 'tokens_revoked', tokens: { oauth: ['UADA'], bot: [] } })
    await connected.slack.until(() => installations.records.size === 1, 'the token to go')
    expect(app.purged).toEqual([])
  })
})
