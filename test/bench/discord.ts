import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type LoopbackDiscord, startDiscord } from '../loopback/discord/discord.ts'
import type { Exchange } from '../loopback/discord/world.ts'
import { behaviours, startOpenAi } from '../loopback/openai.ts'
import { type Bench, quantile, round, type Table } from './bench.ts'

const root = join(import.meta.dirname, '../..')
const DRAFTS = [
  'You broke the build AGAIN. Fix it before 5 pm, see https://ci.example/42.',
  'I hope this message finds you well. I just wanted to reach out regarding the report, which is due on 12 May.',
  'why is nobody answering me?? we lose 300 € an hour',
  'Thanks a lot for the help with the migration, it went really well!',
]

const WARM_UP = 100

type Contender = { name: string; entry: string; env?: Record<string, string> }

/** A bot in a process of its own, so that the far end does not take its time. */
const start = async (discord: LoopbackDiscord, { entry, env }: Contender): Promise<ChildProcess> => {
  const child = spawn(process.execPath, [join(root, entry)], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DISCORD_TOKEN: discord.world.token,
      DISCORD_API_URL: discord.api,
      STORE_URL: 'memory://',
      PORT: '0',
      LOG_LEVEL: 'error',
      ...env,
    },
  })
  await discord.until('the bot', () => discord.gateway.connected() > 0, 60_000)
  await sleep(500)
  return child
}

/** Resident memory in MiB, from Linux' own account; not a number elsewhere. */
const memoryOf = ({ pid }: ChildProcess): number => {
  try {
    const [, pages = ''] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')
    return (Number(pages) * 4096) / 2 ** 20
  } catch {
    return Number.NaN
  }
}

const command = (discord: LoopbackDiscord, index: number): Exchange => {
  // Everybody has their own limit, so everybody asks seldom.
  const person = { id: String(400_000_000_000_000_000n + BigInt(index)), name: `Person ${index}` }
  const text = DRAFTS[index % DRAFTS.length] ?? ''
  const options = [{ name: 'text', type: 3, value: text }]
  return discord.deliver(discord.hands.command({ person, channel: discord.channel }, 'humanize', options))
}

/** Commands at an even pace. */
const pace = async (discord: LoopbackDiscord, count: number, perSecond: number): Promise<Exchange[]> => {
  const exchanges: Exchange[] = []
  const began = performance.now()
  for (let index = 0; index < count; index++) {
    const ahead = began + (index * 1000) / perSecond - performance.now()
    if (ahead > 1) await sleep(ahead)
    exchanges.push(command(discord, index))
  }
  return exchanges
}

const measure = async (contender: Contender, seconds: number): Promise<(string | number)[]> => {
  const discord = await startDiscord({ spec: false })
  const child = await start(discord, contender)
  // Engines load at first need; what that costs is a matter of the start, and of the text bench.
  await Promise.all((await pace(discord, WARM_UP, 50)).map((exchange) => discord.answered(exchange)))
  await sleep(5000)
  const exchanges = await pace(discord, seconds * 100, 100)
  await sleep(3100)
  const times = exchanges.flatMap(({ first }) => (first ? [first.afterMs] : []))
  const memory = memoryOf(child)
  child.kill('SIGKILL')
  await once(child, 'exit')
  await discord.stop()
  return [
    contender.name,
    exchanges.length,
    quantile(times, 0.5),
    quantile(times, 0.99),
    Math.max(...times),
    exchanges.length - times.length,
    round(memory),
  ]
}

const MAIN = 'src/main.ts'

/** First responses at 100 commands a second, beside a bare discord.js bot on the same far end. */
export const bench: Bench = {
  name: 'discord',
  async run({ full }) {
    const seconds = full ? 60 : 10
    const stuck = await startOpenAi()
    stuck.behave(behaviours.hang)
    const contenders: Contender[] = [
      { name: 'bare discord.js echo', entry: 'test/bench/discord-echo.ts' },
      { name: 'Humanize, embedded engine', entry: MAIN },
      { name: 'Humanize, engine hangs', entry: MAIN, env: { OPENAI_BASE_URL: stuck.url } },
    ]
    const rows: (string | number)[][] = []
    for (const contender of contenders) rows.push(await measure(contender, seconds))
    await stuck.stop()
    const table: Table = {
      title: 'Discord: first response at 100 commands a second',
      note: 'Milliseconds from the interaction’s creation at the far end (loopback, same machine) to its first response there, each bot in its own process, after a warm-up of 100 commands.',
      columns: ['bot', 'commands', 'p50 ms', 'p99 ms', 'slowest ms', 'unanswered', 'memory MiB'],
      rows,
    }
    return [table]
  },
}
