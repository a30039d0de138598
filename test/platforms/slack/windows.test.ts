import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Request } from '../../../src/app/request.ts'
import type { Form } from '../../../src/views/form.ts'
import { wordsOf } from '../../loopback/slack/hands.ts'
import { startSlack } from '../../loopback/slack/slack.ts'
import type { Json } from '../../loopback/slack/world.ts'
import { type AppByHand, type Connected, connect, createAppByHand, show, text } from './support.ts'

let app: AppByHand
let connected: Connected
beforeEach(async () => {
  app = createAppByHand((request) => {
    if (request.kind === 'compose' || request.kind === 'act') return { kind: 'ask', form: compose }
    return show(text(`preview of ${request.kind === 'submit' ? request.values.text : request.kind}`))
  })
  connected = await connect({ app })
  await connected.bot.start()
})
afterEach(() => connected.stop())

const compose: Form = {
  id: 'compose',
  state: 's1',
  title: 'Write',
  submit: 'Preview',
  intro: 'Nobody sees this yet.',
  fields: [
    { kind: 'text', name: 'text', label: 'Your text', draft: true, maxLength: 40_000 },
    { kind: 'conversation', name: 'to', label: 'Where' },
    {
      kind: 'choice',
      name: 'tone',
      label: 'Tone',
      options: [
        { value: 'warm', label: 'Warm' },
        { value: 'auto', label: 'Auto' },
      ],
      value: 'auto',
      optional: true,
    },
    { kind: 'line', name: 'language', label: 'Language', optional: true },
    {
      kind: 'choices',
      name: 'rules',
      label: 'Rules',
      options: [
        { value: 'a', label: 'A' },
        { value: 'b', label: 'B' },
      ],
      values: ['b'],
      optional: true,
    },
    { kind: 'people', name: 'editors', label: 'Editors', optional: true },
    { kind: 'toggle', name: 'notes', label: 'Notes', value: false },
  ],
}
const slowly = async <T>(ms: number, value: T): Promise<T> => {
  await new Promise((resolve) => setTimeout(resolve, ms))
  return value
}
const submitted = () =>
  app.requests.find((request): request is Extract<Request, { kind: 'submit' }> => request.kind === 'submit')

describe('a form', () => {
  it('opens from the command alone, and its preview goes privately to the conversation that was chosen', async () => {
    await connected.slack.command('')
    const view = await connected.slack.windowOf()
    expect(wordsOf(view)).toContain('Nobody sees this yet.')
    const ack = await connected.slack.submit(
      view,
      { text: 'tell <@UBOB> a < b' },
      { conversation: 'COUTSIDE' },
    )
    expect(ack.text).toBe('')
    const shown = await connected.slack.shownTo('UADA', (words) => words.includes('preview of'))
    expect(shown.channel).toBe('COUTSIDE')
    expect(submitted()).toMatchObject({
      form: 'compose',
      state: 's1',
      place: { channel: 'COUTSIDE' },
      values: {
        text: 'tell <@UBOB> a &lt; b',
        to: 'COUTSIDE',
        tone: 'auto',
        language: '',
        rules: ['b'],
        editors: [],
        notes: false,
      },
    })
  })

  it('opens from the global action', async () => {
    await connected.slack.shortcut('compose')
    expect(wordsOf(await connected.slack.windowOf())).toContain('Your text')
  })

  it('joins a text that was written over several inputs', async () => {
    await connected.slack.shortcut('compose')
    const view = await connected.slack.windowOf()
    await connected.slack.submit(view, { text: 'first', 'text~1': 'second' }, { conversation: 'CGENERAL' })
    await connected.slack.shownTo()
    expect(submitted()?.values.text).toBe('first\nsecond')
  })

  it('whose answer belongs to no conversation is answered in its window', async () => {
    await connected.slack.shortcut('compose')
    const ack = await connected.slack.submit(await connected.slack.windowOf(), { text: 'x' })
    expect(ack.body.response_action).toBe('update')
    await connected.slack.windowOf('UADA', (words) => words.includes('preview of x'))
  })

  it('that cannot be used as it is stays open, with a word under the field', async () => {
    await connected.slack.command('')
    const view = await connected.slack.windowOf()
    app.handler = () => ({ ...show(text('“klingon” is no language.')), beside: true, field: 'language' })
    const { body } = await connected.slack.submit(view, { language: 'klingon' })
    expect(body).toEqual({
      response_action: 'errors',
      errors: { 'language~0~none': '“klingon” is no language.' },
    })
    expect(connected.slack.shown).toEqual([])
  })

  it('with metadata that was tampered with is no form of ours', async () => {
    await connected.slack.shortcut('compose')
    const view = await connected.slack.windowOf()
    await connected.slack.submit(
      { ...view, private_metadata: '{"channel":"<!here>"}' },
      { text: 'x' },
      { conversation: 'CGENERAL' },
    )
    await connected.slack.shownTo()
    expect(submitted()).toMatchObject({ form: '', state: '' })
  })
})

