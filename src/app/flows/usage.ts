import { type UsageFigures, usageView } from '../../views/usage.ts'
import type { Context } from '../ports.ts'
import type { Reply } from '../reply.ts'
import type { Request } from '../request.ts'

export const figuresFor = async (
  { place, person }: Pick<Request, 'place' | 'person'>,
  { state, latency }: Context,
): Promise<UsageFigures> => {
  const [own, channel, workspace] = await Promise.all([
    state.usage.ofPerson(place, person.id),
    state.usage.ofChannel(place),
    state.usage.ofWorkspace(place),
  ])
  const figures = latency.figures()
  return { person: own, channel, workspace, ...(figures && { latency: figures }) }
}

export const usage = async (request: Request, context: Context): Promise<Reply> => ({
  kind: 'show',
  view: usageView(await figuresFor(request, context), request.person.locale),
})
