import { readFileSync } from 'node:fs'

/** A cell is a figure with its unit in the column's name, or a word. */
export type Table = {
  title: string
  /** What the figures mean, what they are measured beside, and what they do not say. */
  note?: string
  columns: readonly string[]
  rows: readonly (readonly (string | number)[])[]
}

/** `full`: the size that the published tables were made with; otherwise a minute or so. `minutes`: how long to soak. */
export type Options = { full: boolean; minutes?: number }
/** One bench a file, named after it: `npm run bench -- --only store`. */
export type Bench = { name: string; run(options: Options): Promise<readonly Table[]> }

export const round = (value: number, digits = 3): number => Number(value.toPrecision(digits))

/** The value below which this share of the sample lies; `sample` need not be sorted. */
export const quantile = (sample: readonly number[], share: number): number => {
  const sorted = [...sample].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** A process's resident memory in MiB, from Linux' own account; not a number elsewhere. */
export const memoryOf = (pid: number): number => {
  try {
    return Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return Number.NaN
  }
}

const cell = (value: string | number): string =>
  typeof value === 'number' ? value.toLocaleString('en', { maximumSignificantDigits: 4 }) : value

/** As a Markdown table. */
export const toMarkdown = ({ title, note, columns, rows }: Table): string =>
  [
    `### ${title}`,
    ...(note ? ['', note] : []),
    '',
    `| ${columns.join(' | ')} |`,
    `|${columns.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
    '',
  ].join('\n')
