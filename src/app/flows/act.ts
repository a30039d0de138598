import { faultView } from '../../views/fault.ts'
import type { Act } from '../act.ts'
import type { Context } from '../ports.ts'
import type { Handling, Reply } from '../reply.ts'
import type { RequestOf } from '../request.ts'
import { again } from './again.ts'
import { copy } from './copy.ts'
import { cancel, dismiss } from './dismiss.ts'
import { edit } from './edit.ts'
import { open } from './open.ts'
import { choose, post } from './post.ts'
import { isCoachVote, vote, voteOnCoach } from './vote.ts'

/** A control that belongs to a draft. */
export type DraftAct = RequestOf<'act'> & { act: Act & { draft: string } }

const belongsToDraft = (request: RequestOf<'act'>): request is DraftAct => request.act.draft !== undefined

/** A control of one of our views. One that names no draft where it needs one was tampered with, and does nothing. */
export const act = async (
  request: RequestOf<'act'>,
  context: Context,
  handling: Handling,
): Promise<Reply> => {
  if (request.act.name === 'open') return open(request, context)
  if (isCoachVote(request.act)) return voteOnCoach(request, context)
  if (!belongsToDraft(request)) {
    return { kind: 'show', view: faultView({ word: 'tampered' }, request.person.locale) }
  }
  switch (request.act.name) {
    case 'post':
      return post(request, context)
    case 'choose':
      return choose(request, context)
    case 'edit':
      return edit(request, context)
    case 'again':
    case 'tone':
      return again(request, context, handling)
    case 'copy':
      return copy(request, context)
    case 'like':
    case 'dislike':
      return vote(request, context)
    case 'dismiss':
      return dismiss(request, context)
    case 'cancel':
      return cancel(request, context)
  }
}
