import { blockFaults } from './block-kit.ts'
import { type Content, type Json, type Message, pingsOf, type Shown, type World } from './world.ts'

const USES = 5
const LIFE_MS = 30 * 60_000

const isMessage = (value: Shown | Message): value is Message => 'ts' in value

/** What a POST to a response URL does, with its five uses and thirty minutes. Also the body of a command's acknowledgement. */
export const createResponses = (world: World) => {
  const show = (user: string, channel: string, content: Content, thread_ts?: string): Shown => {
    const shown = { id: world.next('E'), user, channel, thread_ts, content, states: [content] }
    world.shown.push(shown)
    return shown
  }
  const respond = (id: string, body: Json): { status: number; body: string } => {
    const url = world.responseUrls.get(id)
    if (!url) return { status: 404, body: 'no_service' }
    if (url.uses >= USES || world.now() - url.createdAt > LIFE_MS) return { status: 404, body: 'used_url' }
    url.uses += 1
    if (body.delete_original) {
      if (url.message && !isMessage(url.message)) url.message.content = undefined
      return { status: 200, body: 'ok' }
    }
    const faults = blockFaults(body.blocks, 'message')
    if (faults.length > 0) return { status: 400, body: `invalid_blocks ${faults.join('; ')}` }
    if (!body.text && !body.blocks) return { status: 400, body: 'no_text' }
    const content = { text: body.text as string, blocks: body.blocks as Json[] }
    if (body.replace_original && url.message) {
      if (isMessage(url.message)) Object.assign(url.message, content)
      else {
        url.message.content = content
        url.message.states.push(content)
      }
    } else if (body.response_type === 'in_channel') {
      const { channel } = url
      const pings = pingsOf(content, { linkNames: body.link_names === true || body.parse === 'full' })
      const thread_ts = body.thread_ts as string | undefined
      world.posted.push({ ...content, ts: world.ts(), channel, thread_ts, pings })
    } else {
      // Slack replaces only the message whose control gave the URL; a command's URL posts anew each time
      // (https://github.com/slackapi/bolt-python/issues/1268).
      show(url.user, url.channel, content, body.thread_ts as string | undefined)
    }
    return { status: 200, body: 'ok' }
  }
  return { respond, show }
}
export type Responses = ReturnType<typeof createResponses>
