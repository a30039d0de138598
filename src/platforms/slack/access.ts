import type { WebClient } from '@slack/web-api'
import type { Access, Surroundings } from '../../app/request.ts'
import type { ContextMessage } from '../../core/job.ts'
import { createBounded } from './bounded.ts'
import { failureOf, platformError } from './errors.ts'
import type { Asked, Tenant } from './read/incoming.ts'
import type { Tokens } from './tokens.ts'

type Options = { reading: WebClient; tokens: Tokens }
type Message = { text?: string; user?: string; username?: string; ts?: string; subtype?: string }

const MESSAGES = 10
/** Where history is not granted it is asked for again after this; somebody may have granted it since. */
const NOT_GRANTED = { size: 10_000, ttlMs: 10 * 60_000 }

const contextFrom = (messages: readonly Message[], me: string, until?: string): ContextMessage[] =>
  messages
    .filter(({ text, ts, subtype }) => text && !subtype && (!until || !ts || ts < until))
    .slice(-MESSAGES)
    .map(({ text = '', user, username }) => ({ author: user === me ? 'me' : (username ?? 'them'), text }))

/** What only Slack can answer about a request, asked when a flow needs it. */
export const createAccess = ({ reading, tokens }: Options) => {
  const notGranted = createBounded<true>(NOT_GRANTED)

  /** The creator, or undefined where the bot may not see the channel; then only admins and named editors configure it. */
  const creatorOf = async (token: string, channel: string): Promise<string | undefined> => {
    try {
      return (await reading.conversations.info({ token, channel })).channel?.creator
    } catch (error) {
      if (['channel_not_found', 'missing_scope'].includes(failureOf(error).code)) return undefined
      throw error
    }
  }
  const mayConfigure = async (tenant: Tenant, channel: string, person: string): Promise<boolean> => {
    // Between two people nobody administers: each sets up their own conversation with the app.
    if (channel.startsWith('D')) return true
    try {
      const token = await tokens.bot(tenant)
      const { user } = await reading.users.info({ token, user: person })
      if (user?.is_admin || user?.is_owner || user?.is_primary_owner) return true
      return channel !== '' && (await creatorOf(token, channel)) === person
    } catch (error) {
      throw platformError(error)
    }
  }

  const history = async (token: string, asked: Asked): Promise<{ messages: Message[]; until?: string }> => {
    const { channel, thread } = asked.place
    const message = 'message' in asked ? asked.message : undefined
    if (thread) {
      const { messages = [] } = await reading.conversations.replies({
        token,
        channel,
        ts: thread,
        limit: 100,
      })
      return { messages: messages as Message[], until: message?.id }
    }
    const { messages = [] } = await reading.conversations.history({
      token,
      channel,
      limit: MESSAGES,
      ...(message && { latest: message.id }),
    })
    return { messages: (messages as Message[]).reverse(), until: message?.id }
  }
  const surroundings = async (tenant: Tenant, asked: Asked, person: string): Promise<Surroundings> => {
    if (asked.place.channel === '') return { messages: [], limited: 'none' }
    // Public and private channels and direct messages have a scope each, and an id does not tell which it is.
    const where = `${tenant.team}/${asked.place.channel}`
    if (notGranted.get(where)) return { messages: [], limited: 'not-granted' }
    try {
      const { messages, until } = await history(await tokens.bot(tenant), asked)
      const context = contextFrom(messages, person, until)
      return context.length > 0 ? { messages: context } : { messages: [], limited: 'none' }
    } catch (error) {
      const { code } = failureOf(error)
      if (code !== 'missing_scope') {
        // Where the bot is not a member it may not read either, and that is how the workspace wants it.
        const closed = ['not_in_channel', 'channel_not_found'].includes(code)
        return { messages: [], limited: closed ? 'not-granted' : 'failed' }
      }
      notGranted.set(where, true)
      return { messages: [], limited: 'not-granted' }
    }
  }

  return (tenant: Tenant, asked: Asked, person: string): Access => ({
    mayConfigure: () => mayConfigure(tenant, asked.place.channel, person),
    surroundings: () => surroundings(tenant, asked, person),
  })
}
export type CreateAccess = ReturnType<typeof createAccess>
