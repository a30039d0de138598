import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { EKMAN } from '../core/analysis.ts'
import { boostsOf } from './boosts.ts'
import { createExtractor, hashOf } from './features.ts'
import { EKMAN_AT, HEADS, headsOf } from './groups.ts'
import { shapeOf } from './shape.ts'
import { tokenise } from './tokens.ts'
import { BRIGHTER, type BrighterLanguage, readBrighter, readGoEmotions, readVader } from './training/data.ts'
import { createProgress } from './training/progress.ts'
import { trainTable } from './training/table.ts'
import { readCivil, readParaDetox, toxicWordsFile, trainToxicity } from './training/toxicity.ts'
import { phraseFinderOf } from './voices.ts'
import { encodeWeights, type Table } from './weights.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: new URL('./weights.bin', import.meta.url).pathname },
    seed: { type: 'string', default: '1' },
    folds: { type: 'string', default: '20' },
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
const seed = Number(values.seed)
const folds = Number(values.folds)
const read = (text: string) => extract(tokenise(text))

const findEnglish = phraseFinderOf('en')
const english = trainTable({
  examples: readGoEmotions(values.data, 'train').map(({ text, labels }) => ({
    text,
    heads: headsOf(labels),
    boosts: boostsOf(findEnglish(tokenise(text))),
  })),
  heads: HEADS.length,
  extract: read,
  features: 12_000,
  minimum: 3,
  folds,
  seeds: 3,
  recipe: { epochs: 8, rate: 0.1, decay: 0.15, smoothing: 0.1, dropout: 0.5, seed },
  stack: {
    recipe: {
      networks: 2,
      hidden: 24,
      epochs: 20,
      batch: 256,
      rate: 0.004,
      decay: 0.05,
      dropout: 0.25,
      seed,
    },
    folds: 5,
    shape(text, known) {
      const tokens = tokenise(text)
      return shapeOf(tokens, extract(tokens).rated, known)
    },
  },
  onStep: progress.step('en'),
})

const trainGroups = (data: string, language: BrighterLanguage): Table => {
  const find = phraseFinderOf(language)
  return trainTable({
    examples: readBrighter(data, language, 'train').map(({ text, labels }) => ({
      text,
      heads: labels.map((label) => EKMAN.indexOf(label)),
      boosts: boostsOf(find(tokenise(text)))?.slice(EKMAN_AT, EKMAN_AT + EKMAN.length),
    })),
    heads: EKMAN.length,
    extract: read,
    features: 3_000,
    minimum: 2,
    folds,
    seeds: 3,
    recipe: { epochs: 12, rate: 0.1, decay: 0.05, smoothing: 0.1, dropout: 0.5, seed },
    onStep: progress.step(language),
  })
}
const others = (Object.keys(BRIGHTER) as BrighterLanguage[]).map(
  (language) => [language, trainGroups(values.data as string, language)] as const,
)
const bytes = encodeWeights({ tables: { en: english, ...Object.fromEntries(others) }, valence })
writeFileSync(values.out, bytes)
progress.end(`${values.out}: ${(bytes.length / 1e6).toFixed(3)} MB`)

// a data file of the core, which reads nothing from the disk
const toxicWords = new URL('../core/sense/data/toxic-words.ts', import.meta.url)
const weights = trainToxicity(readParaDetox(values.data), readCivil(values.data), { seed })
writeFileSync(toxicWords, toxicWordsFile(weights))
progress.end(`${toxicWords.pathname}: ${weights.size} words`)
