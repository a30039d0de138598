import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/app/reply.ts'
import { renderView } from '../../../src/platforms/discord/render.ts'
import { createPainter } from '../../../src/platforms/pictures/painter.ts'
import { altOf, type Paint } from '../../../src/views/chart.ts'
import { chartText } from '../../../src/views/chart-text.ts'
import { illustrate } from '../../../src/views/illustrate.ts'
import type { Button, View } from '../../../src/views/view.ts'
import { checkMessage } from '../../loopback/discord/body-rules.ts'
import type { Message } from '../../loopback/discord/world.ts'
import { chart, sizeOfPng } from '../../support/chart.ts'
import { type Bot, customIdOf, scripted, shown, startBot, textOf } from './support.ts'

const usage: View = {
  title: 'Usage in November 2026',
  parts: [
    { kind: 'facts', facts: [{ label: 'Your requests', value: '12' }] },
    { kind: 'picture', chart: chart(), alt: altOf(chart()) },
  ],
}
const button: Button = { label: 'Usage', act: { name: 'open', value: 'usage' } }

const painter = createPainter({ limitMs: 30_000 })
// Its start is no part of what is looked at here, and may take long on a busy machine.
beforeAll(() => painter.paint(chart()))
afterAll(() => painter.close())
let bot: Bot
afterEach(async () => {
  expect(bot.world.faultyBodies).toEqual([])
  await bot.stop()
})
const start = async (
  paint: Paint | undefined,
  reply: () => Reply = () => ({ kind: 'show', view: usage }),
) => {
  bot = await startBot(scripted(reply).app, paint ? { paint } : {})
  return bot
}
const ask = () =>
  bot.deliver(bot.hands.command(bot.here, 'profile', [{ name: 'usage', type: 1, options: [] as never[] }]))

type Node = { type?: number; items?: unknown[]; components?: Node[] }
const galleriesIn = ({ body }: Pick<Message, 'body'>): unknown[] =>
  ((body.components ?? []) as Node[])
    .flatMap(({ components = [] }) => components)
    .flatMap(({ type, items = [] }) => (type === 12 ? items : []))
const description = altOf(chart())

const expectPicture = (message: Message): void => {
  expect(galleriesIn(message)).toEqual([{ media: { url: 'attachment://usage.png' }, description }])
  expect(message.body.attachments).toEqual([{ id: '0', filename: 'usage.png', description }])
  expect(message.files.map(({ name }) => name)).toEqual(['usage.png'])
  expect(sizeOfPng(message.files[0]?.bytes ?? Buffer.alloc(0)).width).toBe(800)
}

describe('a chart on Discord', () => {
  it('arrives as a picture, with what it shows as its alternative text', async () => {
    const { original } = await start(painter.paint)
    const message = await original(ask(), ({ files }) => files.length > 0)
    expectPicture(message)
    expect(message.ephemeral).toBe(true)
    expect(textOf(message)).toContain('Your requests')
  })

  it('takes the place of the message that a button stands on, and goes with it', async () => {
    const views: Reply[] = [
      shown('Your style', button),
      { kind: 'show', view: usage },
      shown('Again', button),
    ]
    const { original, deliver, hands, here, until } = await start(
      painter.paint,
      () => views.shift() ?? { kind: 'nothing' },
    )
    const message = await original(ask())
    deliver(hands.press(here, message.id, customIdOf(message, 'Usage')))
    await until('the picture', () => message.files.length > 0)
    expectPicture(message)
    deliver(hands.press(here, message.id, 'open::help'))
    await until('the next view', () => textOf(message).includes('Again'))
    expect(message.files).toEqual([])
    expect(message.body.attachments).toEqual([])
  })

  it('that takes a while to draw comes with an edit of a private deferral', async () => {
    const { original } = await start(async (of) => {
      const png = await painter.paint(of)
      await sleep(400)
      return png
    })
    const exchange = ask()
    const message = await original(exchange, ({ files }) => files.length > 0)
    expect(exchange.first).toMatchObject({ type: 5, data: { flags: 64 } })
    expect(exchange.first?.afterMs).toBeLessThan(1000)
    expect(message.ephemeral).toBe(true)
    expectPicture(message)
  })

  it.each([
    ['cannot be drawn', () => Promise.reject(new Error('no thread'))],
    ['is drawn by nobody', undefined],
  ] as const)('that %s stands there in characters', async (_, paint) => {
    const { original } = await start(paint)
    const message = await original(ask())
    expect(textOf(message)).toContain(`\`\`\`\n${chartText(chart())}\n\`\`\``)
    expect(message.files).toEqual([])
  })

  it('stands beside the files of a full message, each under its own number, with a description that Discord takes', async () => {
    await start(undefined)
    const long: View = {
      parts: [
        { kind: 'list', items: ['many words '.repeat(500)] },
        { kind: 'picture', chart: chart(), alt: 'ä'.repeat(3000) },
      ],
    }
    const png = Buffer.from([1, 2, 3])
    const { body, files } = renderView(illustrate(long, () => ({ as: 'png', png })))
    checkMessage(
      body as never,
      files.map(({ name }) => name),
    )
    expect(body.attachments.map(({ id, filename }) => [id, filename])).toEqual([
      ['0', 'details.txt'],
      ['1', 'usage.png'],
    ])
    expect(body.attachments[1]?.description).toHaveLength(1024)
  })
})
