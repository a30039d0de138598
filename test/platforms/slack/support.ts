import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { App, Handling, Post, PostOutcome, Reply, Told } from '../../../src/app/reply.ts'
import type { Request } from '../../../src/app/request.ts'
import type { Installation, InstallationRecords } from '../../../src/platforms/slack/installations.ts'
import { createSlack, type SlackOptions } from '../../../src/platforms/slack/slack.ts'
import { createLog } from '../../../src/telemetry/log.ts'
import type { View } from '../../../src/views/view.ts'
import {
  APP_TOKEN,
  BOT_TOKEN,
  type LoopbackSlack,
  SIGNING_SECRET,
  startSlack,
} from '../../loopback/slack/slack.ts'

/** Installations in memory, behind the same port as the store's. */
export const memoryInstallations = () => {
  const records = new Map<string, Installation>()
  const claims = new Set<string>()
  const port: InstallationRecords = {
    get: async (key) => records.get(key),
    set: async (key, value) => {
      records.set(key, value)
    },
    delete: async (key) => records.delete(key),
    claim: async (key) => !claims.has(key) && Boolean(claims.add(key)),
    keys: async function* (prefix) {
      for (const key of [...records.keys()]) if (key.startsWith(prefix)) yield key
    },
  }
  return { ...port, records }
}

type Handler = (request: Request, handling: Handling) => Reply | Promise<Reply>

/** An app by hand: what it was asked and told, and answers that a test writes. */
export const createAppByHand = (handler: Handler = () => ({ kind: 'nothing' })) => {
  const app = {
    requests: [] as Request[],
    settled: [] as { post: Post; outcome: PostOutcome }[],
    purged: [] as string[],
    handler: handler as Handler,
    handle: async (request: Request, handling: Handling): Promise<Reply> => {
      app.requests.push(request)
      return app.handler(request, handling)
    },
    settle: async (post: Post, outcome: PostOutcome): Promise<Reply> => {
      app.settled.push({ post, outcome })
      return show(text(`${outcome.kind} ${'code' in outcome ? outcome.code : ''}`))
    },
    tones: async () => [],
    abandoned: async function* (): AsyncGenerator<Told> {},
    purgeWorkspace: async (_platform: string, workspace: string) => {
      app.purged.push(workspace)
    },
  } satisfies App & Record<string, unknown>
  return app
}
export type AppByHand = ReturnType<typeof createAppByHand>

export const text = (words: string): View => ({ parts: [{ kind: 'text', text: words }] })
export const show = (view: View): Reply => ({ kind: 'show', view })

type Options = Partial<Omit<SlackOptions, 'config'>> & {
  config?: Partial<SlackOptions['config']>
  mode?: 'http' | 'socket'
  /** A workspace that stands already and is not taken down. */
  slack?: LoopbackSlack
}

/** A loopback workspace with the real Slack edge connected to it, and log lines to look at. */
export const connect = async ({
  config,
  mode = 'http',
  slack: known,
  ...options
}: Options & { app: App }) => {
  const slack = known ?? (await startSlack())
  const lines: Record<string, unknown>[] = []
  const bot = createSlack({
    installations: memoryInstallations(),
    log: createLog('debug', { write: (line) => void lines.push(JSON.parse(line)) }),
    backoffMs: () => 10,
    ...options,
    config: {
      apiUrl: slack.apiUrl,
      botToken: BOT_TOKEN,
      signingSecret: SIGNING_SECRET,
      ...(mode === 'socket' && { appToken: APP_TOKEN }),
      ...config,
    },
  })
  const web = express()
  web.use(bot.router)
  const server = createServer(web)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  if (mode === 'http') slack.overHttp(`${address}/slack/events`)
  else slack.overSocket()
  return {
    slack,
    bot,
    address,
    lines,
    stop: async () => {
      await bot.stop()
      if (!known) await slack.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
export type Connected = Awaited<ReturnType<typeof connect>>