describe('slow work', () => {
  it('opens the window within the trigger’s three seconds, and fills it when the form is ready', {
    retry: 2,
  }, async () => {
    app.handler = () => slowly(500, { kind: 'ask', form: compose } as const)
    const ack = await connected.slack.command('')
    expect(ack.ms).toBeLessThan(300)
    expect(wordsOf(await connected.slack.windowOf())).toContain('One moment')
    expect(wordsOf(await connected.slack.windowOf('UADA', (words) => words.includes('Your text')))).toContain(
      'Nobody sees',
    )
    expect(connected.slack.calls.filter(({ method }) => method === 'views.open')).toHaveLength(1)
  })

  it('after a submission shows a waiting window, then the answer in it', async () => {
    await connected.slack.shortcut('compose')
    const view = await connected.slack.windowOf()
    app.handler = () => slowly(400, show(text('worked out')))
    const ack = await connected.slack.submit(view, { text: 'x' })
    expect(ack.body.response_action).toBe('update')
    expect(wordsOf(ack.body)).toContain('One moment')
    await connected.slack.windowOf('UADA', (words) => words.includes('worked out'))
  })

  it('offers to open the window again when Slack’s time was over', async () => {
    connected.slack.fail('views.open', { error: 'expired_trigger_id' })
    await connected.slack.command('')
    const shown = await connected.slack.shownTo('UADA', (words) => words.includes('three seconds'))
    await connected.slack.click(shown, 'Open')
    expect(wordsOf(await connected.slack.windowOf())).toContain('Your text')
    expect(app.requests.at(-1)).toMatchObject({ kind: 'act', act: { name: 'open', value: 'compose' } })
  })

  it('tells in a direct message where there is no other way', async () => {
    connected.slack.fail('views.open', { error: 'expired_trigger_id' })
    await connected.slack.shortcut('compose')
    const message = await connected.slack.until(() => connected.slack.posted[0], 'a direct message')
    expect(message.channel).toBe('UADA')
    expect(wordsOf(message.blocks)).toContain('three seconds')
  })
})

describe('a response URL that fails', () => {
  it('is followed by a direct message, so that nobody is left waiting', async () => {
    app.handler = () => slowly(300, show(text('the answer')))
    connected.slack.fail('response_url', { status: 404, body: 'used_url', times: 9 })
    await connected.slack.command('x')
    const message = await connected.slack.until(() => connected.slack.posted[0], 'a direct message')
    expect(message).toMatchObject({ channel: 'UADA' })
    expect(wordsOf(message.blocks)).toContain('the answer')
    expect(connected.lines.some(({ code }) => code === 'used_url')).toBe(true)
  })

  it('is used three times at the most', async () => {
    app.handler = async (_, { progress }) => {
      for (let count = 0; count < 8; count++) {
        progress(text(`step ${count}`))
        await slowly(60, undefined)
      }
      return show(text('the end'))
    }
    await connected.slack.command('x')
    await connected.slack.shownTo('UADA', (words) => words.includes('the end'))
    expect([...connected.slack.responseUrls.values()].map(({ uses }) => uses)).toEqual([3])
  })
})

