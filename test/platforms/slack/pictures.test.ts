import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createHttp } from '../../../src/http.ts'
import { createAddresses } from '../../../src/platforms/pictures/address.ts'
import { createPainter } from '../../../src/platforms/pictures/painter.ts'
import { createPictureRoutes } from '../../../src/platforms/pictures/router.ts'
import { createHealth } from '../../../src/telemetry/health.ts'
import { createMetrics } from '../../../src/telemetry/metrics.ts'
import { wordsOf } from '../../loopback/slack/hands.ts'
import type { Json, SlackView } from '../../loopback/slack/world.ts'
import { type AppBench, createAppBench } from '../../support/app.ts'
import { chart, sizeOfPng } from '../../support/chart.ts'
import { silent } from '../../support/silent.ts'
import { type Connected, connect } from './support.ts'

const PUBLIC = 'https://bot.example'
const addresses = createAddresses({ secret: randomBytes(32), publicUrl: PUBLIC })
const painter = createPainter({ limitMs: 30_000 })
let http: ReturnType<typeof createHttp>
let address = ''
beforeAll(async () => {
  const routers = [createPictureRoutes({ addresses, paint: painter.paint, log: silent })]
  http = createHttp({
    host: '127.0.0.1',
    port: 0,
    health: createHealth(),
    metrics: createMetrics(),
    log: silent,
    routers,
  })
  address = await http.start()
  // Its start is no part of what is looked at here, and may take long on a busy machine.
  await painter.paint(chart())
})
afterAll(async () => {
  await http.stop()
  await painter.close()
})

let bench: AppBench
let connected: Connected
afterEach(async () => {
  await connected.stop()
  await bench.store.close()
})

/** `reachable`: whether Slack gets through to the bot's public address; undefined: it has none. */
const start = async (reachable?: boolean) => {
  bench = await createAppBench()
  connected = await connect({
    app: bench.app,
    ...(reachable !== undefined && { addressOf: addresses.urlOf, publicUrl: PUBLIC }),
  })
  const { slack, bot } = connected
  slack.world.reach = (url) =>
    reachable ? fetch(url.replace(PUBLIC, address)) : Promise.reject(new TypeError('fetch failed'))
  await bot.start()
  await slack.command('send the report')
  await slack.shownTo('UADA', (words) => words.includes('Please: send the report'))
  return slack
}
const imagesIn = (blocks: readonly Json[] = []) => blocks.filter(({ type }) => type === 'image')
const preformattedIn = (blocks: readonly Json[] = []) =>
  blocks.filter(({ type, elements }) =>
    type === 'rich_text'
      ? (elements as Json[]).some((element) => element.type === 'rich_text_preformatted')
      : false,
  )
const openHome = async (slack: Connected['slack']) => {
  await slack.event({ type: 'app_home_opened', user: 'UADA', tab: 'home', channel: 'DAPP1' })
  return slack.until(() => slack.homes.get('UADA'), 'the home tab')
}
/** From the home tab to the help, and from there to the usage. */
const openWindow = async (slack: Connected['slack'], home: SlackView): Promise<SlackView> => {
  await slack.click(home, 'Help')
  await slack.click(await slack.windowOf(), 'Usage')
  return slack.windowOf('UADA', (words) => words.includes('Counts only'))
}
const usageIn = (slack: Connected['slack']) =>
  slack.shownTo('UADA', (words) => words.includes('Usage in'), 'the usage')
const refusals = () => connected.lines.filter(({ code }) => code === 'picture-refused')

describe('a chart on Slack', () => {
  it('is a picture that Slack fetches from the public address, with what it shows as its alternative text', async () => {
    const slack = await start(true)
    await slack.command('usage')
    const [image, ...more] = imagesIn((await usageIn(slack)).content?.blocks)
    expect(more).toEqual([])
    expect(image?.alt_text).toMatch(/^Usage in .*Requests: you 1, this channel 1, in total 1\. /u)
    const url = String(image?.image_url)
    expect(url).toMatch(/^https:\/\/bot\.example\/pictures\/[\w.-]+\.png$/u)
    const response = await fetch(url.replace(PUBLIC, address))
    expect(sizeOfPng(await response.bytes()).width).toBe(800)
    expect(refusals()).toEqual([])
  })

  it('stands in the home tab too, without the channel that a home has not', async () => {
    const slack = await start(true)
    const home = await openHome(slack)
    const [image] = imagesIn(home.blocks as Json[])
    expect(image?.alt_text).toContain('Requests: you 1, in total 1.')
  })

  it('stands in a window', async () => {
    const slack = await start(true)
    const view = await openWindow(slack, await openHome(slack))
    expect(imagesIn(view.blocks as Json[])).toHaveLength(1)
  })

  it('is in characters where the bot has no public address', async () => {
    const slack = await start()
    await slack.command('usage')
    const { content } = await usageIn(slack)
    expect(imagesIn(content?.blocks)).toEqual([])
    expect(wordsOf(preformattedIn(content?.blocks))).toMatch(/^this channel +█+ 1$/mu)
    const home = await openHome(slack)
    expect(wordsOf(preformattedIn(home.blocks as Json[]))).toMatch(/^rewritten +█+ 1$/mu)
  })

  it('is in characters where Slack does not get through to the address, in messages, windows and the home tab', async () => {
    const slack = await start(false)
    await slack.command('usage')
    const { content } = await usageIn(slack)
    expect(imagesIn(content?.blocks)).toEqual([])
    expect(preformattedIn(content?.blocks)).toHaveLength(1)
    const home = await openHome(slack)
    expect(preformattedIn(home.blocks as Json[])).toHaveLength(1)
    const view = await openWindow(slack, home)
    expect(preformattedIn(view.blocks as Json[])).toHaveLength(1)
    expect(refusals()).toHaveLength(3)
    // Told where it was asked, not in another conversation.
    expect(slack.posted).toEqual([])
  })
})
