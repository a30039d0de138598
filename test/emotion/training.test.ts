import { describe, expect, test } from 'vitest'
import { createExtractor, hashOf } from '../../src/emotion/features.ts'
import { createScorer } from '../../src/emotion/scorer.ts'
import { shapeOf } from '../../src/emotion/shape.ts'
import { createStackReader } from '../../src/emotion/stack.ts'
import { tokenise } from '../../src/emotion/tokens.ts'
import { plattOf, thresholdOf } from '../../src/emotion/training/calibrate.ts'
import { createRandom } from '../../src/emotion/training/random.ts'
import { type TableInput, trainTable } from '../../src/emotion/training/table.ts'
import { createFullVoice } from '../../src/emotion/voices.ts'
import { createIndex, decodeWeights, encodeWeights, type Table } from '../../src/emotion/weights.ts'

const extract = createExtractor(() => 0)
const read = (text: string) => extract(tokenise(text))

/** Small talk in which "glorp" is one feeling and "snib" another. */
const random = createRandom(3)
const filler = ['the', 'build', 'is', 'here', 'today', 'we', 'see', 'it', 'now', 'again']
const words = (): string =>
  Array.from({ length: 5 }, () => filler[Math.floor(random() * filler.length)]).join(' ')
const examples = Array.from({ length: 400 }, (_, i) => {
  const heads = i % 4 === 0 ? [0] : i % 4 === 1 ? [1] : i % 4 === 2 ? [0, 1] : []
  const told = heads.map((head) => (head === 0 ? 'glorp' : 'snib')).join(' and ')
  return { text: `${words()} ${told} ${words()}`, heads, boosts: undefined }
})

const input = (seed: number): TableInput => ({
  examples,
  heads: 2,
  extract: read,
  features: 200,
  minimum: 2,
  folds: 2,
  seeds: 2,
  recipe: { epochs: 6, rate: 0.3, decay: 0.01, smoothing: 0.1, dropout: 0.2, seed },
  onStep: () => {},
})
const train = (seed: number): Table => trainTable(input(seed))
const table = train(1)

const stack: NonNullable<TableInput['stack']> = {
  recipe: { networks: 2, hidden: 8, epochs: 30, batch: 32, rate: 0.02, decay: 0, dropout: 0, seed: 1 },
  folds: 2,
  shape(text, known) {
    const tokens = tokenise(text)
    return shapeOf(tokens, extract(tokens).rated, known)
  },
}

/** "glorp" or "snib" is what head 0 stands for, both together are not; far apart, so that no pair of words gives it away. */
const alternatives = Array.from({ length: 600 }, (_, i) => {
  const told = [['glorp'], ['snib'], ['glorp', 'snib'], []][i % 4] as string[]
  const text = `${words()} ${told[0] ?? 'we'} ${words()} ${told[1] ?? 'we'} ${words()}`
  const heads = [
    ...(told.length === 1 ? [0] : []),
    ...(told.includes('glorp') ? [1] : []),
    ...(told.includes('snib') ? [2] : []),
  ]
  return { text, heads, boosts: undefined }
})
const stackedTable = trainTable({ ...input(1), examples: alternatives, heads: 3, stack })

const probabilities = (text: string, of: Table = table): number[] => {
  const scorer = createScorer(of)
  const logits = scorer.logits(scorer.find(read(text)))
  return [...logits].map(
    (logit, head) => 1 / (1 + Math.exp(-((of.slope[head] as number) * logit + (of.offset[head] as number)))),
  )
}

