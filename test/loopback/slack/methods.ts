import { blockFaults, viewFaults } from './block-kit.ts'
import { type Json, type Message, pingsOf, type SlackView, type World } from './world.ts'

type Caller = { token: string; scopes: Set<string>; user?: string }
type Method = (args: Json, caller: Caller) => Json

const TRIGGER_LIFE_MS = 3000
/** From about here on a message's blocks are too long, all together: https://github.com/slackapi/bolt-js/issues/2509 */
const LONGEST_BLOCKS = 13_200
const refuse = (error: string, more: Json = {}): Json => ({ ok: false, error, ...more })
const invalid = (error: string, messages: string[]) => refuse(error, { response_metadata: { messages } })

/** The Web API methods, each refusing as Slack does. Arguments arrive form-encoded; what is JSON inside is parsed before. */
export const createMethods = (world: World): Record<string, Method> => {
  const needs = (scope: string, { scopes }: Caller): Json | undefined =>
    scopes.has(scope)
      ? undefined
      : refuse('missing_scope', { needed: scope, provided: [...scopes].join(',') })
  const scopeOf = ({ channel }: Json, what: 'read' | 'history'): string => {
    if (/^D/u.test(String(channel))) return `im:${what}`
    return `${world.channels.get(String(channel))?.private ? 'groups' : 'channels'}:${what}`
  }
  /** Why nothing can be written there, if so. A person's id and `DAPP…` are conversations with the app. */
  const closed = (channel: string, { user }: Caller): Json | undefined => {
    if (/^(?:[UW]|DAPP)/u.test(channel)) return undefined
    const known = world.channels.get(channel)
    if (!known || (known.private && !known.bot && !user)) return refuse('channel_not_found')
    if (known.is_archived) return refuse('is_archived')
    if (!known.bot && !user) return refuse('not_in_channel')
    return undefined
  }
  const content = (args: Json): Json | undefined => {
    const faults = blockFaults(args.blocks, 'message')
    if (faults.length > 0) return invalid('invalid_blocks', faults)
    if (!args.text && !args.blocks) return refuse('no_text')
    if (String(args.text ?? '').length > 40_000) return refuse('msg_too_long')
    return undefined
  }
  const trigger = (id: unknown): Json | undefined => {
    const known = world.triggers.get(String(id))
    if (!known) return refuse('invalid_trigger_id')
    if (known.used) return refuse('exchanged_trigger_id')
    if (world.now() - known.at > TRIGGER_LIFE_MS) return refuse('expired_trigger_id')
    known.used = true
    return undefined
  }
  const store = (view: Json, user: string, id = world.next('V')): SlackView => {
    const stored = { ...view, id, user, hash: world.next('h'), type: view.type as 'modal' | 'home' }
    return stored
  }
  const find = (args: Json): Message | undefined =>
    world.posted.find(({ channel, ts }) => channel === args.channel && ts === args.ts)

  const post: Method = (args, caller) => {
    const no = needs('chat:write', caller) ?? closed(String(args.channel), caller) ?? content(args)
    if (no) return no
    if (JSON.stringify(args.blocks ?? []).length > LONGEST_BLOCKS) return refuse('msg_blocks_too_long')
    if ((args.username || args.icon_url) && !caller.scopes.has('chat:write.customize')) {
      return needs('chat:write.customize', caller) ?? {}
    }
    const message: Message = {
      ts: world.ts(),
      channel: String(args.channel),
      token: caller.token,
      text: args.text as string,
      blocks: args.blocks as Json[],
      thread_ts: args.thread_ts as string,
      username: args.username as string,
      icon_url: args.icon_url as string,
      user: caller.user,
      unfurl_links: args.unfurl_links !== 'false' && args.unfurl_links !== false,
      pings: pingsOf(args, { linkNames: args.link_names === true || args.parse === 'full' }),
    }
    world.posted.push(message)
    return { ok: true, channel: message.channel, ts: message.ts, message: { text: message.text } }
  }

  return {
    'auth.test': (_args, { user }) => ({
      ok: true,
      url: 'https://loop.slack.com/',
      team_id: world.team,
      user_id: user ?? 'UBOT',
      bot_id: user ? undefined : 'BBOT',
    }),
    'users.info': (args, caller) => {
      const no = needs('users:read', caller)
      const { locale, ...user } = world.people.get(String(args.user)) ?? {}
      if (no || !user.id) return no ?? refuse('user_not_found')
      return { ok: true, user: args.include_locale === 'true' ? { ...user, locale } : user }
    },
    'conversations.info': (args, caller) => {
      const no = needs(scopeOf(args, 'read'), caller)
      const channel = world.channels.get(String(args.channel))
      return (
        no ??
        (channel && !(channel.private && !channel.bot) ? { ok: true, channel } : refuse('channel_not_found'))
      )
    },
    'conversations.history': (args, caller) => {
      const no = needs(scopeOf(args, 'history'), caller)
      return no ?? { ok: true, messages: [...(world.history.get(String(args.channel)) ?? [])].reverse() }
    },
    'conversations.replies': (args, caller) => {
      const no = needs(scopeOf(args, 'history'), caller)
      return no ?? { ok: true, messages: world.history.get(`${args.channel}:${args.ts}`) ?? [] }
    },
    'chat.postMessage': post,
    'chat.update': (args, caller) => {
      const message = find(args)
      const no = closed(String(args.channel), caller) ?? content(args)
      if (no) return no
      if (!message) return refuse('message_not_found')
      if (message.token !== caller.token) return refuse('cant_update_message')
      Object.assign(message, { text: args.text, blocks: args.blocks, pings: pingsOf(args) })
      return { ok: true, ts: message.ts, channel: message.channel }
    },
    'chat.delete': (args, caller) => {
      const message = find(args)
      if (!message) return refuse('message_not_found')
      if (message.token !== caller.token) return refuse('cant_delete_message')
      world.posted.splice(world.posted.indexOf(message), 1)
      return { ok: true, ts: message.ts, channel: message.channel }
    },
    'chat.startStream': (args, caller) => {
      if (!args.thread_ts) return refuse('invalid_thread_ts')
      const no = needs('chat:write', caller)
      if (no) return no
      const text = ((args.chunks as Json[]) ?? []).map(({ text }) => text).join('')
      const message = { ts: world.ts(), channel: String(args.channel), thread_ts: String(args.thread_ts) }
      world.posted.push({ ...message, token: caller.token, text, streaming: true, pings: [] })
      return { ok: true, channel: message.channel, ts: message.ts }
    },
    'chat.appendStream': (args) => {
      const message = find(args)
      if (!message?.streaming) return refuse('message_not_in_streaming_state')
      message.text += ((args.chunks as Json[]) ?? []).map(({ text }) => text).join('')
      return { ok: true }
    },
    'chat.stopStream': (args) => {
      const message = find(args)
      if (!message?.streaming) return refuse('message_not_in_streaming_state')
      const faults = blockFaults(args.blocks, 'message')
      if (faults.length > 0) return invalid('invalid_blocks', faults)
      message.text += ((args.chunks as Json[]) ?? []).map(({ text }) => text).join('')
      Object.assign(message, { streaming: false, blocks: args.blocks })
      return { ok: true }
    },
    'views.open': (args) => {
      const no = trigger(args.trigger_id)
      const faults = viewFaults(args.view as Json)
      if (no) return no
      if (faults.length > 0) return invalid('invalid_arguments', faults)
      const view = store(args.view as Json, world.triggers.get(String(args.trigger_id))?.user ?? '')
      world.views.set(view.id, view)
      return { ok: true, view }
    },
    'views.update': (args) => {
      const open = world.views.get(String(args.view_id))
      const faults = viewFaults(args.view as Json)
      if (!open) return refuse('not_found')
      if (faults.length > 0) return invalid('invalid_arguments', faults)
      const view = store(args.view as Json, open.user, open.id)
      world.views.set(view.id, view)
      return { ok: true, view }
    },
    'views.publish': (args) => {
      const faults = viewFaults(args.view as Json)
      if (faults.length > 0) return invalid('invalid_arguments', faults)
      const view = store(args.view as Json, String(args.user_id))
      world.homes.set(view.user, view)
      return { ok: true, view }
    },
    'assistant.threads.setStatus': (args, caller) => {
      world.statuses.push(String(args.status))
      return needs('assistant:write', caller) ?? { ok: true }
    },
    'assistant.threads.setSuggestedPrompts': (args, caller) => {
      const prompts = args.prompts as Json[]
      if (prompts.length < 1 || prompts.length > 4) return refuse('invalid_arguments')
      world.prompts.push(args)
      return needs('assistant:write', caller) ?? { ok: true }
    },
    'assistant.threads.setTitle': (_args, caller) => needs('assistant:write', caller) ?? { ok: true },
    'auth.revoke': (_args, { token }) => {
      const known = world.tokens.get(token)
      if (known) known.revoked = true
      return { ok: true, revoked: true }
    },
  }
}
