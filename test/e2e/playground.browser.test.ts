import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embeddedCore, startPlayground } from '../support/playground.ts'
import { createWriter } from '../support/writer.ts'

const CHROMIUM = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path))
const title = CHROMIUM
  ? 'the playground in a browser'
  : 'the playground in a browser (skipped: no Chromium found; install it or set CHROMIUM_PATH)'

const DRAFT =
  'I hope this message finds you well. The review is on Thursday at 15:00, see https://example.com/a.'

describe.skipIf(!CHROMIUM)(title, { timeout: 60_000 }, () => {
  let browser: Browser
  let playground: Awaited<ReturnType<typeof startPlayground>>
  const complaints: string[] = []

  beforeAll(async () => {
    // Replies whose words the test knows; all else is the real core.
    playground = await startPlayground({ ...embeddedCore(), reply: createWriter().reply })
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await playground?.stop()
  })

  const open = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ locale: 'en-GB', ...options })
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(playground.url)
    await page.locator('.message').first().waitFor()
    return page
  }
  const humanize = async (page: Page, text = DRAFT) => {
    await page.getByLabel('Your message').fill(text)
    await page.getByRole('button', { name: 'Humanize', exact: true }).click()
    await page.getByRole('button', { name: 'Post', exact: true }).waitFor()
  }
  const ownMessages = (page: Page) => page.locator('.message.own .words').allTextContents()

  it('goes from composing over the preview and an edit to a post', async () => {
    const page = await open()
    await humanize(page)
    expect(await page.locator('.card del').allTextContents()).not.toEqual([])
    await page.getByRole('button', { name: 'Edit' }).click()
    await page
      .getByRole('dialog')
      .getByLabel('Your text')
      .fill('The review is on Thursday at 15:00. Join us?')
    await page.getByRole('dialog').getByRole('button', { name: 'Preview' }).click()
    await page.getByText('Edited by you.').waitFor()
    await page.getByRole('button', { name: 'Post', exact: true }).click()
    await page.locator('.message.own').waitFor()
    expect(await ownMessages(page)).toEqual(['The review is on Thursday at 15:00. Join us?'])
    expect(await page.locator('.card').count()).toBe(0)
  })

  it('starts anew in another tone', async () => {
    const page = await open()
    await humanize(page)
    await page.getByLabel('Tone', { exact: true }).selectOption('concise')
    await page.getByText('Written in the tone “concise”, as asked.').waitFor()
  })

  it('suggests replies to a message and posts one as an answer to it', async () => {
    const page = await open()
    await page.getByRole('button', { name: '# team' }).click()
    await page.getByRole('button', { name: 'Actions for the message of Jonas' }).click()
    await page.getByRole('button', { name: 'Suggest replies' }).click()
    await page.getByText('What would help most?').waitFor()
    await page.getByRole('button', { name: 'Post', exact: true }).nth(1).click()
    await page.locator('.message.own').waitFor()
    expect(await ownMessages(page)).toEqual(['What would help most?'])
    expect(await page.locator('.message.own .answers').textContent()).toContain('In reply to Jonas')
  })

  it('sets the tone of a channel, which then applies', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Channel tone' }).click()
    await page.getByRole('button', { name: 'Change' }).click()
    await page.getByRole('dialog').getByRole('combobox', { name: 'Tone', exact: true }).selectOption('direct')
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await page.getByText('direct (set in this channel)').waitFor()
    await humanize(page)
    await page.getByText('Written in the tone “direct”, as asked.').waitFor()
  })

  it('shows how a text reads while it is written', async () => {
    const page = await open()
    await page.getByLabel('Your message').pressSequentially('Thank you so much for your help!')
    await page.getByRole('meter', { name: 'Polite' }).waitFor()
    expect(await page.getByRole('meter').count()).toBe(4)
    await page.getByLabel('Your message').fill('')
    await page.getByText('Write, and see how it reads.').waitFor()
  })

  it('is used by keyboard alone', async () => {
    const page = await open()
    await page.getByLabel('Your message').focus()
    await page.keyboard.type(`/humanize ${DRAFT}`)
    await page.keyboard.press('Enter')
    const post = page.getByRole('button', { name: 'Post', exact: true })
    await post.waitFor()
    // From the composer backwards into the card that stands above it.
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Shift+Tab')
      if (await post.evaluate((element) => element.matches(':focus'))) break
    }
    await page.keyboard.press('Enter')
    await page.locator('.message.own').waitFor()
  })

  it.each([
    ['phone width', { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }],
    ['dark mode', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' as const }],
  ])('holds together at %s', async (_, options) => {
    const page = await open(options)
    await humanize(page)
    const { width, height } = options.viewport
    const box = await page
      .locator('html')
      .evaluate(({ scrollWidth, scrollHeight }) => ({ scrollWidth, scrollHeight }))
    expect(box).toEqual({ scrollWidth: width, scrollHeight: height })
    await page.getByRole('button', { name: 'Post', exact: true }).click()
    await page.locator('.message.own').waitFor()
  })

  it.each([
    ['wide', { viewport: { width: 1280, height: 900 } }, 'rgb(255, 255, 255)'],
    [
      'phone width',
      { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
      'rgb(255, 255, 255)',
    ],
    [
      'dark mode',
      { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' as const },
      'rgb(31, 34, 38)',
    ],
  ])('shows usage as a chart whose colours are the page’s: %s', async (_, options, ground) => {
    const page = await open(options)
    await humanize(page)
    await page.getByLabel('Your message').fill('/humanize usage')
    await page.getByRole('button', { name: 'Send' }).click()
    const chart = page.getByRole('img', { name: /^Usage in .* rewritten \d/ })
    await chart.waitFor()
    const box = await chart.boundingBox()
    expect(box?.width).toBeGreaterThan(Math.min(400, options.viewport.width * 0.8) - 20)
    // What a person sees of the ground, right of the title.
    const { data, info } = await sharp(await chart.screenshot())
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const at = (12 * info.width + Math.round(info.width / 2)) * info.channels
    const seen = `rgb(${[...data.subarray(at, at + 3)].join(', ')})`
    expect(seen).toBe(ground)
    const tooWide = await page
      .locator('html')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    expect(tooWide).toBe(0)
  })

  it('speaks the language of the browser', async () => {
    const page = await open({ locale: 'de-DE' })
    await page.getByRole('button', { name: 'Ton des Kanals' }).click()
    await page.getByText('Ton dieses Kanals').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
  })

  it('shows a text full of markup as the text that it is', async () => {
    const page = await open()
    await page.getByLabel('Your message').fill('<img src=x onerror=alert(1)> <b>bold</b>')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.locator('.message.own').waitFor()
    expect(await ownMessages(page)).toEqual(['<img src=x onerror=alert(1)> <b>bold</b>'])
    expect(await page.locator('.message.own b', { hasText: 'bold' }).count()).toBe(0)
  })

  it('leaves no complaint in the console', () => {
    expect(complaints).toEqual([])
  })
})
