import { codeOf, HumanizeError } from '../errors.ts'
import { logAs } from '../telemetry/log.ts'
import { faultView, refusalView } from '../views/fault.ts'
import { toneOptions } from '../views/tone-options.ts'
import { createConversations } from './conversations.ts'
import { failureView, fieldOf, textOf } from './faults.ts'
import { settle } from './flows/settle.ts'
import { createLatency } from './latency.ts'
import { createOnce } from './once.ts'
import { type AppPorts, byOf, type Context } from './ports.ts'
import type { App, Handling, Reply } from './reply.ts'
import type { Request } from './request.ts'
import { isCostly, route } from './route.ts'
import { createWorks } from './work.ts'

/** At 2 ms a rewrite this queue is empty in about a second; with a slow model the rest is told "busy" at once. */
const CAPACITY = { running: 32, waiting: 512 }

/** How long another instance may be at a request before it counts as lost: longer than a rewrite takes, its budget of time included. */
const PATIENCE_MS = { embedded: 3_000, llm: 25_000 }

/** Only frames, because an error's message may hold a person's words. */
const framesOf = (error: unknown): string[] =>
  error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line)) : []

/** The app over its ports: a request goes in, a reply comes out, the edge delivers it. */
export const createApp = ({
  capacity = CAPACITY,
  alone = false,
  now = Date.now,
  ...ports
}: AppPorts): App => {
  const { state, log, metrics } = ports
  const context: Context = {
    ...ports,
    now,
    works: createWorks(capacity, metrics?.queue),
    latency: createLatency(),
    conversations: createConversations(),
  }
  const patience = ports.core.hasLlm ? PATIENCE_MS.llm : PATIENCE_MS.embedded
  const once = createOnce(state.claims, alone ? 0 : patience)

  const admitted = async (request: Request, handling: Handling): Promise<Reply> => {
    const admission = isCostly(request) ? await state.limits.admit(byOf(request)) : { ok: true as const }
    if (admission.ok) return route(request, context, handling)
    const seconds = Math.max(1, Math.ceil(admission.retryAfterMs / 1000))
    const fault = { word: 'rateLimited', values: { seconds }, text: textOf(request) } as const
    return { kind: 'show', view: faultView(fault, request.person.locale), beside: true }
  }

  const failed = (error: unknown, request: Request): Reply => {
    const about = { code: codeOf(error), platform: request.place.platform, kind: request.kind }
    if (error instanceof HumanizeError) log.warn(about, 'a request could not be answered')
    else log.error({ ...about, name: (error as Error)?.name, at: framesOf(error) }, 'a request failed')
    const field = fieldOf(error, request)
    return { kind: 'show', view: failureView(error, request), beside: true, ...(field && { field }) }
  }

  /** Each event once: what came before is not done again, what was lost is said to be so. */
  const inTurn = async (request: Request, handling: Handling): Promise<Reply> => {
    const turn = await once.begin(request, handling.signal)
    if (turn === 'repeat') return { kind: 'nothing' }
    if (turn === 'interrupted') {
      const fault = { word: 'interruptedUnsure', text: textOf(request) } as const
      return { kind: 'show', view: faultView(fault, request.person.locale) }
    }
    try {
      return await admitted(request, handling)
    } finally {
      once.end(request)
    }
  }

  const handle = async (request: Request, handling: Handling): Promise<Reply> => {
    const started = now()
    const labels = { platform: request.place.platform, kind: request.kind }
    let outcome = 'failed'
    try {
      const reply = await inTurn(request, handling)
      outcome = reply.kind
      if (isCostly(request) && outcome === 'show') context.latency.record(now() - started)
      return reply
    } catch (error) {
      return failed(error, request)
    } finally {
      metrics?.requests.inc({ ...labels, outcome })
      metrics?.latency.observe(labels, (now() - started) / 1000)
    }
  }

  return {
    handle: (request, handling) => logAs(request.id, () => handle(request, handling)),
    settle: (post, outcome, person) => settle(context, post, outcome, person),
    tones: async (place, locale) =>
      toneOptions((await state.settings.resolve(place, {})).customTones.value, locale),
    abandoned: async function* (platform) {
      for await (const outcome of state.drafts.takeAbandoned(platform, alone)) {
        const { place, person, route } = outcome.draft
        yield {
          place,
          person,
          view: refusalView(outcome, person.locale),
          ...(route !== undefined && { route }),
        }
      }
    },
    purgeWorkspace: (platform, workspace) => state.people.purgeWorkspace(platform, workspace),
  }
}
