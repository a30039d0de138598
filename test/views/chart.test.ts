import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { beforeAll, describe, expect, it } from 'vitest'
import { LOCALES } from '../../src/core/job.ts'
import { altOf, type Chart, plotOf, usageChart } from '../../src/views/chart.ts'
import { chartSvg } from '../../src/views/chart-svg.ts'
import { chartText } from '../../src/views/chart-text.ts'
import { chart } from '../support/chart.ts'

const counts = (requests: number) => ({
  month: '2026-11',
  requests,
  verdicts: { rewritten: 5, 'already-fine': 2, kept: 1, crisis: 987 },
  engines: { embedded: 6, llm: 2 },
  tokens: { input: 1000, output: 500 },
})
const wordsAndValues = (of: Chart): string[] =>
  plotOf(of).groups.flatMap(({ title, bars }) => [
    title,
    ...bars.flatMap(({ label, shown }) => [label, shown]),
  ])

describe('what is counted', () => {
  it('is a month of requests, verdicts, engines and times, and never how people fare', () => {
    const figures = { person: counts(3), channel: counts(5), workspace: counts(8) }
    const of = usageChart({ ...figures, latency: { median: 12.4, slow: 99.6, count: 8 } }, 'en', true)
    expect(of).toEqual({
      locale: 'en',
      month: '2026-11',
      requests: { you: 3, channel: 5, workspace: 8 },
      verdicts: { rewritten: 5, 'already-fine': 2, kept: 1 },
      engines: { embedded: 6, llm: 2 },
      latency: { median: 12, slow: 100, count: 8 },
    })
    expect(`${chartSvg(of)}${chartText(of)}${altOf(of)}`).not.toMatch(/crisis|help offered|987/u)
  })

  it('leaves out what was not counted, and the channel where there is none', () => {
    const quiet = chart({ engines: { embedded: 0, llm: 0 }, latency: undefined })
    expect(plotOf(quiet).groups.map(({ title }) => title)).toEqual(['Requests', 'All drafts'])
    const home = usageChart({ person: counts(3), channel: counts(0), workspace: counts(8) }, 'en', false)
    expect(altOf(home)).toContain('Requests: you 3, in total 8.')
  })

  it('is said in full for those who do not see it', () => {
    expect(altOf(chart({ locale: 'de' }))).toBe(
      'Nutzung im November 2026. Anfragen: du 12, dieser Kanal 184, insgesamt 1.204. Alle Entwürfe: umgeschrieben 870, schon gut 211, so gelassen 3. Alle Anfragen nach Engine: eingebaut 1.040, Modell 164. Antwortzeit, letzte 256 hier: die Hälfte in 48 ms, 95 % in 1.235 ms.',
    )
  })
})

describe('the chart in characters', () => {
  it('has its labels, bars and values each in a column of their own', () => {
    expect(chartText(chart())).toBe(
      `Requests
you           ▌ 12
this channel  █▌ 184
in total      ██████████ 1,204

All drafts
rewritten     ██████████ 870
already fine  ██▌ 211
kept          ▌ 3

All requests by engine
built-in      ██████████ 1,040
model         █▌ 164

Answer time, last 256 here
half within   ▌ 48 ms
95 % within   ██████████ 1,235 ms`,
    )
  })

  it('has no bar for nought, and a line that a telephone shows in one, in each language', () => {
    const none = chartText(chart({ engines: { embedded: 7, llm: 0 } }))
    expect(none).toMatch(/^model +0$/mu)
    for (const locale of LOCALES)
      for (const line of chartText(chart({ locale })).split('\n')) expect(line.length).toBeLessThanOrEqual(40)
  })
})

describe('the chart as SVG', () => {
  const require = createRequire(import.meta.url)
  const fontBuffers = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'].map((name) =>
    readFileSync(require.resolve(`@expo-google-fonts/inter/${name}`)),
  )
  const open = (svg: string) => new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Inter' } })
  const alone = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 40" width="400" height="40">${text}</svg>`
  beforeAll(() => initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))))

  it('names every bar and writes its value beside it', () => {
    const svg = chartSvg(chart())
    for (const words of ['Usage in November 2026', ...wordsAndValues(chart())])
      expect(svg).toContain(`>${words}<`)
    // Requests 3, verdicts 3, engines 2, times 2.
    expect(svg.match(/class="bar\d"/gu)).toHaveLength(10)
  })

  it('holds nothing that runs, links or comes from elsewhere, and no letter smaller than 15', () => {
    const svg = chartSvg(chart())
    expect(svg).not.toMatch(/<script|href|url\(|@import|on\w+=/u)
    for (const [, size] of svg.matchAll(/font-size="(\d+)"/gu))
      expect(Number(size)).toBeGreaterThanOrEqual(15)
  })

  it('turns dark with the page, and has a ground of its own where it cannot know', () => {
    const svg = chartSvg(chart())
    expect(svg).toContain('@media (prefers-color-scheme: dark)')
    expect(svg).toMatch(/<rect class="ground"[^>]* fill="#ffffff"/u)
  })

  it.each(LOCALES)(
    'has room for its words in “%s”: no label reaches its bar, no value the edge',
    (locale) => {
      const large = chart({
        locale,
        requests: { you: 1, channel: 1_234_567, workspace: 1_234_567 },
        latency: { median: 9999, slow: 120_000, count: 256 },
      })
      const svg = chartSvg(large)
      const bars = Number(/<rect class="track" x="(\d+)"/u.exec(svg)?.[1])
      for (const [text, x = ''] of svg.matchAll(/<text class="\w+" x="(\d+)"[^>]*>[^<]*<\/text>/gu)) {
        const box = open(alone(text.replace(/ y="[^"]*"/u, ' y="30"'))).innerBBox()
        const end = (box?.x ?? 0) + (box?.width ?? 0)
        const isLabel = Number(x) < bars && text.includes('font-size="16"')
        expect(end, text).toBeLessThanOrEqual(isLabel ? bars - 16 : 400 - 12)
      }
    },
  )

  it('has a glyph for each letter of each language', () => {
    const letters = new Set(
      LOCALES.flatMap((locale) => {
        const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`)
        return months.map((month) => chart({ locale, month }))
      }).flatMap((each) => [...plotOf(each).title, ...wordsAndValues(each).join('')]),
    )
    const drawn = (letter: string) =>
      Buffer.from(
        open(alone(`<text x="5" y="30" font-size="20">${letter}</text>`))
          .render()
          .asPng(),
      )
    const missing = drawn('\u{10fffd}')
    for (const letter of letters) if (letter.trim()) expect(drawn(letter).equals(missing), letter).toBe(false)
    expect([...letters].filter((letter) => /[^\x20-\x7e]/u.test(letter)).join('')).toMatch(
      /[éêàäçãõûú’\u202f]/u,
    )
  })
})
