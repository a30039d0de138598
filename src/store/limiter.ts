import { createHash } from 'node:crypto'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { bounded } from './bounded.ts'
import type { Limiter, LimiterOptions } from './drivers/driver.ts'

/** Counters outlive `forget` by minutes where nobody told them; what they are kept under says nobody's name. */
const anonymous = (key: string): string => createHash('sha256').update(key).digest('base64url')

const consumeOf = async (limiter: RateLimiterAbstract, key: string): ReturnType<Limiter['consume']> => {
  try {
    await limiter.consume(anonymous(key))
    return { ok: true }
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return { ok: false, retryAfterMs: refusal.msBeforeNext }
    throw refusal
  }
}

export const createMemoryLimiter = ({ name, points, seconds }: LimiterOptions): Limiter => {
  const limiter = new RateLimiterMemory({ keyPrefix: name, points, duration: seconds })
  return {
    consume: (key) => consumeOf(limiter, key),
    forget: async (key) => {
      await limiter.delete(anonymous(key))
    },
  }
}

/** Counts in the shared store; while that is down or late, in this process alone, so that a limit never keeps anybody out. */
export const createSharedLimiter = (
  options: LimiterOptions,
  open: () => Promise<RateLimiterAbstract>,
): Limiter => {
  const own = createMemoryLimiter(options)
  return {
    consume: (key) => bounded(async () => consumeOf(await open(), key)).catch(() => own.consume(key)),
    forget: async (key) => {
      await own.forget(key)
      await bounded(async () => (await open()).delete(anonymous(key)))
    },
  }
}
