import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { controlsOf, wordsOf } from '../../loopback/slack/hands.ts'
import type { Shown } from '../../loopback/slack/world.ts'
import { type AppBench, createAppBench } from '../../support/app.ts'
import { type Connected, connect } from './support.ts'

let bench: AppBench
let connected: Connected
let slack: Connected['slack']
let now = 0
beforeEach(async () => {
  now = Date.now()
  bench = await createAppBench({ now: () => now })
  connected = await connect({ app: bench.app })
  await connected.bot.start()
  slack = connected.slack
})
afterEach(async () => {
  await connected.stop()
  await bench.store.close()
})

const labels = ({ content }: Shown) =>
  controlsOf(content?.blocks).map(
    ({ text, placeholder }) => wordsOf({ text, placeholder }).trim().split('\n')[0],
  )
const preview = async (words = 'send the report') => {
  await slack.command(words)
  return slack.shownTo('UADA', (shown) => shown.includes(`Please: ${words}`), 'the preview')
}

describe('/humanize', () => {
  it('shows a private preview with every control', async () => {
    const shown = await preview()
    const words = wordsOf(shown.content)
    expect(words).toContain('Reads as annoyance.')
    expect(words).toContain('Please: send the report')
    expect(words).toContain('a request is easier to hear')
    expect(labels(shown)).toEqual(
      expect.arrayContaining(['Post', 'Edit', 'Try again', 'Copy', 'Tone', '👍', '👎', 'Dismiss']),
    )
    expect(slack.posted).toEqual([])
  })

  it('takes keywords only as the whole text', async () => {
    await slack.command('help is late')
    await slack.shownTo('UADA', (words) => words.includes('Please: help is late'))
    for (const keyword of ['help', 'me', 'usage']) await slack.command(keyword)
    expect(bench.writer.asked).toHaveLength(1)
    expect(slack.shown).toHaveLength(4)
  })

  it('offers to post as it is what is already fine', async () => {
    await slack.command('a calm text')
    const shown = await slack.shownTo()
    expect(labels(shown)).toContain('Post as it is')
    await slack.click(shown, 'Post as it is')
    await slack.until(() => slack.posted[0]?.text === 'a calm text')
  })

  it('speaks the person’s language', async () => {
    await slack.command('bitte schick das', { user: 'UDORA' })
    expect(labels(await slack.shownTo('UDORA'))).toEqual(
      expect.arrayContaining(['Senden', 'Bearbeiten', 'Verwerfen']),
    )
  })

  it('acknowledges within 300 ms while the engine hangs, and can be cancelled', { retry: 2 }, async () => {
    const release = bench.writer.hold()
    const ack = await slack.command('slow one')
    expect(ack.ms).toBeLessThan(300)
    const waiting = await slack.shownTo('UADA', (words) => words.length > 0, 'the waiting view')
    expect(labels(waiting)).toEqual(['Cancel'])
    await slack.click(waiting, 'Cancel')
    await slack.until(() => wordsOf(waiting.content).includes('slow one'), 'the text to be given back')
    release()
  })
})

