import { answer } from '../../app/answer.ts'
import type { Reply, Told } from '../../app/reply.ts'
import type { Person } from '../../app/request.ts'
import { logAs } from '../../telemetry/log.ts'
import type { Metrics } from '../../telemetry/metrics.ts'
import { faultView } from '../../views/fault.ts'
import { faultWord } from '../../views/outcome.ts'
import type { CreateAccess } from './access.ts'
import { createBounded } from './bounded.ts'
import { type Ack, createDelivery, type Services } from './delivery.ts'
import { failureOf } from './errors.ts'
import type { People } from './people.ts'
import { homeOf } from './read/event.ts'
import type { Incoming } from './read/incoming.ts'
import { read } from './read/read.ts'
import type { Snippets } from './snippets.ts'
import { createStormWatch } from './storm.ts'

type Options = Services & {
  people: People
  access: CreateAccess
  snippets: Snippets
  metrics?: Pick<Metrics, 'acknowledgement'>
  now?: () => number
}
type Asked = Extract<Incoming, { kind: 'asked' }>

/** Slack delivers over two sockets and retries for some minutes; what this process has seen it does not look at again. */
const SEEN = { size: 50_000, ttlMs: 10 * 60_000 }
/** A response URL lives thirty minutes; later there is nobody to tell. */
const LONGEST_WORK_MS = 25 * 60_000
const DRAIN_MS = 8000
/** A window that was opened from the home tab, and has changed what stands there: Slack tells of an opening, not of a return. */
const changedHome = ({ asked, surface }: Asked): boolean =>
  surface.view?.type === 'modal' &&
  surface.channel === undefined &&
  (asked.kind === 'submit' ||
    (asked.kind === 'act' && /^forget-confirm|^consent-/u.test(asked.act.value ?? '')))
/** A signal that follows another one, and can be aborted by itself. */
const abortable = (parent: AbortSignal): { signal: AbortSignal; abort(): void } => {
  const controller = new AbortController()
  const abort = () => controller.abort(parent.reason ?? new Error('the time to answer is over'))
  parent.addEventListener('abort', abort, { once: true })
  return { signal: controller.signal, abort }
}

