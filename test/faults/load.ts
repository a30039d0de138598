import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { encode, sign } from '../loopback/slack/delivery.ts'
import { wordsOf } from '../loopback/slack/hands.ts'
import { SIGNING_SECRET } from '../loopback/slack/slack.ts'
import { expect, type Fault, type Options } from './fault.ts'
import { freePort, openHeap } from './heap.ts'
import { DRAFT, preview } from './people.ts'
import { inWorld, type World } from './world.ts'

const SLACK_WAITS_MS = 3_000
const CONNECTIONS = 1_000
const BURST = { short: 2_000, full: 10_000 }
const BUSY = /Humanize is busy with other people’s texts/u

type Acked = { status: number; ms: number; text: string }

const send = (agent: Agent, address: string, body: string, type: string): Promise<Acked> =>
  new Promise((resolve, reject) => {
    let started = performance.now()
    const headers = {
      'content-type': type,
      'content-length': Buffer.byteLength(body),
      ...sign(SIGNING_SECRET, body),
    }
    const outgoing = request(address, { agent, method: 'POST', headers }, (response) => {
      const ms = performance.now() - started
      let text = ''
      response.setEncoding('utf8').on('data', (piece: string) => {
        text += piece
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, ms, text }))
    })
    // Waiting for a free connection is the sender's own time.
    outgoing.on('socket', () => {
      started = performance.now()
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })

/** One command of a person of their own, and the id of its response URL. */
const command = ({ slack, url }: World, agent: Agent, id: string, user: string): Promise<Acked> => {
  slack.world.responseUrls.set(id, { id, user, channel: 'CGENERAL', uses: 0, createdAt: slack.world.now() })
  const { body, type } = encode({
    kind: 'slash_commands',
    payload: {
      command: '/humanize',
      text: DRAFT,
      user_id: user,
      user_name: user,
      team_id: slack.world.team,
      channel_id: 'CGENERAL',
      trigger_id: `t.${id}`,
      response_url: `${slack.apiUrl.replace('/api/', '/hook/')}${id}`,
    },
  })
  return send(agent, url('/slack/events'), body, type)
}
/** Everybody is known to this workspace. */
const populate = ({ slack }: World): void => {
  const someone = slack.world.people.get('UADA')
  slack.world.people.get = (id) => ({ ...someone, id })
}

const burst =
  ({ full }: Options) =>
  async (world: World): Promise<string> => {
    const { slack } = world
    populate(world)
    await preview(world, DRAFT)
    const count = full ? BURST.full : BURST.short
    const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
    const acks = await Promise.all(
      Array.from({ length: count }, (_, index) => command(world, agent, `B${index}`, `UBURST${index}`)),
    )
    agent.destroy()
    const slowest = Math.max(...acks.map(({ ms }) => ms))
    expect(slowest < SLACK_WAITS_MS, `the slowest acknowledgement took ${Math.round(slowest)} ms`)
    const later = acks.flatMap(({ status, text }, index) =>
      status === 200 && text === '' ? [`B${index}`] : [],
    )
    const open = () => later.filter((id) => (slack.world.responseUrls.get(id)?.uses ?? 0) === 0)
    await slack.world
      .until(() => open().length === 0, 'an answer to everybody', 60_000)
      .catch(() => {
        throw new Error(`${open().length} of ${count} without an answer`)
      })
    const refused = acks.filter(({ status }) => status !== 200).length
    const told =
      acks.filter(({ text }) => BUSY.test(text)).length +
      slack.world.shown.filter(({ content }) => BUSY.test(wordsOf(content))).length
    return `${count} commands: slowest acknowledgement ${Math.round(slowest)} ms, ${count - told - refused} rewritten, ${told} told busy, ${refused} refused, 0 without an answer`
  }

const SOAK_PER_SECOND = 25
const SOAK_PEOPLE = 200
const SOAK_SAMPLES = 6
/** What the heap may keep more at the end than after the first part: bounded caches fill up. */
const GROWTH_MB = 5

const soak =
  ({ soakMinutes }: Options, port: number) =>
  async (world: World): Promise<string> => {
    populate(world)
    const agent = new Agent({ keepAlive: true })
    const heap = await openHeap(port)
    const kept: number[] = []
    let sent = 0
    for (let sample = 0; sample < SOAK_SAMPLES; sample += 1) {
      const end = performance.now() + (soakMinutes * 60_000) / SOAK_SAMPLES
      while (performance.now() < end) {
        const second = performance.now() + 1_000
        const acks = await Promise.all(
          Array.from({ length: SOAK_PER_SECOND }, () =>
            command(world, agent, `S${sent}`, `USOAK${sent++ % SOAK_PEOPLE}`),
          ),
        )
        expect(
          acks.every(({ status }) => status === 200),
          'a command was not acknowledged',
        )
        await pause(Math.max(0, second - performance.now()))
        world.slack.world.shown.length = 0
        world.slack.world.responseUrls.clear()
      }
      kept.push(await heap.kept())
    }
    heap.close()
    agent.destroy()
    const [first = 0, last = 0] = [kept[0], kept.at(-1)]
    expect(last - first < GROWTH_MB, `the heap keeps ${(last - first).toFixed(1)} MB more at the end`)
    const slope = ((last - first) / (sent * (1 - 1 / SOAK_SAMPLES))) * 1_000
    return `${sent} commands in ${soakMinutes} min; heap kept: ${kept.map((mb) => mb.toFixed(1)).join(', ')} MB (${slope.toFixed(2)} MB per 1,000 commands)`
  }

const child = { slack: 'http', child: true, env: { LOG_LEVEL: 'info' } } as const

export const loadFaults: readonly Fault[] = [
  {
    row: 25,
    inject: 'commands as fast as they can be sent, each of another person',
    promise: 'bounded queue, honest “busy”; each acknowledged or refused within 3 s',
    see: (options) => inWorld(child, burst(options)),
  },
  {
    row: 47,
    inject: 'soak',
    promise: 'flat memory',
    see: async (options) => {
      const port = await freePort()
      const env = { ...child.env, NODE_OPTIONS: `--inspect=127.0.0.1:${port}` }
      return inWorld({ ...child, env }, soak(options, port))
    },
  },
]
