import type { Router } from 'express'
import { createApp } from './app/app.ts'
import { createMeter } from './app/meter.ts'
import { installationSpace } from './app/state.ts'
import { composeCoreInThread } from './compose/core.ts'
import { composeStore } from './compose/store.ts'
import type { Config } from './config.ts'
import type { HumanizeInput } from './core/job.ts'
import { defaultStyle } from './core/style.ts'
import { ConfigError, HumanizeError } from './errors.ts'
import { createHttp } from './http.ts'
import { createAddresses } from './platforms/pictures/address.ts'
import { createPainter } from './platforms/pictures/painter.ts'
import { createPictureRoutes } from './platforms/pictures/router.ts'
import { createHealth, type Probe } from './telemetry/health.ts'
import type { Logger } from './telemetry/log.ts'
import { createMetrics } from './telemetry/metrics.ts'

/** A platform's edge, as the process sees it. `start` rejects when the platform refuses a token for good. */
type Edge = { name: string; router?: Router; start(): Promise<void>; stop(): Promise<void>; ready: Probe }

export type Bot = {
  /** Resolves to the listener's address. @throws {ConfigError} where nothing can work: the port is taken, every platform refused its token. */
  start(): Promise<string>
  /** Takes nothing new, finishes what is under way within ten seconds, and closes. */
  stop(): Promise<void>
}

const FIRST_WORDS = {
  text: 'Please have a look at the build before 5 pm, thank you!',
  markup: 'plain',
  style: { ...defaultStyle(), engine: 'embedded' },
} as const satisfies HumanizeInput

/** Why nothing can be listened on, as a fault of the environment; undefined for what is none. */
const listenFault = ({ host, port }: Config['http'], code = ''): string | undefined => {
  if (['EADDRINUSE', 'EACCES'].includes(code))
    return `PORT ${port} cannot be listened on (${code}): choose another one.`
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'].includes(code))
    return `HOST ${host} is no address of this machine (${code}): use 127.0.0.1, or 0.0.0.0 for all of its addresses.`
  return undefined
}

/** Constructs the bot: the only place, beside its folder, where things are put together. Platform libraries are loaded only when used. */
export const compose = async (config: Config, { log }: { log: Logger }): Promise<Bot> => {
  const metrics = createMetrics()
  const health = createHealth()
  const { store, state } = await composeStore(config, { log, metrics })
  health.add('store', () => store.health())

  const meter = createMeter({
    usage: state.usage,
    limiter: store.limiter,
    monthlyTokens: config.llm?.monthlyTokens,
    log,
    onSpent: ({ input, output }) => {
      metrics.tokens.inc({ direction: 'input' }, input)
      metrics.tokens.inc({ direction: 'output' }, output)
    },
  })
  const language = composeCoreInThread(config, { log, meter, metrics })
  const alone = store.kind === 'sqlite' || store.kind === 'memory'
  const app = createApp({ core: language.core, coach: language.coach, state, alone, log, metrics })

  const painter = createPainter()
  const edges: Edge[] = []
  const routers: Router[] = []
  if (config.slack) {
    const [{ createSlack }, { readInstallation }] = await Promise.all([
      import('./platforms/slack/slack.ts'),
      import('./platforms/slack/installations.ts'),
    ])
    const { publicUrl, slack } = config
    const installations = store.records(installationSpace(readInstallation))
    // What Slack cannot reach from outside it cannot show either, and would refuse with the whole message.
    const addresses = publicUrl?.startsWith('https:')
      ? createAddresses({ secret: store.derive('pictures'), publicUrl })
      : undefined
    if (addresses) routers.push(createPictureRoutes({ addresses, paint: painter.paint, log }))
    const addressOf = addresses?.urlOf
    edges.push({
      name: 'slack',
      ...createSlack({ config: slack, publicUrl, addressOf, app, installations, log, metrics }),
    })
  }
  if (config.discord) {
    const { createDiscord } = await import('./platforms/discord/discord.ts')
    const { paint } = painter
    edges.push({ name: 'discord', ...createDiscord({ config: config.discord, app, paint, log, metrics }) })
  }
  for (const { name, ready } of edges) health.add(name, ready)
  routers.push(...edges.flatMap(({ router }) => router ?? []))
  if (config.playground) {
    const { createPlayground } = await import('./platforms/playground/playground.ts')
    routers.push(createPlayground({ app, core: language.core, log, publicUrl: config.publicUrl }))
  }
  const http = createHttp({ ...config.http, health, metrics, log, routers })

  /** One platform that refuses its token leaves the others at work; the last one ends the process. */
  const startEdges = async (): Promise<void> => {
    const outcomes = await Promise.allSettled(edges.map((edge) => edge.start()))
    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
    for (const error of refusals) {
      if (!(error instanceof HumanizeError)) throw error
      log.error({ code: error.code }, error.message)
    }
    if (refusals.length > 0 && refusals.length === edges.length && !config.playground) {
      throw new ConfigError(refusals.map((error: HumanizeError) => `${error.message} ${error.advice}`))
    }
  }

  /**
   * What the core loads at first need takes a third of a second, and grammar some seconds more: before the first command, not at it.
   * Nobody waits here for grammar, and nobody but platforms for the rest. The thread tells its own faults.
   */
  const warmUp = async (): Promise<void> => {
    const read = language.core.analyze(FIRST_WORDS.text, FIRST_WORDS.markup)
    const written = read.then(() => language.core.rewrite(FIRST_WORDS, new AbortController().signal))
    written.catch(() => undefined)
    if (edges.length > 0) await read.catch(() => undefined)
  }

  const stop = async (): Promise<void> => {
    await Promise.allSettled(edges.map((edge) => edge.stop()))
    await http.stop()
    await painter.close()
    await language.close()
    await Promise.allSettled([state.usage.settle()])
    await store.close()
  }

  return {
    start: async () => {
      const address = await http.start().catch((error: NodeJS.ErrnoException) => {
        const fault = listenFault(config.http, error.code)
        throw fault ? new ConfigError([fault]) : error
      })
      log.info(
        { address, platforms: edges.map(({ name }) => name), playground: config.playground },
        'listening',
      )
      await warmUp()
      await startEdges().catch(async (error) => {
        await stop()
        throw error
      })
      return address
    },
    stop,
  }
}
