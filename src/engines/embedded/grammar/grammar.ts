import { Worker } from 'node:worker_threads'
import type { Answer, Ask, Lint } from './lints.ts'

/** A checker of English. It never rejects: when it is late or broken there are no lints, and the rewrite goes on without. */
export type Grammar = {
  lint(text: string, signal: AbortSignal): Promise<readonly Lint[]>
  close(): Promise<void>
}

export type GrammarOptions = {
  /** For the first answers, while harper.js loads. */
  startMs?: number
  /** For an answer of a loaded worker; a millisecond for every eight characters is added. */
  answerMs?: number
  /** A worker that breaks so often is not started again. */
  starts?: number
}

type Pending = { resolve(lints: readonly Lint[]): void; timer: NodeJS.Timeout }

/** Starts its worker at the first text and keeps the process alive only while an answer is due. */
export const createGrammar = ({
  startMs = 6000,
  answerMs = 500,
  starts = 3,
}: GrammarOptions = {}): Grammar => {
  const pending = new Map<number, Pending>()
  let worker: Worker | undefined
  let warm = false
  let started = 0
  let last = 0

  const settle = (id: number, lints: readonly Lint[]): void => {
    const waiting = pending.get(id)
    if (!waiting) return
    clearTimeout(waiting.timer)
    pending.delete(id)
    if (pending.size === 0) worker?.unref()
    waiting.resolve(lints)
  }
  const drop = (gone: Worker): void => {
    if (worker !== gone) return
    worker = undefined
    warm = false
    for (const id of [...pending.keys()]) settle(id, [])
  }
  const start = (): Worker | undefined => {
    if (started >= starts) return undefined
    started++
    const fresh = new Worker(new URL('./worker.ts', import.meta.url))
    fresh.on('message', ({ id, lints }: Answer) => {
      warm = true
      started = 1
      settle(id, lints)
    })
    fresh.on('error', () => drop(fresh))
    fresh.on('exit', () => drop(fresh))
    fresh.unref()
    return fresh
  }

  return {
    lint(text, signal) {
      worker ??= start()
      if (!worker || signal.aborted) return Promise.resolve([])
      const to = worker
      const id = ++last
      return new Promise((resolve) => {
        const patience = (warm ? answerMs : startMs) + text.length / 8
        pending.set(id, { resolve, timer: setTimeout(() => settle(id, []), patience) })
        signal.addEventListener('abort', () => settle(id, []), { once: true })
        to.ref()
        to.postMessage({ id, text } satisfies Ask)
      })
    },
    async close() {
      const closing = worker
      started = starts
      if (closing) drop(closing)
      await closing?.terminate()
    },
  }
}
