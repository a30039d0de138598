import { afterEach, describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/app/reply.ts'
import { createDiscord } from '../../../src/platforms/discord/discord.ts'
import { createLog } from '../../../src/telemetry/log.ts'
import { type Bot, customIdOf, labelsOf, scripted, shown, startBot, textOf, textView } from './support.ts'

let bot: Bot | undefined
afterEach(async () => {
  expect(bot?.world.faultyBodies ?? []).toEqual([])
  await bot?.stop()
  bot = undefined
})

const gate = <T>() => Promise.withResolvers<T>()

describe('an answer on Discord', () => {
  it('is the first response itself when it is fast, and private', async () => {
    const { app, requests } = scripted(() => shown('Here you are'))
    bot = await startBot(app)
    const exchange = bot.deliver(
      bot.hands.command(bot.here, 'humanize', [{ name: 'text', type: 3, value: 'fix it' }]),
    )
    const { type } = await bot.answered(exchange)
    const message = await bot.original(exchange)
    expect(type).toBe(4)
    expect(message.ephemeral).toBe(true)
    expect(textOf(message)).toBe('Here you are')
    expect(requests[0]).toMatchObject({
      kind: 'humanize',
      text: 'fix it',
      person: { name: 'Ada', locale: 'en' },
    })
  })

  it('defers privately when the work is slow, and edits later', async () => {
    const slow = gate<Reply>()
    bot = await startBot(scripted(() => slow.promise).app)
    const exchange = bot.deliver(bot.hands.command(bot.here, 'humanize', [{ name: 'text', value: 'hm' }]))
    const { type, afterMs } = await bot.answered(exchange)
    expect(type).toBe(5)
    expect(exchange.deferredPrivate).toBe(true)
    expect(afterMs).toBeGreaterThanOrEqual(100)
    expect(afterMs).toBeLessThan(2000)
    slow.resolve(shown('At last'))
    const message = await bot.original(exchange)
    expect(textOf(message)).toBe('At last')
    expect(message.ephemeral).toBe(true)
  })

  it('shows progress meanwhile, and replaces it', async () => {
    const slow = gate<Reply>()
    const { app } = scripted((_, { progress }) => {
      progress(textView('One moment', { label: 'Cancel', act: { name: 'cancel', draft: 'd1' } }))
      return slow.promise
    })
    bot = await startBot(app)
    const exchange = bot.deliver(bot.hands.command(bot.here, 'humanize', [{ name: 'text', value: 'hm' }]))
    await bot.original(exchange, (message) => textOf(message) === 'One moment')
    slow.resolve(shown('Done'))
    await bot.original(exchange, (message) => textOf(message) === 'Done')
  })

  it('replaces the message whose control was pressed', async () => {
    const { app, requests } = scripted((request) =>
      request.kind === 'act'
        ? shown('Second')
        : shown('First', { label: 'Try again', act: { name: 'again', draft: 'd1' } }),
    )
    bot = await startBot(app)
    const first = bot.deliver(bot.hands.command(bot.here, 'humanize', [{ name: 'text', value: 'hm' }]))
    const preview = await bot.original(first)
    const press = bot.deliver(bot.hands.press(bot.here, preview.id, customIdOf(preview, 'Try again')))
    expect((await bot.answered(press)).type).toBe(7)
    expect(textOf(preview)).toBe('Second')
    expect(requests[1]).toMatchObject({ kind: 'act', act: { name: 'again', draft: 'd1' } })
  })

  it('leaves the message standing where nothing came of the press, and tells beside it', async () => {
    const { app } = scripted((request) =>
      request.kind === 'act'
        ? { kind: 'show', view: textView('Please wait.'), beside: true }
        : shown('First', { label: 'Try again', act: { name: 'again', draft: 'd1' } }),
    )
    bot = await startBot(app)
    const first = bot.deliver(bot.hands.command(bot.here, 'humanize', [{ name: 'text', value: 'hm' }]))
    const preview = await bot.original(first)
    const press = bot.deliver(bot.hands.press(bot.here, preview.id, customIdOf(preview, 'Try again')))
    const { type, data } = await bot.answered(press)
    expect(type).toBe(4)
    expect(Number(data.flags) & 64).toBe(64)
    expect(textOf(preview)).toBe('First')
    expect(textOf(await bot.original(press))).toBe('Please wait.')
  })

  it('puts a failure in the place of the waiting view that had taken the message’s', async () => {
    const slow = gate<Reply>()
    const { app } = scripted((request, { progress }) => {
      if (request.kind !== 'act')
        return shown('First', { label: 'Try again', act: { name: 'again', draft: 'd1' } })
      progress(textView('Working on it'))
      return slow.promise
    })
    bot = await startBot(app)
    const first = bot.deliver(bot.hands.command(bot.here, 'humanize', [{ name: 'text', value: 'hm' }]))
    const preview = await bot.original(first)
    bot.deliver(bot.hands.press(bot.here, preview.id, customIdOf(preview, 'Try again')))
    await bot.until('the waiting view', () => textOf(preview) === 'Working on it')
    slow.resolve({ kind: 'show', view: textView('It failed.'), beside: true })
    await bot.until('the failure', () => textOf(preview) === 'It failed.')
  })

  it('opens a form as the first response, and reads what was filled in', async () => {
    const { app, requests } = scripted((request) =>
      request.kind === 'compose'
        ? {
            kind: 'ask',
            form: {
              id: 'compose',
              state: '',
              title: 'Write a message',
              submit: 'Preview',
              fields: [
                { kind: 'text', name: 'text', label: 'Your text' },
                { kind: 'conversation', name: 'to', label: 'Where to' },
                { kind: 'toggle', name: 'notes', label: 'These are notes', value: false },
              ],
            },
          }
        : shown('Preview'),
    )
    bot = await startBot(app)
    const exchange = bot.deliver(bot.hands.command(bot.here, 'humanize'))
    const { type, data } = await bot.answered(exchange)
    expect(type).toBe(9)
    const submit = bot.deliver(
      bot.hands.submit(bot.here, data.custom_id ?? '', { text: 'a draft', notes: true }),
    )
    expect((await bot.answered(submit)).type).toBe(4)
    expect(requests[1]).toMatchObject({
      kind: 'submit',
      form: 'compose',
      values: { text: 'a draft', notes: true },
    })
  })

  it('offers a form by a button where it came too late to be opened', async () => {
    const slow = gate<Reply>()
    bot = await startBot(scripted(() => slow.promise).app)
    const exchange = bot.deliver(
      bot.hands.command(bot.here, 'profile', [{ name: 'edit', type: 1, options: [] }]),
    )
    expect((await bot.answered(exchange)).type).toBe(5)
    expect(exchange.first?.afterMs).toBeLessThan(2900)
    slow.resolve({
      kind: 'ask',
      form: {
        id: 'profile',
        state: '1',
        title: 'You',
        submit: 'Save',
        fields: [{ kind: 'line', name: 'tone', label: 'Tone' }],
      },
    })
    const message = await bot.original(exchange)
    expect(customIdOf(message, 'Open the form')).toBe('open::profile')
  })

  it('shows five fields of a long form at a time, and the way to the next', async () => {
    const fields = Array.from({ length: 7 }, (_, index) => ({
      kind: 'line' as const,
      name: `field${index}`,
      label: `Field ${index}`,
      optional: true,
    }))
    const { app } = scripted((request) =>
      request.kind === 'submit'
        ? shown('Saved')
        : { kind: 'ask', form: { id: 'profile', state: '3', title: 'Your style', submit: 'Save', fields } },
    )
    bot = await startBot(app)
    const exchange = bot.deliver(
      bot.hands.command(bot.here, 'profile', [{ name: 'edit', type: 1, options: [] }]),
    )
    const { data } = await bot.answered(exchange)
    expect(data.components).toHaveLength(5)
    expect(data.title).toBe('Your style (1/2)')
    const saved = bot.deliver(bot.hands.submit(bot.here, data.custom_id ?? '', { field0: 'x' }))
    const view = await bot.original(saved)
    const next = bot.deliver(bot.hands.press(bot.here, view.id, customIdOf(view, 'More settings')))
    const second = await bot.answered(next)
    expect(second.data.components).toHaveLength(2)
    expect(second.data.title).toBe('Your style (2/2)')
  })

  it('asks once more before what cannot be undone', async () => {
    const { app, requests } = scripted((request) =>
      request.kind === 'act'
        ? shown('Gone')
        : shown('You', { label: 'Forget me', act: { name: 'open', value: 'forget' }, confirm: 'Really?' }),
    )
    bot = await startBot(app)
    const first = bot.deliver(
      bot.hands.command(bot.here, 'profile', [{ name: 'show', type: 1, options: [] }]),
    )
    const view = await bot.original(first)
    const press = bot.deliver(bot.hands.press(bot.here, view.id, customIdOf(view, 'Forget me')))
    const question = await bot.original(press)
    expect(requests).toHaveLength(1)
    expect(question.ephemeral).toBe(true)
    const sure = bot.deliver(bot.hands.press(bot.here, question.id, customIdOf(question, 'Forget me')))
    await bot.answered(sure)
    expect(requests[1]).toMatchObject({ kind: 'act', act: { name: 'open', value: 'forget' } })
  })

  it('gives a file', async () => {
    bot = await startBot(
      scripted(() => ({
        kind: 'file',
        name: 'humanize.json',
        mime: 'application/json',
        content: '{"kept":[]}',
        view: textView('Everything about you'),
      })).app,
    )
    const exchange = bot.deliver(
      bot.hands.command(bot.here, 'profile', [{ name: 'export', type: 1, options: [] }]),
    )
    const message = await bot.original(exchange)
    expect(message.files).toMatchObject([{ name: 'humanize.json', text: '{"kept":[]}' }])
  })

  it('takes away the message that was dismissed', async () => {
    const { app } = scripted((request) =>
      request.kind === 'act'
        ? { kind: 'close' }
        : shown('Preview', { label: 'Dismiss', act: { name: 'dismiss', draft: 'd1' } }),
    )
    bot = await startBot(app)
    const first = bot.deliver(bot.hands.command(bot.here, 'humanize', [{ name: 'text', value: 'hm' }]))
    const preview = await bot.original(first)
    bot.deliver(bot.hands.press(bot.here, preview.id, customIdOf(preview, 'Dismiss')))
    await bot.until('the message to be gone', () => preview.deleted)
  })

  it('completes the tones of the place while one types', async () => {
    bot = await startBot(scripted(() => shown('')).app)
    const exchange = bot.deliver(
      bot.hands.autocomplete(bot.here, 'humanize', [{ name: 'tone', type: 3, value: 'de', focused: true }]),
    )
    const { type, data } = await bot.answered(exchange)
    expect(type).toBe(8)
    expect(data.choices).toEqual([{ name: 'support-desk', value: 'support-desk' }])
  })

  it.each([
    [10062, 404],
    [40060, 400],
    [10015, 404],
  ])('logs %i by its code and goes on', async (code, status) => {
    bot = await startBot(scripted(() => shown('Here')).app)
    bot.faults.add({ kind: 'answer', match: /callback/u, status, body: { code, message: 'no' } })
    bot.deliver(bot.hands.command(bot.here, 'humanize', [{ name: 'text', value: 'hm' }]))
    await bot.until('a coded log line', () => bot?.logged(String(code)))
    const next = bot.deliver(bot.hands.command(bot.here, 'humanize', [{ name: 'text', value: 'hm' }]))
    expect((await bot.answered(next)).type).toBe(4)
  })

  it.each([
    ['its token has expired', (it: Bot) => Object.assign(it.world, { tokenMs: -1 })],
    ['its first response came too late', (it: Bot) => Object.assign(it.world, { firstResponseMs: -1 })],
  ])('comes by direct message, without controls, when %s', async (_, age) => {
    const slow = gate<Reply>()
    bot = await startBot(scripted(() => slow.promise).app)
    const before = bot.deliver(bot.hands.command(bot.here, 'humanize', [{ name: 'text', value: 'hm' }]))
    await bot.answered(before)
    age(bot)
    const after = bot.deliver(bot.hands.command(bot.here, 'humanize', [{ name: 'text', value: 'hm' }]))
    slow.resolve(shown('The rewrite', { label: 'Post', act: { name: 'post', draft: 'd1' } }))
    const letter = await bot.until('the letter', () =>
      bot?.posted().find(({ channel }) => bot?.world.channels.get(channel)?.recipient === bot?.ada.id),
    )
    expect(textOf(letter)).toContain('The rewrite')
    expect(labelsOf(letter)).toEqual([])
    expect(after).toBeDefined()
  })

  it('never throws away an answer whose first response was lost on the way', async () => {
    bot = await startBot(scripted(() => shown('Here')).app)
    bot.faults.add({ kind: 'lost-answer', match: /callback/u })
    const exchange = bot.deliver(bot.hands.command(bot.here, 'humanize', [{ name: 'text', value: 'hm' }]))
    expect(textOf(await bot.original(exchange))).toBe('Here')
    await bot.until('the repetition to be refused', () => bot?.logged('40060'))
    expect(bot.world.exchanges.size).toBe(1)
  })

  it.each([
    ['beside what their interaction showed', 15 * 60_000],
    ['by direct message when that is too old', -1],
  ])('reaches a person whose work died with its process, %s', async (_, tokenMs) => {
    const slow = gate<Reply>()
    const { app, requests } = scripted(() => slow.promise)
    bot = await startBot(app)
    await bot.answered(bot.deliver(bot.hands.command(bot.here, 'humanize', [{ name: 'text', value: 'hm' }])))
    bot.world.tokenMs = tokenMs
    const [request] = requests
    if (!request) throw new Error('nothing was asked')
    const { place, person, route } = request
    const next = scripted(() => ({ kind: 'nothing' })).app
    next.abandoned = async function* () {
      yield { place, person, view: textView('Interrupted: hm'), ...(route !== undefined && { route }) }
    }
    const later = createDiscord({
      config: { token: bot.world.token, apiUrl: bot.api, shards: 'auto' },
      app: next,
      log: createLog('silent'),
    })
    await later.start()
    const told = await bot.until('the word about it', () =>
      [...(bot?.world.messages.values() ?? [])].find((message) =>
        textOf(message).includes('Interrupted: hm'),
      ),
    )
    const isDirect = bot.world.channels.get(told.channel)?.recipient === bot.ada.id
    expect(isDirect).toBe(tokenMs < 0)
    expect(told.ephemeral).toBe(tokenMs > 0)
    slow.resolve({ kind: 'nothing' })
    await later.stop()
  })

  it('says that a message without text has none', async () => {
    const { app, requests } = scripted(() => shown('There is no text'))
    bot = await startBot(app)
    for (const more of [
      { flags: 1 << 13, attachments: [{ id: '1', filename: 'voice.ogg' }] },
      { embeds: [{ title: 'x' }] },
    ]) {
      bot.deliver(bot.hands.onMessage(bot.here, 'Humanize', { content: '', author: bot.ada, more }))
    }
    await bot.until('both', () => requests.length === 2)
    expect(requests).toMatchObject([
      { kind: 'unsupported', what: 'no-text' },
      { kind: 'unsupported', what: 'no-text' },
    ])
  })

  it('keeps people’s words out of the log', async () => {
    bot = await startBot(scripted(() => shown('answer with a secret word')).app)
    bot.faults.add({
      kind: 'answer',
      match: /callback/u,
      status: 400,
      body: { code: 50035, message: 'Invalid Form Body' },
    })
    const exchange = bot.deliver(
      bot.hands.command(bot.here, 'humanize', [{ name: 'text', value: 'a secret word' }]),
    )
    await bot.until('a coded log line', () => bot?.logged('50035'))
    expect(bot.log.join('')).not.toContain('secret word')
    expect(bot.log.join('')).not.toContain(exchange.token)
  })
})