describe('training', () => {
  test('learns which word means which feeling, several at once', () => {
    const [glorp, snib] = [probabilities('now glorp we see'), probabilities('today the snib is here')]
    expect(glorp[0]).toBeGreaterThan(0.8)
    expect(glorp[1]).toBeLessThan(0.2)
    expect(snib[1]).toBeGreaterThan(0.8)
    expect(probabilities('the build is here').every((p) => p < 0.2)).toBe(true)
  })

  test('gives the same weights for the same seed, and others for another', () => {
    const bytes = (of: Table): Uint8Array =>
      encodeWeights({ tables: { xx: of }, valence: { keys: new Int32Array(0), values: new Int8Array(0) } })
    expect(bytes(train(1))).toEqual(bytes(table))
    expect(bytes(train(2))).not.toEqual(bytes(table))
  })

  test('names the word that spoke for a feeling', () => {
    const scorer = createScorer(table)
    const tokens = tokenise('we see the glorp again')
    const shares = scorer.evidence(scorer.find(extract(tokens)), 0, tokens.length)
    expect(shares.indexOf(Math.max(...shares))).toBe(3)
  })

  test('a second layer learns what no sum of words can say: one of two, but not both', () => {
    const right = (of: Table): number => {
      const voice = createFullVoice(of, extract, 'xx')
      const share = alternatives.filter(({ text, heads }) => {
        const [odds] = voice.listen(tokenise(text)).odds
        return (odds as number) > 0 === heads.includes(0)
      }).length
      return share / alternatives.length
    }
    const { stack: _, ...without } = stackedTable
    expect(right(without)).toBeLessThan(0.8)
    expect(right(stackedTable)).toBeGreaterThan(0.95)
  })

  test('a second layer does not follow an input further than training went', () => {
    const reads = createStackReader({
      floor: Float32Array.of(-1),
      ceiling: Float32Array.of(2),
      inner: Float32Array.of(1),
      innerBias: Float32Array.of(0),
      outer: Float32Array.of(3),
      outerBias: Float32Array.of(0.5),
    })
    expect([-9, 0, 1, 2, 50].map((input) => reads([input])[0])).toEqual([0.5, 0.5, 3.5, 6.5, 6.5])
  })

  test('the weights file gives back what was put in, wherever it lies in memory', () => {
    const valence = { keys: Int32Array.of(hashOf('good'), hashOf('bad')), values: Int8Array.of(57, -75) }
    const second = stackedTable.stack
    const bytes = encodeWeights({ tables: { xx: table, yy: stackedTable }, valence })
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    for (const copy of [bytes, shifted.subarray(1)]) {
      const decoded = decodeWeights(copy)
      expect([...decoded.valence.values]).toEqual([57, -75])
      expect(decoded.tables.xx?.rows).toEqual(table.rows)
      expect(decoded.tables.xx?.keys).toEqual(table.keys)
      expect(decoded.tables.xx?.stack).toBeUndefined()
      for (const part of ['floor', 'ceiling', 'inner', 'innerBias', 'outer', 'outerBias'] as const)
        expect(decoded.tables.yy?.stack?.[part]).toEqual(second?.[part])
    }
  })

  test('refuses weights of another version', () => {
    const json = new TextEncoder().encode('{"version":9}')
    const bytes = new Uint8Array(4 + json.length)
    new DataView(bytes.buffer).setUint32(0, json.length, true)
    bytes.set(json, 4)
    expect(() => decodeWeights(bytes)).toThrow('version 9')
  })
})

describe('calibration', () => {
  test('makes overconfident logits honest', () => {
    const draw = createRandom(5)
    const honest = Array.from({ length: 4000 }, () => draw() * 6 - 4)
    const truths = honest.map((logit) => (draw() < 1 / (1 + Math.exp(-logit)) ? 1 : 0))
    const { slope, offset } = plattOf(
      honest.map((logit) => 3 * logit + 2),
      truths,
    )
    expect(slope).toBeCloseTo(1 / 3, 1)
    expect(offset).toBeCloseTo(-2 / 3, 0)
  })

  test('puts the threshold where F1 is highest', () => {
    const at = thresholdOf([0.9, 0.8, 0.7, 0.3, 0.2, 0.1], [1, 1, 1, 0, 0, 0])
    expect(at).toBeGreaterThan(0.3)
    expect(at).toBeLessThan(0.71)
  })
})

test('an index finds its keys and nothing else', () => {
  const keys = Int32Array.from({ length: 5000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1))
  const indexOf = createIndex(keys)
  expect([...keys].every((key, i) => indexOf(key) === i)).toBe(true)
  expect(indexOf(12345)).toBe(-1)
})
