import Sentiment from 'sentiment'
import { Bench as Tinybench } from 'tinybench'
import vader from 'vader-sentiment'
import { createEmbeddedModel } from '../../src/emotion/embedded.ts'
import { type Bench, round } from './bench.ts'
import { MESSAGES } from './messages.ts'

/** Milliseconds from nothing to the first reading in this process: weights from the disk, indexes, phrases, cold code. */
const loadTime = (): number => {
  const started = performance.now()
  createEmbeddedModel().read('hello', 'en')
  return performance.now() - started
}

export const bench: Bench = {
  name: 'emotion',
  async run({ full }) {
    const load = loadTime()
    const model = createEmbeddedModel()
    const sentiment = new Sentiment()
    let turn = 0
    const message = (): string => MESSAGES[turn++ % MESSAGES.length] as string
    const time = full ? 5000 : 1000
    const race = new Tinybench({ time, warmupTime: time / 4 })
      .add('embedded (28 emotions, reasons)', () => {
        model.read(message(), 'en')
      })
      .add('vader-sentiment (polarity)', () => {
        vader.SentimentIntensityAnalyzer.polarity_scores(message())
      })
      .add('sentiment (polarity)', () => {
        sentiment.analyze(message())
      })
    await race.run()
    const rows = race.tasks.map(({ name, result }) => {
      if (result.state !== 'completed') throw new Error(`${name} did not complete`)
      const { mean, p99 } = result.latency
      return [name, round(mean * 1000), round(p99 * 1000), Math.round(1000 / mean)]
    })
    return [
      {
        title: 'Emotion: one message of 20 words',
        note: `The embedded model is ready ${round(load)} ms after it is first asked.`,
        columns: ['who', 'mean µs', 'p99 µs', 'messages a second'],
        rows,
      },
    ]
  },
}
