import { type Bar, type Chart, type Group, plotOf } from './chart.ts'

/** Narrow, so that its letters stay legible where a telephone shrinks it to its own width. */
const WIDTH = 400
const MARGIN = 18
const LABELS = 142
/** Where bars begin, and how long the longest is: after it there is room for its value. */
const BAR = { x: MARGIN + LABELS, longest: 126, height: 14 }
const TITLE = { height: 56, size: 20 }
const GROUP = { height: 36, size: 15 }
const ROW = { height: 25, size: 16 }
const BOTTOM = 14

/** Each hue with three to one against its ground at least, on light and on dark; values stand beside the bars for whoever sees no hues. */
const LIGHT = {
  ground: '#ffffff',
  edge: '#d9d9de',
  ink: '#1d1c1d',
  soft: '#5c5a58',
  track: '#eef0f2',
  bars: ['#2f6db5', '#2f7d5b', '#7a5aa6', '#a0671a'],
} as const
const DARK = {
  ground: '#1f2226',
  edge: '#3a4046',
  ink: '#ebe7df',
  soft: '#aaa398',
  track: '#2e3338',
  bars: ['#7fb0e8', '#7cc4a1', '#b99fe0', '#dba765'],
} as const

/** Colours as attributes for renderers without media queries, and a rule each that turns dark where the one who looks prefers it. */
const DARK_RULES = [
  `.ground{fill:${DARK.ground};stroke:${DARK.edge}}`,
  `.ink{fill:${DARK.ink}}`,
  `.soft{fill:${DARK.soft}}`,
  `.track{fill:${DARK.track}}`,
  ...DARK.bars.map((colour, index) => `.bar${index}{fill:${colour}}`),
].join('')

const escapeXml = (text: string): string => text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`)

type Ink = 'ink' | 'soft'
const text = (x: number, y: number, content: string, size: number, ink: Ink, bold = false): string =>
  `<text class="${ink}" x="${x}" y="${y}" font-size="${size}"${bold ? ' font-weight="600"' : ''} fill="${LIGHT[ink]}">${escapeXml(content)}</text>`

const row = ({ label, value, shown }: Bar, y: number, most: number, hue: number): string => {
  const length = value === 0 ? 0 : Math.max(3, (BAR.longest * value) / most)
  const top = y + (ROW.height - BAR.height) / 2
  const base = y + ROW.height / 2 + ROW.size * 0.35
  const rect = (width: number, name: string, fill: string): string =>
    `<rect class="${name}" x="${BAR.x}" y="${top}" width="${width.toFixed(1)}" height="${BAR.height}" rx="3" fill="${fill}"/>`
  return [
    text(MARGIN, base, label, ROW.size, 'ink'),
    rect(BAR.longest, 'track', LIGHT.track),
    length > 0 ? rect(length, `bar${hue}`, LIGHT.bars[hue] ?? LIGHT.ink) : '',
    text(BAR.x + BAR.longest + 10, base, shown, ROW.size, 'ink', true),
  ].join('')
}

const group = ({ title, bars }: Group, y: number, hue: number): string => {
  const most = Math.max(...bars.map(({ value }) => value))
  const rows = bars.map((bar, index) => row(bar, y + GROUP.height + index * ROW.height, most, hue))
  return text(MARGIN, y + GROUP.height - 10, title, GROUP.size, 'soft', true) + rows.join('')
}

/** The chart as an SVG of its own: no script, no link, nothing from elsewhere. */
export const chartSvg = (chart: Chart): string => {
  const { title, groups } = plotOf(chart)
  let y = TITLE.height
  const drawn = groups.map((each, index) => {
    const at = y
    y += GROUP.height + each.bars.length * ROW.height
    return group(each, at, index % LIGHT.bars.length)
  })
  const height = y + BOTTOM
  const ground = `<rect class="ground" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="12" fill="${LIGHT.ground}" stroke="${LIGHT.edge}"/>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="Inter, system-ui, sans-serif">`,
    `<style>@media (prefers-color-scheme: dark){${DARK_RULES}}</style>`,
    ground,
    text(MARGIN, 38, title, TITLE.size, 'ink', true),
    ...drawn,
    '</svg>',
  ].join('')
}
