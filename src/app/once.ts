import { setTimeout as pause } from 'node:timers/promises'
import type { Claims } from './claims.ts'
import type { Request } from './request.ts'

/**
 * `first`: work on it. `repeat`: it is or was answered. `interrupted`: it was taken on and never finished, by a process that is gone;
 * said once per request.
 */
export type Turn = 'first' | 'repeat' | 'interrupted'

/** Ids that ended here, so that most repeats need not ask the store or wait. */
const MOST_REMEMBERED = 10_000

export type Once = {
  begin(request: Pick<Request, 'id' | 'place'>, signal: AbortSignal): Promise<Turn>
  /** Nobody waits for this to be written down. */
  end(request: Pick<Request, 'id' | 'place'>): void
}

/**
 * The same event, delivered again, is answered once: each id is claimed when work on it begins, and again when it has ended.
 * `patienceMs`: how long another instance may take to finish what it took on, before a repeat here counts it as lost.
 */
export const createOnce = (claims: Claims, patienceMs: number): Once => {
  const here = new Set<string>()
  const over = new Set<string>()
  const keyOf = ({ id, place }: Pick<Request, 'id' | 'place'>) => `${place.platform}/${id}`
  const ended = (id: string) => `${id}/ended`
  return {
    begin: async (request, signal) => {
      const key = keyOf(request)
      if (here.has(key) || over.has(key)) return 'repeat'
      here.add(key)
      let turn: Turn = 'repeat'
      try {
        const { platform } = request.place
        if (await claims.first(platform, request.id)) turn = 'first'
        else {
          await pause(patienceMs, undefined, { signal, ref: false })
          if (await claims.first(platform, ended(request.id))) turn = 'interrupted'
        }
      } catch (error) {
        if (!signal.aborted) throw error
      } finally {
        if (turn !== 'first') here.delete(key)
      }
      return turn
    },
    end: (request) => {
      const key = keyOf(request)
      over.add(key)
      here.delete(key)
      const [oldest] = over
      if (over.size > MOST_REMEMBERED && oldest !== undefined) over.delete(oldest)
      // Where it cannot be written down, a repeat elsewhere is told that it was interrupted, which is better than silence.
      claims.first(request.place.platform, ended(request.id)).catch(() => undefined)
    },
  }
}
