import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import type { Post } from '../../../src/app/reply.ts'
import type { Request } from '../../../src/app/request.ts'
import { PERMISSIONS, type Setting } from '../../loopback/discord/hands.ts'
import type { Exchange } from '../../loopback/discord/world.ts'
import { type Bot, customIdOf, labelsOf, postButton, scripted, shown, startBot, textOf } from './support.ts'

let bot: Bot | undefined
afterEach(async () => {
  expect(bot?.world.faultyBodies ?? []).toEqual([])
  await bot?.stop()
  bot = undefined
})

const { viewChannel, sendMessages, sendInThreads } = PERMISSIONS
const noWebhooks = { appPermissions: viewChannel | sendMessages }

const postOf = (request: Request, more: Partial<Post> = {}): Post => ({
  draft: 'd1',
  place: request.place,
  person: request.person,
  text: 'Could we look at the numbers together?',
  disclose: true,
  sentParts: 0,
  ...more,
})

/** A preview with a Post button; pressing it posts what `more` says. */
const withPreview = async (more: Partial<Post> = {}) => {
  const script = scripted((request) =>
    request.kind === 'act' ? { kind: 'post', post: postOf(request, more) } : shown('Preview', postButton),
  )
  const started = await startBot(script.app)
  bot = started
  const preview = async (setting: Setting = started.here) =>
    started.original(
      started.deliver(started.hands.command(setting, 'humanize', [{ name: 'text', value: 'hm' }])),
    )
  const press = async (setting: Setting = started.here): Promise<Exchange> => {
    const message = await preview(setting)
    return started.deliver(started.hands.press(setting, message.id, customIdOf(message, 'Post')))
  }
  const outcome = (count = 1) => started.until('an outcome', () => script.outcomes[count - 1]?.outcome)
  return { ...started, ...script, preview, press, outcome }
}

