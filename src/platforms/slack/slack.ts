import { setTimeout as sleep } from 'node:timers/promises'
import { Assistant, App as Bolt, type Receiver, type ReceiverEvent } from '@slack/bolt'
import { Router } from 'express'
import type { App } from '../../app/reply.ts'
import { tellAbandoned } from '../../app/tell-abandoned.ts'
import type { Condition } from '../../telemetry/health.ts'
import type { Logger } from '../../telemetry/log.ts'
import type { Metrics } from '../../telemetry/metrics.ts'
import type { Chart } from '../../views/chart.ts'
import { createAccess } from './access.ts'
import { createClients } from './clients.ts'
import { createConversations } from './conversations.ts'
import type { Ack } from './delivery.ts'
import { createEdge } from './edge.ts'
import { failureOf, platformError, refusedSecret, TOKEN_DEAD } from './errors.ts'
import { createHome } from './home.ts'
import { createHttpReceiver } from './http-receiver.ts'
import type { InstallationRecords } from './installations.ts'
import { libraryLogger } from './logger.ts'
import { createOAuth, INSTALL_PATH } from './oauth.ts'
import { createPace } from './pace.ts'
import { createPeople } from './people.ts'
import { createPosts } from './posts.ts'
import { createSnippets } from './snippets.ts'
import { backoff, createSocketReceiver } from './socket-receiver.ts'
import { createTokens } from './tokens.ts'

export type SlackOptions = {
  /** As the configuration has it. With an app token Slack is reached by Socket Mode, else it comes by HTTP. */
  config: {
    botToken?: string
    appToken?: string
    signingSecret?: string
    oauth?: { clientId: string; clientSecret: string; stateSecret: string }
    apiUrl: string
  }
  publicUrl?: string
  /** Where Slack can fetch a chart as a picture; absent: charts are shown in characters. */
  addressOf?: (chart: Chart) => string
  app: App
  /** One namespace, encrypted at rest. */
  installations: InstallationRecords
  log: Logger
  metrics?: Pick<Metrics, 'acknowledgement'>
  now?: () => number
  /** How long to wait before reaching for Slack again; tests are in a hurry. */
  backoffMs?: (tries: number) => number
}

export type Slack = {
  /** For the process's listener: `/slack/events`, and with OAuth `/slack/install` and `/slack/oauth_redirect`. */
  router: Router
  /** Rejects with a PlatformError that names the variable when Slack refuses a token. A bad network is not a rejection: `ready` tells. */
  start(): Promise<void>
  /** Takes nothing new, finishes what is under way, within 10 s. */
  stop(): Promise<void>
  ready(): Condition
}

