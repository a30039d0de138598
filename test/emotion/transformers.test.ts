import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { EmotionModel } from '../../src/core/analysis.ts'
import { createEmbeddedModel } from '../../src/emotion/embedded.ts'
import { createTransformersModel } from '../../src/emotion/transformers.ts'
import type { EngineError } from '../../src/errors.ts'
import { writeTinyModel } from '../support/tiny-model.ts'

const embedded = createEmbeddedModel()
const folders: string[] = []
const models: EmotionModel[] = []
const open = (
  model: string,
  options: { timeoutMs?: number; onError?: (error: EngineError) => void } = {},
) => {
  const opened = createTransformersModel({ model, fallback: embedded, ...options })
  models.push(opened)
  return opened
}
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'humanize-model-'))
  folders.push(made)
  return made
}

afterEach(async () => {
  await Promise.all(models.splice(0).map((model) => model.close?.()))
  for (const made of folders.splice(0)) rmSync(made, { recursive: true })
})

const EKMAN_CLASSES = ['anger', 'joy', 'sadness', 'neutral']
/** Words that no lexicon knows, so that only the model can have read them. */
const EKMAN_WORDS = { blorp: [6, 0, 0, 0], zibble: [0, 6, 0, 0], wug: [0, 0, 6, 0] }

describe('transformers.js as the emotion model', () => {
  test('reads each text of a batch with the model at a local path, in a worker thread', async () => {
    const path = folder()
    writeTinyModel(path, EKMAN_CLASSES, EKMAN_WORDS)
    const model = open(path)
    const readings = await Promise.all(
      ['so blorp today', 'zibble', 'what a wug and wug'].map((text) => model.read(text, 'en')),
    )
    expect(readings.map(({ emotion }) => emotion)).toEqual(['anger', 'joy', 'sadness'])
    expect(readings[0]?.sentiment.label).toBe('negative')
    expect(readings[1]?.sentiment.label).toBe('positive')
    expect(readings[1]?.confidence).toBeGreaterThan(0.9)
    expect(readings[1]?.emotions).toHaveLength(28)
  })

  test('takes the 28 labels of a multi-label GoEmotions model as they are', async () => {
    const path = folder()
    const classes = embedded.read('', 'en').emotions.map(({ label }) => label)
    const at = (label: string, value: number) => classes.map((name) => (name === label ? value : 0))
    writeTinyModel(
      path,
      classes,
      { '[CLS]': classes.map(() => -5), blorp: at('gratitude', 9), wug: at('grief', 9) },
      { multiLabel: true },
    )
    const model = open(path)
    const [thanks, loss] = await Promise.all([model.read('blorp', 'en'), model.read('wug', 'en')])
    expect(thanks.emotions[0]).toMatchObject({ label: 'gratitude', present: true })
    expect(loss.emotion).toBe('sadness')
    expect(loss.emotions.filter(({ present }) => present).map(({ label }) => label)).toEqual(['grief'])
  })

  test('a model that knows polarity alone gives the sentiment, and the embedded model the emotion', async () => {
    const path = folder()
    writeTinyModel(path, ['NEGATIVE', 'POSITIVE'], { friday: [6, 0] })
    const text = 'I am so scared of friday'
    const reading = await open(path).read(text, 'en')
    expect(reading.sentiment).toMatchObject({ label: 'negative' })
    expect(reading.sentiment.score).toBeLessThan(-0.9)
    expect(reading.emotion).toBe(embedded.read(text, 'en').emotion)
  })

  test('falls back to the embedded model when there is no such model, and says so once until it tries again', async () => {
    const errors: EngineError[] = []
    const model = open(join(folder(), 'nothing-here'), { onError: (error) => errors.push(error) })
    const text = 'thanks for the quick review'
    expect(await model.read(text, 'en')).toEqual(embedded.read(text, 'en'))
    expect(await model.read(text, 'en')).toEqual(embedded.read(text, 'en'))
    expect(errors).toHaveLength(1)
    expect(errors[0]?.code).toBe('emotion-model')
    expect(errors[0]?.message).not.toContain(text)
  })

  test('falls back when the model is late', async () => {
    const path = folder()
    writeTinyModel(path, EKMAN_CLASSES, EKMAN_WORDS)
    const errors: EngineError[] = []
    const model = open(path, { timeoutMs: 1, onError: (error) => errors.push(error) })
    expect(await model.read('blorp', 'en')).toEqual(embedded.read('blorp', 'en'))
    expect(errors[0]?.message).toContain('1 ms')
  })

  test('refuses a model whose classes are no feelings', async () => {
    const path = folder()
    writeTinyModel(path, ['cat', 'dog'], { blorp: [3, 0] })
    const errors: EngineError[] = []
    const reading = await open(path, { onError: (error) => errors.push(error) }).read('blorp', 'en')
    expect(reading).toEqual(embedded.read('blorp', 'en'))
    expect(errors[0]?.message).toContain('cat')
  })
})