describe('Post', () => {
  it('posts once, however often it is pressed', async () => {
    const shown = await preview()
    await Promise.all([slack.click(shown, 'Post'), slack.click(shown, 'Post'), slack.click(shown, 'Post')])
    await slack.until(() => shown.states.length >= 3, 'three answers')
    expect(slack.posted).toHaveLength(1)
    expect(slack.posted[0]).toMatchObject({ text: 'Please: send the report', username: 'Ada' })
  })

  it('pressed by somebody else does nothing, and says so privately', async () => {
    const shown = await preview()
    await slack.click(shown, 'Post', { user: 'UBOB' })
    const told = await slack.shownTo('UBOB')
    expect(wordsOf(told.content)).toContain('belong to the person')
    expect(labels(shown)).toContain('Post')
    expect(slack.posted).toEqual([])
  })

  it('works after the process was started anew', async () => {
    const shown = await preview()
    await connected.bot.stop()
    const restarted = await createAppBench({ state: bench.state })
    const again = await connect({ app: restarted.app, slack })
    await again.bot.start()
    await slack.click(shown, 'Post')
    await slack.until(() => wordsOf(shown.content).includes('Posted'), 'the outcome')
    expect(slack.posted).toHaveLength(1)
    await again.stop()
  })

  it('after half an hour says that the preview has expired', async () => {
    const shown = await preview()
    now += 31 * 60_000
    await slack.click(shown, 'Post')
    await slack.until(() => wordsOf(shown.content).includes('expired'), 'the word that it expired')
    expect(slack.posted).toEqual([])
  })

  it('that is refused says why, keeps the text, and can be tried again', async () => {
    slack.fail('chat.postMessage', { error: 'is_archived' })
    const shown = await preview()
    await slack.click(shown, 'Post')
    await slack.until(() => wordsOf(shown.content).includes('archived'), 'the reason')
    expect(wordsOf(shown.content)).toContain('Please: send the report')
    await slack.click(shown, 'Try again')
    await slack.until(() => slack.posted.length === 1, 'the post')
  })

  it.each([
    ['not_in_channel', 'Invite it there', { error: 'not_in_channel' }],
    ['channel_not_found', 'no longer there', { error: 'channel_not_found' }],
    ['missing_scope', 'An admin can allow it', { error: 'missing_scope' }],
    ['ratelimited', 'slow down', { status: 429, headers: { 'retry-after': '120' } }],
    ['invalid_auth', 'install it again', { error: 'invalid_auth' }],
    ['token_revoked', 'install it again', { error: 'token_revoked' }],
    ['msg_too_long', 'Edit it shorter', { error: 'msg_too_long' }],
  ])('refused with %s says what to do, keeps the text and logs the code', async (code, advice, fault) => {
    slack.fail('chat.postMessage', fault)
    slack.fail('response_url', {
      status: 404,
      body: 'expired_url',
      when: ({ response_type }) => response_type === 'in_channel',
    })
    const shown = await preview()
    await slack.click(shown, 'Post')
    await slack.until(() => wordsOf(shown.content).includes(advice), 'the advice')
    expect(wordsOf(shown.content)).toContain('Please: send the report')
    expect(connected.lines.some((line) => line.code === code)).toBe(true)
    expect(JSON.stringify(connected.lines)).not.toContain('send the report')
  })

  it('whose answer was lost is not sent again blindly', async () => {
    slack.fail('chat.postMessage', { drop: 'after' })
    const shown = await preview()
    await slack.click(shown, 'Post')
    await slack.until(
      () => labels(shown).some((label) => label?.startsWith('It is not there')),
      'the question',
    )
    await expect(slack.click(shown, 'Post')).rejects.toThrow(/no button/u)
    expect(slack.posted).toHaveLength(1)
  })

  it('reaches conversations that the app is not in, with the author named', async () => {
    await slack.command('send it', { channel: 'CSECRET' })
    await slack.click(await slack.shownTo(), 'Post')
    const posted = await slack.until(() => slack.posted[0], 'the post')
    expect(posted.channel).toBe('CSECRET')
    expect(wordsOf(posted.blocks)).toContain('<@UADA> writes:')
  })
})

describe('Edit', () => {
  it('opens the text, and what was written is shown and posted', async () => {
    const shown = await preview('send a &lt; b to <@UBOB>')
    await slack.click(shown, 'Edit')
    const view = await slack.windowOf()
    expect(JSON.stringify(view)).toContain('Please: send a < b to <@UBOB>')
    await slack.submit(view, { text: 'Kindly send a < b to <@UBOB>' })
    await slack.until(() => wordsOf(shown.content).includes('Kindly'), 'the edited preview')
    await slack.click(shown, 'Post')
    const posted = await slack.until(() => slack.posted[0], 'the post')
    expect(posted.text).toBe('Kindly send a &lt; b to <@UBOB>')
  })
})

describe('/humanize alone', () => {
  it('asks for the text, and previews it where it is to go', async () => {
    await slack.command('')
    await slack.submit(await slack.windowOf(), { text: 'fix this' }, { conversation: 'CGENERAL' })
    await slack.shownTo('UADA', (words) => words.includes('Please: fix this'))
  })
})

