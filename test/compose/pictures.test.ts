import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Bot, compose } from '../../src/compose.ts'
import { readConfig } from '../../src/config.ts'
import { BOT_TOKEN, type LoopbackSlack, SIGNING_SECRET, startSlack } from '../loopback/slack/slack.ts'
import type { Json } from '../loopback/slack/world.ts'
import { sizeOfPng } from '../support/chart.ts'
import { silent } from '../support/silent.ts'

const key = () => randomBytes(32).toString('base64')

let slack: LoopbackSlack
const bots: Bot[] = []
beforeEach(async () => {
  slack = await startSlack()
})
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.stop()
  await slack.stop()
})

/** A whole process; resolves to its address. */
const start = async (environment: Record<string, string>): Promise<string> => {
  const config = readConfig({
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: slack.apiUrl,
    STORE_URL: 'memory://',
    PORT: '0',
    ...environment,
  })
  const bot = await compose(config, { log: silent })
  bots.push(bot)
  return bot.start()
}

/** What `/humanize usage` shows, after one draft. */
const usageBlocks = async (address: string): Promise<Json[]> => {
  slack.overHttp(`${address}/slack/events`)
  await slack.command('I hope this message finds you well. Send me the Q3 report by 5 pm.')
  await slack.shownTo('UADA', (words) => words.includes('Q3'))
  await slack.command('usage')
  const shown = await slack.shownTo('UADA', (words) => words.includes('Usage in'))
  return shown.content?.blocks ?? []
}
const imageIn = (blocks: readonly Json[]) => blocks.find(({ type }) => type === 'image')

describe('pictures for Slack', () => {
  it('are served at the public address, by any instance that has the same key, and by no other', async () => {
    const shared = { PUBLIC_URL: 'https://bot.example/humanize', ENCRYPTION_KEY: key() }
    const [first, second] = [await start(shared), await start(shared)]
    const stranger = await start({ ...shared, ENCRYPTION_KEY: key() })
    const at = (url: string, address: string) => url.replace(shared.PUBLIC_URL, address)
    slack.world.reach = (url) => fetch(at(url, second))
    const url = String(imageIn(await usageBlocks(first))?.image_url)
    expect(url).toMatch(/^https:\/\/bot\.example\/humanize\/pictures\//u)
    expect(url).not.toContain(shared.ENCRYPTION_KEY)
    const response = await fetch(at(url, first))
    expect(sizeOfPng(await response.bytes()).width).toBe(800)
    expect((await fetch(at(url, stranger))).status).toBe(404)
  })

  it.each([
    ['without a public address', {}],
    ['with one that Slack cannot reach', { PUBLIC_URL: 'http://127.0.0.1:3000' }],
  ])('are characters %s, and nothing is served', async (_, environment) => {
    const address = await start(environment)
    const blocks = await usageBlocks(address)
    expect(imageIn(blocks)).toBeUndefined()
    expect(JSON.stringify(blocks)).toContain('█')
    expect((await fetch(`${address}/pictures/x.png`)).status).toBe(404)
  })
})
