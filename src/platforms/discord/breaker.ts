import { INVALID_REQUESTS } from './limits.ts'

const INVALID = [401, 403, 429]

/**
 * Counts answers of 401, 403 and 429. Discord bans an address after 10,000 of them in ten minutes, so after a tenth of that nothing is
 * sent until the window has passed.
 */
export const createBreaker = ({ now = Date.now }: { now?: () => number } = {}) => {
  let windowEnds = 0
  let invalid = 0
  const isOpen = () => invalid >= INVALID_REQUESTS.most && now() < windowEnds
  return {
    isOpen,
    note(status: number): void {
      if (!INVALID.includes(status)) return
      if (now() >= windowEnds) {
        windowEnds = now() + INVALID_REQUESTS.windowMs
        invalid = 0
      }
      invalid += 1
    },
  }
}
export type Breaker = ReturnType<typeof createBreaker>
