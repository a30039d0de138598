import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Post } from '../../../src/app/reply.ts'
import type { View } from '../../../src/views/view.ts'
import { wordsOf } from '../../loopback/slack/hands.ts'
import type { Shown } from '../../loopback/slack/world.ts'
import {
  type AppByHand,
  type Connected,
  connect,
  createAppByHand,
  memoryInstallations,
  show,
} from './support.ts'

let app: AppByHand
let connected: Connected
let post: Partial<Post> & { text: string }
let installations: ReturnType<typeof memoryInstallations>

const preview: View = {
  parts: [
    { kind: 'draft', text: 'Could you send it?' },
    { kind: 'buttons', buttons: [{ label: 'Post', act: { name: 'post', draft: 'd1' } }] },
  ],
}
beforeEach(async () => {
  post = { text: 'Could you send it?' }
  installations = memoryInstallations()
  app = createAppByHand((request) =>
    request.kind === 'act'
      ? {
          kind: 'post',
          post: {
            draft: 'd1',
            place: request.place,
            person: request.person,
            disclose: true,
            sentParts: 0,
            ...post,
          },
        }
      : show(preview),
  )
  connected = await connect({ app, installations })
  await connected.bot.start()
})
afterEach(() => connected.stop())

const pressPost = async (channel = 'CGENERAL'): Promise<Shown> => {
  await connected.slack.command('send it', { channel })
  const shown = await connected.slack.shownTo()
  await connected.slack.click(shown, 'Post')
  return connected.slack.until(
    () => (app.settled.length > 0 && shown.states.length > 1 ? shown : undefined),
    'the outcome',
  )
}
const outcome = () => app.settled[0]?.outcome
const attempts = () => connected.slack.calls.filter(({ method }) => method === 'chat.postMessage').length

describe('where the app is not in the conversation', () => {
  it.each(['COUTSIDE', 'CSECRET', 'DADABOB'])(
    '%s is reached through the response URL, with the author named in the text',
    async (channel) => {
      await pressPost(channel)
      expect(outcome()).toMatchObject({ kind: 'posted' })
      const [posted] = connected.slack.posted.filter((message) => message.channel === channel)
      expect(posted?.token).toBeUndefined()
      expect(wordsOf(posted?.blocks)).toMatch(/^<@UADA> writes:\nCould you send it\?/u)
      expect(wordsOf(posted?.blocks)).toContain('sent with Humanize by <@UADA>')
    },
  )
})

describe('a refusal', () => {
  it.each(['is_archived', 'missing_scope', 'invalid_auth', 'restricted_action', 'msg_too_long'])(
    '%s is reported with its code, and nothing is tried again',
    async (error) => {
      connected.slack.fail('chat.postMessage', { error, times: 9 })
      const shown = await pressPost()
      expect(outcome()).toEqual({ kind: 'refused', code: error, sentParts: 0 })
      expect(wordsOf(shown.content)).toContain(`refused ${error}`)
      expect(attempts()).toBe(1)
      expect(connected.lines.some(({ code }) => code === error)).toBe(true)
      expect(JSON.stringify(connected.lines)).not.toContain('send it')
    },
  )

  it('by an archived channel is Slack’s own', async () => {
    await pressPost('COLD')
    expect(outcome()).toEqual({ kind: 'refused', code: 'is_archived', sentParts: 0 })
  })

  it('of the customised face alone costs only the face: the text then names the author', async () => {
    connected.slack.tokens.get('xoxb-loopback')?.scopes.delete('chat:write.customize')
    await pressPost()
    expect(outcome()).toMatchObject({ kind: 'posted' })
    expect(connected.slack.posted[0]?.username).toBeUndefined()
    expect(wordsOf(connected.slack.posted[0]?.blocks)).toContain('<@UADA> writes:')
  })

  it('for too many messages waits as long as Slack asks, and posts once', async () => {
    connected.slack.fail('chat.postMessage', { status: 429, headers: { 'retry-after': '1' } })
    await pressPost()
    expect(outcome()).toMatchObject({ kind: 'posted' })
    expect(connected.slack.posted).toHaveLength(1)
  })
})

