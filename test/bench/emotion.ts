import { createRequire } from 'node:module'
import { Bench } from 'tinybench'
import { createEmbeddedModel } from '../../src/emotion/embedded.ts'
import { MESSAGES } from './messages.ts'

const require = createRequire(import.meta.url)

/**
 * Reading the feeling of chat messages of twenty words: the embedded model (28 labels) beside lexicon packages (polarity alone), each
 * over the same messages in turn. Times are per message.
 */
export const emotionBench = (): Bench => {
  const model = createEmbeddedModel()
  const vader = require('vader-sentiment') as {
    SentimentIntensityAnalyzer: { polarity_scores(text: string): unknown }
  }
  const Sentiment = require('sentiment') as new () => { analyze(text: string): unknown }
  const sentiment = new Sentiment()
  let turn = 0
  const message = (): string => MESSAGES[turn++ % MESSAGES.length] as string
  return new Bench({ name: 'emotion, per message of 20 words', time: 1000, warmupTime: 300 })
    .add('embedded (28 emotions)', () => {
      model.read(message(), 'en')
    })
    .add('vader-sentiment (polarity)', () => {
      vader.SentimentIntensityAnalyzer.polarity_scores(message())
    })
    .add('sentiment (polarity)', () => {
      sentiment.analyze(message())
    })
}

/** Milliseconds from nothing to the first reading, weights from the disk included. */
export const loadTime = (): number => {
  const started = performance.now()
  createEmbeddedModel().read('hello', 'en')
  return performance.now() - started
}