export const createSlack = (options: SlackOptions): Slack => {
  const { config, publicUrl, app, installations, log, metrics, now, backoffMs = backoff } = options
  const clients = createClients(config.apiUrl, log)
  const { reading, posting } = clients
  const tokens = createTokens({
    records: installations,
    reading,
    log,
    botToken: config.botToken,
    oauth: config.oauth,
    now,
  })
  const grantUrl = config.oauth && publicUrl ? `${publicUrl}${INSTALL_PATH}` : undefined
  const edge = createEdge({
    app,
    clients,
    tokens,
    posts: createPosts({ posting, tokens, pace: createPace(), log }),
    conversations: createConversations({ clients, tokens, log }),
    home: createHome({ tokens, grantUrl }),
    ...(options.addressOf && { addressOf: options.addressOf }),
    people: createPeople({ reading, tokens, log }),
    access: createAccess({ reading, tokens }),
    snippets: createSnippets({ tokens, apiUrl: config.apiUrl, log }),
    log,
    metrics,
    now,
  })

  // Bolt sorts and dispatches; how deliveries arrive is ours, for the traps that architecture and tests name.
  const noReceiver: Receiver = { init: () => {}, start: async () => {}, stop: async () => {} }
  const bolt = new Bolt({
    receiver: noReceiver,
    // Tokens are looked up after the acknowledgement, where a slow store costs no three seconds.
    authorize: async () => ({}),
    ignoreSelf: false,
    convoStore: false,
    logger: libraryLogger(log),
    clientOptions: { slackApiUrl: config.apiUrl },
  })
  const none: Ack = async () => {}
  bolt.assistant(
    new Assistant({
      threadStarted: ({ body }) => edge.receive(body, none),
      threadContextChanged: async () => {},
      userMessage: ({ body }) => edge.receive(body, none),
    }),
  )
  bolt.use(({ body, ...rest }) => edge.receive(body, 'ack' in rest ? (rest.ack as Ack) : none))
  bolt.error(async (error) => log.error({ code: error.code, platform: 'slack' }, 'delivery failed'))
  const process = async (event: ReceiverEvent): Promise<void> => {
    try {
      await bolt.processEvent(event)
    } catch {
      // Bolt looks into payloads before it knows their shape. Slack sends none like that, and a retry would be the same.
      log.warn({ code: 'malformed', platform: 'slack' }, 'ignored')
    }
  }

  const router = Router()
  if (config.signingSecret) {
    router.use(createHttpReceiver({ signingSecret: config.signingSecret, process, log, now }))
  }
  if (config.oauth) {
    router.use(createOAuth({ oauth: config.oauth, apiUrl: config.apiUrl, publicUrl, tokens, log, now }))
  }
  const sockets =
    config.appToken === undefined
      ? undefined
      : createSocketReceiver({
          address: async () => (await reading.apps.connections.open({ token: config.appToken })).url ?? '',
          process,
          log,
          backoffMs,
        })
  let started = false
  let telling: { stop(): void } | undefined
  let refusal: string | undefined
  /** Why the token could not be tried yet. */
  let unreached: string | undefined
  const stopping = new AbortController()

  const checkBotToken = async (): Promise<void> => {
    if (!config.botToken) return
    try {
      await reading.auth.test({ token: config.botToken })
      unreached = undefined
    } catch (error) {
      const { code } = failureOf(error)
      if (TOKEN_DEAD.has(code)) throw refusedSecret('SLACK_BOT_TOKEN', code, error)
      unreached = code
      log.warn({ code, platform: 'slack' }, 'Slack cannot be reached yet')
    }
  }
  /** Until Slack has answered, nobody knows whether the token is good. */
  const keepChecking = async (): Promise<void> => {
    try {
      for (let tries = 0; unreached !== undefined; tries++) {
        await sleep(backoffMs(tries), undefined, { signal: stopping.signal, ref: false })
        await checkBotToken()
      }
    } catch (error) {
      if (stopping.signal.aborted) return
      const { code, message } = platformError(error)
      refusal = message
      log.error({ code, platform: 'slack' }, 'SLACK_BOT_TOKEN is refused')
    }
  }
  const openSockets = async (): Promise<void> => {
    const outcome = await sockets?.start()
    if (!outcome || outcome.ok) return
    const { code } = failureOf(outcome.error)
    if (TOKEN_DEAD.has(code)) throw refusedSecret('SLACK_APP_TOKEN', code, outcome.error)
  }

  return {
    router,
    start: async () => {
      try {
        await checkBotToken()
        void keepChecking()
        await openSockets()
        started = true
        telling = tellAbandoned({ app, platform: 'slack', tell: edge.tell, log })
      } catch (error) {
        refusal = platformError(error).message
        throw error
      }
    },
    stop: async () => {
      telling?.stop()
      stopping.abort()
      await Promise.all([sockets?.stop(), edge.drain()])
      started = false
    },
    ready: () => {
      if (refusal) return { ok: false, reason: refusal }
      if (!started) return { ok: false, reason: 'not started' }
      if (unreached !== undefined) return { ok: false, reason: `Slack cannot be reached (${unreached})` }
      if (!sockets || sockets.connected()) return { ok: true }
      const code = sockets.refusal()
      const dead = code !== undefined && TOKEN_DEAD.has(code)
      return {
        ok: false,
        reason: dead ? `SLACK_APP_TOKEN is refused (${code})` : `no socket (${code ?? 'connecting'})`,
      }
    },
  }
}