describe('a lost answer', () => {
  it.each([
    ['the connection breaks after the message was taken', { drop: 'after' as const }],
    ['Slack answers with a server error', { status: 502, body: 'bad gateway' }],
    ['Slack cannot say whether it worked', { error: 'fatal_error' }],
    ['the answer is no JSON', { body: '<html>maintenance</html>' }],
  ])('%s: uncertain, and never sent again', async (_, fault) => {
    connected.slack.fail('chat.postMessage', { ...fault, times: 9 })
    await pressPost()
    expect(outcome()).toMatchObject({ kind: 'uncertain' })
    expect(attempts()).toBe(1)
    expect(connected.slack.posted.length).toBeLessThanOrEqual(1)
  })

  it('of a response URL is uncertain too', async () => {
    connected.slack.fail('response_url', {
      drop: 'after',
      when: ({ response_type }) => response_type === 'in_channel',
    })
    await pressPost('COUTSIDE')
    expect(outcome()).toMatchObject({ kind: 'uncertain' })
    expect(connected.slack.posted).toHaveLength(1)
  })
})

describe('a long text', () => {
  it('goes out in parts, a second apart, in order, the disclosure on the last', async () => {
    post = { text: 'One sentence after the other. '.repeat(200).trim() }
    await pressPost()
    expect(outcome()).toMatchObject({ kind: 'posted', message: { id: connected.slack.posted[0]?.ts } })
    expect(connected.slack.posted.map((each) => each.text).join('')).toBe(post.text)
    expect(outcome()?.out?.map(({ id }) => id)).toEqual(connected.slack.posted.map(({ ts }) => ts))
    const times = connected.slack.calls
      .filter(({ method }) => method === 'chat.postMessage')
      .map(({ at }) => at)
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990)
  })

  it('goes on after the parts that an earlier try sent', async () => {
    post = { text: 'One sentence after the other. '.repeat(200).trim(), sentParts: 1 }
    await pressPost()
    expect(connected.slack.posted).toHaveLength(1)
    expect(post.text.endsWith(connected.slack.posted[0]?.text ?? 'nothing')).toBe(true)
  })

  it('tells how far it came when a later part is refused', async () => {
    post = { text: 'One sentence after the other. '.repeat(200).trim() }
    connected.slack.fail('chat.postMessage', {
      error: 'is_archived',
      when: ({ text }) => !String(text).startsWith('One sentence after the other. One') || attempts() > 1,
    })
    await pressPost()
    const [first] = connected.slack.posted
    expect(outcome()).toMatchObject({
      kind: 'refused',
      code: 'is_archived',
      sentParts: 1,
      out: [{ id: first?.ts }],
    })
  })
})

describe('threads', () => {
  const message = { id: '1700000000.000100', channel: 'CGENERAL' }
  it('get an answer to a message that is in none', async () => {
    post = { text: 'I hear you.', answers: message }
    await pressPost()
    expect(connected.slack.posted[0]?.thread_ts).toBe(message.id)
  })
  it('get the rewrite of a message only where it was in one', async () => {
    post = { text: 'x', replaces: { ...message, thread: '1700000000.000001' } }
    await pressPost()
    expect(connected.slack.posted[0]?.thread_ts).toBe('1700000000.000001')
  })
  it('do not get the rewrite of a message in the channel', async () => {
    post = { text: 'x', replaces: message }
    await pressPost()
    expect(connected.slack.posted[0]?.thread_ts).toBeUndefined()
  })
})

describe('with a token of the person’s own', () => {
  const grant = async () => {
    connected.slack.tokens.set('xoxp-ada', { scopes: new Set(['chat:write']), user: 'UADA' })
    await installations.set('slack/T0LOOP/user/UADA', {
      token: { value: 'xoxp-ada' },
      scopes: ['chat:write'],
      installedAt: 0,
    })
  }
  it('the post is truly theirs, also where the app is not', async () => {
    await grant()
    await pressPost('CSECRET')
    expect(connected.slack.posted[0]).toMatchObject({ token: 'xoxp-ada', user: 'UADA', channel: 'CSECRET' })
    expect(connected.slack.posted[0]?.username).toBeUndefined()
  })
  it('that was revoked, the app posts with their face and forgets the token', async () => {
    await grant()
    const token = connected.slack.tokens.get('xoxp-ada')
    if (token) token.revoked = true
    await pressPost()
    expect(connected.slack.posted[0]).toMatchObject({ username: 'Ada', token: 'xoxb-loopback' })
    expect(installations.records.size).toBe(0)
  })
})

it('mentions in the text ring only whom the text names, never a channel or group', async () => {
  post = { text: '<!channel> <!here|here> <!subteam^S1|@crew> @everyone ask <@UBOB>', disclose: false }
  await pressPost()
  expect(connected.slack.posted[0]?.pings).toEqual(['<@UBOB'])
  expect(wordsOf(connected.slack.posted[0]?.blocks)).toMatch(/channel.*here.*crew.*everyone/u)
})
