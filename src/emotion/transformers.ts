import { Worker } from 'node:worker_threads'
import type { EmotionModel, EmotionReading } from '../core/analysis.ts'
import { EngineError } from '../errors.ts'
import { readingOf, type Scored } from './label-maps.ts'
import type { Answer, Ask } from './transformers-worker.ts'

export type TransformersOptions = {
  /** A model id on the hub, or a folder with `config.json`, `tokenizer.json` and `onnx/`. */
  model: string
  /** Answers when the model is late, broken or not to be had, and what the model's classes leave open. */
  fallback: EmotionModel
  /** One reading's whole time, loading included, in milliseconds. */
  timeoutMs?: number
  /** Told of every failure, never of a text. */
  onError?: (error: EngineError) => void
  /** After a failure to load, how long the fallback answers before the model is tried again. */
  retryMs?: number
}

/** Texts that wait together are read together, at most so many at once. */
const BATCH = 16
/** What a sequence model of 512 tokens can see; the worker need not be sent more. */
const SEEN = 4000

type Waiting = { text: string; done: (scores: readonly Scored[]) => void; failed: (error: Error) => void }

/** A sequence classifier on transformers.js in a worker thread, which starts at the first reading. `read` never rejects. */
export const createTransformersModel = ({
  model,
  fallback,
  timeoutMs = 10_000,
  retryMs = 60_000,
  onError = () => {},
}: TransformersOptions): EmotionModel => {
  const queue: Waiting[] = []
  let worker: Worker | undefined
  let busy: { id: number; batch: readonly Waiting[] } | undefined
  let turn = 0
  let restUntil = 0

  const settle = (end: (waiting: Waiting, index: number) => void): void => {
    const batch = busy?.batch ?? []
    busy = undefined
    batch.forEach(end)
    next()
  }
  const stop = async (): Promise<void> => {
    const running = worker
    worker = undefined
    await running?.terminate()
  }
  const start = (): Worker => {
    const started = new Worker(new URL('./transformers-worker.ts', import.meta.url), {
      workerData: { model },
    })
    started.unref()
    started.on('message', (answer: Answer) => {
      if (answer.id !== busy?.id) return
      if ('error' in answer) fail(new Error(answer.error))
      else settle(({ done }, index) => done(answer.scores[index] ?? []))
    })
    started.on('error', fail)
    return started
  }
  const fail = (error: Error): void => {
    restUntil = Date.now() + retryMs
    void stop()
    settle(({ failed }) => failed(error))
    for (const waiting of queue.splice(0)) waiting.failed(error)
  }
  const next = (): void => {
    if (busy !== undefined || queue.length === 0) return
    worker ??= start()
    worker.ref()
    busy = { id: ++turn, batch: queue.splice(0, BATCH) }
    worker.postMessage({ id: busy.id, texts: busy.batch.map(({ text }) => text) } satisfies Ask)
  }
  const ask = (text: string): Promise<readonly Scored[]> =>
    new Promise((done, failed) => {
      queue.push({ text: text.slice(0, SEEN), done, failed })
      // texts of the same turn of the event loop share a batch
      if (queue.length === 1) setImmediate(next)
    })

  return {
    name: `transformers (${model})`,
    async read(text, language): Promise<EmotionReading> {
      const own = await fallback.read(text, language)
      if (text.trim() === '' || Date.now() < restUntil) return own
      const timer = deadline(timeoutMs)
      try {
        return readingOf(await Promise.race([ask(text), timer.passed]), own)
      } catch (error) {
        onError(
          new EngineError(
            'emotion-model',
            `The emotion model ${model} did not answer: ${error instanceof Error ? error.message : error}`,
            'The built-in model answers instead. Check EMOTION_MODEL.',
            { cause: error },
          ),
        )
        return own
      } finally {
        timer.clear()
      }
    },
    async close() {
      await stop()
      await fallback.close?.()
    },
  }
}

const deadline = (ms: number) => {
  let timer: NodeJS.Timeout | undefined
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms)
  })
  return { passed, clear: () => clearTimeout(timer) }
}
