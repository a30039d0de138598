import { faultView } from '../../views/fault.ts'
import { helpView } from '../../views/help.ts'
import type { Context } from '../ports.ts'
import type { Reply } from '../reply.ts'
import type { RequestOf } from '../request.ts'
import { compose } from './compose.ts'
import { forget, profile } from './profile.ts'
import { showDraft } from './show-draft.ts'
import { openTone, resetTone, showTone } from './tone.ts'
import { usage } from './usage.ts'

/** Controls that open something, by their value. Each is a whole flow of its own; an unknown one does nothing. */
export const open = async (request: RequestOf<'act'>, context: Context): Promise<Reply> => {
  const { draft, value } = request.act
  switch (value) {
    case 'preview':
    case 'suggestions':
      if (draft !== undefined) return showDraft(request, draft, context, value)
      break
    case 'compose':
      return compose(request, {}, context)
    case 'help':
      return { kind: 'show', view: helpView(request.person.locale) }
    case 'usage':
      return usage(request, context)
    case 'tone':
      return openTone(request, context)
    case 'tone-show':
      return showTone(request, context)
    case 'tone-reset':
      return resetTone(request, context)
    case 'profile':
      return profile(request, 'edit', context)
    case 'profile-show':
      return profile(request, 'show', context)
    case 'export':
      return profile(request, 'export', context)
    case 'forget':
      return profile(request, 'forget', context)
    case 'forget-confirm':
      return forget(request, context)
  }
  return { kind: 'show', view: faultView({ word: 'tampered' }, request.person.locale) }
}
