import { faultView } from '../../views/fault.ts'
import type { Context } from '../ports.ts'
import type { Handling, Reply } from '../reply.ts'
import type { RequestOf } from '../request.ts'
import { submitCompose } from './compose.ts'
import { submitEdit } from './edit.ts'
import { submitPostedEdit } from './posted.ts'
import { submitProfile } from './profile.ts'
import { submitTone } from './tone.ts'

/** A form that came back, by its id. */
export const submit = async (
  request: RequestOf<'submit'>,
  context: Context,
  handling: Handling,
): Promise<Reply> => {
  switch (request.form) {
    case 'compose':
      return submitCompose(request, context, handling)
    case 'edit':
      return submitEdit(request, context)
    case 'edit-posted':
      return submitPostedEdit(request, context)
    case 'profile':
      return submitProfile(request, context)
    case 'tone':
      return submitTone(request, context)
    default:
      return { kind: 'show', view: faultView({ word: 'tampered' }, request.person.locale) }
  }
}
