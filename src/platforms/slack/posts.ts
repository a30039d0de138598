import { setTimeout as sleep } from 'node:timers/promises'
import type { WebClient } from '@slack/web-api'
import type { Post, PostOutcome } from '../../app/reply.ts'
import type { MessageRef } from '../../app/request.ts'
import { PlatformError } from '../../errors.ts'
import type { Logger } from '../../telemetry/log.ts'
import { type Failure, failureOf, TOKEN_DEAD } from './errors.ts'
import { LIMITS } from './limits.ts'
import type { Pace } from './pace.ts'
import type { Tenant } from './read/incoming.ts'
import { postMessages } from './render/post.ts'
import { shorten } from './render/split.ts'
import type { Content } from './render/view.ts'
import { createResponseUrl, ResponseUrlError } from './response-url.ts'
import type { Tokens } from './tokens.ts'

type Options = { posting: WebClient; tokens: Tokens; pace: Pace; log: Logger }
type Sent = { ok: true; ts: string } | { ok: false; failure: Failure }
/** How one message goes out; each way knows its own token or URL. */
type Way = { named: boolean; send(content: Content): Promise<Sent> }

/** The app is not in the conversation; a response URL reaches it all the same. */
const OUTSIDE = new Set(['not_in_channel', 'channel_not_found'])
const LONGEST_PAUSE_S = 30
/** What keeps Slack from turning words into mentions and links into cards. */
const PLAINLY = { unfurl_links: false, unfurl_media: false, link_names: false, parse: 'none' } as const

const threadOf = ({ answers, replaces, place }: Post): string | undefined =>
  answers ? (answers.thread ?? answers.id) : (replaces?.thread ?? place.thread)

const attempt = async (call: () => Promise<{ ts?: string }>): Promise<Sent> => {
  try {
    return { ok: true, ts: (await call()).ts ?? '' }
  } catch (error) {
    const failure = failureOf(error)
    return {
      ok: false,
      failure: error instanceof ResponseUrlError ? { ...failure, uncertain: error.uncertain } : failure,
    }
  }
}