describe('controls', () => {
  const withButton = () =>
    show({ parts: [{ kind: 'buttons', buttons: [{ label: 'Go', act: { name: 'dismiss', draft: 'd1' } }] }] })

  it('that are dismissed take their message away', async () => {
    app.handler = (request) => (request.kind === 'act' ? { kind: 'close' } : withButton())
    await connected.slack.command('x')
    const shown = await connected.slack.shownTo()
    await connected.slack.click(shown, 'Go')
    await connected.slack.until(() => shown.content === undefined, 'the message to go')
  })

  it('stay where they are when nothing came of them; why is told beside', async () => {
    app.handler = (request) =>
      request.kind === 'act' ? { ...show(text('Please wait.')), beside: true } : withButton()
    await connected.slack.command('x')
    const shown = await connected.slack.shownTo()
    await connected.slack.click(shown, 'Go')
    await connected.slack.shownTo('UADA', (words) => words.includes('Please wait.'))
    expect(wordsOf(shown.content)).toContain('Go')
  })

  it('that a waiting view has covered make room for what is said in the end', async () => {
    app.handler = async (request, { progress }) => {
      if (request.kind !== 'act') return withButton()
      progress(text('Writing'))
      return slowly(400, { ...show(text('It failed.')), beside: true })
    }
    await connected.slack.command('x')
    const shown = await connected.slack.shownTo()
    await connected.slack.click(shown, 'Go')
    await connected.slack.until(() => wordsOf(shown.content).includes('It failed.'), 'the failure')
  })

  it('of menus carry what was chosen', async () => {
    app.handler = () =>
      show({
        parts: [
          {
            kind: 'choice',
            label: 'Tone',
            act: { name: 'tone', draft: 'd1' },
            options: [{ value: 'warm', label: 'Warm' }],
          },
        ],
      })
    await connected.slack.command('x')
    await connected.slack.choose(await connected.slack.shownTo(), 'warm')
    expect(app.requests.at(-1)).toMatchObject({
      kind: 'act',
      act: { name: 'tone', draft: 'd1', value: 'warm' },
    })
  })

  it('that were tampered with reach the app as an act on nothing', async () => {
    app.handler = withButton
    await connected.slack.command('x')
    const shown = await connected.slack.shownTo()
    await connected.slack.press(
      connected.slack.placeOf(shown, 'UADA'),
      { type: 'button', action_id: 'erase:../all:' },
      {},
    )
    expect(app.requests.at(-1)).toMatchObject({ kind: 'act', act: { name: 'post' } })
  })

  it('name who pressed them, so that the app can refuse others', async () => {
    app.handler = withButton
    await connected.slack.command('x')
    await connected.slack.click(await connected.slack.shownTo(), 'Go', { user: 'UBOB' })
    expect(app.requests.at(-1)?.person).toMatchObject({ id: 'UBOB', name: 'Bob' })
  })
})

describe('message actions', () => {
  const theirs: Json = { ts: '1700000000.000100', user: 'UBOB', text: 'I am <@UADA> so tired' }

  it('tell the app whose message it is, and in which thread', async () => {
    await connected.slack.messageAction('humanize_message', theirs)
    await connected.slack.messageAction('humanize_message', {
      ...theirs,
      user: 'UADA',
      thread_ts: '1700000000.000001',
    })
    await connected.slack.messageAction('suggest_replies', theirs)
    expect(app.requests).toMatchObject([
      {
        kind: 'humanize-message',
        own: false,
        text: theirs.text,
        message: { id: theirs.ts, authorId: 'UBOB' },
      },
      { kind: 'humanize-message', own: true, place: { thread: '1700000000.000001' } },
      { kind: 'reply', message: { id: theirs.ts, channel: 'CGENERAL' } },
    ])
  })

  it('on a message without words are told apart', async () => {
    await connected.slack.messageAction('humanize_message', { ...theirs, text: '' })
    expect(app.requests[0]).toMatchObject({ kind: 'unsupported', what: 'no-text' })
  })

  describe('on a text snippet', () => {
    const snippet = (url: string): Json => ({
      ...theirs,
      text: '',
      files: [{ mimetype: 'text/plain', url_private: url }],
    })
    const here = () => `${connected.slack.apiUrl.replace('/api/', '/file/')}F1`
    beforeEach(() => connected.slack.world.files.set('F1', 'I am so tired of all this.'))
    const grant = () => connected.slack.tokens.get('xoxb-loopback')?.scopes.add('files:read')

    it('have its words where the workspace granted to read files', async () => {
      grant()
      await connected.slack.messageAction('suggest_replies', snippet(here()))
      expect(app.requests[0]).toMatchObject({ kind: 'reply', text: 'I am so tired of all this.' })
    })

    it('have none where it did not, where the file is gone, or where Slack does not answer', async () => {
      await connected.slack.messageAction('humanize_message', snippet(here()))
      grant()
      await connected.slack.messageAction('humanize_message', snippet(`${here()}X`))
      connected.slack.world.fail('file', { drop: 'before' })
      await connected.slack.messageAction('humanize_message', snippet(here()))
      expect(app.requests).toHaveLength(3)
      for (const request of app.requests)
        expect(request).toMatchObject({ kind: 'unsupported', what: 'no-text' })
    })

    it('take no more of it than is worked on, and say so as for any long text', async () => {
      grant()
      connected.slack.world.files.set('F1', 'word '.repeat(100_000))
      await connected.slack.messageAction('humanize_message', snippet(here()))
      const [request] = app.requests
      if (request?.kind !== 'humanize-message') throw new Error('a message was to be humanized')
      expect(request.text.length).toBeGreaterThan(40_000)
      expect(request.text.length).toBeLessThan(400_000)
    })

    it('show the token to no other address', async () => {
      grant()
      const stranger = await startSlack()
      stranger.world.files.set('F1', 'a trap')
      await connected.slack.messageAction(
        'humanize_message',
        snippet(`${stranger.apiUrl.replace('/api/', '/file/')}F1`),
      )
      expect(app.requests[0]).toMatchObject({ kind: 'unsupported', what: 'no-text' })
      expect(stranger.world.calls).toEqual([])
      await stranger.stop()
    })
  })

  it('change and remove what was posted through the app', async () => {
    const { person, slack } = {
      person: { id: 'UADA', name: 'Ada', locale: 'en' } as const,
      slack: connected.slack,
    }
    const token = 'xoxb-loopback'
    slack.posted.push({ ts: '5.1', channel: 'CGENERAL', token, text: 'old', pings: [] })
    app.handler = (request) =>
      request.kind === 'posted'
        ? {
            kind: 'revise',
            message: request.message,
            person,
            disclose: false,
            after: text('done'),
            ...(request.verb === 'edit' && { text: 'new' }),
          }
        : { kind: 'nothing' }
    await slack.messageAction('edit_posted', { ts: '5.1', text: 'old', bot_id: 'BBOT' })
    await slack.shownTo('UADA', (words) => words.includes('done'))
    expect(slack.posted[0]?.text).toBe('new')
    await slack.messageAction('delete_posted', { ts: '5.1', text: 'new', bot_id: 'BBOT' })
    await slack.until(() => slack.posted.length === 0, 'the message to be deleted')
  })

  it('say why a message could not be changed', async () => {
    app.handler = (request) =>
      request.kind === 'posted'
        ? {
            kind: 'revise',
            message: request.message,
            text: 'new',
            person: request.person,
            disclose: false,
            after: text('done'),
          }
        : { kind: 'nothing' }
    await connected.slack.messageAction('edit_posted', { ts: '5.1', text: 'old' })
    const shown = await connected.slack.shownTo()
    expect(wordsOf(shown.content)).not.toContain('done')
    expect(wordsOf(shown.content)).toContain('new')
  })
})

