import { snowflake } from './ids.ts'
import type { Exchange, World } from './world.ts'

export const PERMISSIONS = {
  administrator: 1n << 3n,
  manageChannels: 1n << 4n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageWebhooks: 1n << 29n,
  sendInThreads: 1n << 38n,
  useExternalApps: 1n << 50n,
  bypassSlowmode: 1n << 52n,
} as const
const { viewChannel, sendMessages, sendInThreads, manageWebhooks, useExternalApps } = PERMISSIONS

export type Person = {
  id: string
  name: string
  locale?: string
  permissions?: bigint
  nick?: string
  timedOutUntil?: string
}

export type Setting = {
  person: Person
  channel: string
  /** Whether the app is in the server, or came with the person. */
  install?: 'server' | 'user'
  appPermissions?: bigint
}

type Option = { name: string; type?: number; value?: unknown; options?: Option[]; focused?: boolean }

const GUILD_CONTEXT = 0
const BOT_DM_CONTEXT = 1

/** What people do, as the payloads that Discord sends for it. Every payload opens an exchange that answers are held against. */
export const createHands = (world: World) => {
  const user = ({ id, name }: Person) => ({
    id,
    username: name.toLowerCase(),
    global_name: name,
    avatar: 'abcdef0123456789',
    discriminator: '0',
    public_flags: 0,
  })

  const open = (setting: Setting, type: number, data: unknown, message?: string) => {
    const {
      person,
      install = 'server',
      appPermissions = viewChannel | sendMessages | manageWebhooks,
    } = setting
    const channel = world.channels.get(setting.channel)
    if (!channel) throw new Error('no such channel')
    const permissions = person.permissions ?? viewChannel | sendMessages | sendInThreads | useExternalApps
    const exchange: Exchange = {
      id: snowflake(),
      token: `aW50ZXJhY3Rpb246${snowflake()}`,
      type,
      createdAt: Date.now(),
      channel: channel.id,
      person: person.id,
      userInstall: install === 'user',
      forcesPrivate:
        install === 'user' && channel.guild !== undefined && (permissions & useExternalApps) === 0n,
      ...(message && { message }),
      followUps: [],
    }
    world.exchanges.set(exchange.token, exchange)
    const payload = {
      id: exchange.id,
      application_id: world.application,
      type,
      token: exchange.token,
      version: 1,
      locale: person.locale ?? 'en-US',
      channel_id: channel.id,
      channel: {
        id: channel.id,
        type: channel.type,
        ...(channel.parent && { parent_id: channel.parent }),
        ...channel.shown,
      },
      app_permissions: String(appPermissions),
      entitlements: [],
      attachment_size_limit: 10_485_760,
      context: channel.guild ? GUILD_CONTEXT : BOT_DM_CONTEXT,
      authorizing_integration_owners: install === 'user' ? { 1: person.id } : { 0: channel.guild ?? '0' },
      ...(channel.guild
        ? {
            guild_id: channel.guild,
            guild_locale: 'en-US',
            guild: { id: channel.guild, locale: 'en-US', features: [] },
            member: {
              user: user(person),
              nick: person.nick ?? null,
              avatar: null,
              roles: [],
              joined_at: '2024-01-01T00:00:00.000Z',
              deaf: false,
              mute: false,
              flags: 0,
              permissions: String(permissions),
              communication_disabled_until: person.timedOutUntil ?? null,
            },
          }
        : { user: user(person) }),
      ...(message && { message: shownMessage(message) }),
      data,
    }
    return { exchange, payload }
  }

  const shownMessage = (id: string) => {
    const message = world.messages.get(id)
    return {
      id,
      type: 0,
      channel_id: message?.channel,
      content: '',
      author: { id: world.bot, username: 'humanize', discriminator: '0', avatar: null, bot: true },
      attachments: [],
      embeds: [],
      mentions: [],
      mention_roles: [],
      pinned: false,
      mention_everyone: false,
      tts: false,
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      flags: message?.ephemeral ? 64 : 0,
      components: message?.body.components ?? [],
    }
  }

  return {
    command: (setting: Setting, name: string, options: Option[] = []) =>
      open(setting, 2, { id: snowflake(), name, type: 1, options }),
    autocomplete: (setting: Setting, name: string, options: Option[]) =>
      open(setting, 4, { id: snowflake(), name, type: 1, options }),
    /** A message command on somebody's message. */
    onMessage: (
      setting: Setting,
      name: string,
      message: { content: string; author: Person; more?: object },
    ) => {
      const id = snowflake()
      const target = {
        ...shownMessage(id),
        channel_id: setting.channel,
        content: message.content,
        author: user(message.author),
        ...message.more,
      }
      const { exchange, payload } = open(setting, 2, {
        id: snowflake(),
        name,
        type: 3,
        target_id: id,
        resolved: { messages: { [id]: target } },
      })
      return { exchange, payload, target: id }
    },
    press: (setting: Setting, message: string, customId: string, values?: string[]) =>
      open(
        setting,
        3,
        { custom_id: customId, component_type: values ? 3 : 2, ...(values && { values }) },
        message,
      ),
    /** Fills a form in; `fields` by custom_id. */
    submit: (
      setting: Setting,
      customId: string,
      fields: Record<string, string | boolean | string[]>,
      message?: string,
    ) =>
      open(
        setting,
        5,
        {
          custom_id: customId,
          components: Object.entries(fields).map(([id, value]) => ({
            type: 18,
            id: 1,
            component: Array.isArray(value)
              ? { type: 3, id: 2, custom_id: id, values: value }
              : { type: typeof value === 'boolean' ? 23 : 4, id: 2, custom_id: id, value },
          })),
        },
        message,
      ),
    /** A direct message, as MESSAGE_CREATE brings it. */
    write: (channel: string, person: Person, content: string, more: object = {}) => ({
      id: snowflake(),
      type: 0,
      channel_id: channel,
      content,
      author: user(person),
      attachments: [],
      embeds: [],
      mentions: [],
      timestamp: new Date().toISOString(),
      ...more,
    }),
  }
}
export type Hands = ReturnType<typeof createHands>
