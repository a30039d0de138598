import Sentiment from 'sentiment'
import { Bench as Tinybench } from 'tinybench'
import vader from 'vader-sentiment'
import { createCore } from '../../src/core/core.ts'
import { defaultStyle } from '../../src/core/style.ts'
import { TONES } from '../../src/core/tones.ts'
import { createEmbeddedModel } from '../../src/emotion/embedded.ts'
import { createEmbeddedEngine } from '../../src/engines/embedded/engine.ts'
import { type Bench, quantile, round, type Table } from './bench.ts'

/** Twenty words each, of the kinds that people paste. */
const MESSAGES = [
  'The deploy failed again last night and nobody told me, so please look at the logs before you merge anything today.',
  'Thanks so much for the quick review, I fixed both comments and the tests are green, could you take another look?',
  'I hope this message finds you well. I wanted to reach out to delve into the robust new onboarding flow together.',
  'My dad passed away on Tuesday, so I will be away until Monday and Priya will cover for me until then.',
  'WHY is the staging server down AGAIN, I told you on 12 March that it needs more memory, fix it now!!!',
  'Hey <@U123>, the invoice 4711 over $2,300.50 is due on Friday, see https://pay.example/4711 and `net30` in the notes please.',
]
const never = new AbortController().signal

const measure = async (tasks: Readonly<Record<string, () => unknown>>, time: number) => {
  const bench = new Tinybench({ time, warmupTime: time / 4 })
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task as () => void)
  await bench.run()
  return bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`${name} did not complete`)
    return { name, perSecond: result.throughput.mean, p99: result.latency.p99 }
  })
}
const inTurn = <T>(items: readonly T[]): (() => T) => {
  let next = 0
  return () => items[next++ % items.length] as T
}

const speed = async (time: number): Promise<Table> => {
  const model = createEmbeddedModel()
  const plain = createCore({ model, embedded: createEmbeddedEngine({ grammar: false }) })
  const withGrammar = createEmbeddedEngine()
  const grammatical = createCore({ model, embedded: withGrammar })
  const style = { ...defaultStyle(TONES.warm), grammar: false }
  const message = inTurn(MESSAGES)
  const sentiment = new Sentiment()
  await grammatical.rewrite({ text: MESSAGES[0] as string, markup: 'slack', style: defaultStyle() }, never)
  const rows = await measure(
    {
      'vader-sentiment (sentiment only)': () => vader.SentimentIntensityAnalyzer.polarity_scores(message()),
      'sentiment (sentiment only)': () => sentiment.analyze(message()),
      'whole analysis': () => plain.analyze(message(), 'slack'),
      'rewrite, gate and explanation': () =>
        plain.rewrite({ text: message(), markup: 'slack', style }, never),
      'the same with grammar': () =>
        grammatical.rewrite({ text: message(), markup: 'slack', style: { ...style, grammar: true } }, never),
    },
    time,
  )
  await withGrammar.close()
  const base = rows[0]?.perSecond ?? 1
  return {
    title: 'Text: messages of 20 words a second, one core',
    note: 'Aims: analysis ≥ 5,000/s; rewrite ≥ 3,000/s without grammar, ≥ 300/s with it (the worker uses a second core).',
    columns: ['what', 'messages/s', 'p99 ms', '× vader-sentiment'],
    rows: rows.map(({ name, perSecond, p99 }) => [
      name,
      round(perSecond),
      round(p99),
      round(perSecond / base),
    ]),
  }
}

/** Time of one rewrite over lengths that double: linear means that the last column stays about the same. */
const growth = async (): Promise<Table> => {
  const core = createCore({
    model: createEmbeddedModel(),
    embedded: createEmbeddedEngine({ grammar: false }),
  })
  const style = { ...defaultStyle(TONES.warm), grammar: false }
  const rows: (string | number)[][] = []
  for (const length of [10, 100, 1_000, 5_000, 10_000, 20_000, 40_000]) {
    const text = MESSAGES.join(' ')
      .repeat(Math.ceil(length / 600))
      .slice(0, length)
    const runs = length > 4_000 ? 5 : 50
    const times: number[] = []
    for (let run = 0; run < runs + 2; run += 1) {
      const started = performance.now()
      await core.rewrite({ text, markup: 'slack', style }, never)
      if (run > 1) times.push(performance.now() - started)
    }
    const median = quantile(times, 0.5)
    rows.push([length, round(median), round((median * 1000) / length)])
  }
  return {
    title: 'Text: growth with length',
    columns: ['characters', 'ms a rewrite (median)', 'µs a character'],
    rows,
  }
}

export const bench: Bench = {
  name: 'text',
  run: async ({ full }) => [await speed(full ? 3_000 : 500), await growth()],
}
