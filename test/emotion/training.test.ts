import { describe, expect, test } from 'vitest'
import { createExtractor, hashOf } from '../../src/emotion/features.ts'
import { createScorer } from '../../src/emotion/scorer.ts'
import { tokenise } from '../../src/emotion/tokens.ts'
import { plattOf, thresholdOf } from '../../src/emotion/training/calibrate.ts'
import { createRandom } from '../../src/emotion/training/random.ts'
import { trainTable } from '../../src/emotion/training/table.ts'
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

const train = (seed: number): Table =>
  trainTable({
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
const table = train(1)

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

  test('the weights file gives back what was put in, wherever it lies in memory', () => {
    const valence = { keys: Int32Array.of(hashOf('good'), hashOf('bad')), values: Int8Array.of(57, -75) }
    const bytes = encodeWeights({ tables: { xx: table }, valence })
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    for (const copy of [bytes, shifted.subarray(1)]) {
      const decoded = decodeWeights(copy)
      expect([...decoded.valence.values]).toEqual([57, -75])
      expect(decoded.tables.xx?.rows).toEqual(table.rows)
      expect(decoded.tables.xx?.keys).toEqual(table.keys)
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
