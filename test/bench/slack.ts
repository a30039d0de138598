import { behaviours, startOpenAi } from '../loopback/openai.ts'
import { type Bench, memoryOf, quantile, round, type Table } from './bench.ts'
import {
  ACK_ECHO,
  type Bot,
  type Contender,
  command,
  ECHO,
  GRAMMAR,
  loaded,
  MAIN,
  PLAIN,
  paced,
  saturated,
  start,
} from './slack-bot.ts'

const acknowledgements = async (seconds: number): Promise<Table> => {
  const stuck = await startOpenAi()
  stuck.behave(behaviours.hang)
  const hanging: Contender = {
    name: 'Humanize, engine hangs',
    entry: MAIN,
    env: { OPENAI_BASE_URL: stuck.url },
  }
  const rows: (string | number)[][] = []
  for (const contender of [ECHO, PLAIN, GRAMMAR, hanging]) {
    const bot = await start(contender)
    await paced(bot, 'WARM', 200, 100)
    if (contender === PLAIN || contender === GRAMMAR) await loaded(bot)
    const acks = await paced(bot, 'RUN', seconds * 200, 200)
    const memory = memoryOf(bot.pid)
    await bot.stop()
    const times = acks.filter(({ status }) => status === 200).map(({ ms }) => ms)
    rows.push([
      contender.name,
      acks.length,
      round(quantile(times, 0.5)),
      round(quantile(times, 0.99)),
      round(Math.max(...times)),
      acks.length - times.length,
      round(memory),
    ])
  }
  await stuck.stop()
  return {
    title: 'Slack: acknowledgement at 200 commands a second',
    note: 'Milliseconds from sending a signed command to the first byte of its acknowledgement; bot and sender on the same machine, each in its own process, once engines are loaded.',
    columns: ['bot', 'commands', 'p50 ms', 'p99 ms', 'slowest ms', 'refused', 'memory MiB'],
    rows,
  }
}

/** Rounds by turns, all bots standing, so that whatever else the machine does falls on all of them. */
const throughput = async (rounds: number): Promise<Table> => {
  const bots: Bot[] = []
  for (const contender of [ECHO, ACK_ECHO, PLAIN, GRAMMAR]) bots.push(await start(contender))
  const rates = new Map(bots.map((bot) => [bot, [] as number[]]))
  for (const bot of bots) await saturated(bot, 'WARM', 2000, 16)
  for (let round = 0; round < rounds; round++) {
    for (const bot of bots) rates.get(bot)?.push(await saturated(bot, `R${round}N`, 300, 16))
  }
  for (const bot of bots) await bot.stop()
  const medians = bots.map((bot) => quantile(rates.get(bot) ?? [], 0.5))
  const bare = medians[0] ?? Number.NaN
  return {
    title: 'Slack: commands answered a second, as many as go',
    note: 'Sixteen at once, median of rounds taken by turns. The echo answers through the response URL as in Bolt’s documentation; Humanize puts a whole preview into the acknowledgement and stores its draft.',
    columns: ['bot', 'commands/s', 'beside the echo'],
    rows: bots.map(({ contender }, index) => {
      const median = medians[index] ?? Number.NaN
      return [contender.name, Math.round(median), round(median / bare)]
    }),
  }
}

/** Ten thousand commands as fast as they can be sent. */
const burst = async (count: number): Promise<Table> => {
  const bot = await start(PLAIN)
  await paced(bot, 'WARM', 200, 100)
  const acks = await Promise.all(Array.from({ length: count }, (_, index) => command(bot, 'BURST', index)))
  await bot.stop()
  const times = acks.map(({ ms }) => ms)
  const late = times.filter((ms) => ms > 3000).length
  return {
    title: `Slack: ${count} commands as fast as they can be sent`,
    note: 'Over a thousand connections; milliseconds from sending to the first byte of the answer.',
    columns: ['bot', 'commands', 'p50 ms', 'p99 ms', 'slowest ms', 'later than 3 s', 'not 200'],
    rows: [
      [
        PLAIN.name,
        count,
        round(quantile(times, 0.5)),
        round(quantile(times, 0.99)),
        round(Math.max(...times)),
        late,
        acks.filter(({ status }) => status !== 200).length,
      ],
    ],
  }
}

/** Acknowledgements under load, also while the engine hangs, and throughput, beside a bare Bolt app on the same far end. */
export const bench: Bench = {
  name: 'slack',
  async run({ full }) {
    const acks = await acknowledgements(full ? 60 : 5)
    return [acks, await throughput(full ? 21 : 5), await burst(full ? 10_000 : 3000)]
  },
}
