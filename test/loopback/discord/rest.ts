import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Body } from './body-rules.ts'
import { createBuckets } from './buckets.ts'
import { createChannels } from './channels.ts'
import { createExchanges } from './exchanges.ts'
import type { createFaults } from './faults.ts'
import { Refusal, refuse } from './refusal.ts'
import { againstSpec } from './spec.ts'
import type { Call, File, World } from './world.ts'

type Json = Record<string, unknown>
type Seen = Pick<Call, 'method' | 'path' | 'query' | 'files'> & { body: Json }
type Route = { match: RegExp; needsToken: boolean; handle(parts: string[], seen: Seen): unknown }

const read = async (request: IncomingMessage): Promise<{ body: Json; files: File[] }> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/')) {
    return { body: bytes.length > 0 ? JSON.parse(bytes.toString()) : {}, files: [] }
  }
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const files: File[] = []
  for (const [field, value] of form) {
    if (typeof value === 'string') continue
    const [, id = ''] = /^files\[(\d+)\]$/u.exec(field) ?? []
    const content = Buffer.from(await value.arrayBuffer())
    files.push({ id, name: value.name, text: content.toString(), bytes: content })
  }
  return { body: JSON.parse(String(form.get('payload_json') ?? '{}')), files }
}

const send = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) => {
  const json = body === undefined ? undefined : JSON.stringify(body)
  response.writeHead(status, { ...(json && { 'content-type': 'application/json' }), ...headers }).end(json)
}

type Options = {
  world: World
  faults: ReturnType<typeof createFaults>
  spec: boolean
  /** Whether rate limits answer 429, or only show their headers. */
  enforceLimits(): boolean
  gatewayInfo(): unknown
}

/** Discord's REST API as far as a bot of this kind uses it, on a Node server. */
export const createRestServer = ({ world, faults, spec, enforceLimits, gatewayInfo }: Options) => {
  const exchanges = createExchanges(world)
  const channels = createChannels(world, exchanges)
  const buckets = createBuckets()
  const isApplication = (id: string) => id === world.application

  const route = (pattern: string, needsToken: boolean, handle: Route['handle']): Route => ({
    match: new RegExp(`^${pattern.replaceAll(':id', '(\\d+)').replaceAll(':any', '([^/]+)')}$`, 'u'),
    needsToken,
    handle,
  })
  const commands = (key: string, { method, body }: Seen) => {
    if (method === 'PUT') world.commands.set(key, body as unknown as unknown[])
    return world.commands.get(key) ?? []
  }
  const routes: Route[] = [
    route('GET /gateway/bot', true, () => gatewayInfo()),
    route('GET /applications/@me', true, () => ({ id: world.application, name: 'Humanize' })),
    route('GET /users/@me', true, () => ({ id: world.bot, username: 'humanize', bot: true })),
    route('(?:GET|PUT) /applications/:id/commands', true, (_, seen) => commands('global', seen)),
    route('(?:GET|PUT) /applications/:id/guilds/:id/commands', true, ([, guild], seen) =>
      commands(guild ?? '', seen),
    ),
    route('POST /interactions/:id/:any/callback', false, ([id = '', token = ''], { body, files, query }) => {
      const answer = exchanges.respond(id, token, body as { type: number; data?: Body }, files)
      return query.get('with_response') === 'true' ? answer : undefined
    }),
    route('POST /webhooks/:id/:any', false, ([id = '', token = ''], { body, files, query }) =>
      isApplication(id)
        ? exchanges.followUp(token, body, files)
        : channels.execute(id, token, body, files, query),
    ),
    route('GET /webhooks/:id/:any/messages/:any', false, ([, token = '', id = '']) =>
      exchanges.read(token, id),
    ),
    route('PATCH /webhooks/:id/:any/messages/:any', false, ([, token = '', id = ''], { body, files }) =>
      exchanges.edit(token, id, body, files),
    ),
    route('DELETE /webhooks/:id/:any/messages/:any', false, ([, token = '', id = '']) =>
      exchanges.remove(token, id),
    ),
    route('POST /users/@me/channels', true, (_, { body }) => channels.openDirect(String(body.recipient_id))),
    route('GET /channels/:id/webhooks', true, ([id = '']) => channels.webhooks(id)),
    route('POST /channels/:id/webhooks', true, ([id = ''], { body }) => channels.createWebhook(id, body)),
    route('POST /channels/:id/typing', true, ([id = '']) => channels.type(id)),
    route('POST /channels/:id/messages', true, ([id = ''], { body, files }) =>
      channels.send(id, body, files),
    ),
    route('PATCH /channels/:id/messages/:id', true, ([id = '', message = ''], { body, files }) =>
      channels.edit(id, message, body, files),
    ),
  ]

  /** Each file's field has to be named in the message's list of attachments, by its number and its name. */
  const checkFiles = ({ files, body }: Seen): void => {
    const { attachments } = ((body.data ?? body) as Body) ?? {}
    for (const { id, name } of files) {
      const entry = attachments?.find((each) => String(each.id) === id)
      if (entry?.filename !== name) throw refuse.invalidBody(`files[${id}] is no attachment of the message`)
    }
  }

  const perform = (seen: Seen, authorized: boolean): unknown => {
    checkFiles(seen)
    const called = `${seen.method} ${seen.path}`
    for (const { match, needsToken, handle } of routes) {
      const parts = match.exec(called)
      if (!parts) continue
      if (needsToken && (!authorized || world.tokenRefused)) throw refuse.unauthorized()
      const against =
        spec && ['POST', 'PUT', 'PATCH'].includes(seen.method)
          ? againstSpec(seen.method, seen.path, seen.body)
          : undefined
      if (against) {
        world.faultyBodies.push(against)
        throw refuse.invalidBody(against)
      }
      return handle(parts.slice(1), seen)
    }
    throw refuse.notFound()
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://loopback')
    const method = request.method ?? 'GET'
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v\d+/u, '')
    const { body, files } = await read(request)
    const authorized = request.headers.authorization === `Bot ${world.token}`
    const seen: Seen = { method, path, query: url.searchParams, body, files }
    world.calls.push({ ...seen, authorized, at: Date.now() })
    const fault = faults.take(method, path)
    if (fault?.kind === 'lost-request') return void request.socket.destroy()
    if (fault?.kind === 'answer') return send(response, fault.status, fault.body ?? {}, fault.headers)
    if (fault?.kind === 'delay') await sleep(fault.ms)
    const { headers, retryAfter } = buckets(method, path, enforceLimits())
    if (retryAfter !== undefined) {
      const limited = { message: 'You are being rate limited.', retry_after: retryAfter, global: false }
      return send(response, 429, limited, {
        ...headers,
        'retry-after': retryAfter.toFixed(3),
        'x-ratelimit-scope': 'user',
      })
    }
    try {
      const result = perform(seen, authorized)
      if (fault?.kind === 'lost-answer') return void request.socket.destroy()
      send(response, result === undefined ? 204 : 200, result, headers)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (fault?.kind === 'lost-answer') return void request.socket.destroy()
      if (error.code === 50035) world.faultyBodies.push(`${method} ${path}: ${error.message}`)
      send(
        response,
        error.status,
        { code: error.code, message: error.message },
        { ...headers, ...error.headers },
      )
    } finally {
      world.changed()
    }
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      send(response, 500, { message: String(error) })
    })
  })
}
