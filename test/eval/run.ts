import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { evaluateEmotion } from './emotion.ts'
import { type Figure, holds } from './figure.ts'
import { plot } from './plot.ts'
import { evaluateSenses } from './senses.ts'
import { evaluateText } from './text.ts'
import { evaluateTransfer } from './transfer.ts'

const { values } = parseArgs({
  options: { data: { type: 'string' }, json: { type: 'string' }, markdown: { type: 'string' } },
})
const data = values.data ?? '../shared/data'
const withData = existsSync(data)
if (!withData) {
  if (values.data) {
    process.stderr.write(
      `There is no folder ${values.data}; --data names the one that src/emotion/MODEL_CARD.md describes.\n`,
    )
    process.exit(2)
  }
  process.stderr.write(
    'Only what the repository ships is evaluated; for the emotion figures say --data DIR (src/emotion/MODEL_CARD.md says what belongs there).\n',
  )
}

const figures: readonly Figure[] = [
  ...(await evaluateText(data)),
  ...(withData ? [...evaluateEmotion(data), ...evaluateTransfer(data), ...evaluateSenses(data)] : []),
]

const wantedOf = ({ target }: Figure): string =>
  target === undefined ? '' : 'atLeast' in target ? `≥ ${target.atLeast}` : `≤ ${target.atMost}`
const verdictOf = (figure: Figure): string =>
  figure.target === undefined ? '' : holds(figure) ? 'holds' : '**missed**'
const table = [
  '| what | who | value | 95 % interval | texts | wanted | |',
  '|---|---|---|---|---|---|---|',
  ...figures.map(
    (figure) =>
      `| ${figure.name} | ${figure.system} | ${figure.value.toFixed(3)} | ${figure.low.toFixed(3)}–${figure.high.toFixed(3)} | ${figure.texts} | ${wantedOf(figure)} | ${verdictOf(figure)} |`,
  ),
  '',
].join('\n')
process.stdout.write(table)

const report = join(import.meta.dirname, 'report')
mkdirSync(report, { recursive: true })
for (const [name, svg] of plot(figures)) writeFileSync(join(report, `${name}.svg`), svg)
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)
if (values.markdown !== undefined) {
  const head =
    '# What it is worth, in figures\n\nMade by `npm run eval -- --data DIR --markdown test/eval/RESULTS.md`; DIR is described in `src/emotion/MODEL_CARD.md`. Intervals are bootstrapped over texts. Plots of the same figures go to `test/eval/report/`.\n\n'
  writeFileSync(values.markdown, head + table)
}
process.exit(0)
