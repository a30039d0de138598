import type { Edge } from '../../app/answer.ts'
import type { App, Reply } from '../../app/reply.ts'
import type { Person } from '../../app/request.ts'
import type { Locale } from '../../core/job.ts'
import type { Logger } from '../../telemetry/log.ts'
import type { Chart } from '../../views/chart.ts'
import { faultView } from '../../views/fault.ts'
import { illustrate } from '../../views/illustrate.ts'
import { refusalWord } from '../../views/outcome.ts'
import type { Drawn, View } from '../../views/view.ts'
import type { Clients } from './clients.ts'
import type { Conversations } from './conversations.ts'
import { CONTENT_REFUSED, failureOf } from './errors.ts'
import type { Home } from './home.ts'
import type { Posts } from './posts.ts'
import { createPrivateMessages } from './private-messages.ts'
import type { Incoming } from './read/incoming.ts'
import { parseBlockId } from './render/fields.ts'
import { modalForm } from './render/form.ts'
import { modalView, skeleton } from './render/view.ts'
import { opensWindow, reopenView } from './reopen.ts'
import type { Tokens } from './tokens.ts'
import { createWindow, metadataOf } from './windows.ts'

export type AckBody = Record<string, unknown>
/** Slack's three-second answer. Rejects where the connection is gone. */
export type Ack = (body?: AckBody) => Promise<void>

export type Services = {
  app: App
  clients: Clients
  tokens: Tokens
  posts: Posts
  conversations: Conversations
  home: Home
  /** Where Slack can fetch a chart; absent: nowhere. */
  addressOf?: (chart: Chart) => string
  log: Logger
}

const hasAddress = ({ parts }: View): boolean =>
  parts.some((part) => part.kind === 'picture' && part.drawn?.as === 'address')

