import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type LoopbackDiscord, startDiscord } from '../loopback/discord/discord.ts'
import type { Exchange } from '../loopback/discord/world.ts'
import { behaviours, startOpenAi } from '../loopback/openai.ts'
import { type Bench, memoryOf, quantile, round, type Table } from './bench.ts'

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

/** The contract limits a person to 30 requests a minute, so that many people are needed to ask for more. */
const PER_PERSON = 20

const command = (discord: LoopbackDiscord, index: number): Exchange => {
  const number = Math.floor(index / PER_PERSON)
  const person = { id: String(400_000_000_000_000_000n + BigInt(number)), name: `Person ${number}` }
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
  const memory = memoryOf(child.pid ?? 0)
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

/** Commands answered a second, so many at once; `first` numbers them, so that no person asks too often. */
const saturated = async (
  discord: LoopbackDiscord,
  { first, count, atOnce }: { first: number; count: number; atOnce: number },
): Promise<number> => {
  let next = first
  const began = performance.now()
  const lane = async () => {
    while (next < first + count) await discord.original(command(discord, next++))
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return (count * 1000) / (performance.now() - began)
}

/** Rounds by turns, both bots standing, so that whatever else the machine does falls on both. */
const throughput = async (rounds: number): Promise<Table> => {
  const bots = await Promise.all(
    [ECHO, EMBEDDED].map(async (contender) => {
      const discord = await startDiscord({ spec: false })
      return { contender, discord, child: await start(discord, contender), rates: [] as number[] }
    }),
  )
  const AT_ONCE = 16
  for (const { discord } of bots) await saturated(discord, { first: 0, count: 500, atOnce: AT_ONCE })
  for (let round = 1; round <= rounds; round++)
    for (const { discord, rates } of bots)
      rates.push(await saturated(discord, { first: round * 1000, count: 300, atOnce: AT_ONCE }))
  for (const { child, discord } of bots) {
    child.kill('SIGKILL')
    await once(child, 'exit')
    await discord.stop()
  }
  const bare = quantile(bots[0]?.rates ?? [], 0.5)
  return {
    title: 'Discord: commands answered a second, as many as go',
    note: 'Sixteen at once, median of rounds taken by turns; Humanize with grammar.',
    columns: ['bot', 'commands/s', 'beside the echo'],
    rows: bots.map(({ contender, rates }) => {
      const median = quantile(rates, 0.5)
      return [contender.name, Math.round(median), round(median / bare)]
    }),
  }
}

const MAIN = 'src/main.ts'
const ECHO: Contender = { name: 'bare discord.js echo', entry: 'test/bench/discord-echo.ts' }
const EMBEDDED: Contender = { name: 'Humanize, embedded engine', entry: MAIN }

/** First responses at 100 commands a second, and throughput, beside a bare discord.js bot on the same far end. */
export const bench: Bench = {
  name: 'discord',
  async run({ full }) {
    const seconds = full ? 60 : 10
    const stuck = await startOpenAi()
    stuck.behave(behaviours.hang)
    const contenders: Contender[] = [
      ECHO,
      EMBEDDED,
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
    return [table, await throughput(full ? 21 : 5)]
  },
}
