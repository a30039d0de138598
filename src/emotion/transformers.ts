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

type Waiting = {
  text: string
  done(scores: readonly Scored[]): void
  failed(error: Error): void
  /** Nobody waits for it any more. */
  late: boolean
}

/**
 * A sequence classifier on transformers.js in a worker thread, which starts at the first reading. `read` never rejects. While the model
 * is slow to load or to answer, one reading waits out the time and the others are answered by `fallback` at once.
 */
export const createTransformersModel = ({
  model,
  fallback,
  timeoutMs = 10_000,
  retryMs = 60_000,
  onError = () => {},
}: TransformersOptions): EmotionModel => {
  const queue: Waiting[] = []
  let worker: Worker | undefined
  let busy: { id: number; since: number; batch: readonly Waiting[] } | undefined
  let turn = 0
  let restUntil = 0

  const settle = (end: (waiting: Waiting, index: number) => void): void => {
    const batch = busy?.batch ?? []
    busy = undefined
    batch.forEach(end)
    next()
  }
  const start = (): Worker => {
    const started = new Worker(new URL('./transformers-worker.ts', import.meta.url), {
      workerData: { model },
    })
    started.on('message', (answer: Answer) => {
      if (answer.id !== busy?.id) return
      if ('error' in answer) fail(new Error(answer.error))
      else settle(({ done }, index) => done(answer.scores[index] ?? []))
    })
    started.on('error', fail)
    return started
  }
  const stop = async (): Promise<void> => {
    const running = worker
    worker = undefined
    await running?.terminate()
  }
  const fail = (error: Error): void => {
    restUntil = Date.now() + retryMs
    void stop()
    for (const waiting of queue.splice(0)) waiting.failed(error)
    settle(({ failed }) => failed(error))
  }
  const next = (): void => {
    if (busy !== undefined) return
    const batch: Waiting[] = []
    while (queue.length > 0 && batch.length < BATCH) {
      const waiting = queue.shift()
      if (waiting !== undefined && !waiting.late) batch.push(waiting)
    }
    // an idle model does not keep the process alive
    if (batch.length === 0) {
      worker?.unref()
      return
    }
    worker ??= start()
    worker.ref()
    busy = { id: ++turn, since: Date.now(), batch }
    worker.postMessage({ id: busy.id, texts: batch.map(({ text }) => text) } satisfies Ask)
  }
  const ask = (text: string): Promise<readonly Scored[]> =>
    new Promise((done, reject) => {
      const failed = (error: Error): void => {
        clearTimeout(timer)
        reject(error)
      }
      const waiting: Waiting = {
        text: text.slice(0, SEEN),
        late: false,
        failed,
        done: (scores) => {
          clearTimeout(timer)
          done(scores)
        },
      }
      const timer = setTimeout(() => {
        waiting.late = true
        failed(new Error(`no answer within ${timeoutMs} ms`))
      }, timeoutMs)
      queue.push(waiting)
      // texts of the same turn of the event loop share a batch
      if (queue.length === 1) setImmediate(next)
    })
  const unavailable = (): boolean =>
    Date.now() < restUntil || (busy !== undefined && Date.now() - busy.since > timeoutMs)
  const reading = (scores: readonly Scored[], own: EmotionReading): EmotionReading => {
    try {
      return readingOf(scores, own)
    } catch (error) {
      restUntil = Date.now() + retryMs
      throw error
    }
  }

  return {
    name: `transformers (${model})`,
    async read(text, language): Promise<EmotionReading> {
      const own = await fallback.read(text, language)
      if (text.trim() === '' || unavailable()) return own
      try {
        return reading(await ask(text), own)
      } catch (error) {
        onError(
          new EngineError(
            'emotion-model',
            `The emotion model ${model} could not be used: ${error instanceof Error ? error.message : error}`,
            'The built-in model answers instead. Check EMOTION_MODEL.',
            { cause: error },
          ),
        )
        return own
      }
    },
    async close() {
      restUntil = Number.POSITIVE_INFINITY
      await stop()
      const closed = new Error('the model was closed')
      for (const waiting of queue.splice(0)) waiting.failed(closed)
      settle(({ failed }) => failed(closed))
      await fallback.close?.()
    },
  }
}
