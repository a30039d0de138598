import { type Body, checkMessage, checkModal, isV2 } from './body-rules.ts'
import { refuse } from './refusal.ts'
import type { Exchange, File, Message, World } from './world.ts'

const EPHEMERAL = 64
const [MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, AUTOCOMPLETE, MODAL] = [4, 5, 6, 7, 8, 9]
/** What each kind of interaction takes as its first response. */
const TAKES: Readonly<Record<number, readonly (number | undefined)[]>> = {
  2: [MESSAGE, DEFERRED, MODAL],
  3: [MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, MODAL],
  4: [AUTOCOMPLETE],
  5: [MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE],
}
const MOST_FOLLOW_UPS = 5

const isEphemeral = (body: Body): boolean => ((body.flags ?? 0) & EPHEMERAL) !== 0

/** First responses, edits of them and follow-ups, by Discord's rules: once, in time, private or public for good. */
export const createExchanges = (world: World) => {
  const alive = (token: string): Exchange => {
    const exchange = world.exchanges.get(token)
    if (!exchange || Date.now() - exchange.createdAt > world.tokenMs) throw refuse.invalidWebhookToken()
    return exchange
  }

  const say = (exchange: Exchange, body: Body, files: File[], ephemeral: boolean): Message =>
    world.addMessage({
      channel: exchange.channel,
      author: world.bot,
      by: 'interaction',
      body: body as Message['body'],
      files,
      ephemeral: ephemeral || exchange.forcesPrivate,
    })

  const change = (message: Message | undefined, body: Body, files: File[]): Message => {
    if (!message || message.deleted) throw refuse.unknownMessage()
    const flags = body.flags ?? message.body.flags
    checkMessage(
      { ...body, flags },
      files.map(({ name }) => name),
      { edit: true },
    )
    if (isV2(message.body) && body.content) throw refuse.invalidBody('a V2 message takes no content')
    message.body = { ...message.body, ...body, flags } as Message['body']
    message.files = files
    message.edits += 1
    return message
  }

  const wire = (message: Message) => ({
    id: message.id,
    channel_id: message.channel,
    content: message.body.content ?? '',
    flags: (message.body.flags ?? 0) | (message.ephemeral ? EPHEMERAL : 0),
    components: message.body.components ?? [],
    author: { id: message.author, username: 'humanize' },
  })

  const originalOf = (exchange: Exchange): Message | undefined => world.messages.get(exchange.original ?? '')

  return {
    wire,
    change,
    respond(id: string, token: string, body: { type: number; data?: Body }, files: File[]) {
      const exchange = world.exchanges.get(token)
      if (!exchange || exchange.id !== id) throw refuse.unknownInteraction()
      if (exchange.first) throw refuse.alreadyAcknowledged()
      const afterMs = Date.now() - exchange.createdAt
      if (afterMs > world.firstResponseMs) throw refuse.unknownInteraction()
      if (!TAKES[exchange.type]?.includes(body.type))
        throw refuse.invalidBody(`type ${body.type} does not answer this`)
      if ((body.type === UPDATE || body.type === DEFERRED_UPDATE) && !exchange.message) {
        throw refuse.invalidBody('there is no message to update')
      }
      const data = body.data ?? {}
      const names = files.map(({ name }) => name)
      if (body.type === MESSAGE) checkMessage(data, names)
      if (body.type === MODAL) checkModal(data)
      if (body.type === UPDATE)
        exchange.original = change(world.messages.get(exchange.message ?? ''), data, files).id
      if (body.type === DEFERRED_UPDATE) exchange.original = exchange.message
      if (body.type === MESSAGE) exchange.original = say(exchange, data, files, isEphemeral(data)).id
      if (body.type === DEFERRED) exchange.deferredPrivate = isEphemeral(data) || exchange.forcesPrivate
      exchange.first = { type: body.type, data, afterMs }
      const original = originalOf(exchange)
      return {
        interaction: {
          id,
          type: exchange.type,
          ...(original && {
            response_message_id: original.id,
            response_message_ephemeral: original.ephemeral,
          }),
        },
        ...(original && { resource: { type: body.type, message: wire(original) } }),
      }
    },
    followUp(token: string, body: Body, files: File[]) {
      const exchange = alive(token)
      if (!exchange.first) throw refuse.unknownWebhook()
      checkMessage(
        body,
        files.map(({ name }) => name),
      )
      if (exchange.userInstall && exchange.followUps.length >= MOST_FOLLOW_UPS)
        throw refuse.tooManyFollowUps()
      // The first follow-up to a deferral is the deferred answer, as visible as that was.
      if (exchange.first.type === DEFERRED && !exchange.original) {
        const message = say(exchange, body, files, exchange.deferredPrivate ?? false)
        exchange.original = message.id
        return wire(message)
      }
      const message = say(exchange, body, files, isEphemeral(body))
      exchange.followUps.push(message.id)
      return wire(message)
    },
    read(token: string, id: string) {
      const exchange = alive(token)
      const message = id === '@original' ? originalOf(exchange) : world.messages.get(id)
      if (!message || message.deleted)
        throw exchange.first ? refuse.unknownMessage() : refuse.unknownWebhook()
      return wire(message)
    },
    edit(token: string, id: string, body: Body, files: File[]) {
      const exchange = alive(token)
      if (!exchange.first) throw refuse.unknownWebhook()
      if (id !== '@original') return wire(change(world.messages.get(id), body, files))
      if (exchange.original) return wire(change(originalOf(exchange), body, files))
      if (exchange.first.type !== DEFERRED) throw refuse.unknownMessage()
      checkMessage(
        body,
        files.map(({ name }) => name),
      )
      const message = say(exchange, body, files, exchange.deferredPrivate ?? false)
      exchange.original = message.id
      return wire(message)
    },
    remove(token: string, id: string): void {
      const exchange = alive(token)
      const message = id === '@original' ? originalOf(exchange) : world.messages.get(id)
      if (!message || message.deleted) throw refuse.unknownMessage()
      message.deleted = true
    },
  }
}
export type Exchanges = ReturnType<typeof createExchanges>
