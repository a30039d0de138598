import { encode } from 'gpt-tokenizer'
import OpenAI from 'openai'
import { createLlmCoach } from '../../src/engines/llm/coach.ts'
import { rewriteTo, say, startOpenAi } from '../loopback/openai.ts'
import { freeMeter, llmCore } from '../support/llm.ts'
import { type Bench, quantile, round, type Table } from './bench.ts'

const TEXT =
  'You broke the build again, <@U1>. Fix it before 5 pm, see https://ci.example/42. Do not merge anything.'
/** What the loopback model answers: a good rewrite, so that gate and explanation have their whole work. */
const BETTER =
  'The build broke again, ⟦1⟧. Could you fix it before 5 pm, see ⟦2⟧? Please do not merge anything.'

const sample = async (runs: number, task: () => Promise<unknown>): Promise<number[]> => {
  const times: number[] = []
  for (let run = 0; run < runs + 10; run += 1) {
    const started = performance.now()
    await task()
    if (run >= 10) times.push(performance.now() - started)
  }
  return times
}

const overhead = async (runs: number): Promise<Table[]> => {
  const server = await startOpenAi()
  server.behave(rewriteTo(() => BETTER))
  const bare = new OpenAI({ apiKey: 'none', baseURL: server.url, maxRetries: 0 })
  const { rewrite, provider, guard, core } = llmCore(server.url)
  const messages = [{ role: 'user' as const, content: `<message>\n${TEXT}\n</message>` }]
  const alone = await sample(runs, () =>
    bare.chat.completions.create({
      model: 'loopback',
      messages: [{ role: 'system', content: '' }, ...messages],
    }),
  )
  const whole = await sample(runs, () => rewrite(TEXT))

  const asked = JSON.parse(server.bodies.at(-1) ?? '{}') as { messages: { content: string }[] }
  const sent = asked.messages.reduce((sum, { content }) => sum + encode(content).length, 0)
  const own = encode(TEXT).length

  server.behave(say(() => 'One sentence here. Another one there. '.repeat(5)))
  const coach = createLlmCoach({ provider, guard, meter: freeMeter })
  const analysis = await core.analyze(TEXT, 'slack')
  const first = async (begin: () => Promise<unknown>) =>
    quantile(await sample(Math.min(runs, 50), begin), 0.5)
  const bareFirst = await first(async () => {
    const stream = await bare.chat.completions.create({
      model: 'loopback',
      stream: true,
      messages: [{ role: 'system', content: '' }, ...messages],
    })
    for await (const _ of stream) break
  })
  const coachFirst = await first(async () => {
    const job = {
      turns: [{ by: 'person' as const, text: TEXT }],
      memory: [],
      sense: { analysis, uncertain: false, because: [] },
      language: 'en',
      locale: 'en' as const,
    }
    for await (const _ of coach.answer(job, new AbortController().signal)) break
  })
  await server.stop()
  const p50 = (times: readonly number[]) => quantile(times, 0.5)
  return [
    {
      title: 'LLM: overhead over a bare openai call to the same loopback server',
      note: 'Analysis, veil, prompt, reader, gate and explanation included. Aims: ≤ 5 ms p50; the first streamed sentence within 50 ms of the first token.',
      columns: ['what', 'p50 ms', 'p99 ms'],
      rows: [
        ['bare call', round(p50(alone)), round(quantile(alone, 0.99))],
        ['rewrite by the LLM engine', round(p50(whole)), round(quantile(whole, 0.99))],
        ['overhead', round(p50(whole) - p50(alone)), ''],
        ['first token, bare stream', round(bareFirst), ''],
        ['first checked sentence of the coach', round(coachFirst), ''],
      ],
    },
    {
      title: 'LLM: prompt tokens beyond text and context',
      note: 'Counted with the o200k vocabulary. Aim: ≤ 450.',
      columns: ['what', 'tokens'],
      rows: [
        ['whole prompt', sent],
        ['the text', own],
        ['overhead', sent - own],
      ],
    },
  ]
}

export const bench: Bench = { name: 'llm', run: ({ full }) => overhead(full ? 500 : 100) }