describe('a person’s language', () => {
  it('is the one that Slack shows them', async () => {
    await connected.slack.command('x', { user: 'UDORA' })
    expect(app.requests[0]?.person).toMatchObject({ id: 'UDORA', locale: 'de', timeZone: 'Europe/London' })
  })
  it('never delays the acknowledgement', { retry: 2 }, async () => {
    connected.slack.fail('users.info', { hang: true })
    const ack = await connected.slack.command('x', { user: 'UDORA' })
    expect(ack.ms).toBeLessThan(300)
    await connected.slack.shownTo('UDORA')
    expect(app.requests[0]?.person).toMatchObject({ id: 'UDORA', name: 'dora', locale: 'en' })
  })
})

describe('what only Slack knows', () => {
  const access = async (user: string, channel = 'CGENERAL') => {
    await connected.slack.command('x', { user, channel })
    const request = app.requests.at(-1) as Request
    return request.access
  }
  it('is who may configure: the creator and admins, and nobody else', async () => {
    expect(await (await access('UADA')).mayConfigure()).toBe(true)
    expect(await (await access('UBOB')).mayConfigure()).toBe(false)
    expect(await (await access('UCLEO')).mayConfigure()).toBe(true)
    expect(await (await access('UADA', 'CSECRET')).mayConfigure()).toBe(false)
    expect(await (await access('UADA', 'DAPP1')).mayConfigure()).toBe(true)
  })
  it('is read afresh each time', async () => {
    const bob = await access('UBOB')
    expect(await bob.mayConfigure()).toBe(false)
    Object.assign(connected.slack.people.get('UBOB') ?? {}, { is_admin: true })
    expect(await bob.mayConfigure()).toBe(true)
  })
  it('is what was said before, where history was granted; else that it was not', async () => {
    expect(await (await access('UADA')).surroundings()).toEqual({ messages: [], limited: 'not-granted' })
    const other = await connect({ app })
    other.slack.tokens.get('xoxb-loopback')?.scopes.add('channels:history')
    other.slack.history.set('CGENERAL', [
      { ts: '1.1', user: 'UBOB', text: 'It broke again' },
      { ts: '1.2', user: 'UADA', text: 'Looking into it' },
    ])
    await other.slack.command('x')
    expect(await app.requests.at(-1)?.access.surroundings()).toEqual({
      messages: [
        { author: 'them', text: 'It broke again' },
        { author: 'me', text: 'Looking into it' },
      ],
    })
    await other.stop()
  })
  it('is asked for in each conversation, because each kind has a permission of its own', async () => {
    connected.slack.history.set('DAPP1', [{ ts: '1.1', user: 'UBOB', text: 'It broke again' }])
    expect(await (await access('UADA', 'CSECRET')).surroundings()).toMatchObject({ limited: 'not-granted' })
    expect(await (await access('UADA', 'DAPP1')).surroundings()).toEqual({
      messages: [{ author: 'them', text: 'It broke again' }],
    })
  })
})
