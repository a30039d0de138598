import type { Body } from './body-rules.ts'
import { snowflake } from './ids.ts'

/** `id`: the number in its field's name, `files[0]`. */
export type File = { id: string; name: string; text: string; bytes: Buffer }
export type Message = {
  id: string
  channel: string
  thread?: string
  author: string
  /** How it came: by a webhook's execution, as the bot, or through an interaction. */
  by: 'webhook' | 'bot' | 'interaction'
  body: Body & { allowed_mentions?: { parse?: string[]; users?: string[] }; avatar_url?: string }
  files: File[]
  /** Seen by one person only. */
  ephemeral: boolean
  edits: number
  deleted: boolean
}
export type Webhook = { id: string; token: string; channel: string; application: string | null; name: string }
export type Channel = {
  id: string
  guild?: string
  type: number
  parent?: string
  /** What else an interaction shows of it: slow mode, whether a thread is locked. */
  shown?: { rate_limit_per_user?: number; thread_metadata?: { locked: boolean } }
  /** What the bot lacks here. */
  botLacks?: ('webhooks' | 'access')[]
  deleted?: boolean
  /** Whose direct message this is. */
  recipient?: string
  /** A direct message whose person blocked the bot. */
  blocked?: boolean
}
export type Call = {
  method: string
  path: string
  query: URLSearchParams
  body: unknown
  files: File[]
  authorized: boolean
  at: number
}

/** One interaction as Discord keeps it: what was answered, and the message that the answer made. */
export type Exchange = {
  id: string
  token: string
  type: number
  createdAt: number
  channel: string
  person: string
  userInstall: boolean
  /** Discord turns public answers private here. */
  forcesPrivate: boolean
  /** The message that the control stands on. */
  message?: string
  /** The first response: its type and data, and how many milliseconds after the interaction it came. */
  first?: { type: number; data: Body & { choices?: { name: string; value: string }[] }; afterMs: number }
  original?: string
  deferredPrivate?: boolean
  followUps: string[]
}

/** Everything that the loopback Discord knows. */
export const createWorld = () => {
  const world = {
    application: snowflake(),
    bot: snowflake(),
    token: `loopback-token-${snowflake()}`,
    channels: new Map<string, Channel>(),
    webhooks: new Map<string, Webhook>(),
    messages: new Map<string, Message>(),
    exchanges: new Map<string, Exchange>(),
    commands: new Map<string, unknown[]>(),
    nonces: new Map<string, string>(),
    calls: [] as Call[],
    typing: [] as string[],
    /** Bodies that Discord's OpenAPI document or its limits would refuse. */
    faultyBodies: [] as string[],
    tokenRefused: false,
    /** How long an interaction waits for its first response, and how long its token lives. */
    firstResponseMs: 3000,
    tokenMs: 15 * 60_000,
    listeners: new Set<() => void>(),
    changed(): void {
      for (const listener of world.listeners) listener()
    },
    addChannel(channel: Omit<Channel, 'id'>): Channel {
      const made = { id: snowflake(), ...channel }
      world.channels.set(made.id, made)
      return made
    },
    addMessage(message: Omit<Message, 'id' | 'edits' | 'deleted'>): Message {
      const made: Message = { id: snowflake(), edits: 0, deleted: false, ...message }
      world.messages.set(made.id, made)
      return made
    },
  }
  return world
}
export type World = ReturnType<typeof createWorld>
