import { readText } from '../../core/task.ts'
import type { Context } from '../ports.ts'
import type { Handling, Reply } from '../reply.ts'
import type { RequestOf } from '../request.ts'
import { begin } from './draft-work.ts'
import { seedOf } from './humanize.ts'
import { suggestReplies } from './suggest.ts'

/** *Suggest replies* on a message. What is posted answers it, in its thread. */
export const reply = async (
  request: RequestOf<'reply'>,
  context: Context,
  handling: Handling,
): Promise<Reply> => {
  const original = readText(request.text)
  const seed = seedOf(request, { kind: 'reply', original, options: {}, answers: request.message })
  return suggestReplies(context, request, handling, begin(context, seed), { variant: 0 })
}
