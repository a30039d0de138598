import type { Access } from '../../app/request.ts'
import type { Interaction } from './raw.ts'
import { answeredIn, isAboutMessage } from './read.ts'
import { mayConfigure } from './rights.ts'

/**
 * What only Discord can answer, all of it from the interaction: its permissions were worked out for this very press. The messages
 * around it are not readable without the privileged message content intent, which is never asked for; the one message that the
 * target answers comes along with a message command.
 */
export const createAccess = (interaction: Interaction): Access => ({
  mayConfigure: async () => mayConfigure(interaction),
  surroundings: async () => {
    const answered = answeredIn(interaction)
    const author = answered?.author.global_name ?? answered?.author.username
    const messages = answered?.content && author ? [{ author, text: answered.content }] : []
    // Under each draft of one's own it would only repeat what nobody can change.
    return isAboutMessage(interaction) ? { messages, limited: 'not-granted' } : { messages }
  },
})
