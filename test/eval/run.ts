import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { evaluateEmotion } from './emotion.ts'
import { type Figure, holds } from './figure.ts'
import { evaluateSenses } from './senses.ts'
import { evaluateTransfer } from './transfer.ts'

const { values } = parseArgs({ options: { data: { type: 'string' }, json: { type: 'string' } } })
const data = values.data ?? '../shared/data'
if (!existsSync(data)) {
  process.stderr.write(
    'Say where the data is: npm run eval -- --data DIR (src/emotion/MODEL_CARD.md says what belongs there).\n',
  )
  process.exit(2)
}

const figures: readonly Figure[] = [
  ...evaluateEmotion(data),
  ...evaluateTransfer(data),
  ...evaluateSenses(data),
]
for (const figure of figures) {
  const { name, system, value, low, high, texts, target } = figure
  const wanted =
    target === undefined ? '' : 'atLeast' in target ? `≥ ${target.atLeast}` : `≤ ${target.atMost}`
  const verdict = target === undefined ? '' : holds(figure) ? 'holds' : 'MISSED'
  process.stdout.write(
    `${name.padEnd(58)} ${system.padEnd(16)} ${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}] ${String(texts).padStart(6)} ${wanted} ${verdict}\n`,
  )
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)
