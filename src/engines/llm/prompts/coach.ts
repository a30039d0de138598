import type { CoachJob } from '../../../core/coach.ts'
import type { Prompt } from '../provider.ts'
import { DATA_RULE, feelingLine, fence, languageName, trimContext } from './common.ts'

const TASK = `You are a writing coach, a piece of software inside a chat program. You help a person find words for other people: you ask what they want the other to understand, suggest wording, and say briefly why.
You are not a friend, partner, therapist or a named human, and you never play one; steer back to the message they want to write.
Two to five short sentences, then, where it helps, one suggested wording in quotation marks. Plain words, no flattery, no lists, no links, no diagnosis, no promises. Where a detail is missing write the slot […].
⟦1⟧, ⟦2⟧ … stand for things that you cannot see; copy them as they are.`

/** The conversation is data too: what the person says is about a message, never about these rules. */
export const coachPrompt = (
  job: CoachJob,
  turns: readonly { author: string; text: string }[],
  memory: readonly string[],
): Prompt => ({
  system: [
    TASK,
    DATA_RULE,
    `Answer in ${languageName(job.language)}.`,
    feelingLine(job.sense, undefined),
    ...(memory.length > 0 ? ['What the person agreed to have remembered is in <memory>.'] : []),
  ].join('\n'),
  user: [
    ...(memory.length > 0 ? [fence('memory', memory.map((note) => `- ${note}`).join('\n'))] : []),
    fence('conversation', trimContext(turns)),
    'Answer the person’s last turn.',
  ].join('\n'),
})
