import { readText } from '../../core/task.ts'
import { editForm } from '../../views/edit-form.ts'
import { refusalView } from '../../views/fault.ts'
import { previewView } from '../../views/preview.ts'
import { byOf, type Context } from '../ports.ts'
import type { Reply } from '../reply.ts'
import type { RequestOf } from '../request.ts'
import type { DraftAct } from './act.ts'
import { tonesFor } from './style.ts'

/** Which of a reply's three suggestions a control means; undefined for anything else. */
export const indexOf = (value: string | undefined): number | undefined =>
  value !== undefined && /^[0-2]$/u.test(value) ? Number(value) : undefined

/** Opens the form with the text in it. With an index a suggestion is taken as the text first. */
export const edit = async (request: DraftAct, context: Context): Promise<Reply> => {
  const { drafts } = context.state
  const { draft: id, value } = request.act
  const by = byOf(request)
  const index = indexOf(value)
  const outcome = index === undefined ? await drafts.read(id, by) : await drafts.choose(id, by, index)
  const { locale } = request.person
  if (outcome.kind !== 'ok') return { kind: 'show', view: refusalView(outcome, locale) }
  return { kind: 'ask', form: editForm(outcome.draft, locale) }
}

/** The edited text becomes the draft's, and is shown as it would be posted. */
export const submitEdit = async (request: RequestOf<'submit'>, context: Context): Promise<Reply> => {
  const { locale } = request.person
  const text = readText(request.values.text)
  const outcome = await context.state.drafts.edit(request.state, byOf(request), text)
  if (outcome.kind !== 'ok') {
    const view = refusalView(outcome, locale)
    // Whatever became of the draft, what was just typed is given back.
    return {
      kind: 'show',
      view: { ...view, parts: [...view.parts, { kind: 'draft', text, copyable: true }] },
    }
  }
  return {
    kind: 'show',
    view: previewView(outcome.draft, { locale, tones: await tonesFor(context, request) }),
  }
}