describe('Post', () => {
  it('goes through a webhook with the person’s name and picture, once, and says so', async () => {
    const { press, outcome, posted, world, here, ada, channel } = await withPreview()
    const exchange = await press({ ...here, person: { ...ada, nick: 'Ada L.' } })
    expect((await outcome()).kind).toBe('posted')
    expect(posted()).toHaveLength(1)
    expect(posted()[0]).toMatchObject({ by: 'webhook', channel })
    expect(posted()[0]?.body).toMatchObject({
      content: 'Could we look at the numbers together?\n-# sent with Humanize',
      username: 'Ada L.',
      allowed_mentions: { parse: [], users: [] },
    })
    expect(posted()[0]?.body.avatar_url).toContain(ada.id)
    const preview = world.messages.get(exchange.message ?? '')
    await bot?.until('the preview to say so', () => preview && textOf(preview) === 'Posted.')
  })

  it('says nothing of Humanize where the channel does not ask for it', async () => {
    const { press, outcome, posted } = await withPreview({ disclose: false })
    await press()
    await outcome()
    expect(posted()[0]?.body.content).toBe('Could we look at the numbers together?')
  })

  it('finds its webhook again and leaves other people’s alone', async () => {
    const { press, outcome, world, channel } = await withPreview()
    world.webhooks.set('77', { id: '77', token: 't', channel, application: null, name: 'Humanize' })
    await press()
    await outcome(1)
    await press()
    await outcome(2)
    expect(
      [...world.webhooks.values()].filter(({ application }) => application === world.application),
    ).toHaveLength(1)
    expect(world.webhooks.size).toBe(2)
  })

  it('makes a deleted webhook again and posts once', async () => {
    const { press, outcome, posted, world } = await withPreview()
    await press()
    await outcome(1)
    world.webhooks.clear()
    await press()
    expect((await outcome(2)).kind).toBe('posted')
    expect(posted()).toHaveLength(2)
  })

  it('posts into the thread or forum post that it is in', async () => {
    const { press, outcome, posted, world, guild, here, requests } = await withPreview()
    const forum = world.addChannel({ type: 15, guild })
    const thread = world.addChannel({ type: 11, guild, parent: forum.id })
    await press({ ...here, channel: thread.id })
    await outcome()
    expect(posted()[0]).toMatchObject({ channel: forum.id, thread: thread.id })
    expect(requests[0]?.place).toMatchObject({ channel: forum.id, thread: thread.id })
  })

  it('is the Post button’s own answer where it may not manage webhooks, under the app’s name, naming the author', async () => {
    const { press, outcome, posted, here, ada, world } = await withPreview()
    const exchange = await press({ ...here, ...noWebhooks })
    expect((await outcome()).kind).toBe('posted')
    expect(exchange.first?.type).toBe(4)
    expect(posted().map((message) => message.body.content)).toEqual([
      `-# <@${ada.id}>\nCould we look at the numbers together?\n-# sent with Humanize`,
    ])
    const preview = world.messages.get(exchange.message ?? '')
    await bot?.until('the preview to say so', () => preview && textOf(preview) === 'Posted.')
    expect(preview?.ephemeral).toBe(true)
  })

  it('follows up in public where it was too late to be the first response', async () => {
    const script = scripted(async (request) => {
      if (request.kind !== 'act') return shown('Preview', postButton)
      await sleep(2100)
      return { kind: 'post', post: postOf(request) }
    })
    const started = await startBot(script.app)
    bot = started
    const { here, hands, deliver, original, until, posted } = started
    const setting = { ...here, ...noWebhooks }
    const preview = await original(
      deliver(hands.command(setting, 'humanize', [{ name: 'text', value: 'hm' }])),
    )
    const press = deliver(hands.press(setting, preview.id, customIdOf(preview, 'Post')))
    await until('the outcome', () => script.outcomes.length > 0)
    expect(press.first?.type).toBe(6)
    expect(posted()).toHaveLength(1)
    expect(script.outcomes[0]?.outcome.kind).toBe('posted')
    await until('the preview to say so', () => textOf(preview) === 'Posted.')
  })

  it('falls back to the button’s answer when the webhook is refused after all', async () => {
    const { press, outcome, posted, world, channel } = await withPreview()
    Object.assign(world.channels.get(channel) ?? {}, { botLacks: ['webhooks'] })
    await press()
    expect((await outcome()).kind).toBe('posted')
    expect(posted()).toHaveLength(1)
    expect(posted()[0]?.by).toBe('interaction')
  })

  it('takes a webhook that could not be had for nothing posted', async () => {
    const { press, outcome, posted, faults } = await withPreview()
    faults.add({ kind: 'lost-request', match: /GET \/channels\/\d+\/webhooks/u, times: 3 })
    await press()
    expect((await outcome()).kind).toBe('posted')
    expect(posted().map(({ by }) => by)).toEqual(['interaction'])
  })

  it('cannot double when the answer to the button is lost', async () => {
    const { outcome, posted, faults, here, preview, deliver, hands } = await withPreview()
    const message = await preview({ ...here, ...noWebhooks })
    faults.add({ kind: 'lost-answer', match: /callback/u, times: 2 })
    deliver(hands.press({ ...here, ...noWebhooks }, message.id, customIdOf(message, 'Post')))
    const seen = await outcome()
    expect(seen).toMatchObject({ kind: 'posted', message: { id: posted()[0]?.id } })
    expect(posted()).toHaveLength(1)
  })

  it('is uncertain, and not repeated, when the webhook’s answer is lost', async () => {
    const { press, outcome, posted, faults, world } = await withPreview()
    faults.add({ kind: 'lost-answer', match: /POST \/webhooks\/\d+\/webhook-/u })
    await press()
    expect(await outcome()).toMatchObject({ kind: 'uncertain', sentParts: 0 })
    expect(posted()).toHaveLength(1)
    expect(world.calls.filter(({ path }) => path.includes('/webhook-'))).toHaveLength(1)
  })

  it('waits for a rate limit and posts once', async () => {
    const { press, outcome, posted, faults } = await withPreview()
    faults.add({
      kind: 'answer',
      match: /POST \/webhooks\/\d+\/webhook-/u,
      status: 429,
      body: { message: 'You are being rate limited.', retry_after: 0.3, global: false },
      headers: { 'retry-after': '0.3', 'x-ratelimit-scope': 'user' },
    })
    const exchange = await press()
    expect((await outcome()).kind).toBe('posted')
    expect(posted()).toHaveLength(1)
    expect(exchange.first?.type).toBe(6)
  })

  it('is refused, not kept waiting, when the limit lasts long', async () => {
    const { press, outcome, faults } = await withPreview()
    faults.add({
      kind: 'answer',
      match: /POST \/webhooks\/\d+\/webhook-/u,
      status: 429,
      body: { message: 'You are being rate limited.', retry_after: 60, global: false },
      headers: { 'retry-after': '60', 'x-ratelimit-scope': 'user' },
    })
    await press()
    expect(await outcome()).toMatchObject({ kind: 'refused', code: 'ratelimited' })
  })

  it.each([
    ['may not write there', { permissions: viewChannel }, 'no-right'],
    ['is timed out', { timedOutUntil: new Date(Date.now() + 60_000).toISOString() }, 'timed-out'],
  ])('does not write for somebody who %s', async (_, person, code) => {
    const { press, outcome, posted, here, ada } = await withPreview()
    await press({ ...here, person: { ...ada, ...person } })
    expect(await outcome()).toMatchObject({ kind: 'refused', code })
    expect(posted()).toEqual([])
  })

  it('keeps to the slow mode of the channel, which a webhook would pass by', async () => {
    const { press, outcome, posted, world, guild, here, ada } = await withPreview()
    const slow = world.addChannel({ type: 0, guild, shown: { rate_limit_per_user: 3600 } })
    const setting = { ...here, channel: slow.id }
    await press(setting)
    await outcome(1)
    await press(setting)
    expect(await outcome(2)).toMatchObject({ kind: 'refused', code: 'slow-mode' })
    // Since February 2026 these rights exempt nobody; only one of its own does.
    await press({ ...setting, person: { ...ada, permissions: sendMessages | PERMISSIONS.manageChannels } })
    expect(await outcome(3)).toMatchObject({ kind: 'refused', code: 'slow-mode' })
    await press({ ...setting, person: { ...ada, permissions: sendMessages | PERMISSIONS.bypassSlowmode } })
    expect((await outcome(4)).kind).toBe('posted')
    expect(posted()).toHaveLength(2)
  })

  it('does not wait for minutes until it may make a webhook', async () => {
    const { press, outcome, posted, faults } = await withPreview()
    const body = { message: 'You are being rate limited.', retry_after: 600, global: false }
    const headers = { 'retry-after': '600', 'x-ratelimit-scope': 'shared' }
    faults.add({ kind: 'answer', match: /POST \/channels\/\d+\/webhooks/u, status: 429, body, headers })
    await press()
    expect((await outcome()).kind).toBe('posted')
    expect(posted()).toHaveLength(1)
    expect(posted()[0]).not.toMatchObject({ by: 'webhook' })
  })

  it('does not pass by the automatic moderation with another way of posting', async () => {
    const { press, outcome, posted, faults } = await withPreview()
    const body = { code: 200000, message: 'Message was blocked by automatic moderation' }
    faults.add({ kind: 'answer', match: /POST \/webhooks\/\d+\/[^/]+$/u, status: 400, body })
    await press()
    expect(await outcome()).toMatchObject({ kind: 'refused', code: '200000' })
    expect(posted()).toEqual([])
  })

  it('leaves a locked thread alone', async () => {
    const { press, outcome, posted, world, guild, here, channel } = await withPreview()
    const shownAs = { thread_metadata: { locked: true } }
    const thread = world.addChannel({ type: 11, guild, parent: channel, shown: shownAs })
    await press({ ...here, channel: thread.id })
    expect(await outcome()).toMatchObject({ kind: 'refused', code: 'locked' })
    expect(posted()).toEqual([])
  })

  it('asks for the right to write in threads when in a thread', async () => {
    const { press, outcome, world, guild, here, ada, channel } = await withPreview()
    const thread = world.addChannel({ type: 11, guild, parent: channel })
    const setting = { ...here, channel: thread.id }
    await press({ ...setting, person: { ...ada, permissions: viewChannel | sendMessages } })
    expect(await outcome(1)).toMatchObject({ kind: 'refused', code: 'no-right' })
    await press({ ...setting, person: { ...ada, permissions: viewChannel | sendInThreads } })
    expect((await outcome(2)).kind).toBe('posted')
  })

  it('offers no Post where Discord would show it to the person alone', async () => {
    const { preview, here, ada } = await withPreview()
    const alone: Setting = {
      ...here,
      install: 'user',
      person: { ...ada, permissions: viewChannel | sendMessages },
    }
    expect(labelsOf(await preview(alone))).not.toContain('Post')
    expect(labelsOf(await preview({ ...here, install: 'user' }))).toContain('Post')
  })

  it('posts as the button’s answer from a user install that may use external apps', async () => {
    const { press, outcome, posted, here } = await withPreview()
    await press({ ...here, install: 'user' })
    expect((await outcome()).kind).toBe('posted')
    expect(posted()[0]).toMatchObject({ by: 'interaction', ephemeral: false })
  })

  it('links to the message that it answers', async () => {
    const link = 'https://discord.com/channels/1/2/3'
    const { press, outcome, posted } = await withPreview({ answers: { id: '3', channel: '2', link } })
    await press()
    await outcome()
    expect(posted()[0]?.body.content?.startsWith(`-# ↪ ${link}\n`)).toBe(true)
  })

  it.each(['webhook', 'response'] as const)(
    'splits a long text, never cuts it, through the %s',
    async (way) => {
      const text = Array.from({ length: 900 }, (_, index) => `👩‍👩‍👧‍👦 ${index}`)
        .join(' ')
        .slice(0, 6500)
        .trimEnd()
      const { press, outcome, posted, here } = await withPreview({ text })
      await press(way === 'webhook' ? here : { ...here, ...noWebhooks })
      expect((await outcome()).kind).toBe('posted')
      const whole = posted()
        .map((message) => message.body.content ?? '')
        .join('')
        .replace(/^-# <@\d+>\n/u, '')
        .replace('\n-# sent with Humanize', '')
      expect(whole).toBe(text)
      expect(posted().length).toBeGreaterThan(3)
    },
  )

  it('sends what would take many messages as a file, whole', async () => {
    const text = 'All of it matters. '.repeat(900)
    const { press, outcome, posted } = await withPreview({ text })
    await press()
    await outcome()
    expect(posted()).toHaveLength(1)
    expect(posted()[0]?.files).toMatchObject([{ name: 'message.txt', text }])
  })

  it('goes on with the part that failed', async () => {
    const text = 'A sentence of some length. '.repeat(200)
    const { press, outcome, posted, faults } = await withPreview({ text })
    faults.add({ kind: 'delay', match: /POST \/webhooks\/\d+\/webhook-/u, ms: 0 })
    faults.add({
      kind: 'answer',
      match: /POST \/webhooks\/\d+\/webhook-/u,
      status: 403,
      body: { code: 50013, message: 'no' },
    })
    await press()
    expect(await outcome()).toMatchObject({ kind: 'refused', code: '50013', sentParts: 1 })
    expect(posted()).toHaveLength(1)
  })

  it('pings only people whom the text itself names, and never everybody', async () => {
    const text =
      'Hi <@123456789012345678>, @everyone and @here and <@&987654321098765432> but `<@222222222222222222>`'
    const { press, outcome, posted } = await withPreview({ text })
    await press()
    await outcome()
    const { content, allowed_mentions } = posted()[0]?.body ?? {}
    expect(allowed_mentions).toEqual({ parse: [], users: ['123456789012345678'] })
    expect(content).not.toMatch(/@everyone|@here/u)
    expect(content).toMatch(/everyone/u)
  })

  it.each(['deleted', 'access'] as const)(
    'tells the person privately when the channel is gone (%s), and keeps the text',
    async (how) => {
      const { press, outcome, world, channel } = await withPreview()
      Object.assign(
        world.channels.get(channel) ?? {},
        how === 'deleted' ? { deleted: true } : { botLacks: ['access'] },
      )
      const exchange = await press()
      const seen = await outcome()
      if (how === 'deleted') expect(seen).toMatchObject({ kind: 'refused', code: '10003' })
      const preview = world.messages.get(exchange.message ?? '')
      await bot?.until('the preview to say so', () => preview && textOf(preview) !== 'Preview')
      expect(preview?.ephemeral).toBe(true)
    },
  )

  it('posts once when everything is pressed twice at the same time', async () => {
    const { preview, deliver, hands, here, outcomes, posted, until } = await withPreview()
    const message = await preview()
    const press = hands.press(here, message.id, customIdOf(message, 'Post'))
    // The very same interaction, delivered twice: a resume that replays, or gateway and HTTP together.
    deliver(press)
    deliver(press)
    await until('the outcome', () => outcomes.length > 0)
    expect(posted()).toHaveLength(1)
  })
})
