import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createExtractor, hashOf } from './features.ts'
import { HEADS, headsOf } from './groups.ts'
import { tokenise } from './tokens.ts'
import { readGoEmotions, readVader } from './training/data.ts'
import { createProgress } from './training/progress.ts'
import { trainTable } from './training/table.ts'
import { encodeWeights } from './weights.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: new URL('./weights.bin', import.meta.url).pathname },
    seed: { type: 'string', default: '1' },
    folds: { type: 'string', default: '5' },
  },
})
if (values.data === undefined) {
  process.stderr.write(
    'Say where the data is: npm run train -- --data DIR (MODEL_CARD.md says what belongs there).\n',
  )
  process.exit(2)
}

const ratings = readVader(values.data)
const valence = {
  keys: Int32Array.from([...ratings.keys()], hashOf),
  values: Int8Array.from(ratings.values(), (rating) => Math.round(rating * 30)),
}
const byHash = new Map([...valence.keys].map((key, i) => [key, (valence.values[i] as number) / 30]))
const extract = createExtractor((hash) => byHash.get(hash) ?? 0)

const progress = createProgress(process.stderr)
const english = trainTable({
  examples: readGoEmotions(values.data, 'train').map(({ text, labels }) => ({
    text,
    heads: headsOf(labels),
  })),
  heads: HEADS.length,
  extract: (text) => extract(tokenise(text)),
  features: 16_000,
  minimum: 3,
  folds: Number(values.folds),
  recipe: { epochs: 15, rate: 0.2, decay: 2e-3, smoothing: 0.1, dropout: 0.2, seed: Number(values.seed) },
  onStep: progress.step('en'),
})
const bytes = encodeWeights({ tables: { en: english }, valence })
writeFileSync(values.out, bytes)
progress.end(`${values.out}: ${(bytes.length / 1e6).toFixed(3)} MB`)