/** Receives what Slack delivers, in whatever way: reads it, lets the app decide, and brings the answer back. */
export const createEdge = (options: Options) => {
  const { app, tokens, people, access, conversations, snippets, log, metrics, now = Date.now } = options
  const seen = createBounded<true>({ ...SEEN, now })
  const stopping = new AbortController()
  const working = new Set<Promise<void>>()
  const storm = createStormWatch()
  let closing = false
  let unacknowledged = 0

  /** A message whose words stand in a snippet gets them; where they cannot be read, it has none. */
  const withWords = async ({ asked, tenant, snippet }: Asked): Promise<Asked['asked']> => {
    if (snippet === undefined || !('text' in asked)) return asked
    const text = await snippets.read(tenant, snippet)
    const { id, place, route } = asked
    return text?.trim() ? { ...asked, text } : { kind: 'unsupported', what: 'no-text', id, place, route }
  }

  const respond = async (incoming: Asked, ack: Ack, receivedAt: number): Promise<void> => {
    const { asked, tenant, user } = incoming
    let person: Person | undefined = people.known(tenant, user.id)
    let isHeard = false
    const heard = () => {
      if (!isHeard) unacknowledged--
      isHeard = true
    }
    unacknowledged++
    const measured: Ack = async (body) => {
      heard()
      metrics?.acknowledgement.observe({ platform: 'slack' }, (now() - receivedAt) / 1000)
      await ack(body)
    }
    const delivery = createDelivery(options, incoming, measured, () => person)
    // A controller of its own, let go with the request: `AbortSignal.timeout` would keep a timer of 25 minutes for each.
    const { signal, abort } = abortable(stopping.signal)
    const timer = setTimeout(abort, LONGEST_WORK_MS)
    try {
      await answer(
        async (progress) => {
          person ??= await people.find(tenant, user)
          const request = {
            ...(await withWords(incoming)),
            person,
            markup: 'slack',
            access: access(tenant, asked, user.id),
          } as const
          return app.handle(request, { signal, progress })
        },
        delivery,
        { receivedAt, now },
      )
      if (asked.kind === 'coach' && asked.opening && incoming.surface.conversation) {
        await conversations.prompts(tenant, incoming.surface.conversation, person?.locale ?? 'en')
      }
      if (changedHome(incoming)) await respond(homeOf(incoming), async () => {}, now())
    } catch (error) {
      const { code } = failureOf(error)
      log.error({ code, kind: asked.kind, platform: 'slack' }, 'answer not delivered')
      await tellOtherwise(delivery, code, person).catch(() => {})
    } finally {
      heard()
      clearTimeout(timer)
      stopping.signal.removeEventListener('abort', abort)
    }
  }
  /** Not taken on, and told so; a command's text is shown back. */
  const turnAway = (incoming: Asked, ack: Ack, word: 'busy' | 'stopping'): Promise<void> => {
    const { asked, tenant, user } = incoming
    const person = people.known(tenant, user.id)
    const text = 'text' in asked ? asked.text : undefined
    const view = faultView({ word, text }, person?.locale ?? 'en')
    return createDelivery(options, incoming, ack, () => person).deliver({ kind: 'show', view, beside: true })
  }
  /** Once more, with the plainest thing there is: a sentence instead of whatever could not be shown. */
  const tellOtherwise = (
    delivery: { deliver(reply: Reply): Promise<void> },
    code: string,
    person?: Person,
  ): Promise<void> =>
    delivery.deliver({
      kind: 'show',
      view: faultView({ word: faultWord(code), values: { code } }, person?.locale ?? 'en'),
      beside: true,
    })

  const leave = async ({ tenant, users }: Extract<Incoming, { kind: 'left' }>): Promise<void> => {
    try {
      if (users) await Promise.all(users.map((user) => tokens.drop(tenant.team, user)))
      else {
        await tokens.dropWorkspace(tenant.team)
        await app.purgeWorkspace('slack', tenant.team)
      }
      log.info({ code: users ? 'tokens-revoked' : 'uninstalled', platform: 'slack' }, 'grant ended')
    } catch (error) {
      log.error(
        { code: failureOf(error).code, platform: 'slack' },
        'data of a workspace that left not removed',
      )
    }
  }

  const handle = async (incoming: Incoming, ack: Ack, receivedAt: number): Promise<void> => {
    switch (incoming.kind) {
      case 'ignored':
        log.debug({ code: incoming.why, platform: 'slack' }, 'ignored')
        return ack()
      case 'left':
        await ack()
        return leave(incoming)
      case 'asked': {
        const key = `${incoming.tenant.team}/${incoming.asked.id}`
        if (seen.get(key)) return ack()
        seen.set(key, true)
        if (closing) return turnAway(incoming, ack, 'stopping')
        if (incoming.surface.acknowledges === 'message' && storm.isStorm(working.size, unacknowledged)) {
          return turnAway(incoming, ack, 'busy')
        }
        return logAs(incoming.asked.id, () => respond(incoming, ack, receivedAt))
      }
    }
  }

  return {
    /** Resolves when everything that the delivery asked for is done. Never rejects. */
    receive: async (body: unknown, ack: Ack): Promise<void> => {
      const receivedAt = now()
      const work = handle(read(body), ack, receivedAt).catch((error: unknown) => {
        log.error({ code: failureOf(error).code, platform: 'slack' }, 'delivery failed')
      })
      working.add(work)
      await work
      working.delete(work)
    },
    /** Something to tell a person who did not just ask; by the way that they once asked, else directly. */
    tell: ({ place, person, route, view }: Told): Promise<void> =>
      createDelivery(
        options,
        {
          kind: 'asked',
          asked: { kind: 'unsupported', what: 'unknown-command', id: '', place },
          tenant: { team: place.workspace },
          user: { id: person.id, name: person.name },
          surface: {
            acknowledges: 'nothing',
            channel: place.channel,
            ...(route !== undefined && { responseUrl: route }),
            ...(place.thread !== undefined && { thread: place.thread }),
          },
        },
        async () => {},
        () => person,
      ).deliver({ kind: 'show', view }),
    /** Waits for what is under way, as long as a stopping process may; then lets go of the rest. */
    drain: async (): Promise<void> => {
      closing = true
      storm.stop()
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, DRAIN_MS)
      })
      await Promise.race([Promise.all(working), late])
      clearTimeout(timer)
      stopping.abort(new Error('the process stops'))
      await Promise.race([Promise.all(working), new Promise((resolve) => setTimeout(resolve, 1000).unref())])
    },
  }
}
