import type { ContextMessage } from '../../core/job.ts'
import { codeOf } from '../../errors.ts'
import { sayIn } from '../../views/words/words.ts'
import type { Context } from '../ports.ts'
import type { Request } from '../request.ts'

/** The messages around, and where they could not be read a sentence that says why. */
export const readAround = async (
  { log }: Context,
  { access, person }: Pick<Request, 'access' | 'person'>,
): Promise<{ context: readonly ContextMessage[]; asides: readonly string[] }> => {
  const say = sayIn(person.locale)
  try {
    const { messages, limited } = await access.surroundings()
    if (messages.length > 0 || limited === undefined || limited === 'none')
      return { context: messages, asides: [] }
    return { context: [], asides: [say(limited === 'failed' ? 'limitedFailed' : 'limitedNotGranted')] }
  } catch (error) {
    log.warn({ code: codeOf(error) }, 'surroundings could not be read')
    return { context: [], asides: [say('limitedFailed')] }
  }
}
