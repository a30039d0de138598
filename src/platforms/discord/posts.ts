import { type APIMessage, Routes } from 'discord.js'
import type { Post, PostOutcome } from '../../app/reply.ts'
import type { MessageRef } from '../../app/request.ts'
import { PlatformError } from '../../errors.ts'
import { LIMITS } from './limits.ts'
import { messageLink } from './people.ts'
import { postMessages } from './post-text.ts'
import type { Interaction } from './raw.ts'
import type { PublicMessage, Responder } from './responder.ts'
import { CODES, codeOf, type Rest, wasRefused } from './rest.ts'
import { postRoute } from './rights.ts'
import { createSlowMode } from './slow-mode.ts'
import { shorten } from './split.ts'
import type { ChannelWebhook, Webhooks } from './webhooks.ts'

/** Refusals that stand however the text is sent; after any other of a webhook the person's own press still serves. */
const STANDING: readonly string[] = [
  CODES.unknownChannel,
  CODES.moderated,
  CODES.moderatedTitle,
  CODES.harmfulLink,
  'ratelimited',
  'breaker',
]

type Send = (message: PublicMessage, index: number) => Promise<{ message: string; hidden?: boolean }>

/** Webhook names may not hold these words (Discord answers 50035); a joiner leaves them readable. */
const webhookName = (name: string): string =>
  shorten(name.replaceAll(/(?<=disc)(?=ord)|(?<=cly)(?=de)/giu, '\u2060').trim(), LIMITS.webhookName) ||
  'Humanize'

/** Sends a person's text into their channel, once. */
export const createPosts = ({
  rest,
  webhooks,
  now = Date.now,
}: {
  rest: Rest
  webhooks: Webhooks
  now?: () => number
}) => {
  const slowMode = createSlowMode(now)

  const execute = async (webhook: ChannelWebhook, post: Post, { body, files }: PublicMessage) => {
    const query = new URLSearchParams({
      wait: 'true',
      ...(post.place.thread && { thread_id: post.place.thread }),
    })
    const sent = (await rest.posts.post(Routes.webhook(webhook.id, webhook.token), {
      body: { ...body, username: webhookName(post.person.name), avatar_url: post.person.picture },
      files,
      query,
      auth: false,
    })) as Partial<APIMessage>
    return { message: sent.id ?? '' }
  }

  /** Whatever fails here, nothing was posted. A limit on making webhooks is none on posting. */
  const obtain = (channel: string, application: string): Promise<ChannelWebhook> =>
    webhooks.of(channel, application).catch((cause: unknown) => {
      const code = codeOf(cause) === 'ratelimited' ? 'no-webhook' : codeOf(cause)
      throw new PlatformError(code, 'There is no webhook to post with.', 'Post another way.', { cause })
    })

  /** A webhook that somebody deleted answers 10015 and has sent nothing: it is made again, once. */
  const throughWebhook =
    (post: Post, application: string): Send =>
    async (message) => {
      const { channel } = post.place
      const webhook = await obtain(channel, application)
      return execute(webhook, post, message).catch(async (error: unknown) => {
        const code = codeOf(error)
        if (code !== CODES.unknownWebhook && code !== CODES.invalidWebhookToken) throw error
        webhooks.forget(channel)
        return execute(await obtain(channel, application), post, message)
      })
    }

  const throughResponse =
    (interaction: Interaction, responder: Responder): Send =>
    async (message, index) => {
      if (index === 0 && responder.isFresh()) return responder.publish(message)
      await responder.opened()
      const sent = (await rest.posts.post(Routes.webhook(interaction.application_id, interaction.token), {
        body: message.body,
        files: message.files,
        auth: false,
      })) as Partial<APIMessage>
      return { message: sent.id ?? '', hidden: (Number(sent.flags ?? 0) & 64) !== 0 }
    }

  const refOf = (interaction: Interaction, post: Post, id: string): MessageRef => {
    const { channel, thread } = post.place
    return {
      id,
      channel,
      ...(thread && { thread }),
      authorId: post.person.id,
      link: messageLink(interaction.guild_id, thread ?? channel, id),
    }
  }

  /** Part after part; the first that fails ends it, and the outcome says how many are out. */
  const sendAll = async (
    interaction: Interaction,
    post: Post,
    messages: readonly PublicMessage[],
    send: Send,
  ): Promise<PostOutcome> => {
    let last = ''
    for (const [index, message] of messages.entries()) {
      if (index < post.sentParts) continue
      try {
        const sent = await send(message, index)
        if (sent.hidden) return { kind: 'refused', code: 'would-be-private', sentParts: index }
        last = sent.message
      } catch (error) {
        const kind = wasRefused(error) ? 'refused' : 'uncertain'
        return { kind, code: codeOf(error), sentParts: index }
      }
    }
    return { kind: 'posted', message: refOf(interaction, post, last) }
  }

  const sendBy = async (
    way: 'webhook' | 'response',
    interaction: Interaction,
    responder: Responder,
    post: Post,
  ): Promise<PostOutcome> => {
    const frame = { answersLink: post.answers?.link, disclose: post.disclose }
    if (way === 'webhook') {
      const send = throughWebhook(post, interaction.application_id)
      const outcome = await sendAll(interaction, post, postMessages(post, frame), send)
      const untouched = outcome.kind === 'refused' && outcome.sentParts === 0
      if (!untouched || STANDING.includes(outcome.code)) return outcome
    }
    const messages = postMessages(post, { ...frame, author: post.person.id })
    return sendAll(interaction, post, messages, throughResponse(interaction, responder))
  }

  return {
    /** Whether the press itself will be the public message, so that nothing private may answer it first. */
    answersInPublic: (interaction: Interaction): boolean => postRoute(interaction, now()).kind === 'response',

    async send(interaction: Interaction, responder: Responder, post: Post): Promise<PostOutcome> {
      const { sentParts } = post
      const route = postRoute(interaction, now())
      if (route.kind === 'refused') return { kind: 'refused', code: route.code, sentParts }
      if (sentParts === 0 && slowMode.holds(interaction))
        return { kind: 'refused', code: 'slow-mode', sentParts }
      const outcome = await sendBy(route.kind, interaction, responder, post)
      if (outcome.kind !== 'refused') slowMode.note(interaction)
      return outcome
    },
  }
}
export type Posts = ReturnType<typeof createPosts>
