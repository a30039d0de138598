import type { Responder } from './responder.ts'

/**
 * Buys time when the work is not done within so many milliseconds of receipt: fast work is the first response itself, slow work
 * defers and edits. A deferral that fails is seen again by whoever responds next, and is told there.
 */
export const createDeferral = (responder: Responder, receivedAt: number, now: () => number = Date.now) => {
  let timer: NodeJS.Timeout | undefined
  return {
    within(ms: number): void {
      clearTimeout(timer)
      const left = Math.max(0, receivedAt + ms - now())
      timer = setTimeout(() => void responder.defer().catch(() => undefined), left)
    },
    cancel(): void {
      clearTimeout(timer)
    },
  }
}
