import { refusalView } from '../../views/fault.ts'
import { copyView } from '../../views/preview.ts'
import { byOf, type Context } from '../ports.ts'
import type { Reply } from '../reply.ts'
import type { DraftAct } from './act.ts'
import { indexOf } from './edit.ts'

/** The text alone, easy to take along. */
export const copy = async (request: DraftAct, context: Context): Promise<Reply> => {
  const { draft: id, value } = request.act
  const outcome = await context.state.drafts.read(id, byOf(request))
  const { locale } = request.person
  if (outcome.kind !== 'ok') return { kind: 'show', view: refusalView(outcome, locale) }
  const { draft } = outcome
  const suggestion = draft.suggestions?.[indexOf(value) ?? -1]?.text
  return { kind: 'show', view: copyView(draft.id, suggestion ?? draft.text, locale) }
}
