import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type Bot, compose } from '../../src/compose.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/telemetry/log.ts'
import { type LoopbackDiscord, startDiscord } from '../loopback/discord/discord.ts'
import type { Setting } from '../loopback/discord/hands.ts'
import { behaviours, fail, type OpenAiLoopback, startOpenAi } from '../loopback/openai.ts'
import { type LoopbackSlack, SIGNING_SECRET, startSlack } from '../loopback/slack/slack.ts'

/** Words and secrets that stand nowhere else, so that one found in a log line came from there. */
const WORDS = ['marzipan', 'zeppelin', 'kumquat', 'xylophone']
const BOT_TOKEN = 'xoxb-canary-slack-bot'
const API_KEY = 'sk-canary-openai'
const KEY = Buffer.alloc(32, 7).toString('base64')

let folder: string
let slack: LoopbackSlack
let discord: LoopbackDiscord
let openai: OpenAiLoopback
let bot: Bot
let address: string
const lines: string[] = []
const printed: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'humanize-secrets-'))
  ;[slack, discord, openai] = await Promise.all([startSlack(), startDiscord(), startOpenAi()])
  const known = [...slack.world.tokens.values()][0]
  if (known) slack.world.tokens.set(BOT_TOKEN, known)
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream)
    vi.spyOn(stream, 'write').mockImplementation(((chunk: unknown, ...rest: never[]) => {
      printed.push(String(chunk))
      return write(chunk as string, ...rest)
    }) as typeof stream.write)
  }
  const config = readConfig({
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: discord.world.token,
    DISCORD_PUBLIC_KEY: discord.publicKey,
    DISCORD_API_URL: discord.api,
    OPENAI_API_KEY: API_KEY,
    OPENAI_BASE_URL: openai.url,
    OPENAI_TIMEOUT_MS: '300',
    STORE_URL: `sqlite://${join(folder, 'store.sqlite')}`,
    ENCRYPTION_KEY: KEY,
    PLAYGROUND: 'on',
    PORT: '0',
    LOG_LEVEL: 'debug',
  })
  bot = await compose(config, { log: createLog('debug', { write: (line) => void lines.push(line) }) })
  address = await bot.start()
  slack.overHttp(`${address}/slack/events`)
})
afterAll(async () => {
  vi.restoreAllMocks()
  await bot.stop()
  await Promise.all([slack.stop(), discord.stop(), openai.stop()])
  rmSync(folder, { recursive: true })
})

const playground = (path: string, body: object) =>
  fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).then((response) => response.text())
const previews = (word: string) =>
  slack.shownTo('UADA', (words) => words.includes(word), `a preview of ${word}`)

it('writes no word and no secret to a log or to the terminal, however its engine, platforms and store fail', async () => {
  const here: Setting = { person: { id: '400000000000000001', name: 'Ada' }, channel: discord.channel }
  const texts = WORDS.map((word) => `send me the ${word} report by 5pm`)
  const [whole = '', refused = '', late = '', lost = ''] = texts

  const behaviour = [
    behaviours.echo,
    behaviours.garbage,
    behaviours.cutConnection,
    behaviours.refuse,
    fail(401),
    fail(500),
  ]
  for (const [index, behave] of behaviour.entries()) {
    openai.behave(behave)
    await playground('/api/rewrite', { text: `${whole} ${index}` })
    await playground('/api/reply', { text: `${whole} ${index}` })
  }
  openai.behave(behaviours.hang)
  await slack.command(late)
  await previews('kumquat')
  openai.behave(behaviours.echo)

  // Both platforms: a preview that is posted, a post that is refused, a form, a conversation, wrong signatures, wild payloads.
  slack.fail('chat.postMessage', { error: 'msg_too_long', times: 1 })
  await slack.command(refused)
  await slack.click(await previews('zeppelin'), 'Post')
  await slack.event(
    { type: 'message', channel_type: 'im', channel: 'D1', user: 'UADA', text: lost, ts: '1.1' },
    { id: 'Ev1' },
  )
  await slack.forge({ kind: 'interactive', payload: { type: 'block_actions', text: lost } }, {})
  await slack.forge(
    { kind: 'events_api', payload: { text: lost } },
    { headers: { 'x-slack-signature': `v0=${KEY}` } },
  )
  const text = { name: 'text', type: 3, value: refused }
  await discord.original(discord.deliver(discord.hands.command(here, 'humanize', [text])))
  const direct = { content: lost, author: here.person }
  await discord.original(discord.deliver(discord.hands.onMessage(here, 'Suggest replies', direct)))
  const wild = JSON.stringify({ type: 2, data: { name: lost }, token: lost })
  await fetch(`${address}/discord/interactions`, {
    method: 'POST',
    body: wild,
    headers: discord.signed(wild),
  })
  await playground('/api/do', {
    id: 'request-1',
    channel: 'launch',
    deed: { kind: 'line', text: `/humanize ${lost}` },
  })
  await playground('/api/rewrite', { text: lost, tone: lost, language: lost })
  rmSync(join(folder, 'store.sqlite'), { force: true })
  await playground('/api/do', {
    id: 'request-2',
    channel: 'launch',
    deed: { kind: 'line', text: `/humanize ${lost}` },
  })

  expect(lines.length).toBeGreaterThan(5)
  const said = [...lines, ...printed].join('')
  const secrets = [BOT_TOKEN, API_KEY, KEY, SIGNING_SECRET, discord.world.token]
  for (const canary of [...WORDS, ...secrets]) expect(said).not.toContain(canary)
  const metrics = await (await fetch(`${address}/metrics`)).text()
  for (const canary of [...WORDS, ...secrets]) expect(metrics).not.toContain(canary)
})
