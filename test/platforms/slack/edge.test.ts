import { afterEach, describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/app/reply.ts'
import type { View } from '../../../src/views/view.ts'
import { wordsOf } from '../../loopback/slack/hands.ts'
import { type AppByHand, type Connected, connect, createAppByHand, show, text } from './support.ts'

let connected: Connected
const start = async (app: AppByHand, options: Partial<Parameters<typeof connect>[0]> = {}) => {
  connected = await connect({ app, ...options })
  await connected.bot.start()
  return connected
}
afterEach(() => connected?.stop())

const preview = (words: string): View => ({
  title: 'Preview',
  parts: [
    { kind: 'draft', text: words },
    { kind: 'buttons', buttons: [{ label: 'Post', act: { name: 'post', draft: 'd1' }, style: 'primary' }] },
  ],
})
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

for (const mode of ['http', 'socket'] as const) {
  describe(`a command by ${mode}`, () => {
    // How fast depends on the machine; it is looked at again before it counts as slow.
    it('is answered in the acknowledgement when the work is fast', { retry: 2 }, async () => {
      const app = createAppByHand(() => show(preview('Could you send it?')))
      const { slack } = await start(app, { mode })
      const ack = await slack.command('send it')
      expect(ack.body.response_type).toBe('ephemeral')
      expect(wordsOf(ack.body)).toContain('Could you send it?')
      expect(app.requests[0]).toMatchObject({
        kind: 'humanize',
        text: 'send it',
        person: { id: 'UADA', name: 'Ada', locale: 'en' },
      })
      expect(slack.responseUrls.values().next().value?.uses).toBe(0)
    })

    it('is acknowledged at once when the work is slow, and answered through the response URL', {
      retry: 2,
    }, async () => {
      const app = createAppByHand(async (_, { progress }) => {
        progress(text('Writing'))
        await later(400)
        return show(preview('Done'))
      })
      const { slack } = await start(app, { mode })
      const ack = await slack.command('send it')
      expect(ack.ms).toBeLessThan(300)
      await slack.shownTo('UADA', (words) => words.includes('Done'))
      expect(wordsOf(slack.shown[0]?.content)).toContain('Writing')
      expect(slack.responseUrls.values().next().value?.uses).toBeLessThanOrEqual(3)
    })
  })
}

describe('a work that died with its process', () => {
  it.each([
    ['through its response URL', false],
    ['directly where that is used up', true],
  ])('is told to its person %s', async (_, isUsedUp) => {
    const before = await start(createAppByHand(() => show(preview('Here'))))
    await before.slack.command('send it')
    const url = [...before.slack.responseUrls.values()].at(-1)
    if (!url) throw new Error('no response URL')
    if (isUsedUp) url.uses = 5
    const app = createAppByHand()
    app.abandoned = async function* () {
      yield {
        place: { platform: 'slack', workspace: before.slack.team, channel: 'CGENERAL' },
        person: { id: 'UADA', name: 'Ada', locale: 'en' },
        route: `${before.slack.apiUrl.replace('/api/', '/hook/')}${url.id}`,
        view: text('Interrupted: send it'),
      }
    }
    const next = await connect({ app, slack: before.slack })
    await next.bot.start()
    if (isUsedUp)
      await before.slack.until(
        () => before.slack.posted.find(({ channel }) => channel === 'UADA'),
        'the letter',
      )
    else await before.slack.shownTo('UADA', (words) => words.includes('Interrupted: send it'))
    await next.stop()
  })
})

describe('posting', () => {
  const posting = (words: string, more: Partial<Extract<Reply, { kind: 'post' }>['post']> = {}) =>
    createAppByHand((request) =>
      request.kind === 'act'
        ? {
            kind: 'post',
            post: {
              draft: 'd1',
              place: request.place,
              person: request.person,
              text: words,
              disclose: true,
              sentParts: 0,
              ...more,
            },
          }
        : show(preview(words)),
    )

  it('sends once, under the person’s name and picture, with a line that names the author', async () => {
    const app = posting('Could you send it, <@UBOB>?')
    const { slack } = await start(app)
    await slack.command('send it')
    const shown = await slack.shownTo()
    await slack.click(shown, 'Post')
    await slack.shownTo('UADA', (words) => words.includes('posted'))
    expect(slack.posted).toHaveLength(1)
    expect(slack.posted[0]).toMatchObject({
      channel: 'CGENERAL',
      username: 'Ada',
      icon_url: 'https://pictures.example/UADA.png',
      unfurl_links: false,
      pings: ['<@UBOB', '<@UADA'],
    })
    expect(wordsOf(slack.posted[0]?.blocks)).toContain('sent with Humanize by <@UADA>')
    expect(app.settled[0]?.outcome).toMatchObject({ kind: 'posted', message: { id: slack.posted[0]?.ts } })
  })
})

describe('the log', () => {
  it('names the request in every line about it, however deep', async () => {
    const app = createAppByHand((request) => {
      expect(request.id).toBeTruthy()
      return show(preview('x'))
    })
    const { slack, lines } = await start(app)
    slack.fail('users.info', { error: 'invalid_auth' })
    await slack.command('send it')
    await slack.shownTo()
    const line = lines.find(({ code }) => code === 'invalid_auth')
    expect(line?.request).toBe(app.requests[0]?.id)
  })
})

describe('a storm of commands', () => {
  it('is told at once that it is too much, and nothing is lost of what was taken on', async () => {
    const gate = Promise.withResolvers<void>()
    const app = createAppByHand(async () => {
      await gate.promise
      return show(text('done'))
    })
    const { slack } = await start(app)
    const acks = Array.from({ length: 750 }, (_, index) => slack.command(`text ${index}`))
    const bodies = (await Promise.all(acks)).map(({ body }) => wordsOf(body))
    const refused = bodies.filter((words) => words.includes('busy') || words.includes('again'))
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.every((words) => /text \d+/u.test(words))).toBe(true)
    gate.resolve()
    await slack.until(
      () =>
        slack.shown.filter(({ content }) => wordsOf(content).includes('done')).length ===
        750 - refused.length,
    )
  })
})

it('turns away what comes while it stops, with its text', async () => {
  const app = createAppByHand(() => show(text('done')))
  const { slack, bot } = await start(app)
  await bot.stop()
  await slack.command('too late')
  expect(wordsOf((await slack.shownTo()).content)).toContain('too late')
  expect(app.requests).toEqual([])
})
