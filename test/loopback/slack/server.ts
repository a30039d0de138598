import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { createMethods } from './methods.ts'
import { pictureFaults } from './pictures.ts'
import { createResponses } from './response-url.ts'
import type { Fault, Json, World } from './world.ts'

const read = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
const JSON_ARGUMENTS = ['blocks', 'view', 'prompts', 'chunks', 'attachments', 'metadata']
const parse = (body: string): Json =>
  Object.fromEntries(
    [...new URLSearchParams(body)].map(([key, value]) => [
      key,
      JSON_ARGUMENTS.includes(key) ? JSON.parse(value) : value,
    ]),
  )
const send = (
  response: ServerResponse,
  { status = 200, headers = {} as Record<string, string>, body = '' },
) => response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)

/** Slack's far end on a port of its own: Web API, response URLs and the Socket Mode server. */
export const startServer = async (world: World) => {
  const methods = createMethods(world)
  const responses = createResponses(world)
  const sockets = new Set<WebSocket>()
  const acks = new Map<string, (payload: Json) => void>()
  let wss: WebSocketServer
  let base = ''

  /** Answers as the fault says; undefined means that the effect is still to happen. */
  const goWrong = (fault: Fault | undefined, request: IncomingMessage, response: ServerResponse): boolean => {
    if (!fault || fault.drop === 'after') return false
    if (fault.hang) return true
    if (fault.drop === 'before') request.socket.destroy()
    else {
      const body = fault.body ?? JSON.stringify({ ok: false, error: fault.error ?? 'internal_error' })
      send(response, { status: fault.status, headers: fault.headers, body })
    }
    return true
  }

  const api = async (method: string, request: IncomingMessage, response: ServerResponse) => {
    const args = parse(await read(request))
    const token = String(args.token ?? request.headers.authorization?.replace(/^Bearer /u, '') ?? '')
    world.calls.push({ method, args, token, at: Date.now() })
    const fault = world.faultOf(method, args)
    if (goWrong(fault, request, response)) return world.changed()
    const view = args.view as Json | undefined
    const messages = await pictureFaults(view?.blocks ?? args.blocks, world)
    const answer =
      messages.length > 0
        ? { ok: false, error: view ? 'invalid_arguments' : 'invalid_blocks', response_metadata: { messages } }
        : answerTo(method, args, token)
    world.changed()
    if (fault?.drop === 'after') return request.socket.destroy()
    send(response, { body: JSON.stringify(answer) })
  }
  const answerTo = (method: string, args: Json, token: string): Json => {
    if (method === 'oauth.v2.access') return world.oauth?.(args) ?? { ok: false, error: 'invalid_code' }
    const known = world.tokens.get(token)
    if (!known) return { ok: false, error: token ? 'invalid_auth' : 'not_authed' }
    if (known.revoked) return { ok: false, error: 'token_revoked' }
    if (method === 'apps.connections.open') return { ok: true, url: base.replace('http', 'ws') }
    const run = methods[method]
    return run ? run(args, { token, ...known }) : { ok: false, error: 'unknown_method' }
  }
  const hook = async (id: string, request: IncomingMessage, response: ServerResponse) => {
    const body = JSON.parse(await read(request)) as Json
    const fault = world.faultOf('response_url', body)
    if (goWrong(fault, request, response)) return world.changed()
    const faults = await pictureFaults(body.blocks, world)
    const answer =
      faults.length > 0
        ? { status: 400, body: `invalid_blocks ${faults.join('; ')}` }
        : responses.respond(id, body)
    world.changed()
    if (fault?.drop === 'after') return request.socket.destroy()
    send(response, answer)
  }

  const file = (id: string, request: IncomingMessage, response: ServerResponse) => {
    const token = request.headers.authorization?.replace(/^Bearer /u, '') ?? ''
    world.calls.push({ method: 'file', args: { id }, token, at: Date.now() })
    if (goWrong(world.faultOf('file', { id }), request, response)) return world.changed()
    const mayRead = world.tokens.get(token)?.scopes.has('files:read')
    const text = world.files.get(id)
    world.changed()
    if (!mayRead)
      return send(response, { headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' })
    if (text === undefined) return send(response, { status: 404 })
    send(response, { headers: { 'content-type': 'text/plain' }, body: text })
  }

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://loop').pathname
    const [, room, rest = ''] = /^\/(api|hook|file)\/(.+)$/u.exec(path) ?? []
    if (room === 'api') void api(rest, request, response)
    else if (room === 'hook') void hook(rest, request, response)
    else if (room === 'file') file(rest, request, response)
    else response.writeHead(404).end()
  })
  wss = new WebSocketServer({ server })
  wss.on('connection', (socket) => {
    const refusal = world.faultOf('socket', {})
    if (refusal) {
      // Instead of a hello.
      socket.send(JSON.stringify({ type: 'disconnect', reason: refusal.error }))
      return socket.close()
    }
    sockets.add(socket)
    socket.on('close', () => {
      sockets.delete(socket)
      world.changed()
    })
    socket.on('message', (data) => {
      const { envelope_id, payload } = JSON.parse(data.toString()) as { envelope_id: string; payload: Json }
      acks.get(envelope_id)?.(payload)
    })
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: sockets.size, connection_info: { app_id: 'A1' } }),
    )
    world.changed()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    base,
    sockets,
    acks,
    responses,
    stop: async () => {
      for (const socket of wss.clients) socket.terminate()
      wss.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
export type SlackServer = Awaited<ReturnType<typeof startServer>>
