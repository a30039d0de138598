import { refusalView } from '../../views/fault.ts'
import { byOf, type Context } from '../ports.ts'
import type { Handling, Reply } from '../reply.ts'
import type { DraftAct } from './act.ts'
import { resume } from './draft-work.ts'
import { rewriteDraft } from './rewrite.ts'
import { styleFor } from './style.ts'
import { suggestReplies } from './suggest.ts'

/** *Try again* asks for the next variant; the tone menu starts anew in another tone. */
export const again = async (request: DraftAct, context: Context, handling: Handling): Promise<Reply> => {
  const { drafts } = context.state
  const { name, draft: id, value } = request.act
  const by = byOf(request)
  const { locale } = request.person
  const standing = await drafts.read(id, by)
  if (standing.kind !== 'ok') return { kind: 'show', view: refusalView(standing, locale) }

  const before = standing.draft
  const options = name === 'tone' && value ? { ...before.options, tone: value } : undefined
  // An unknown tone (an admin removed it meanwhile) is refused before the draft is touched.
  if (options) await styleFor(context, before, options)
  const outcome = await drafts.vary(id, by, options)
  if (outcome.kind !== 'ok') return { kind: 'show', view: refusalView(outcome, locale) }

  const next = options ? { variant: 0 } : { variant: before.variant + 1, before }
  const run = before.kind === 'reply' ? suggestReplies : rewriteDraft
  return run(context, request, handling, resume(outcome.draft), next)
}
