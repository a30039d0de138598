import { readText } from '../../core/task.ts'
import type { Context } from '../ports.ts'
import type { Handling, Reply } from '../reply.ts'
import type { RequestOf } from '../request.ts'
import { begin } from './draft-work.ts'
import { seedOf } from './humanize.ts'
import { rewriteDraft } from './rewrite.ts'

/** *Humanize this*: on one's own message a draft to post, on somebody else's a private aid for reading. */
export const humanizeMessage = async (
  request: RequestOf<'humanize-message'>,
  context: Context,
  handling: Handling,
): Promise<Reply> => {
  const original = readText(request.text)
  const seed = request.own
    ? seedOf(request, { kind: 'humanize', original, options: {}, replaces: request.message })
    : seedOf(request, { kind: 'aid', original, options: {} })
  return rewriteDraft(context, request, handling, begin(context, seed), { variant: 0 })
}
