import type { Act } from '../../app/act.ts'
import type { App, Reply } from '../../app/reply.ts'
import type { Request } from '../../app/request.ts'
import type { Logger } from '../../telemetry/log.ts'
import type { Paint } from '../../views/chart.ts'
import type { Form } from '../../views/form.ts'
import { chartsIn, illustrate } from '../../views/illustrate.ts'
import type { View } from '../../views/view.ts'
import { decodeForm } from './custom-id.ts'
import type { Mail } from './mail.ts'
import type { Posts } from './posts.ts'
import type { Interaction } from './raw.ts'
import { type RenderOptions, renderView } from './render.ts'
import { renderForm } from './render-form.ts'
import type { Responder } from './responder.ts'
import { CODES, codeOf } from './rest.ts'
import { postRoute } from './rights.ts'
import { say } from './words.ts'

type Options = {
  app: Pick<App, 'settle'>
  /** Absent: charts are shown in characters. */
  paint?: Paint
  posts: Posts
  mail: Mail
  log: Logger
  now?: () => number
}

/** Where a reply goes: the interaction, what was read from it, and the page of a long form that was asked for. */
export type Occasion = {
  interaction: Interaction
  request: Request
  responder: Responder
  page?: number
  /** A waiting view has taken the place of the view that was pressed. */
  covered?: boolean
  /** From here on a first response may be a silent deferral; a post through a webhook takes a while. */
  mayDefer(): void
}

/** The interaction takes no answer any more: too old for a first one, or its token has expired. */
const OVER: readonly string[] = [CODES.unknownInteraction, CODES.unknownWebhook, CODES.invalidWebhookToken]

/** The act that opens a form again: the control that was pressed, or the command's own form. */
const openerOf = (request: Request): Act => {
  if (request.kind === 'act') return request.act
  if (request.kind === 'profile') return { name: 'open', value: 'profile' }
  if (request.kind === 'tone') return { name: 'open', value: 'tone' }
  return { name: 'open', value: 'compose' }
}

const plainView = (text: string): View => ({ parts: [{ kind: 'text', text }] })

const openFormView = (request: Request): View => ({
  parts: [
    { kind: 'text', text: say('late', request.person.locale) },
    {
      kind: 'buttons',
      buttons: [{ label: say('openForm', request.person.locale), act: openerOf(request), style: 'primary' }],
    },
  ],
})

/** Brings what the app decided to the person, and a post to the channel. Rejects only where nobody can be told any more. */
export const createDeliver = ({ app, paint, posts, mail, log, now = Date.now }: Options) => {
  /** A chart is drawn in another thread, which may have to start first: the interaction is deferred where that takes a while. */
  const drawn = async (occasion: Occasion, view: View): Promise<View> => {
    const [chart] = chartsIn(view)
    if (!chart || !paint) return view
    occasion.mayDefer()
    try {
      const png = await paint(chart)
      return illustrate(view, () => ({ as: 'png', png }))
    } catch (error) {
      log.warn({ code: codeOf(error) }, 'a picture could not be drawn; its figures are shown in characters')
      return view
    }
  }

  /**
   * A view in place; where that place is gone, or another view is to be left there, beside it; where the interaction takes no answer any
   * more, by direct message.
   */
  const show = async (
    occasion: Occasion,
    view: View,
    options: RenderOptions = {},
    beside = false,
  ): Promise<void> => {
    const { responder, interaction, request } = occasion
    const rendered = renderView(await drawn(occasion, view), options)
    try {
      await (beside ? responder.whisper(rendered) : responder.show(rendered))
    } catch (error) {
      const code = codeOf(error)
      log.warn({ code, interaction: interaction.id }, 'a view could not be shown in place')
      if (OVER.includes(code)) await mail(request.person, view)
      else await responder.whisper(rendered)
    }
  }

  const optionsFor = ({ interaction, request }: Occasion): RenderOptions => {
    const route = postRoute(interaction, now())
    const form = interaction.type === 5 ? decodeForm(interaction.data.custom_id) : undefined
    const more = say('more', request.person.locale)
    return {
      offerPost: !(route.kind === 'refused' && route.code === 'would-be-private'),
      ...(form &&
        form.page + 1 < form.pages && {
          more: { label: more, act: { name: 'open', value: form.form }, page: form.page + 1 },
        }),
    }
  }

  const ask = async (occasion: Occasion, form: Form): Promise<void> => {
    const { responder, request, page } = occasion
    const modal = renderForm(form, page)
    const { locale } = request.person
    if (!modal) return responder.whisper(renderView(plainView(say('tooLongForForm', locale))))
    if (!(await responder.ask(modal))) await show(occasion, openFormView(request))
  }

  /** The coach's answer as it grows. Only a direct message streams; here it is shown when it is whole. */
  const drain = async (chunks: AsyncIterable<string>): Promise<void> => {
    for await (const _ of chunks);
  }

  const deliver = async (occasion: Occasion, reply: Reply): Promise<void> => {
    const { interaction, request, responder } = occasion
    switch (reply.kind) {
      case 'show':
        return show(
          occasion,
          reply.view,
          optionsFor(occasion),
          reply.beside && responder.onMessage && !occasion.covered,
        )
      case 'ask':
        return ask(occasion, reply.form)
      case 'post': {
        if (!posts.answersInPublic(interaction)) occasion.mayDefer()
        const outcome = await posts.send(interaction, responder, reply.post)
        return deliver(occasion, await app.settle(reply.post, outcome, request.person))
      }
      case 'revise':
        // Discord's own menus edit and delete; the app asks this of Slack only.
        return show(occasion, reply.after, optionsFor(occasion))
      case 'file':
        return show(occasion, reply.view, {
          files: [{ name: reply.name, data: reply.content, contentType: reply.mime }],
        })
      case 'stream':
        await drain(reply.chunks)
        return show(occasion, reply.after(), optionsFor(occasion))
      case 'close':
        return responder.close()
      case 'nothing':
        return responder.rest()
    }
  }
  return deliver
}
