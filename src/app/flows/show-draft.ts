import { refusalView } from '../../views/fault.ts'
import { previewView } from '../../views/preview.ts'
import type { View } from '../../views/view.ts'
import type { Draft } from '../drafts.ts'
import { byOf, type Context } from '../ports.ts'
import type { Reply } from '../reply.ts'
import type { Request } from '../request.ts'
import { tonesFor } from './style.ts'
import { suggestionsOf } from './suggest.ts'

/** A draft as it stands: its preview, or the suggestions while none is chosen. */
export const draftView = async (
  context: Context,
  request: Pick<Request, 'place' | 'person'>,
  draft: Draft,
  asides: readonly string[] = [],
): Promise<View> => {
  const { locale } = request.person
  if (draft.kind === 'reply' && draft.chosen === undefined) return suggestionsOf(draft, locale, { asides })
  return previewView(draft, { locale, tones: await tonesFor(context, request), asides })
}

/** *Back*, from a copy or from a chosen suggestion to all three. */
export const showDraft = async (
  request: Request,
  id: string,
  context: Context,
  as: 'preview' | 'suggestions',
): Promise<Reply> => {
  const outcome = await context.state.drafts.read(id, byOf(request))
  const { locale } = request.person
  if (outcome.kind !== 'ok') return { kind: 'show', view: refusalView(outcome, locale) }
  const { draft } = outcome
  if (as === 'suggestions' && draft.suggestions) return { kind: 'show', view: suggestionsOf(draft, locale) }
  return { kind: 'show', view: await draftView(context, request, draft) }
}
