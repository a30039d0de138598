import { setImmediate as yieldToEvents } from 'node:timers/promises'
import { HumanizeError } from '../errors.ts'
import type { View } from '../views/view.ts'
import type { Handling } from './reply.ts'

/** The person did not want to wait. Whoever cancelled has been shown something already. */
export class CancelledError extends HumanizeError {
  constructor() {
    super('cancelled', 'The work was cancelled.', 'Nothing is to be done.')
  }
}
/** More is going on than can be taken in. */
export class BusyError extends HumanizeError {
  constructor() {
    super('busy', 'Too many texts are being worked on.', 'Try again in a minute.')
  }
}
/** The edge gave up: the process stops, or the platform's time is over. */
export class StoppedError extends HumanizeError {
  constructor(cause: unknown) {
    super('stopped', 'The work was stopped.', 'Try again in a minute.', { cause })
  }
}

/** So few at once keep nobody waiting. */
const CROWD = 24
/** A person who has waited this long is shown that something is going on, with a way out. */
const WAITING_AFTER_MS = 600

type Job = {
  /** The draft's id, by which it is cancelled; without one it cannot be. */
  draft?: string
  owner: string
  /** Handed back to whoever cancels. */
  text: string
  /** Undefined where there is nothing to show. */
  waiting?: () => Promise<View | undefined>
}

/**
 * Engine work: a bounded number at once, a bounded number waiting, an honest "busy" beyond. Of a crowd, one job begins in each turn of
 * the event loop: what began together would come back together, and acknowledgements would wait until all of it is shown.
 */
export type Works = {
  /** Rejects with BusyError, CancelledError or StoppedError besides the work's own errors; also when the work ignores its signal. */
  run<T>(job: Job, handling: Handling, work: (signal: AbortSignal) => Promise<T>): Promise<T>
  /** Aborts a job of this process; its text, or undefined where there is none or it is somebody else's. */
  cancel(draft: string, owner: string): { text: string } | undefined
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })

export const createWorks = (
  { running, waiting }: { running: number; waiting: number },
  gauge?: { set(value: number): void },
): Works => {
  const queue: (() => void)[] = []
  const cancellable = new Map<string, { owner: string; text: string; controller: AbortController }>()
  let active = 0
  let turn: Promise<void> = Promise.resolve()
  const nextTurn = (): Promise<void> => {
    turn = turn.then(() => yieldToEvents())
    return turn
  }

  const enter = async (signal: AbortSignal): Promise<void> => {
    if (active >= running) {
      if (queue.length >= waiting) throw new BusyError()
      const turn = new Promise<void>((resolve) => queue.push(resolve))
      try {
        await Promise.race([turn, aborted(signal)])
      } catch (error) {
        // A turn that comes later is passed on; one that waits is given up.
        turn.then(leave)
        throw error
      }
    } else active++
    gauge?.set(active)
  }
  const leave = (): void => {
    const next = queue.shift()
    if (next) next()
    else active--
    gauge?.set(active)
  }

  return {
    run: async ({ draft, owner, text, waiting: view }, handling, work) => {
      const controller = new AbortController()
      if (draft !== undefined) cancellable.set(draft, { owner, text, controller })
      const stop = () => controller.abort(new StoppedError(handling.signal.reason))
      if (handling.signal.aborted) stop()
      else handling.signal.addEventListener('abort', stop, { once: true })
      let over = false
      const wait = async () => {
        const shown = await view?.()
        if (shown && !over) handling.progress(shown)
      }
      const timer = view && setTimeout(wait, WAITING_AFTER_MS)
      const { signal } = controller
      try {
        await enter(signal)
        try {
          if (active > CROWD) await nextTurn()
          signal.throwIfAborted()
          return await Promise.race([work(signal), aborted(signal)])
        } catch (error) {
          // A client library may wrap the reason in an error of its own.
          throw signal.aborted ? signal.reason : error
        } finally {
          leave()
        }
      } finally {
        over = true
        clearTimeout(timer)
        handling.signal.removeEventListener('abort', stop)
        if (draft !== undefined) cancellable.delete(draft)
      }
    },
    cancel: (draft, owner) => {
      const job = cancellable.get(draft)
      if (job?.owner !== owner) return undefined
      job.controller.abort(new CancelledError())
      return { text: job.text }
    },
  }
}
