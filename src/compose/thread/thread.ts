import { Worker } from 'node:worker_threads'
import type { EmotionModel } from '../../core/analysis.ts'
import type { Core } from '../../core/core.ts'
import type { Engine } from '../../core/job.ts'
import { EngineError, InputError } from '../../errors.ts'
import type { Answer, Ask, CallName, Calls, Told } from './calls.ts'
import { createOutbox } from './outbox.ts'

export type LanguageThread = {
  /** The core with the built-in engine. */
  core: Omit<Core, 'hasLlm'>
  /** Its parts, for a core whose language model runs on the main thread. */
  model: EmotionModel
  engine: Engine
  close(): Promise<void>
}

type Options = {
  /** As the configuration names it. */
  emotionModel: string
  /** The code of something that went wrong and was made good. */
  onWarning(code: string): void
  /** With work under way and no answer for so long, the thread hangs. The longest honest answer is the first one with grammar. */
  patienceMs?: number
  /** What runs in the thread. */
  entry?: URL
}

type Pending = { resolve(value: unknown): void; reject(error: unknown): void }

const remade = ({ kind, code, message, advice, values }: Told): Error =>
  new ({ InputError, EngineError })[kind](code, message, advice, { values })

const gone = (code: 'language-late' | 'language-lost', cause?: unknown): EngineError =>
  new EngineError(code, 'The text could not be worked on.', 'Try again; if it fails again, shorten it.', {
    cause,
  })

/**
 * The language core in a worker thread, started at the first call: a rewrite of a long text takes a tenth of a second, and the event loop
 * has acknowledgements to send meanwhile. A thread that ends or hangs takes the texts that it had with it, and the next call starts another.
 */
export const createLanguageThread = ({
  emotionModel,
  onWarning,
  patienceMs = 30_000,
  entry = new URL('./worker.ts', import.meta.url),
}: Options): LanguageThread => {
  const pending = new Map<number, Pending>()
  let worker: Worker | undefined
  /** To the worker that stands; made anew with it. */
  let tell: (ask: Ask) => void = () => {}
  let heardAt = 0
  let last = 0
  let closed = false

  const settle = (id: number, how: (pending: Pending) => void): void => {
    const waiting = pending.get(id)
    if (!waiting) return
    pending.delete(id)
    if (pending.size === 0) worker?.unref()
    how(waiting)
  }
  const drop = (lost: Worker, error: EngineError): void => {
    if (worker !== lost) return
    worker = undefined
    void lost.terminate()
    for (const id of [...pending.keys()]) settle(id, ({ reject }) => reject(error))
    if (!closed) onWarning(error.code)
  }
  const hear = (answer: Answer): void => {
    heardAt = Date.now()
    if ('warn' in answer) onWarning(answer.warn)
    else if ('value' in answer) settle(answer.id, ({ resolve }) => resolve(answer.value))
    else settle(answer.id, ({ reject }) => reject('told' in answer ? remade(answer.told) : answer.fault))
  }
  const start = (): Worker => {
    const fresh = new Worker(entry, { workerData: { emotionModel } })
    fresh.on('message', (answers: readonly Answer[]) => answers.forEach(hear))
    fresh.on('error', (error) => drop(fresh, gone('language-lost', error)))
    fresh.on('exit', () => drop(fresh, gone('language-lost')))
    tell = createOutbox((asks) => fresh.postMessage(asks))
    return fresh
  }
  const watch = setInterval(() => {
    if (worker && pending.size > 0 && Date.now() - heardAt > patienceMs) drop(worker, gone('language-late'))
  }, patienceMs / 10).unref()

  const ask = (call: CallName, args: readonly unknown[], signal?: AbortSignal): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (closed) return reject(gone('language-lost'))
      if (signal?.aborted) return reject(signal.reason)
      worker ??= start()
      const say = tell
      const id = ++last
      const stop = () => {
        say({ id, stop: true })
        settle(id, () => reject(signal?.reason))
      }
      const over =
        <T>(how: (value: T) => void) =>
        (value: T) => {
          signal?.removeEventListener('abort', stop)
          how(value)
        }
      say({ id, call, args })
      signal?.addEventListener('abort', stop, { once: true })
      if (pending.size === 0) {
        worker.ref()
        heardAt = Date.now()
      }
      pending.set(id, { resolve: over(resolve), reject: over(reject) })
    })
  /** The call's own arguments go as they are; its signal stays here and is told of. */
  const far = <Name extends CallName>(call: Name, { signal: takesSignal = true } = {}): Calls[Name] =>
    ((...args: unknown[]) =>
      takesSignal
        ? ask(call, args.slice(0, -1), args.at(-1) as AbortSignal)
        : ask(call, args)) as unknown as Calls[Name]

  return {
    core: {
      analyze: far('analyze', { signal: false }),
      rewrite: far('rewrite'),
      compare: far('compare'),
      reply: far('reply'),
    },
    model: { name: emotionModel, read: far('read', { signal: false }) },
    engine: { name: 'embedded', rewrite: far('engineRewrite'), reply: far('engineReply') },
    close: async () => {
      closed = true
      clearInterval(watch)
      const closing = worker
      if (closing) drop(closing, gone('language-lost'))
      await closing?.terminate()
    },
  }
}
