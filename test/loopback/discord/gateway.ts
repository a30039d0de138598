import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { snowflake } from './ids.ts'
import type { World } from './world.ts'

const [DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID_SESSION, HELLO, HEARTBEAT_ACK] = [
  0, 1, 2, 6, 7, 9, 10, 11,
]

export type Identify = {
  token: string
  intents: number
  shard: [number, number]
  at: number
  compress?: boolean
}
type Session = {
  id: string
  shard: number
  sequence: number
  sent: { s: number; frame: string }[]
  socket?: WebSocket
}

/** Discord's gateway: hello, identify, ready, heartbeat, resume with replay, reconnect, invalid session, close codes. */
export const createGatewayServer = (server: Server, world: World, url: () => string) => {
  const sockets = new WebSocketServer({ server, path: '/gateway' })
  const sessions = new Map<string, Session>()
  const state = {
    identifies: [] as Identify[],
    resumes: [] as { session: string; seq: number }[],
    heartbeats: 0,
    heartbeatMs: 41_250,
    ackHeartbeats: true,
    /** How the next identifies are answered instead of READY: a close code, or an invalid session. */
    nextIdentify: [] as ({ close: number } | { invalid: boolean })[],
    /** True: a resume is answered with an invalid session. */
    refuseResume: false,
    /** Sessions per day as told by GET /gateway/bot. */
    sessionsLeft: 1000,
    shards: 1,
  }

  const transmit = (session: Session, t: string, d: unknown): void => {
    session.sequence += 1
    const frame = JSON.stringify({ op: DISPATCH, t, s: session.sequence, d })
    session.sent.push({ s: session.sequence, frame })
    if (session.socket?.readyState === 1) session.socket.send(frame)
  }

  const identify = (socket: WebSocket, d: Omit<Identify, 'at'>): void => {
    state.identifies.push({ ...d, at: Date.now() })
    const instead = state.nextIdentify.shift()
    const close =
      d.token !== world.token || world.tokenRefused ? 4004 : instead && 'close' in instead && instead.close
    if (close) socket.close(close)
    else if (instead && 'invalid' in instead)
      socket.send(JSON.stringify({ op: INVALID_SESSION, d: instead.invalid }))
    else begin(socket, d)
  }

  const begin = (socket: WebSocket, d: Omit<Identify, 'at'>): void => {
    const session: Session = { id: snowflake(), shard: d.shard[0], sequence: 0, sent: [], socket }
    sessions.set(session.id, session)
    transmit(session, 'READY', {
      v: 10,
      user: { id: world.bot, username: 'humanize', discriminator: '0', bot: true },
      guilds: [],
      session_id: session.id,
      resume_gateway_url: url(),
      shard: d.shard,
      application: { id: world.application, flags: 0 },
    })
    world.changed()
  }

  const resume = (socket: WebSocket, d: { session_id: string; seq: number }): void => {
    state.resumes.push({ session: d.session_id, seq: d.seq })
    const session = sessions.get(d.session_id)
    if (!session || state.refuseResume) {
      socket.send(JSON.stringify({ op: INVALID_SESSION, d: false }))
      return
    }
    session.socket = socket
    for (const { s, frame } of session.sent) if (s > d.seq) socket.send(frame)
    transmit(session, 'RESUMED', {})
    world.changed()
  }

  sockets.on('connection', (socket) => {
    socket.send(JSON.stringify({ op: HELLO, d: { heartbeat_interval: state.heartbeatMs } }))
    socket.on('close', () => world.changed())
    socket.on('message', (data) => {
      const { op, d } = JSON.parse(String(data))
      if (op === HEARTBEAT) {
        state.heartbeats += 1
        if (state.ackHeartbeats) socket.send(JSON.stringify({ op: HEARTBEAT_ACK }))
        world.changed()
      } else if (op === IDENTIFY) identify(socket, d)
      else if (op === RESUME) resume(socket, d)
    })
  })

  const each = (act: (session: Session & { socket: WebSocket }) => void): void => {
    for (const session of sessions.values()) {
      if (session.socket?.readyState === 1) act(session as Session & { socket: WebSocket })
    }
  }

  return {
    state,
    info: () => ({
      url: url(),
      shards: state.shards,
      session_start_limit: {
        total: 1000,
        remaining: state.sessionsLeft,
        reset_after: 60_000,
        max_concurrency: 16,
      },
    }),
    /** To the newest session of a shard, whether it is connected just now or not: a resume replays it. */
    dispatch(t: string, d: unknown, shard = 0): void {
      const session = [...sessions.values()].findLast((one) => one.shard === shard)
      if (!session) throw new Error('nobody has identified')
      transmit(session, t, d)
    },
    connected: (): number => [...sessions.values()].filter(({ socket }) => socket?.readyState === 1).length,
    askToReconnect: () => each(({ socket }) => socket.send(JSON.stringify({ op: RECONNECT, d: null }))),
    invalidate: (resumable: boolean) =>
      each(({ socket }) => socket.send(JSON.stringify({ op: INVALID_SESSION, d: resumable }))),
    close: (code: number) => each(({ socket }) => socket.close(code)),
    /** The line goes dead without a word. */
    drop: () => each(({ socket }) => socket.terminate()),
    stop(): void {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}
