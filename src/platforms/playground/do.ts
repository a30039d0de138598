import type { Response as HttpResponse } from 'express'
import { answer, type Edge, headStartFor } from '../../app/answer.ts'
import type { App, Reply } from '../../app/reply.ts'
import type { Request } from '../../app/request.ts'
import { chartSvg } from '../../views/chart-svg.ts'
import { illustrate } from '../../views/illustrate.ts'
import type { View } from '../../views/view.ts'
import type { Room } from './rooms.ts'

/** What the page reads, one JSON object a line: any number of the first two, then exactly one of the others. */
export type Line =
  | { kind: 'progress'; view: View }
  | { kind: 'chunk'; text: string }
  | Extract<Reply, { kind: 'show' | 'ask' | 'close' | 'nothing' | 'file' }>
  /** It stands in the channel now. */
  | { kind: 'posted'; view: View }

/** The channel's name in the room, from its key in the app: `<person>/<channel>`. */
const channelIn = (key: string): string => key.slice(key.lastIndexOf('/') + 1)

type Delivery = { app: App; room: Room; request: Request; write(line: Line): void }

const post = async (
  reply: Extract<Reply, { kind: 'post' }>,
  { app, room, write }: Delivery,
): Promise<void> => {
  const { text, disclose, answers, place, person } = reply.post
  const message = room.add({
    channel: channelIn(place.channel),
    text,
    disclosed: disclose,
    posted: true,
    ...(answers && { answers }),
  })
  const posted = { kind: 'posted', message: { id: message.id, channel: message.channel } } as const
  const settled = await app.settle(reply.post, posted, person)
  write(settled.kind === 'show' ? { kind: 'posted', view: settled.view } : { kind: 'nothing' })
}

const revise = (
  { message, text, after }: Extract<Reply, { kind: 'revise' }>,
  { room, write }: Delivery,
): void => {
  if (text === undefined) room.remove(message.id)
  else room.change(message.id, text)
  write({ kind: 'posted', view: after })
}

const deliver = async (reply: Reply, delivery: Delivery): Promise<void> => {
  const { write } = delivery
  switch (reply.kind) {
    case 'post':
      return post(reply, delivery)
    case 'revise':
      return revise(reply, delivery)
    case 'stream':
      for await (const text of reply.chunks) write({ kind: 'chunk', text })
      return write({ kind: 'show', view: reply.after() })
    default:
      return write(reply)
  }
}

/** Browsers draw SVG themselves. */
const drawn = (view: View): View => illustrate(view, (chart) => ({ as: 'svg', svg: chartSvg(chart) }))

/** Runs one request of the page and answers it line by line, so that a waiting view can come before the result. */
export const runDeed = async (
  request: Request,
  { app, room, response }: { app: App; room: Room; response: HttpResponse },
): Promise<void> => {
  const gone = new AbortController()
  response.on('close', () => gone.abort())
  const write = (line: Line): void => {
    if (!response.headersSent) response.type('application/x-ndjson')
    const shown = 'view' in line ? { ...line, view: drawn(line.view) } : line
    response.write(`${JSON.stringify(shown)}\n`)
  }
  const delivery: Delivery = { app, room, request, write }
  const edge: Edge = {
    first: (reply) => deliver(reply, delivery),
    acknowledge: async () => {
      response.type('application/x-ndjson').flushHeaders()
    },
    later: (reply) => deliver(reply, delivery),
    progress: async (view) => write({ kind: 'progress', view }),
  }
  await answer((progress) => app.handle(request, { signal: gone.signal, progress }), edge, {
    headStartMs: headStartFor(request),
  })
  response.end()
}
