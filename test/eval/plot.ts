import type { Figure } from './figure.ts'

const ROW = 26
const LABEL = 430
const WIDTH = 300

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Bars with their intervals, for figures that are shares or scores between 0 and 1. */
const bars = (title: string, figures: readonly Figure[]): string => {
  const height = figures.length * ROW + 60
  const rows = figures.map(({ name, system, value, low, high }, index) => {
    const y = 44 + index * ROW
    const x = (share: number) => LABEL + Math.max(0, Math.min(1, share)) * WIDTH
    const colour = system === 'embedded' ? '#2b6a7c' : '#b9c4c9'
    return [
      `<text x="${LABEL - 8}" y="${y + 13}" text-anchor="end">${escapeXml(name)} · ${escapeXml(system)}</text>`,
      `<rect x="${LABEL}" y="${y}" width="${x(value) - LABEL}" height="16" fill="${colour}"/>`,
      `<line x1="${x(low)}" x2="${x(high)}" y1="${y + 8}" y2="${y + 8}" stroke="#20303a" stroke-width="2"/>`,
      `<text x="${LABEL + WIDTH + 8}" y="${y + 13}">${value.toFixed(3)}</text>`,
    ].join('')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${LABEL + WIDTH + 70}" height="${height}" font-family="sans-serif" font-size="12"><title>${escapeXml(title)}</title><rect width="100%" height="100%" fill="#fff"/><text x="12" y="24" font-size="15" font-weight="bold">${escapeXml(title)}</text>${rows.join('')}</svg>\n`
}

/** One picture a group of figures, by the first words of their names. */
export const plot = (figures: readonly Figure[]): [name: string, svg: string][] => {
  const groups = Map.groupBy(figures, ({ name }) => name.split(',')[0] ?? name)
  return [...groups].map(([title, some]) => [
    title
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, ''),
    bars(title, some),
  ])
}
