import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { behaviours, startOpenAi } from '../loopback/openai.ts'
import { encode, sign } from '../loopback/slack/delivery.ts'
import { BOT_TOKEN, type LoopbackSlack, SIGNING_SECRET, startSlack } from '../loopback/slack/slack.ts'
import { type Bench, quantile, round, type Table } from './bench.ts'

const root = join(import.meta.dirname, '../..')
const DRAFTS = [
  'You broke the build AGAIN. Fix it before 5 pm, see https://ci.example/42.',
  'I hope this message finds you well. I just wanted to reach out regarding the report, which is due on 12 May.',
  'why is nobody answering me?? we lose 300 € an hour',
  'Thanks a lot for the help with the migration, it went really well!',
]
/** The contract limits a person to 30 requests a minute, so that many people are needed to ask for more. */
const PER_PERSON = 20

type Contender = { name: string; entry: string; env?: Record<string, string>; grammar?: boolean }
type Acked = { ms: number; status: number; whole: boolean }

const send = ({ agent, port }: Pick<Bot, 'agent' | 'port'>, body: string, type: string): Promise<Acked> =>
  new Promise((resolve, reject) => {
    let started = performance.now()
    const outgoing = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        path: '/slack/events',
        method: 'POST',
        headers: {
          'content-type': type,
          'content-length': Buffer.byteLength(body),
          ...sign(SIGNING_SECRET, body),
        },
      },
      (response) => {
        const ms = performance.now() - started
        let size = 0
        response.on('data', (chunk: Buffer) => {
          size += chunk.length
        })
        response.on('end', () => resolve({ ms, status: response.statusCode ?? 0, whole: size > 0 }))
      },
    )
    // Waiting for a free connection is the sender's own time.
    outgoing.on('socket', () => {
      started = performance.now()
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })

/** One person's command, as Slack sends it. The response URL leads to the loopback Slack. */
const command = (bot: Bot, run: string, index: number): Promise<Acked> => {
  const user = `U${run}${Math.floor(index / PER_PERSON)}`
  const { slack } = bot
  const id = `${run}${index}`
  slack.responseUrls.set(id, { id, user, channel: 'CGENERAL', uses: 0, createdAt: Date.now() })
  const { body, type } = encode({
    kind: 'slash_commands',
    payload: {
      command: '/humanize',
      text: DRAFTS[index % DRAFTS.length] ?? '',
      user_id: user,
      user_name: user,
      team_id: slack.team,
      channel_id: 'CGENERAL',
      trigger_id: `${run}.${index}`,
      response_url: `${slack.apiUrl.replace('/api/', '/hook/')}${id}`,
    },
  })
  return send(bot, body, type)
}

type Bot = { contender: Contender; slack: LoopbackSlack; port: number; agent: Agent; stop(): Promise<void> }

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** A contender in a process of its own, with a workspace of its own. */
const start = async (contender: Contender): Promise<Bot> => {
  const port = await freePort()
  const slack = await startSlack()
  // Everybody is known to this workspace, so that looking people up costs what it costs.
  const someone = slack.people.get('UADA')
  slack.people.get = (id) => ({ ...someone, id })
  const child = spawn(process.execPath, [join(root, contender.entry)], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
      STORE_URL: 'memory://',
      PORT: String(port),
      LOG_LEVEL: 'error',
      ...contender.env,
    },
  })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  slack.overHttp(`http://127.0.0.1:${port}/slack/events`)
  const isUp = () =>
    slack.command('help').then(
      ({ status }) => status === 200,
      () => false,
    )
  while (!(await isUp())) {
    if (child.exitCode !== null) throw new Error(`${contender.name} did not start`)
    await sleep(100)
  }
  if (contender.grammar === false) {
    await slack.command('', { name: '/tone' })
    await slack.submit(await slack.windowOf(), { grammar: false })
  }
  const agent = new Agent({ keepAlive: true, maxSockets: 1000 })
  const stop = async () => {
    agent.destroy()
    process.off('exit', kill)
    kill()
    await once(child, 'exit')
    await slack.stop()
  }
  return { contender, slack, port, agent, stop }
}

/** Commands at an even pace, whatever becomes of those before. */
const paced = async (bot: Bot, run: string, count: number, perSecond: number): Promise<Acked[]> => {
  const sent: Promise<Acked>[] = []
  const began = performance.now()
  for (let index = 0; index < count; index++) {
    const ahead = began + (index * 1000) / perSecond - performance.now()
    if (ahead > 1) await sleep(ahead)
    sent.push(command(bot, run, index))
  }
  return Promise.all(sent)
}

/** Answered in the acknowledgement, or at the response URL afterwards. */
const answered = async (bot: Bot, run: string, index: number): Promise<Acked> => {
  const acked = await command(bot, run, index)
  const { slack } = bot
  if (!acked.whole)
    await slack.until(() => slack.responseUrls.get(`${run}${index}`)?.uses, 'an answer', 60_000)
  return acked
}

/** Commands answered a second, so many at once. */
const saturated = async (bot: Bot, run: string, count: number, atOnce: number): Promise<number> => {
  let next = 0
  const began = performance.now()
  const lane = async () => {
    while (next < count) await answered(bot, run, next++)
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return (count * 1000) / (performance.now() - began)
}

const MAIN = 'src/main.ts'
const ECHO: Contender = { name: 'bare Bolt echo', entry: 'test/bench/slack-echo.ts' }
const ACK_ECHO: Contender = { ...ECHO, name: 'bare Bolt, echo in the acknowledgement', env: { ECHO: 'ack' } }
const PLAIN: Contender = { name: 'Humanize, grammar off', entry: MAIN, grammar: false }
const GRAMMAR: Contender = { name: 'Humanize, grammar on', entry: MAIN }

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
    const acks = await paced(bot, 'RUN', seconds * 200, 200)
    await bot.stop()
    const times = acks.filter(({ status }) => status === 200).map(({ ms }) => ms)
    rows.push([
      contender.name,
      acks.length,
      round(quantile(times, 0.5)),
      round(quantile(times, 0.99)),
      round(Math.max(...times)),
      acks.length - times.length,
    ])
  }
  await stuck.stop()
  return {
    title: 'Slack: acknowledgement at 200 commands a second',
    note: 'Milliseconds from sending a signed command to the first byte of its acknowledgement; bot and sender on the same machine, each in its own process.',
    columns: ['bot', 'commands', 'p50 ms', 'p99 ms', 'slowest ms', 'refused'],
    rows,
  }
}

/** Rounds by turns, all bots standing, so that whatever else the machine does falls on all of them. */
const throughput = async (rounds: number): Promise<Table> => {
  const bots: Bot[] = []
  for (const contender of [ECHO, ACK_ECHO, PLAIN, GRAMMAR]) bots.push(await start(contender))
  const rates = new Map(bots.map((bot) => [bot, [] as number[]]))
  for (const bot of bots) await saturated(bot, 'WARM', 500, 16)
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
