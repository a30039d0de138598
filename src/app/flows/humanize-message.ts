import { readText } from '../../core/task.ts'
import { byOf, type Context } from '../ports.ts'
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
  // What a person posted through the app comes from the app by name, and is their own all the same.
  const isTheirs = () => context.state.posted.isAuthor(byOf(request), request.message).catch(() => false)
  const seed =
    request.own || (await isTheirs())
      ? seedOf(request, { kind: 'humanize', original, options: {}, replaces: request.message })
      : seedOf(request, { kind: 'aid', original, options: {} })
  return rewriteDraft(context, request, handling, begin(context, seed), { variant: 0 })
}
