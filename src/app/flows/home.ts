import { codeOf } from '../../errors.ts'
import { homeView } from '../../views/home.ts'
import { byOf, type Context } from '../ports.ts'
import type { Reply } from '../reply.ts'
import type { Request } from '../request.ts'
import { figuresFor } from './usage.ts'

/** What cannot be read just now is left out: a home that shows something is better than none. */
export const home = async (request: Request, context: Context): Promise<Reply> => {
  const { state, log } = context
  const orNothing = async <T>(reading: Promise<T>): Promise<T | undefined> => {
    try {
      return await reading
    } catch (error) {
      log.warn({ code: codeOf(error) }, 'a part of the home could not be read')
      return undefined
    }
  }
  const [profile, scopes, figures] = await Promise.all([
    state.profiles.read(byOf(request)),
    orNothing(state.settings.channelsOf(request.place, request.person.id)),
    orNothing(figuresFor(request, context)),
  ])
  const channels = (scopes ?? []).flatMap(({ channel }) => (channel === undefined ? [] : [channel]))
  return {
    kind: 'show',
    view: homeView({ profile, channels, ...(figures && { figures }) }, request.person.locale),
  }
}
