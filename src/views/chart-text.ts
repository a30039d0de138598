import { type Chart, plotOf } from './chart.ts'

/** Blocks of the longest bar: with the longest label and value a line stays within what a telephone shows in one. */
const LONGEST = 10

/** To half a block; what was counted has that much at least. */
const blocks = (value: number, most: number): string => {
  const halves = value === 0 ? 0 : Math.max(1, Math.round((2 * LONGEST * value) / most))
  return '█'.repeat(Math.floor(halves / 2)) + '▌'.repeat(halves % 2)
}

/** The chart in characters of one width, for places that show no picture: its groups, without the title. */
export const chartText = (chart: Chart): string => {
  const { groups } = plotOf(chart)
  const width = Math.max(...groups.flatMap(({ bars }) => bars.map(({ label }) => label.length)))
  return groups
    .map(({ title, bars }) => {
      const most = Math.max(...bars.map(({ value }) => value))
      const lines = bars.map(
        ({ label, value, shown }) =>
          `${label.padEnd(width)}  ${`${blocks(value, most)} ${shown}`.trimStart()}`,
      )
      return [title, ...lines].join('\n')
    })
    .join('\n\n')
}
