import type { MessageRef } from '../../../app/request.ts'
import { ACTIONS } from '../../commands.ts'
import { idOf, parsed, placeIn, spoken, tenantOf, userOf } from './common.ts'
import type { Asked, Incoming } from './incoming.ts'
import { messageAction, shortcut } from './shapes.ts'

/** *Write with Humanize*: there is no conversation yet; the form asks for one. */
export const readShortcut = (body: unknown): Incoming =>
  parsed(shortcut, body, (payload) => {
    if (payload.callback_id !== ACTIONS.compose.name) return { kind: 'ignored', why: 'unknown-shortcut' }
    const tenant = tenantOf(payload)
    return {
      kind: 'asked',
      asked: {
        kind: 'compose',
        id: idOf(payload.trigger_id, payload.user.id, payload.action_ts),
        place: placeIn(tenant, ''),
      },
      tenant,
      user: userOf(payload),
      surface: { acknowledges: 'nothing', triggerId: payload.trigger_id },
    }
  })

type Base = Pick<Asked, 'id' | 'place' | 'route'>
type File = { mimetype?: string; url_private?: string }

const snippetOf = (files: readonly File[]): string | undefined =>
  files.find(({ mimetype, url_private }) => mimetype === 'text/plain' && url_private)?.url_private

const asked = (
  callback: string,
  base: Base,
  text: string,
  message: MessageRef,
  own: boolean,
  snippet: string | undefined,
): Asked | undefined => {
  const hasWords = text.trim() !== '' || snippet !== undefined
  switch (callback) {
    case ACTIONS.editPosted.name:
      return { ...base, kind: 'posted', verb: 'edit', message, text }
    case ACTIONS.deletePosted.name:
      return { ...base, kind: 'posted', verb: 'delete', message }
    case ACTIONS.humanizeMessage.name:
      if (!hasWords) return { ...base, kind: 'unsupported', what: 'no-text' }
      return { ...base, kind: 'humanize-message', text, message, own }
    case ACTIONS.suggestReplies.name:
      if (!hasWords) return { ...base, kind: 'unsupported', what: 'no-text' }
      return { ...base, kind: 'reply', text, message }
  }
}

export const readMessageAction = (body: unknown): Incoming =>
  parsed(messageAction, body, (payload) => {
    const { channel, message, user, response_url, trigger_id } = payload
    const ts = message.ts ?? payload.message_ts
    if (!ts) return { kind: 'ignored', why: 'message-without-ts' }
    const tenant = tenantOf(payload)
    const thread = message.thread_ts
    const base = {
      id: idOf(trigger_id, response_url, user.id, payload.callback_id, ts, payload.action_ts),
      place: placeIn(tenant, channel.id, thread),
      ...(response_url && { route: response_url }),
    }
    const reference: MessageRef = {
      id: ts,
      channel: channel.id,
      ...(thread && { thread }),
      ...(message.user && { authorId: message.user }),
      ...(message.username && { authorName: message.username }),
    }
    const own = message.user === user.id && !message.bot_id
    const snippet = message.text.trim() === '' ? snippetOf(message.files) : undefined
    const request = asked(payload.callback_id, base, spoken(message.text), reference, own, snippet)
    if (!request) return { kind: 'ignored', why: 'unknown-shortcut' }
    return {
      kind: 'asked',
      asked: request,
      tenant,
      user: userOf(payload),
      ...(snippet !== undefined && { snippet }),
      surface: {
        acknowledges: 'nothing',
        responseUrl: response_url,
        triggerId: trigger_id,
        channel: channel.id,
        thread,
      },
    }
  })
