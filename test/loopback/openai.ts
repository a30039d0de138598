import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type ChatRequest = {
  model: string
  stream?: boolean
  store?: boolean
  response_format?: unknown
  messages: readonly { role: string; content: string }[]
}
/** What was asked, with the fenced parts already taken out for a behaviour to work on. */
export type Asked = { body: ChatRequest; system: string; user: string; message: string; call: number }
type Respond = (asked: Asked, response: ServerResponse) => void | Promise<void>

const read = async (request: IncomingMessage): Promise<string> => {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

const between = (text: string, tag: string): string =>
  new RegExp(`<${tag}>\\n([\\s\\S]*)\\n</${tag}>`, 'u').exec(text)?.[1] ?? ''

const json = (
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))
}

const usage = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 }
const completion = (content: string | null, finish = 'stop', extra: object = {}) => ({
  id: 'c1',
  object: 'chat.completion',
  created: 0,
  model: 'loopback',
  choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content, ...extra } }],
  usage,
})
const chunk = (content: string, finish: string | null = null) =>
  `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', created: 0, model: 'loopback', choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`

/** Answers with this text, streamed word by word where a stream was asked for. */
export const say =
  (write: (asked: Asked) => string): Respond =>
  (asked, response) => {
    const content = write(asked)
    if (!asked.body.stream) return json(response, 200, completion(content))
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const piece of content.match(/\S+\s*/gu) ?? []) response.write(chunk(piece))
    response.write(chunk('', 'stop'))
    response.write(`data: ${JSON.stringify({ choices: [], usage })}\n\n`)
    response.end('data: [DONE]\n\n')
  }

/** Answers in the form that the rewrite prompt asks for. */
export const rewriteTo = (write: (asked: Asked) => string): Respond =>
  say((asked) => JSON.stringify({ text: write(asked), notes: [] }))

export const fail =
  (status: number, headers: Record<string, string> = {}): Respond =>
  (_asked, response) =>
    json(response, status, { error: { message: `status ${status}`, type: 'error' } }, headers)

export const behaviours = {
  echo: rewriteTo(({ message }) => message),
  refuse: (_asked: Asked, response: ServerResponse) =>
    json(response, 200, completion(null, 'stop', { refusal: 'no' })),
  empty: (_asked: Asked, response: ServerResponse) => json(response, 200, completion('')),
  html: (_asked: Asked, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Gateway</title>')
  },
  garbage: say(() => '{"text": 17, "oops'),
  cutShort: (_asked: Asked, response: ServerResponse) =>
    json(response, 200, completion('{"text":"Half a sen', 'length')),
  /** Headers come, the body stops in the middle. */
  cutConnection: (_asked: Asked, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' })
    response.write('{"choices":[')
    setImmediate(() => response.destroy())
  },
  hang: () => {},
  drip: (_asked: Asked, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const timer = setInterval(() => response.write(' '), 20)
    response.on('close', () => clearInterval(timer))
  },
} satisfies Record<string, Respond>

/** An OpenAI-compatible server on loopback whose answers a test decides. Every body that came is kept, for what was sent. */
export const startOpenAi = async () => {
  let respond: Respond = behaviours.echo
  const bodies: string[] = []
  const server = createServer(async (request, response) => {
    const raw = await read(request).catch(() => '')
    if (request.method === 'GET')
      return json(response, 200, { object: 'list', data: [{ id: 'loopback', object: 'model' }] })
    bodies.push(raw)
    const body = JSON.parse(raw) as ChatRequest
    const [system = '', user = ''] = body.messages.map(({ content }) => content)
    await respond({ body, system, user, message: between(user, 'message'), call: bodies.length }, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    bodies,
    behave: (next: Respond) => {
      respond = next
      bodies.length = 0
    },
    stop: () => {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
export type OpenAiLoopback = Awaited<ReturnType<typeof startOpenAi>>
