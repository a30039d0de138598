import type { Claims } from './claims.ts'
import type { Request } from './request.ts'

/**
 * `first`: work on it. `repeat`: it is or was answered. `interrupted`: it was taken on and never finished, by a process that is gone;
 * said once per request.
 */
export type Turn = 'first' | 'repeat' | 'interrupted'

export type Once = {
  begin(request: Pick<Request, 'id' | 'place'>): Promise<Turn>
  /** Nobody waits for this: until it is written down, the request counts as under way here. */
  end(request: Pick<Request, 'id' | 'place'>): void
}

/** The same event, delivered again, is answered once: each id is claimed when work on it begins, and again when it has ended. */
export const createOnce = (claims: Claims): Once => {
  const here = new Set<string>()
  const keyOf = ({ id, place }: Pick<Request, 'id' | 'place'>) => `${place.platform}/${id}`
  const ended = (id: string) => `${id}/ended`
  return {
    begin: async (request) => {
      const key = keyOf(request)
      if (here.has(key)) return 'repeat'
      here.add(key)
      const { platform } = request.place
      if (await claims.first(platform, request.id)) return 'first'
      here.delete(key)
      return (await claims.first(platform, ended(request.id))) ? 'interrupted' : 'repeat'
    },
    end: (request) => {
      const done = () => here.delete(keyOf(request))
      claims.first(request.place.platform, ended(request.id)).then(done, done)
    },
  }
}
