import type { Router } from 'express'
import type { App } from '../../app/reply.ts'
import { tellAbandoned } from '../../app/tell-abandoned.ts'
import { type Locale, localeOf } from '../../core/job.ts'
import type { Condition } from '../../telemetry/health.ts'
import type { Logger } from '../../telemetry/log.ts'
import type { Metrics } from '../../telemetry/metrics.ts'
import type { Paint } from '../../views/chart.ts'
import { createBreaker } from './breaker.ts'
import { createCoach } from './coach.ts'
import { createEndpoint } from './endpoint.ts'
import { createGateway, type Dispatch, REFUSED, type Shards } from './gateway.ts'
import { createHandle } from './handle.ts'
import { TIMES } from './limits.ts'
import { createMail } from './mail.ts'
import { createPosts } from './posts.ts'
import { parseInteraction, parseMessage } from './raw.ts'
import { createRest } from './rest.ts'
import { createSeen } from './seen.ts'
import { createTell } from './tell.ts'
import { createWebhooks } from './webhooks.ts'

export type DiscordConfig = {
  token: string
  /** 32 bytes in hex; present: interactions come by HTTP. */
  publicKey?: string
  /** Without version, without a slash at the end. */
  apiUrl: string
  shards: Shards
}

type Options = {
  config: DiscordConfig
  app: App
  /** Draws charts; absent: they are shown in characters. */
  paint?: Paint
  log: Logger
  metrics?: Pick<Metrics, 'acknowledgement'>
  now?: () => number
}

const REMEMBERED_LOCALES = 10_000
/** Message types that a person writes: plain ones and replies. */
const WRITTEN = [0, 19]

/** Discord, whole: gateway and signed HTTP in, REST out. */
export const createDiscord = ({ config, app, paint, log, metrics, now = Date.now }: Options) => {
  const breaker = createBreaker({ now })
  const rest = createRest({ token: config.token, apiUrl: config.apiUrl, breaker })
  const stopping = new AbortController()
  const posts = createPosts({ rest, webhooks: createWebhooks(rest), now })
  const handle = createHandle({
    app,
    rest,
    posts,
    log,
    stopping: stopping.signal,
    now,
    ...(paint && { paint }),
    ...(metrics && { metrics }),
  })
  const isSeen = createSeen()
  const locales = new Map<string, Locale>()
  const coach = createCoach({
    app,
    rest,
    log,
    stopping: stopping.signal,
    localeOf: (person) => locales.get(person) ?? 'en',
  })
  const underWay = new Set<Promise<void>>()
  const tell = createTell(rest, createMail({ rest, log }))
  let accepting = true
  let telling: { stop(): void } | undefined

  const track = (work: Promise<void>): void => {
    underWay.add(work)
    void work.finally(() => underWay.delete(work))
  }
  const remember = (person: string | undefined, tag: string | null | undefined): void => {
    if (!person || !tag) return
    locales.delete(person)
    locales.set(person, localeOf(tag))
    const [oldest] = locales.keys()
    if (locales.size > REMEMBERED_LOCALES && oldest) locales.delete(oldest)
  }

  /** The one reader of raw interactions, whichever way they came. False only while stopping. */
  const acceptInteraction = (raw: unknown): boolean => {
    if (!accepting) return false
    const interaction = parseInteraction(raw)
    if (!interaction) log.warn({ code: 'unreadable' }, 'an interaction of an unknown kind was left alone')
    if (!interaction || isSeen(interaction.id)) return true
    remember((interaction.member?.user ?? interaction.user)?.id, interaction.locale)
    track(handle(interaction))
    return true
  }

  const acceptMessage = (raw: unknown): void => {
    const message = parseMessage(raw)
    const { guild_id: guild, type } = raw as { guild_id?: unknown; type?: number }
    if (!accepting || !message || guild || message.author.bot || message.webhook_id) return
    if (!WRITTEN.includes(type ?? 0) || isSeen(message.id)) return
    track(coach(message))
  }

  /** A server that is unavailable comes back; one that is gone took the app off. */
  const removed = (raw: unknown): void => {
    const { id, unavailable } = raw as { id?: unknown; unavailable?: boolean }
    if (typeof id !== 'string' || unavailable) return
    track(
      app.purgeWorkspace('discord', id).catch((error: unknown) => {
        log.error(
          { code: error instanceof Error ? error.name : 'purge', guild: id },
          'a server’s data is still there',
        )
      }),
    )
  }

  const onDispatch = ({ t, d }: Dispatch): void => {
    try {
      if (t === 'INTERACTION_CREATE') acceptInteraction(d)
      else if (t === 'MESSAGE_CREATE') acceptMessage(d)
      else if (t === 'GUILD_DELETE') removed(d)
    } catch (error) {
      log.error(
        { code: error instanceof Error ? error.name : 'dispatch', event: t },
        'an event could not be read',
      )
    }
  }

  const drained = async (limitMs: number): Promise<void> => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, limitMs)
    })
    await Promise.race([Promise.allSettled(underWay), late]).finally(() => clearTimeout(timer))
  }

  const gateway = createGateway({
    token: config.token,
    shards: config.shards,
    rest: rest.bot,
    onDispatch,
    log,
  })
  const router: Router | undefined =
    config.publicKey === undefined
      ? undefined
      : createEndpoint({ publicKey: config.publicKey, accept: acceptInteraction, log, now })

  return {
    /** `POST /discord/interactions`, where a public key is set up. */
    router,
    /** @throws {ConfigError} when Discord refuses the token or the shards; a Discord that is down is tried again. */
    start: async () => {
      await gateway.start()
      telling = tellAbandoned({ app, platform: 'discord', tell, log })
    },
    ready(): Condition {
      if (rest.isTokenRefused()) return { ok: false, reason: REFUSED }
      return breaker.isOpen()
        ? { ok: false, reason: 'Discord refused a thousand requests; waiting ten minutes before the next' }
        : gateway.condition()
    },
    /** Takes nothing new, finishes what is under way within ten seconds, then closes. */
    async stop(): Promise<void> {
      accepting = false
      telling?.stop()
      await drained(TIMES.drainMs)
      stopping.abort(new Error('stopping'))
      await drained(TIMES.lastWordsMs)
      await gateway.stop()
      rest.close()
    },
  }
}
export type Discord = ReturnType<typeof createDiscord>
