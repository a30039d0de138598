import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { storeCheck } from '../../src/app/doctor/store-check.ts'
import { bad, type Check, examine, good, note, report } from '../../src/app/doctor.ts'
import { StoreError } from '../../src/errors.ts'
import { discordCommands } from '../../src/platforms/discord/commands.ts'
import { discordCheck } from '../../src/platforms/discord/doctor.ts'
import { slackCheck } from '../../src/platforms/slack/doctor.ts'
import { SCOPES } from '../../src/platforms/slack/scopes.ts'
import { openStore } from '../../src/store/store.ts'
import { silent } from '../support/silent.ts'

const finds = async (check: Check) =>
  (await examine([check])).map((finding) => `${finding.state} ${finding.what}`)

describe('the doctor', () => {
  it('holds up nobody for a check that hangs or falls over, and keeps the order', async () => {
    const findings = await examine(
      [
        { area: 'a', run: () => new Promise(() => {}) },
        { area: 'b', run: () => Promise.reject(new StoreError('x', 'The store is ill.', 'Give it rest.')) },
        { area: 'c', run: () => Promise.reject(new TypeError('secret')) },
        { area: 'd', run: async () => [good('d', 'well')] },
      ],
      50,
    )
    expect(findings.map(({ area, state }) => `${area} ${state}`)).toEqual([
      'a bad',
      'b bad',
      'c bad',
      'd good',
    ])
    expect(findings[1]).toMatchObject({ what: 'The store is ill.', mend: 'Give it rest.' })
    expect(JSON.stringify(findings)).not.toContain('secret')
  })

  it('says how to mend each thing, and how many there are', () => {
    expect(report([good('a', 'well'), bad('b', 'ill', 'rest'), note('c', 'odd')])).toBe(
      'ok   a: well\nBAD  b: ill\n     → rest\nnote c: odd\n\n1 thing to mend.\n',
    )
    expect(report([good('a', 'well')])).toContain('Everything that is needed is there.')
  })

  it('writes, reads and deletes in the store', async () => {
    const open = () => openStore({ url: 'memory://', log: silent })
    const [tried] = await finds(storeCheck(open))
    expect(tried).toMatch(/^good write [\d.]+ ms, read [\d.]+ ms, delete [\d.]+ ms$/u)
  })

  it('says why the store cannot be used', async () => {
    const open = () => openStore({ url: 'redis://127.0.0.1:1', key: Buffer.alloc(32), log: silent })
    const [tried] = await finds(storeCheck(open))
    expect(tried).toBe('bad It could not write. The store cannot be reached.')
  })
})

describe('the doctor, at the platforms', () => {
  let server: Server | undefined
  /** Answers by path; a number is a status. */
  const serve = async (
    answers: Record<string, unknown>,
    headers: Record<string, string> = {},
  ): Promise<string> => {
    const started = createServer((request, response) => {
      const answer = answers[request.url ?? ''] ?? 404
      const status = typeof answer === 'number' ? answer : 200
      const type = { 'content-type': 'application/json' }
      response.writeHead(status, { ...type, ...headers }).end(JSON.stringify(answer))
    })
    server = started
    await once(started.listen(0, '127.0.0.1'), 'listening')
    return `http://127.0.0.1:${(started.address() as { port: number }).port}`
  }
  afterEach(() => server?.close())

  const bot = { botToken: 'xoxb-1', appToken: 'xapp-1' }
  const connections = { '/api/apps.connections.open': { ok: true, url: 'wss://…' } }
  const identity = { '/api/auth.test': { ok: true, team: 'Acme' } }

  it('finds Slack in order', async () => {
    const url = await serve(
      { ...connections, ...identity },
      { 'x-oauth-scopes': Object.keys(SCOPES).join(',') },
    )
    const found = await finds(slackCheck({ ...bot, apiUrl: `${url}/api/` }))
    expect(found.filter((line) => line.startsWith('bad'))).toEqual([])
    expect(found).toContain('good the bot token works in the workspace “Acme”.')
  })

  it('names the token that Slack refuses and the scopes that are missing', async () => {
    const url = await serve(
      { ...identity, '/api/apps.connections.open': { ok: false, error: 'invalid_auth' } },
      { 'x-oauth-scopes': 'chat:write,commands' },
    )
    const found = await finds(slackCheck({ ...bot, apiUrl: `${url}/api/` }))
    expect(found).toContain('bad Slack refuses SLACK_APP_TOKEN (invalid_auth).')
    expect(found.find((line) => line.includes('scopes are missing'))).toContain('users:read')
  })

  it('says that Slack cannot be reached', async () => {
    const found = await finds(slackCheck({ ...bot, apiUrl: 'http://127.0.0.1:1/api/' }))
    expect(found).toEqual(['bad 127.0.0.1:1 could not be reached.'])
  })

  const application = { id: '1', name: 'Humanize', verify_key: 'ab'.repeat(32) }
  const gateway = { '/v10/gateway/bot': { session_start_limit: { remaining: 900, reset_after: 0 } } }

  it('finds Discord in order', async () => {
    const url = await serve({
      ...gateway,
      '/v10/applications/@me': application,
      '/v10/applications/1/commands': discordCommands(),
    })
    const found = await finds(discordCheck({ token: 'x', apiUrl: url }))
    expect(found.filter((line) => !line.startsWith('good'))).toEqual([])
  })

  it('finds a wrong public key, missing commands and few starts', async () => {
    const url = await serve({
      '/v10/gateway/bot': { session_start_limit: { remaining: 3, reset_after: 120_000 } },
      '/v10/applications/@me': application,
      '/v10/applications/1/guilds/2/commands': [],
    })
    const found = await finds(
      discordCheck({ token: 'x', publicKey: 'cd'.repeat(32), apiUrl: url, guildId: '2' }),
    )
    expect(found).toContain('bad DISCORD_PUBLIC_KEY is not this application’s.')
    expect(found.find((line) => line.startsWith('bad commands'))).toContain('humanize')
    expect(found).toContain('note only 3 starts are left for 2 minutes.')
  })

  it('names the token that Discord refuses', async () => {
    const url = await serve({ '/v10/applications/@me': 401 })
    expect(await finds(discordCheck({ token: 'x', apiUrl: url }))).toEqual([
      'bad Discord refuses DISCORD_TOKEN.',
    ])
  })
})
