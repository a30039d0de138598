import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { controlsOf, wordsOf } from '../../loopback/slack/hands.ts'
import type { Json, Message } from '../../loopback/slack/world.ts'
import { type AppByHand, type Connected, connect, createAppByHand, show, text } from './support.ts'

let app: AppByHand
let connected: Connected
beforeEach(async () => {
  app = createAppByHand((request) => {
    if (request.kind === 'coach' && !request.opening) {
      return {
        kind: 'stream',
        chunks: chunks('Say what you need. ', '<!channel> Then ask.'),
        after: () => ({
          parts: [
            { kind: 'text', text: 'Say what you need. Then ask.' },
            {
              kind: 'buttons',
              buttons: [
                { label: '👍', act: { name: 'like', draft: 'd1' } },
                { label: '👎', act: { name: 'dislike', draft: 'd1' } },
              ],
            },
          ],
        }),
      }
    }
    return show(text('Hello'))
  })
  connected = await connect({ app })
  await connected.bot.start()
})
afterEach(() => connected.stop())

async function* chunks(...pieces: string[]) {
  yield* pieces
}
const message = (more: Record<string, unknown> = {}) => ({
  type: 'message',
  channel_type: 'im',
  channel: 'DAPP1',
  user: 'UADA',
  text: 'How do I say no?',
  ts: '10.1',
  ...more,
})
const done = (look: (message: Message) => boolean = () => true) =>
  connected.slack.until(
    () => connected.slack.posted.find((each) => !each.streaming && look(each)),
    'an answer',
  )

describe('the assistant pane', () => {
  it('greets, and suggests what to ask', async () => {
    await connected.slack.event({
      type: 'assistant_thread_started',
      assistant_thread: { user_id: 'UADA', channel_id: 'DAPP1', thread_ts: '9.1', context: {} },
    })
    expect(wordsOf((await done()).blocks)).toContain('Hello')
    await connected.slack.until(() => connected.slack.prompts.length > 0, 'prompts')
    expect(connected.slack.prompts[0]).toMatchObject({ channel_id: 'DAPP1', thread_ts: '9.1' })
  })

  it('streams the answer into its thread, and ends it with feedback marks', async () => {
    await connected.slack.event(message({ thread_ts: '9.1' }))
    const answer = await done(({ text: words }) => Boolean(words?.includes('Then ask')))
    expect(answer).toMatchObject({ channel: 'DAPP1', thread_ts: '9.1' })
    expect(answer.text).not.toContain('<!channel>')
    const [marks = {}] = controlsOf(answer.blocks)
    expect(marks.type).toBe('feedback_buttons')
    await connected.slack.press(
      connected.slack.placeOf(answer, 'UADA'),
      {
        type: 'feedback_buttons',
        action_id: marks.action_id,
        value: (marks.positive_button as Json).value,
      },
      {},
    )
    expect(app.requests.at(-1)).toMatchObject({ kind: 'act', act: { name: 'like', draft: 'd1' } })
  })

  it('gives the whole answer when the stream breaks off', async () => {
    connected.slack.fail('chat.appendStream', { error: 'message_not_in_streaming_state' })
    await connected.slack.event(message({ thread_ts: '9.1' }))
    expect(wordsOf((await done()).blocks)).toContain('Say what you need. Then ask.')
  })
})

describe('a direct message', () => {
  it('is answered in the conversation', async () => {
    await connected.slack.event(message())
    const answer = await done()
    expect(answer).toMatchObject({ channel: 'DAPP1' })
    expect(answer.thread_ts).toBeUndefined()
    expect(wordsOf(answer.blocks)).toContain('Say what you need.')
    expect(app.requests[0]).toMatchObject({ kind: 'coach', text: 'How do I say no?', conversation: 'DAPP1' })
  })

  it('that needs a long answer gets it in several messages, the controls under the last', async () => {
    const words = Array.from(
      { length: 300 },
      (_, count) => `Sentence ${count} of what you could say to them.`,
    )
    const dismiss = { label: 'Dismiss', act: { name: 'dismiss', draft: 'd1' } } as const
    app.handler = () =>
      show({
        parts: [
          { kind: 'text', text: words.join(' ') },
          { kind: 'buttons', buttons: [dismiss] },
        ],
      })
    await connected.slack.event(message())
    await done(({ blocks }) => controlsOf(blocks).length > 0)
    const said = connected.slack.posted.map(({ blocks }) => wordsOf(blocks)).join('\n')
    for (const word of words.map((sentence) => sentence.split(' of ')[0])) expect(said).toContain(word)
    expect(connected.slack.posted.map(({ blocks }) => controlsOf(blocks).length)).toEqual([0, 1])
  })

  it.each([
    ['our own', { bot_id: 'BBOT' }],
    ['an edit', { subtype: 'message_changed', user: undefined }],
    ['in a channel', { channel_type: 'channel' }],
  ])('that is %s is left alone', async (_, more) => {
    await connected.slack.event(message(more))
    expect(app.requests).toEqual([])
  })
})

describe('the home tab', () => {
  it('is drawn when it is opened, and acts pressed in it open a window', async () => {
    app.handler = (request) =>
      request.kind === 'home'
        ? show({
            title: 'Your style',
            parts: [{ kind: 'buttons', buttons: [{ label: 'Help', act: { name: 'open', value: 'help' } }] }],
          })
        : show(text('how it works'))
    await connected.slack.event({ type: 'app_home_opened', user: 'UADA', tab: 'home', channel: 'DAPP1' })
    const home = await connected.slack.until(() => connected.slack.homes.get('UADA'), 'the home tab')
    expect(wordsOf(home)).toContain('Your style')
    await connected.slack.click(home, 'Help')
    expect(wordsOf(await connected.slack.windowOf())).toContain('how it works')
  })

  it('shows at once what was saved in a window that was opened from it', async () => {
    let tone = 'none'
    app.handler = (request) => {
      if (request.kind === 'submit') tone = String(request.values.tone)
      if (request.kind !== 'act') return show(text(`tone: ${tone}`))
      const fields = [{ kind: 'line', name: 'tone', label: 'Tone' } as const]
      return { kind: 'ask', form: { id: 'profile', state: '', title: 'My style', submit: 'Save', fields } }
    }
    await connected.slack.event({ type: 'app_home_opened', user: 'UADA', tab: 'home', channel: 'DAPP1' })
    const home = await connected.slack.until(() => connected.slack.homes.get('UADA'), 'the home tab')
    await connected.slack.press(
      connected.slack.placeOf(home, 'UADA'),
      { type: 'button', action_id: 'open::profile' },
      {},
    )
    await connected.slack.submit(await connected.slack.windowOf(), { tone: 'warm' })
    await connected.slack.until(() => wordsOf(connected.slack.homes.get('UADA')).includes('tone: warm'))
  })
})
