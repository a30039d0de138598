import { type Body, checkMessage } from './body-rules.ts'
import type { Exchanges } from './exchanges.ts'
import { snowflake } from './ids.ts'
import { refuse } from './refusal.ts'
import type { Channel, File, Message, Webhook, World } from './world.ts'

const MOST_WEBHOOKS = 15
const THREADS = [10, 11, 12]
const FORUMS = [15, 16]

/** Channels, their webhooks and messages. */
export const createChannels = (world: World, { wire, change }: Exchanges) => {
  const channelOf = (id: string): Channel => {
    const channel = world.channels.get(id)
    if (!channel || channel.deleted) throw refuse.unknownChannel()
    if (channel.botLacks?.includes('access')) throw refuse.missingAccess()
    return channel
  }
  const managed = (id: string): Channel => {
    const channel = channelOf(id)
    if (channel.botLacks?.includes('webhooks')) throw refuse.missingPermissions()
    if (THREADS.includes(channel.type)) throw refuse.invalidBody('a thread has no webhooks of its own')
    return channel
  }
  const show = ({ id, token, channel, application, name }: Webhook) => ({
    id,
    name,
    type: 1,
    channel_id: channel,
    application_id: application,
    ...(application === world.application && { token }),
  })
  const webhookOf = (id: string, token: string): Webhook => {
    const webhook = world.webhooks.get(id)
    if (!webhook) throw refuse.unknownWebhook()
    if (webhook.token !== token) throw refuse.invalidWebhookToken()
    return webhook
  }

  return {
    webhooks(channel: string) {
      managed(channel)
      return [...world.webhooks.values()].filter((webhook) => webhook.channel === channel).map(show)
    },
    createWebhook(channel: string, body: { name?: string }, application: string | null = world.application) {
      managed(channel)
      const standing = [...world.webhooks.values()].filter((webhook) => webhook.channel === channel)
      if (standing.length >= MOST_WEBHOOKS) throw refuse.tooManyWebhooks()
      const webhook = {
        id: snowflake(),
        token: `webhook-${snowflake()}`,
        channel,
        application,
        name: body.name ?? '',
      }
      world.webhooks.set(webhook.id, webhook)
      return show(webhook)
    },
    execute(id: string, token: string, body: Body, files: File[], query: URLSearchParams) {
      const webhook = webhookOf(id, token)
      const channel = channelOf(webhook.channel)
      const thread = query.get('thread_id') ?? undefined
      if (thread && channelOf(thread).parent !== channel.id) throw refuse.unknownChannel()
      if (FORUMS.includes(channel.type) && !thread)
        throw refuse.invalidBody('a forum needs thread_id or thread_name')
      if (body.nonce !== undefined) throw refuse.invalidBody('webhooks take no nonce')
      checkMessage(
        body,
        files.map(({ name }) => name),
      )
      const message = world.addMessage({
        channel: channel.id,
        ...(thread && { thread }),
        author: webhook.id,
        by: 'webhook',
        body: body as Message['body'],
        files,
        ephemeral: false,
      })
      return query.get('wait') === 'true' ? wire(message) : undefined
    },
    send(channel: string, body: Body & { enforce_nonce?: boolean }, files: File[]) {
      if (channelOf(channel).blocked) throw refuse.cannotMessage()
      checkMessage(
        body,
        files.map(({ name }) => name),
      )
      if (body.nonce !== undefined && body.nonce.length > 25)
        throw refuse.invalidBody('nonce at most 25 long')
      const before = body.enforce_nonce
        ? world.messages.get(world.nonces.get(`${channel}/${body.nonce}`) ?? '')
        : undefined
      if (before) return wire(before)
      const message = world.addMessage({
        channel,
        author: world.bot,
        by: 'bot',
        body: body as Message['body'],
        files,
        ephemeral: false,
      })
      if (body.nonce !== undefined) world.nonces.set(`${channel}/${body.nonce}`, message.id)
      return wire(message)
    },
    edit(channel: string, id: string, body: Body, files: File[]) {
      if (channelOf(channel).blocked) throw refuse.cannotMessage()
      const message = world.messages.get(id)
      if (message?.by !== 'bot') throw refuse.unknownMessage()
      return wire(change(message, body, files))
    },
    openDirect(recipient: string) {
      const standing = [...world.channels.values()].find((channel) => channel.recipient === recipient)
      const { id } = standing ?? world.addChannel({ type: 1, recipient })
      return { id, type: 1 }
    },
    type(channel: string): void {
      if (channelOf(channel).blocked) throw refuse.cannotMessage()
      world.typing.push(channel)
    },
  }
}
