import type { Verdict } from '../core/job.ts'
import { type UsageFigures, VERDICT_WORDS } from './usage.ts'
import type { Say } from './words/words.ts'

const WIDTH = 640
const ROW = 44
const LEFT = 16
const BAR = WIDTH - 2 * LEFT

/** Told apart by lightness too, for those who see colours differently, and legible on light and dark. */
const COLOURS = {
  rewritten: '#4f7cac',
  'already-fine': '#8fb996',
  kept: '#d8a657',
  crisis: '#b07aa1',
} as const
const ENGINE_COLOURS = { embedded: '#4f7cac', llm: '#d8a657' } as const

type Share = { label: string; count: number; colour: string }

const escapeXml = (text: string): string => text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`)

const text = (x: number, y: number, content: string, size = 13): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="#666">${escapeXml(content)}</text>`

/** One bar over the whole width, and beneath it what each piece of it is. */
const bar = (y: number, shares: readonly Share[]): string => {
  const total = shares.reduce((sum, { count }) => sum + count, 0)
  let x = LEFT
  const pieces = shares
    .filter(({ count }) => count > 0)
    .map(({ count, colour }) => {
      const width = (BAR * count) / total
      const piece = `<rect x="${x.toFixed(1)}" y="${y}" width="${Math.max(1, width - 2).toFixed(1)}" height="14" rx="3" fill="${colour}"/>`
      x += width
      return piece
    })
  const empty = `<rect x="${LEFT}" y="${y}" width="${BAR}" height="14" rx="3" fill="#ddd"/>`
  return [total === 0 ? empty : pieces.join(''), legend(y + 30, shares)].join('')
}

/** Widths of letters are not known here; a generous guess keeps the words apart. */
const LETTER = 7.4

const legend = (y: number, shares: readonly Share[]): string => {
  let x = LEFT
  return shares
    .map(({ label, count, colour }) => {
      const words = `${label} ${count}`
      const piece = `<circle cx="${x + 5}" cy="${y - 4}" r="5" fill="${colour}"/>${text(x + 15, y, words)}`
      x += 15 + words.length * LETTER + 14
      return piece
    })
    .join('')
}

/** Verdicts, engines and answer times of the workspace's month, as an SVG of its own (no scripts, no fonts, no links). */
export const usagePicture = ({ workspace, latency }: UsageFigures, say: Say): string => {
  const verdicts = (Object.keys(COLOURS) as Verdict[]).map((verdict) => ({
    label: say(VERDICT_WORDS[verdict]),
    count: workspace.verdicts[verdict],
    colour: COLOURS[verdict],
  }))
  const engines = (['embedded', 'llm'] as const).map((engine) => ({
    label: say(engine === 'embedded' ? 'engineEmbeddedShort' : 'engineLlmShort'),
    count: workspace.engines[engine],
    colour: ENGINE_COLOURS[engine],
  }))
  const rows = [bar(40, verdicts), bar(40 + ROW + 14, engines)]
  const height = 40 + 2 * (ROW + 14) + (latency ? 24 : 0)
  const times = latency
    ? text(
        LEFT,
        height - 12,
        `${say('usageLatency')}: ${Math.round(latency.median)} / ${Math.round(latency.slow)} ms`,
      )
    : ''
  const heading = text(LEFT, 24, `${say('usageWorkspace')}: ${workspace.requests}`, 15)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="system-ui, sans-serif">${heading}${rows.join('')}${times}</svg>`
}
