import { type Ack, byHttp, bySocket, type Deliver, type Envelope } from './delivery.ts'
import { createHands } from './hands.ts'
import { startServer } from './server.ts'
import { createWorld, type Json } from './world.ts'

export const SIGNING_SECRET = 'loopback-signing-secret'
export const BOT_TOKEN = 'xoxb-loopback'
export const APP_TOKEN = 'xapp-loopback'
const BOT_SCOPES =
  'commands chat:write chat:write.customize users:read channels:read im:history assistant:write'.split(' ')

/**
 * A workspace on loopback: `#general` (the bot is in it), `#outside` (it is not), `#secret` (private, it is not) and `#old` (archived);
 * Ada made `#general`, Bob is nobody special, Cleo administers. Real clients talk to it; nothing is mocked.
 */
export const startSlack = async () => {
  const world = createWorld()
  const person = (id: string, name: string, more: Json = {}) =>
    world.people.set(id, {
      id,
      name: name.toLowerCase(),
      real_name: `${name} Example`,
      locale: 'en-US',
      tz: 'Europe/London',
      is_admin: false,
      is_owner: false,
      profile: { display_name: name, image_192: `https://pictures.example/${id}.png` },
      ...more,
    })
  person('UADA', 'Ada')
  person('UBOB', 'Bob')
  person('UCLEO', 'Cleo', { is_admin: true })
  person('UDORA', 'Dora', { locale: 'de-DE' })
  for (const [id, name, more] of [
    ['CGENERAL', 'general', { bot: true }],
    ['COUTSIDE', 'outside', { bot: false }],
    ['CSECRET', 'secret', { bot: false, private: true }],
    ['COLD', 'old', { bot: true, is_archived: true }],
  ] as const) {
    world.channels.set(id, { id, name, creator: 'UADA', ...more })
  }
  world.tokens.set(BOT_TOKEN, { scopes: new Set(BOT_SCOPES) })
  world.tokens.set(APP_TOKEN, { scopes: new Set(['connections:write']) })
  const server = await startServer(world)

  let deliver: Deliver = () => Promise.reject(new Error('connect the loopback Slack to a bot first'))
  let http = byHttp('', SIGNING_SECRET)
  const hands = createHands(world, server, (envelope: Envelope): Promise<Ack> => deliver(envelope))
  return {
    ...world,
    ...hands,
    world,
    apiUrl: `${server.base}/api/`,
    sockets: server.sockets,
    /** Deliver by signed HTTP requests to this address. */
    overHttp: (address: string) => {
      http = byHttp(address, SIGNING_SECRET)
      deliver = (envelope) => http(envelope)
    },
    /** Deliver over the first open socket, or the one that `pick` chooses. */
    overSocket: (pick: Parameters<typeof bySocket>[1] = (open) => open) => {
      deliver = bySocket(server, pick)
    },
    deliver: (envelope: Envelope) => deliver(envelope),
    /** A request by HTTP with another time or other headers than Slack's. */
    forge: (envelope: Envelope, forged: Parameters<typeof http>[1]) => http(envelope, forged),
    /** A frame to every open socket, such as Slack's `disconnect` warning. */
    frame: (message: Json) => {
      for (const socket of server.sockets) socket.send(JSON.stringify(message))
    },
    stop: server.stop,
  }
}
export type LoopbackSlack = Awaited<ReturnType<typeof startSlack>>
