import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compose } from '../../src/compose.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/telemetry/log.ts'
import { startDiscord } from '../loopback/discord/discord.ts'
import type { Person, Setting } from '../loopback/discord/hands.ts'
import { startOpenAi } from '../loopback/openai.ts'
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, startSlack } from '../loopback/slack/slack.ts'
import { type Line, type Running, startChild } from './child.ts'

export const BUDGET_MS = 1_500

export type Wanted = {
  slack?: 'http' | 'socket' | 'oauth'
  discord?: boolean
  llm?: boolean
  env?: Record<string, string>
  /** In a process of its own, started by `main.ts`; `before` runs first, in a mount namespace of its own. */
  child?: boolean | { before: (folder: string) => string }
}

/** The whole bot, put together as in production, with its far ends on loopback. */
export const startWorld = async ({ slack: by, discord: withDiscord, llm: withLlm, env, child }: Wanted) => {
  const folder = mkdtempSync(join(tmpdir(), 'humanize-faults-'))
  const [slack, discord, llm] = await Promise.all([startSlack(), startDiscord(), startOpenAi()])
  const lines: Line[] = []
  const hear = (line: Line) => {
    lines.push(line)
    slack.world.changed()
    discord.world.changed()
  }
  const log = createLog('debug', { write: (line) => hear(JSON.parse(line)) })
  const variables: Record<string, string> = {
    STORE_URL: `sqlite://${join(folder, 'store.sqlite')}`,
    PORT: '0',
    ...(by && { SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_API_URL: slack.apiUrl }),
    ...(by && by !== 'oauth' && { SLACK_BOT_TOKEN: BOT_TOKEN }),
    ...(by === 'socket' && { SLACK_APP_TOKEN: APP_TOKEN }),
    ...(by === 'oauth' && {
      SLACK_CLIENT_ID: 'client',
      SLACK_CLIENT_SECRET: 'secret',
      SLACK_STATE_SECRET: 'state',
    }),
    ...(withDiscord && {
      DISCORD_TOKEN: discord.world.token,
      DISCORD_PUBLIC_KEY: discord.publicKey,
      DISCORD_API_URL: discord.api,
    }),
    ...(withLlm && { OPENAI_BASE_URL: llm.url, OPENAI_TIMEOUT_MS: String(BUDGET_MS) }),
    ...env,
  }
  const ada: Person = { id: '400000000000000001', name: 'Ada' }
  const ben: Person = { id: '400000000000000002', name: 'Ben' }
  const here: Setting = { person: ada, channel: discord.channel }

  const inProcess = async (): Promise<Running> => {
    const bot = await compose(readConfig(variables), { log })
    return { address: await bot.start(), stop: () => bot.stop().then(() => 0) }
  }
  const before = typeof child === 'object' ? { before: child.before(folder) } : {}
  const inChild = (): Promise<Running> => startChild(variables, { folder, onLine: hear, ...before })
  let bot: Running
  const start = async () => {
    bot = await (child ? inChild() : inProcess())
    if (by === 'socket') slack.overSocket()
    else slack.overHttp(`${bot.address}/slack/events`)
    if (withDiscord) await discord.until('the gateway', () => discord.gateway.connected() > 0, 20_000)
  }
  await start()

  return {
    slack,
    discord,
    llm,
    /** Everything that the bot logged. */
    lines,
    here,
    ben,
    folder,
    variables,
    url: (path: string) => `${bot.address}${path}`,
    pid: () => bot.pid ?? 0,
    logged: (code: string) => lines.some((line) => line.code === code),
    ready: async (): Promise<{ status: number; not: { name: string; reason: string }[] }> => {
      const response = await fetch(`${bot.address}/readyz`)
      return { status: response.status, not: ((await response.json()) as { not: [] }).not }
    },
    metrics: async (): Promise<string> => (await fetch(`${bot.address}/metrics`)).text(),
    start,
    /** Asks the bot to stop; resolves to its exit code. */
    end: () => bot.stop(),
    kill: async () => {
      process.kill(bot.pid ?? Number.NaN, 'SIGKILL')
      await bot.stop()
    },
    restart: async () => {
      await bot.stop()
      await start()
    },
    stop: async () => {
      await bot.stop()
      await Promise.all([slack.stop(), discord.stop(), llm.stop()])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type World = Awaited<ReturnType<typeof startWorld>>

/** Runs `look` in a world of its own and clears up after it, whatever happened. */
export const inWorld = async (wanted: Wanted, look: (world: World) => Promise<string>): Promise<string> => {
  const world = await startWorld(wanted)
  try {
    return await look(world)
  } finally {
    await world.stop()
  }
}

/** Looks again and again until it holds; for what tells nobody that it changed. */
export const eventually = async (
  look: () => boolean | Promise<boolean>,
  what: string,
  ms = 8_000,
): Promise<void> => {
  const until = performance.now() + ms
  while (!(await look())) {
    if (performance.now() > until) throw new Error(`did not come: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