describe('replies', () => {
  const message = { ts: '1700000000.000100', user: 'UBOB', text: 'I cannot do this any more' }
  it('are three, and the chosen one goes to the thread of the message', async () => {
    await slack.messageAction('suggest_replies', message)
    const shown = await slack.shownTo()
    expect(wordsOf(shown.content)).toContain('That sounds hard')
    const [first] = controlsOf(shown.content?.blocks).filter(({ action_id }) =>
      String(action_id).startsWith('choose'),
    )
    await slack.press(slack.placeOf(shown, 'UADA'), { type: 'button', action_id: first?.action_id }, {})
    const posted = await slack.until(() => slack.posted[0], 'the reply')
    expect(posted).toMatchObject({ thread_ts: message.ts, text: 'That sounds hard (0).' })
  })

  it('with a slot left open are edited first', async () => {
    await slack.messageAction('suggest_replies', message)
    const shown = await slack.shownTo()
    const third = controlsOf(shown.content?.blocks).find(({ action_id }) =>
      /^choose:.*:2$/u.test(String(action_id)),
    )
    await slack.press(slack.placeOf(shown, 'UADA'), { type: 'button', action_id: third?.action_id }, {})
    expect(JSON.stringify(await slack.windowOf())).toContain('I can take […] off you.')
    expect(slack.posted).toEqual([])
  })
})

describe('somebody else’s message', () => {
  it('is a private reading aid: Copy, not Post', async () => {
    await slack.messageAction('humanize_message', { ts: '1.1', user: 'UBOB', text: 'do it now' })
    const shown = await slack.shownTo()
    expect(labels(shown)).toContain('Copy')
    expect(labels(shown)).not.toContain('Post')
  })
})

describe('/tone', () => {
  it('opens the settings for the channel’s creator and keeps what they save', async () => {
    await slack.command('', { name: '/tone' })
    const view = await slack.windowOf()
    await slack.submit(view, { tone: 'warm' })
    await slack.command('show', { name: '/tone', user: 'UBOB' })
    expect(wordsOf((await slack.shownTo('UBOB')).content).toLowerCase()).toContain('warm')
  })

  it('shows them without a form to others, and a forged submission changes nothing', async () => {
    await slack.command('', { name: '/tone', user: 'UBOB' })
    await slack.shownTo('UBOB')
    expect([...slack.views.values()].filter(({ user }) => user === 'UBOB')).toEqual([])
    await slack.command('', { name: '/tone' })
    const view = await slack.windowOf()
    await slack.submit(view, { tone: 'playful' }, { user: 'UBOB' })
    await slack.command('show', { name: '/tone', user: 'UBOB' })
    expect(wordsOf((await slack.shownTo('UBOB')).content).toLowerCase()).not.toContain('playful')
  })
})

describe('what was posted through the app', () => {
  const posted = async () => {
    await slack.click(await preview(), 'Post')
    const message = await slack.until(() => slack.posted[0], 'the post')
    await slack.shownTo('UADA', (words) => words.includes('Posted'))
    return { ts: message.ts, text: message.text, bot_id: 'BBOT', username: 'Ada' }
  }
  it('can be changed and deleted by its author', async () => {
    const message = await posted()
    await slack.messageAction('edit_posted', message)
    await slack.submit(await slack.windowOf(), { text: 'changed' })
    await slack.until(() => slack.posted[0]?.text === 'changed', 'the change')
    await slack.messageAction('delete_posted', message)
    await slack.until(() => slack.posted.length === 0, 'the deletion')
  })
  it('can in each of its parts, where it went out in several', async () => {
    await slack.command('send the long report again '.repeat(180).trim())
    await slack.click(await slack.shownTo('UADA', (words) => words.includes('Please: send')), 'Post')
    await slack.shownTo('UADA', (words) => words.includes('Posted'))
    expect(slack.posted).toHaveLength(2)
    for (const { ts, text } of [...slack.posted]) {
      await slack.messageAction('delete_posted', { ts, text, bot_id: 'BBOT', username: 'Ada' })
    }
    await slack.until(() => slack.posted.length === 0, 'the deletion')
  })
  it('cannot by anybody else', async () => {
    const message = await posted()
    await slack.messageAction('delete_posted', message, { user: 'UBOB' })
    await slack.shownTo('UBOB')
    expect(slack.posted).toHaveLength(1)
  })
})

describe('the home tab and the coach', () => {
  it('show the person’s own page, and answer in the conversation', async () => {
    await slack.event({ type: 'app_home_opened', user: 'UADA', tab: 'home' })
    await slack.until(() => slack.homes.get('UADA'), 'the home tab')
    await slack.event({
      type: 'message',
      channel_type: 'im',
      channel: 'DAPP1',
      user: 'UADA',
      text: 'send the thing',
      ts: '1.1',
      thread_ts: '1.0',
    })
    const answer = await slack.until(() => slack.posted[0], 'an answer')
    expect(answer).toMatchObject({ channel: 'DAPP1', thread_ts: '1.0' })
    expect(wordsOf(answer.blocks)).toContain('Please: send the thing')
  })
})
