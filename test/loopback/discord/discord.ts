import { generateKeyPairSync, sign } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { createFaults } from './faults.ts'
import { createGatewayServer } from './gateway.ts'
import { createHands } from './hands.ts'
import { createRestServer } from './rest.ts'
import { createWorld, type Exchange, type Message } from './world.ts'

type Opened = { exchange: Exchange; payload: { id: string } }

/** Ed25519 keys as Discord uses them: the public one is shown to developers as 32 bytes in hex. */
const keys = () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return {
    privateKey,
    publicHex: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'),
  }
}

/**
 * A Discord on loopback: gateway and REST on one port, with its limits, error codes, rate-limit headers and rules about first responses.
 * Real clients talk to it; nothing is mocked. `spec`: bodies are also held against Discord's OpenAPI document, which takes time.
 */
export const startDiscord = async ({ spec = true }: { spec?: boolean } = {}) => {
  const world = createWorld()
  const faults = createFaults()
  const signing = keys()
  let port = 0
  let enforceLimits = false
  const server = createRestServer({
    world,
    faults,
    spec,
    enforceLimits: () => enforceLimits,
    gatewayInfo: () => gateway.info(),
  })
  const gateway = createGatewayServer(server, world, () => `ws://127.0.0.1:${port}/gateway`)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port

  const guild = world.addChannel({ type: 0 }).id
  const channel = world.addChannel({ type: 0, guild }).id

  /** Resolves when `seen` gives something, looked at after every change; rejects with what was awaited after some seconds. */
  const until = <T>(what: string, seen: () => T | undefined | false, limitMs = 5000): Promise<T> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const result = seen()
        if (result === undefined || result === false) return
        done()
        resolve(result)
      }
      const timer = setTimeout(() => {
        done()
        reject(
          new Error(
            `still waiting for ${what}; calls: ${world.calls
              .map((call) => `${call.method} ${call.path}`)
              .slice(-8)
              .join(', ')}`,
          ),
        )
      }, limitMs)
      const done = () => {
        clearTimeout(timer)
        world.listeners.delete(look)
      }
      world.listeners.add(look)
      look()
    })

  return {
    world,
    faults,
    gateway,
    hands: createHands(world),
    guild,
    channel,
    until,
    api: `http://127.0.0.1:${port}/api`,
    publicKey: signing.publicHex,
    limitRates(): void {
      enforceLimits = true
    },
    /** Brings what a person did to the bot by the gateway. */
    deliver<T extends Opened>({ exchange, payload }: T): Exchange {
      gateway.dispatch('INTERACTION_CREATE', payload)
      return exchange
    },
    /** Signs a body as Discord does for the HTTP endpoint. */
    signed(body: string, timestamp = String(Math.floor(Date.now() / 1000))): Record<string, string> {
      return {
        'content-type': 'application/json',
        'x-signature-timestamp': timestamp,
        'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), signing.privateKey).toString('hex'),
      }
    },
    answered: (exchange: Exchange) => until('a first response', () => exchange.first),
    /** The message that an interaction's answer is, as it stands once `seen` is true of it. */
    original: (exchange: Exchange, seen: (message: Message) => boolean = () => true) =>
      until('the answer', () => {
        const message = world.messages.get(exchange.original ?? '')
        return message && seen(message) ? message : undefined
      }),
    /** What everybody in the channel can read. */
    posted: (): Message[] =>
      [...world.messages.values()].filter(({ ephemeral, deleted }) => !ephemeral && !deleted),
    async stop(): Promise<void> {
      gateway.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
export type LoopbackDiscord = Awaited<ReturnType<typeof startDiscord>>