/** An answer's way back to one person: how it is acknowledged, and where what comes after is shown. */
export const createDelivery = (
  { app, clients, tokens, posts, conversations, home, addressOf, log }: Services,
  { asked, tenant, surface, user }: Extract<Incoming, { kind: 'asked' }>,
  ack: Ack,
  personOf: () => Person | undefined,
): Edge & { deliver(reply: Reply): Promise<void> } => {
  const window = createWindow(clients.reading, tokens, tenant, surface)
  const locale = (): Locale => personOf()?.locale ?? 'en'
  const privately = createPrivateMessages({ clients, tokens, log }, { tenant, surface, user }, locale)
  let acknowledged = false
  /** A waiting view stands where the request came from. */
  let covered = false

  /** True when Slack took it. A lost acknowledgement is not the end: the answer has other ways. */
  const acknowledge = async (body?: AckBody): Promise<boolean> => {
    if (acknowledged) return false
    acknowledged = true
    try {
      await ack(body)
      return true
    } catch (error) {
      log.warn({ code: failureOf(error).code, platform: 'slack' }, 'acknowledgement not delivered')
      return false
    }
  }

  /** A submission's window closes when its answer goes to a conversation; a control's window stays and changes. */
  const staysInWindow = (): boolean =>
    window.isOpen() && !(surface.acknowledges === 'window' && privately.hasUrl)

  const show = async (view: View, beside = false): Promise<void> => {
    if (surface.conversation) return conversations.show(tenant, surface.conversation, view, locale())
    if (surface.view?.type === 'home' && asked.kind === 'home') {
      return window.publish(user.id, await home.view(view, tenant, user.id, locale()))
    }
    const modal = () => modalView(view, locale(), metadataOf({ ...surface, replaces: privately.replaces() }))
    // An acknowledgement tells nothing back; a picture that Slack cannot fetch would take the whole answer with it.
    if (surface.acknowledges === 'message' && !acknowledged && !window.isOpen() && !hasAddress(view)) {
      const [first, ...more] = privately.contents(view)
      if (more.length === 0 && (await acknowledge({ response_type: 'ephemeral', ...first }))) {
        privately.shown()
        return
      }
    }
    if (staysInWindow()) {
      const update = { response_action: 'update', view: modal() }
      if (surface.acknowledges === 'window' && (await acknowledge(update))) return
      await acknowledge()
      await window.show(modal())
      return
    }
    await acknowledge()
    if (!privately.hasUrl && (await window.show(modal()))) return
    await privately.show(view, beside ? false : undefined)
  }

  /** Slack refuses a view whole when it cannot fetch a picture in it: then the figures stand there in characters. */
  const showDrawn = async (view: View, beside?: boolean): Promise<void> => {
    const drawn = illustrate(view, (chart): Drawn | undefined =>
      addressOf ? { as: 'address', url: addressOf(chart) } : undefined,
    )
    try {
      await show(drawn, beside)
    } catch (error) {
      if (!hasAddress(drawn) || !CONTENT_REFUSED.has(failureOf(error).code)) throw error
      log.warn({ code: 'picture-refused', platform: 'slack' }, 'Slack did not fetch a picture')
      await show(view, beside)
    }
  }

  /** A form that cannot be used as it is stays open, with a word under the field; nothing that was filled in is lost. */
  const sayInForm = async (view: View, field: string): Promise<boolean> => {
    const input = surface.view?.inputs?.find((id) => parseBlockId(id)?.field === field)
    const sentence = view.parts.find((part) => part.kind === 'text')?.text
    if (!input || !sentence || surface.acknowledges !== 'window') return false
    return acknowledge({ response_action: 'errors', errors: { [input]: sentence } })
  }

  const ask = async (form: Extract<Reply, { kind: 'ask' }>['form']): Promise<void> => {
    const view = modalForm(
      form,
      locale(),
      metadataOf({ ...surface, replaces: privately.replaces() }, form.state),
    )
    if (surface.acknowledges === 'window' && (await acknowledge({ response_action: 'update', view }))) return
    await acknowledge()
    // Beside the preview, not instead of it: the preview still holds the person's text.
    if (!(await window.show(view))) await privately.show(reopenView(asked, locale()), false)
  }

  const close = async (): Promise<void> => {
    await acknowledge()
    await privately.remove()
  }

  const revise = async (reply: Extract<Reply, { kind: 'revise' }>): Promise<void> => {
    await acknowledge()
    try {
      await posts.revise(reply.message, reply, tenant)
    } catch (error) {
      const { code } = failureOf(error)
      log.warn({ code, platform: 'slack' }, 'message not changed')
      return show(faultView({ word: refusalWord(code), values: { code }, text: reply.text }, locale()))
    }
    await show(reply.after)
  }

  const deliver = async (reply: Reply): Promise<void> => {
    switch (reply.kind) {
      case 'show':
        if (reply.field && (await sayInForm(reply.view, reply.field))) return
        return showDrawn(reply.view, reply.beside && !covered)
      case 'ask':
        return ask(reply.form)
      case 'file':
        // A file would need a scope that nothing else needs; the content stands in a box to copy instead.
        return show({
          ...reply.view,
          parts: [
            ...reply.view.parts,
            { kind: 'text', text: reply.name, style: 'strong' },
            { kind: 'text', text: reply.content },
          ],
        })
      case 'post': {
        await acknowledge()
        const { person } = reply.post
        const outcome = await posts.send(reply.post, tenant, surface.responseUrl)
        return deliver(await app.settle(reply.post, outcome, person))
      }
      case 'revise':
        return revise(reply)
      case 'stream':
        await acknowledge()
        if (surface.conversation)
          return conversations.stream(tenant, surface.conversation, user.id, reply, locale())
        for await (const _ of reply.chunks);
        return show(reply.after())
      case 'close':
        return close()
      case 'nothing':
        await acknowledge()
    }
  }

  return {
    deliver,
    first: deliver,
    later: deliver,
    acknowledge: async () => {
      const closesIntoChat = surface.acknowledges === 'window' && !privately.hasUrl
      const waiting = skeleton(locale(), metadataOf(surface))
      await acknowledge(closesIntoChat ? { response_action: 'update', view: waiting } : undefined)
      // The trigger dies in three seconds; the window is opened now and filled when the form is ready.
      if (opensWindow(asked) && !window.isOpen()) await window.show(waiting).catch(() => false)
    },
    progress: async (view) => {
      if (!privately.hasUsesToSpare()) return
      try {
        if (surface.conversation) await conversations.waiting(tenant, surface.conversation, locale())
        else await show(view)
        covered = true
      } catch (error) {
        log.warn({ code: failureOf(error).code, platform: 'slack' }, 'waiting view not shown')
      }
    },
  }
}
