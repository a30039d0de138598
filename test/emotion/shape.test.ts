import { expect, test } from 'vitest'
import { createExtractor, hashOf } from '../../src/emotion/features.ts'
import { SHAPE, shapeOf } from '../../src/emotion/shape.ts'
import { tokenise } from '../../src/emotion/tokens.ts'

const RATINGS = new Map([
  [hashOf('love'), 3],
  [hashOf('hate'), -3],
  [hashOf('ok'), 1],
])
const extract = createExtractor((hash) => RATINGS.get(hash) ?? 0)

type Measure = (typeof SHAPE)[number]
/** The measures that are not nothing, as they were counted. */
const shape = (text: string): Partial<Record<Measure, number>> => {
  const tokens = tokenise(text)
  const numbers = shapeOf(tokens, extract(tokens).rated, 0)
  return Object.fromEntries(
    SHAPE.map((measure, i) => [
      measure,
      Math.sign(numbers[i] as number) * Math.expm1(Math.abs(numbers[i] as number)),
    ])
      .map(([measure, value]) => [measure, Math.round((value as number) * 100) / 100])
      .filter(([, value]) => value !== 0),
  )
}

test('counts words, marks, and of whom a text speaks', () => {
  expect(shape('I think you broke it, but they fixed it.')).toEqual({
    ...{ tokens: 11, words: 9, sentences: 1, me: 1, you: 1, others: 1, turns: 1 },
    ...{ meFirst: 1, stopsLast: 1 },
  })
  expect(shape('WHY?! @bob see https://a.b 10 times 🎉...')).toMatchObject({
    ...{ shouted: 1, questions: 1, exclamations: 1, sentences: 2, dots: 1 },
    ...{ names: 1, links: 1, numbers: 1, emoji: 1, asksFirst: 1 },
  })
})

test('tells how a text opens and ends', () => {
  expect(shape('could you look?')).toMatchObject({ asksFirst: 1, asksLast: 1, conditions: 1, you: 1 })
  expect(shape('but no!')).toMatchObject({ turnsFirst: 1, exclaimsLast: 1, negators: 1 })
})

test('adds up rated words, the bad apart from the good, negation taken into account', () => {
  expect(shape('love and hate')).toMatchObject({ good: 3, bad: -3, best: 3, worst: -3, lastRated: -3 })
  expect(shape("don't love it, ok")).toMatchObject({ good: 1, bad: -2.22, lastRated: 1 })
})

test('an empty text has no shape', () => {
  expect(shape('')).toEqual({})
})
