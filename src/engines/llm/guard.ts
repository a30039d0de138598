import { setTimeout as sleep } from 'node:timers/promises'
import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
} from 'cockatiel'
import { EngineError } from '../../errors.ts'
import { failureOf, toEngineError } from './failure.ts'

/** Failures in a row before no call is made, and the first wait before one call probes whether the provider is back. */
const BREAKS_AFTER = 5
const FIRST_PROBE_MS = 5_000
const LAST_PROBE_MS = 60_000
/** Where the provider names no wait. */
const RETRY_AFTER_MS = 400
/** A retry must leave the model this much time to answer. */
const LEAST_TIME_MS = 500

/**
 * One budget of time around everything, at most one retry within it, and a breaker before it. `run` gives `call` a signal that covers
 * connection, headers, body and stream.
 */
export const createGuard = ({ budgetMs }: { budgetMs: number }) => {
  const breaker = circuitBreaker(
    handleWhen((error) => failureOf(error).down),
    {
      halfOpenAfter: new ExponentialBackoff({ initialDelay: FIRST_PROBE_MS, maxDelay: LAST_PROBE_MS }),
      breaker: new ConsecutiveBreaker(BREAKS_AFTER),
    },
  )
  const attempt = async <T>(call: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T> => {
    try {
      return await breaker.execute(() => call(signal))
    } catch (error) {
      if (!(error instanceof BrokenCircuitError)) throw error
      throw new EngineError(
        'llm-paused',
        'The model’s provider failed several times in a row, so it is not asked for a while.',
        'Try again later.',
        { cause: error },
      )
    }
  }
  return {
    /** A deadline for one piece of work, however many calls it takes. */
    deadline: (signal: AbortSignal) => {
      const ends = performance.now() + budgetMs
      return {
        signal: AbortSignal.any([signal, AbortSignal.timeout(budgetMs)]),
        left: () => ends - performance.now(),
      }
    },
    run: async <T>(call: (signal: AbortSignal) => Promise<T>, { signal, left }: Deadline): Promise<T> => {
      try {
        return await attempt(call, signal)
      } catch (error) {
        const { retryable, retryAfterMs = RETRY_AFTER_MS } = failureOf(error)
        if (!retryable || retryAfterMs + LEAST_TIME_MS > left()) throw error
        await sleep(retryAfterMs, undefined, { signal }).catch((cause) => {
          throw toEngineError(cause, signal)
        })
        return attempt(call, signal)
      }
    },
  }
}
export type Guard = ReturnType<typeof createGuard>
export type Deadline = { signal: AbortSignal; left: () => number }
