import { createHash } from 'node:crypto'
import { type APIMessage, Routes } from 'discord.js'
import type { App, Reply } from '../../app/reply.ts'
import type { Request } from '../../app/request.ts'
import type { Locale } from '../../core/job.ts'
import type { Logger } from '../../telemetry/log.ts'
import type { View } from '../../views/view.ts'
import { TIMES } from './limits.ts'
import { writerOf } from './people.ts'
import type { RawMessage } from './raw.ts'
import { type Rendered, renderView } from './render.ts'
import { codeOf, type Rest } from './rest.ts'

type Options = {
  app: App
  rest: Pick<Rest, 'bot'>
  log: Logger
  stopping: AbortSignal
  /** The language that a person was last seen to use; a private message names none. */
  localeOf(person: string): Locale
}

/** Our one message of an answer: made with the first words, edited from then on. */
const createBubble = (bot: Rest['bot'], message: RawMessage) => {
  let id: string | undefined
  return async ({ body, files }: Rendered): Promise<void> => {
    if (id) {
      await bot.patch(Routes.channelMessage(message.channel_id, id), { body, files })
      return
    }
    // The same question gives the same nonce, and Discord gives back the message that it made for it: a repeat doubles nothing.
    const nonce = createHash('sha256').update(message.id).digest('base64url').slice(0, 25)
    const sent = await bot.post(Routes.channelMessages(message.channel_id), {
      body: { ...body, nonce, enforce_nonce: true },
      files,
    })
    id = (sent as APIMessage).id
  }
}

const keepTyping = (bot: Rest['bot'], channel: string): (() => void) => {
  const type = () => void bot.post(Routes.channelTyping(channel)).catch(() => undefined)
  type()
  const timer = setInterval(type, TIMES.typingMs)
  return () => clearInterval(timer)
}

const textView = (text: string): View => ({ parts: [{ kind: 'text', text }] })

/** The writing coach in direct messages: typing while it thinks, an answer that grows within the rate limits. Never rejects. */
export const createCoach = ({ app, rest: { bot }, log, stopping, localeOf }: Options) => {
  const readable = (message: RawMessage): Request => {
    const person = writerOf(message, localeOf(message.author.id))
    return {
      kind: 'coach',
      id: message.id,
      text: message.content,
      conversation: message.channel_id,
      place: { platform: 'discord', workspace: person.id, channel: message.channel_id },
      person,
      markup: 'discord',
      access: {
        mayConfigure: async () => true,
        surroundings: async () => ({ messages: [], limited: 'none' }),
      },
    }
  }
  const requestOf = (message: RawMessage): Request => {
    const request = readable(message)
    return message.content.trim() ? request : { ...request, kind: 'unsupported', what: 'no-text' }
  }

  const stream = async (
    { chunks, after }: Extract<Reply, { kind: 'stream' }>,
    show: (rendered: Rendered) => Promise<void>,
  ): Promise<void> => {
    let text = ''
    let editedAt = 0
    for await (const chunk of chunks) {
      text += chunk
      if (Date.now() - editedAt < TIMES.streamEditMs || !text.trim()) continue
      editedAt = Date.now()
      await show(renderView(textView(text)))
    }
    await show(renderView(after()))
  }

  const deliver = async (reply: Reply, message: RawMessage): Promise<void> => {
    const show = createBubble(bot, message)
    switch (reply.kind) {
      case 'show':
        return show(renderView(reply.view))
      case 'stream':
        return stream(reply, show)
      case 'file':
        return show(
          renderView(reply.view, {
            files: [{ name: reply.name, data: reply.content, contentType: reply.mime }],
          }),
        )
      // A message is no press: it cannot open a form, post or close anything.
      case 'ask':
      case 'post':
      case 'revise':
      case 'close':
      case 'nothing':
        return undefined
    }
  }

  return async (message: RawMessage): Promise<void> => {
    const stopTyping = keepTyping(bot, message.channel_id)
    try {
      const reply = await app.handle(requestOf(message), { signal: stopping, progress: () => undefined })
      await deliver(reply, message)
    } catch (error) {
      log.warn({ code: codeOf(error), message: message.id }, 'a direct message could not be answered')
    } finally {
      stopTyping()
    }
  }
}
