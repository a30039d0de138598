import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { encode, sign } from '../loopback/slack/delivery.ts'
import { BOT_TOKEN, type LoopbackSlack, SIGNING_SECRET, startSlack } from '../loopback/slack/slack.ts'

const root = join(import.meta.dirname, '../..')
const DRAFTS = [
  'You broke the build AGAIN. Fix it before 5 pm, see https://ci.example/42.',
  'I hope this message finds you well. I just wanted to reach out regarding the report, which is due on 12 May.',
  'why is nobody answering me?? we lose 300 € an hour',
  'Thanks a lot for the help with the migration, it went really well!',
]
/** The contract limits a person to 30 requests a minute, so that many people are needed to ask for more. */
const PER_PERSON = 20

export type Contender = { name: string; entry: string; env?: Record<string, string>; grammar?: boolean }
export type Acked = { ms: number; status: number; whole: boolean }

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
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      // The server closed an idle connection in the very moment in which it was taken for another request, and has seen none of it.
      if (outgoing.reusedSocket && error.code === 'ECONNRESET') resolve(send({ agent, port }, body, type))
      else reject(error)
    })
    outgoing.end(body)
  })

/** One person's command, as Slack sends it. The response URL leads to the loopback Slack. */
export const command = (bot: Bot, run: string, index: number): Promise<Acked> => {
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

export type Bot = {
  contender: Contender
  slack: LoopbackSlack
  port: number
  pid: number
  agent: Agent
  stop(): Promise<void>
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** A contender in a process of its own, with a workspace of its own. */
export const start = async (contender: Contender): Promise<Bot> => {
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
  return { contender, slack, port, pid: child.pid ?? 0, agent, stop }
}

/** Commands at an even pace, whatever becomes of those before. */
export const paced = async (bot: Bot, run: string, count: number, perSecond: number): Promise<Acked[]> => {
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
export const answered = async (bot: Bot, run: string, index: number): Promise<Acked> => {
  const acked = await command(bot, run, index)
  const { slack } = bot
  if (!acked.whole)
    await slack.until(() => slack.responseUrls.get(`${run}${index}`)?.uses, 'an answer', 60_000)
  return acked
}

/** Waits until answers come with their acknowledgements: grammar takes some seconds to load, and each bot loads it once. */
export const loaded = async (bot: Bot): Promise<void> => {
  for (let index = 0; index < 300; index++) {
    if ((await command(bot, 'LOAD', index)).whole) return
    await sleep(100)
  }
  throw new Error(`${bot.contender.name} never answered in its acknowledgement`)
}

/** Commands answered a second, so many at once. */
export const saturated = async (bot: Bot, run: string, count: number, atOnce: number): Promise<number> => {
  let next = 0
  const began = performance.now()
  const lane = async () => {
    while (next < count) await answered(bot, run, next++)
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return (count * 1000) / (performance.now() - began)
}

export const MAIN = 'src/main.ts'
export const ECHO: Contender = { name: 'bare Bolt echo', entry: 'test/bench/slack-echo.ts' }
export const ACK_ECHO: Contender = {
  ...ECHO,
  name: 'bare Bolt, echo in the acknowledgement',
  env: { ECHO: 'ack' },
}
export const PLAIN: Contender = { name: 'Humanize, grammar off', entry: MAIN, grammar: false }
export const GRAMMAR: Contender = { name: 'Humanize, grammar on', entry: MAIN }
