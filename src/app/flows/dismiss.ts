import { refusalView } from '../../views/fault.ts'
import { cancelledView } from '../../views/waiting.ts'
import { byOf, type Context } from '../ports.ts'
import type { Reply } from '../reply.ts'
import type { DraftAct } from './act.ts'
import { ownerOf } from './draft-work.ts'
import { draftView } from './show-draft.ts'

/** The draft's bytes go, then its view. */
export const dismiss = async (request: DraftAct, context: Context): Promise<Reply> => {
  const outcome = await context.state.drafts.dismiss(request.act.draft, byOf(request))
  // What is gone already is gone as asked; somebody else's stays.
  switch (outcome.kind) {
    case 'ok':
    case 'gone':
    case 'dismissed':
    case 'cancelled':
    case 'posted':
      return { kind: 'close' }
    default:
      return { kind: 'show', view: refusalView(outcome, request.person.locale) }
  }
}

/** Ends the waiting: here by the signal, on another instance by the draft's state, which it meets when it is done. */
export const cancel = async (request: DraftAct, context: Context): Promise<Reply> => {
  const { drafts } = context.state
  const { draft: id } = request.act
  const { locale } = request.person
  const job = context.works.cancel(id, ownerOf(request))
  const outcome = await drafts.cancel(id, byOf(request))
  if (outcome.kind === 'ok' && outcome.draft.state === 'open') {
    return { kind: 'show', view: await draftView(context, request, outcome.draft) }
  }
  if (outcome.kind === 'ok') return { kind: 'show', view: cancelledView(outcome.draft.original, locale) }
  // Done before the press: what was written is there, and is not said to be gone.
  const held = outcome.kind === 'cancelled' && !job ? await drafts.read(id, byOf(request)) : undefined
  if (held?.kind === 'ok') return { kind: 'show', view: await draftView(context, request, held.draft) }
  if (outcome.kind === 'cancelled' || job) return { kind: 'show', view: cancelledView(job?.text, locale) }
  return { kind: 'show', view: refusalView(outcome, locale) }
}