/** Posts, each exactly once: what may have arrived is reported as uncertain and never tried again here. */
export const createPosts = ({ posting, tokens, pace, log }: Options) => {
  /** A 429 says that nothing was posted, so after the pause it asks for the same message may go out. */
  const patiently = async (call: () => Promise<Sent>): Promise<Sent> => {
    const sent = await call()
    const pause = sent.ok ? undefined : sent.failure.retryAfterS
    if (pause === undefined || pause > LONGEST_PAUSE_S) return sent
    await sleep(pause * 1000)
    return call()
  }
  const byToken = (post: Post, token: string, face: { username?: string; icon_url?: string }): Way => ({
    named: false,
    send: (content) =>
      pace(post.place.channel, () =>
        patiently(() =>
          attempt(() =>
            posting.chat.postMessage({
              token,
              channel: post.place.channel,
              thread_ts: threadOf(post),
              ...content,
              ...PLAINLY,
              ...face,
            }),
          ),
        ),
      ),
  })
  const byResponseUrl = (post: Post, url: string): Way => {
    const response = createResponseUrl(url)
    const thread = threadOf(post)
    return {
      named: true,
      send: (content) =>
        attempt(async () => {
          await response.send({
            response_type: 'in_channel',
            ...content,
            ...(thread && { thread_ts: thread }),
          })
          return {}
        }),
    }
  }

  /** The ways to post, best first: truly as the person, with the person's face, by response URL. Each next one needs a clear refusal. */
  async function* ways(
    post: Post,
    tenant: Tenant,
    responseUrl?: string,
  ): AsyncGenerator<Way, undefined, Failure> {
    const { person } = post
    // A store that cannot be read costs the person's own name on the post, not the post.
    const own = await tokens.person(tenant, person.id).catch(() => undefined)
    if (own) {
      const failure = yield byToken(post, own, {})
      if (TOKEN_DEAD.has(failure.code)) await tokens.drop(tenant.team, person.id)
    }
    const bot = await tokens.bot(tenant)
    const face = {
      username: shorten(person.name, LIMITS.username),
      ...(person.picture && { icon_url: person.picture }),
    }
    let failure = yield byToken(post, bot, face)
    if (failure.code === 'missing_scope' && failure.needed === 'chat:write.customize') {
      failure = yield { ...byToken(post, bot, {}), named: true }
    }
    if (OUTSIDE.has(failure.code) && responseUrl) yield byResponseUrl(post, responseUrl)
    return undefined
  }

  const sendParts = async (
    way: Way,
    post: Post,
    from: number,
  ): Promise<{ sent: number; stamps: string[]; failure?: Failure }> => {
    const parts = postMessages(post.text, { ...post, named: way.named })
    const stamps: string[] = []
    for (let index = from; index < parts.length; index++) {
      const result = await way.send(parts[index] as Content)
      if (!result.ok) return { sent: index, stamps, failure: result.failure }
      stamps.push(result.ts)
    }
    return { sent: parts.length, stamps }
  }

  const send = async (post: Post, tenant: Tenant, responseUrl?: string): Promise<PostOutcome> => {
    const attempts = ways(post, tenant, responseUrl ?? post.route)
    let sentParts = post.sentParts
    const { channel } = post.place
    const thread = threadOf(post)
    const refTo = (id: string): MessageRef => ({
      id,
      channel,
      authorId: post.person.id,
      ...(thread && { thread }),
    })
    // A response URL does not tell which message it made.
    const out: MessageRef[] = []
    let step = await attempts.next()
    let last: Failure = { code: 'no_way', uncertain: false }
    while (!step.done) {
      const { sent, stamps, failure } = await sendParts(step.value, post, sentParts)
      out.push(...stamps.filter(Boolean).map(refTo))
      if (!failure) return { kind: 'posted', message: refTo(stamps[0] ?? ''), out }
      log.warn({ code: failure.code, uncertain: failure.uncertain, platform: 'slack' }, 'post failed')
      if (failure.uncertain) {
        return { kind: 'uncertain', code: failure.code, sentParts: sent, ...(out.length > 0 && { out }) }
      }
      // That the app is not in the conversation is what can be mended; that its other way failed too is not.
      if (!OUTSIDE.has(last.code)) last = failure
      sentParts = sent
      step = await attempts.next(failure)
    }
    return { kind: 'refused', code: last.code, sentParts, ...(out.length > 0 && { out }) }
  }

  return {
    /** Never rejects: what goes wrong before anything was sent is a refusal. */
    send: async (post: Post, tenant: Tenant, responseUrl?: string): Promise<PostOutcome> => {
      try {
        return await send(post, tenant, responseUrl)
      } catch (error) {
        const { code } = failureOf(error)
        log.error({ code, platform: 'slack' }, 'post not sent')
        return { kind: 'refused', code, sentParts: post.sentParts }
      }
    },
    /** Changes or removes a message that was posted through the app. Rejects with a PlatformError. */
    revise: async (
      message: MessageRef,
      change: { text?: string; person: Post['person']; disclose: boolean },
      tenant: Tenant,
    ): Promise<void> => {
      const target = { channel: message.channel, ts: message.id }
      const content = change.text === undefined ? [] : postMessages(change.text, { ...change })
      if (content.length > 1) {
        throw new PlatformError(
          'msg_too_long',
          'One message cannot hold the text.',
          'Shorten it and try again.',
        )
      }
      const [only] = content
      const call = (token: string) =>
        only
          ? posting.chat.update({ token, ...target, ...only, link_names: false, parse: 'none' })
          : posting.chat.delete({ token, ...target })
      const own = await tokens.person(tenant, change.person.id)
      try {
        await call(await tokens.bot(tenant))
      } catch (error) {
        // Only the token that posted a message may change it, and that may have been the person's own.
        if (
          !own ||
          !/^(?:cant_(?:update|delete)_message|message_not_found|not_in_channel|channel_not_found)$/u.test(
            failureOf(error).code,
          )
        )
          throw error
        await call(own)
      }
    },
  }
}
export type Posts = ReturnType<typeof createPosts>
