import { answer, headStartFor } from '../../app/answer.ts'
import type { App, Reply } from '../../app/reply.ts'
import type { Request } from '../../app/request.ts'
import { localeOf } from '../../core/job.ts'
import type { Logger } from '../../telemetry/log.ts'
import type { Metrics } from '../../telemetry/metrics.ts'
import type { Paint } from '../../views/chart.ts'
import { createAccess } from './access.ts'
import { completions } from './complete.ts'
import { confirmView } from './confirm.ts'
import { createDeferral } from './deferral.ts'
import { createDeliver, type Occasion } from './deliver.ts'
import { TIMES } from './limits.ts'
import { createMail } from './mail.ts'
import type { Posts } from './posts.ts'
import type { Interaction } from './raw.ts'
import { controlOf, readRequest } from './read.ts'
import { renderView } from './render.ts'
import { createResponder, type Responder } from './responder.ts'
import { CODES, codeOf, type Rest } from './rest.ts'
import { say } from './words.ts'

type Options = {
  app: App
  paint?: Paint
  rest: Rest
  posts: Posts
  log: Logger
  /** Aborted when the process stops. */
  stopping: AbortSignal
  metrics?: Pick<Metrics, 'acknowledgement'>
  now?: () => number
}

/** After these there is nobody left to tell: the press is too old, or somebody answered it. */
const NOBODY_LEFT: readonly string[] = [
  CODES.unknownInteraction,
  CODES.invalidWebhookToken,
  CODES.unknownWebhook,
]

/** One interaction, from the raw payload to its answer. Never rejects: what fails is logged by its code, and told where it can be. */
export const createHandle = ({
  app,
  paint,
  rest,
  posts,
  log,
  stopping,
  metrics,
  now = Date.now,
}: Options) => {
  const mail = createMail({ rest, log })
  const deliver = createDeliver({ app, posts, mail, log, now, ...(paint && { paint }) })

  const complete = async (interaction: Extract<Interaction, { type: 4 }>, responder: Responder) =>
    responder.complete(await completions(interaction, app))

  const work = async (request: Request, occasion: Occasion, receivedAt: number): Promise<void> => {
    const { responder } = occasion
    // Not AbortSignal.any: what a client library leaves listening there would be kept for as long as the process lives.
    const ending = new AbortController()
    const end = () => ending.abort(stopping.reason)
    const timer = setTimeout(() => ending.abort(new Error('too late')), TIMES.interactionMs)
    stopping.addEventListener('abort', end, { once: true })
    const send = (reply: Reply) => deliver(occasion, reply)
    const noted = (what: string) => (error: unknown) =>
      log.warn({ code: codeOf(error), interaction: request.id }, what)
    try {
      await answer(
        (progress) => app.handle(request, { signal: ending.signal, progress }),
        {
          first: send,
          later: send,
          // Refused, it is tried again with the answer, and told there.
          acknowledge: () => responder.defer().catch(noted('a first response was refused')),
          progress: (view) => {
            occasion.covered = true
            return responder.show(renderView(view)).catch(noted('progress could not be shown'))
          },
        },
        { receivedAt, now, headStartMs: headStartFor(request) },
      )
    } finally {
      clearTimeout(timer)
      stopping.removeEventListener('abort', end)
    }
  }

  const tell = async (interaction: Interaction, responder: Responder): Promise<void> => {
    const text = say('failed', localeOf(interaction.locale ?? undefined))
    await responder.whisper(renderView({ parts: [{ kind: 'text', text }] }))
  }

  return async (interaction: Interaction, receivedAt = now()): Promise<void> => {
    const responder = createResponder(interaction, {
      rest,
      log,
      onFirst: () => metrics?.acknowledgement.observe({ platform: 'discord' }, (now() - receivedAt) / 1000),
    })
    const deferral = createDeferral(responder, receivedAt, now)
    try {
      if (interaction.type === 4) return await complete(interaction, responder)
      const control = interaction.type === 3 ? controlOf(interaction) : undefined
      if (interaction.type === 3 && control?.kind === 'confirm') {
        return await responder.whisper(renderView(confirmView(interaction, control.act)))
      }
      const request = readRequest(interaction, createAccess(interaction))
      if (!request) return
      const occasion: Occasion = {
        interaction,
        request,
        responder,
        ...(control?.kind === 'page' && { page: control.page }),
        mayDefer: () => deferral.within(TIMES.patienceMs),
      }
      await work(request, occasion, receivedAt)
    } catch (error) {
      const code = codeOf(error)
      log.error(
        { code, interaction: interaction.id, type: interaction.type },
        'an interaction could not be answered',
      )
      if (NOBODY_LEFT.includes(code)) return
      await tell(interaction, responder).catch((again: unknown) => {
        log.error({ code: codeOf(again), interaction: interaction.id }, 'nor could the person be told')
      })
    } finally {
      deferral.cancel()
    }
  }
}
