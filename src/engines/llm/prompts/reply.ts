import type { ReplyJob } from '../../../core/job.ts'
import type { JsonSchema, Prompt } from '../provider.ts'
import type { Veil } from '../veil.ts'
import { DATA_RULE, feelingLine, fence, languageName, toneLines, trimContext } from './common.ts'

const sentence = { type: 'string' }
export const REPLY_SCHEMA: JsonSchema = {
  name: 'replies',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['acknowledge', 'explore', 'support'],
    properties: { acknowledge: sentence, explore: sentence, support: sentence },
  },
}

/** The three mechanisms follow EPITOME (arXiv 2009.08441). */
const TASK = `A person wants to answer the message in <message>. Suggest three replies that they can edit and send, each by another means:
acknowledge: a felt response to this very event. explore: one open question. support: one concrete, honest offer.`

const RULES = `Each: one to three sentences, at most 60 words, plain, specific to what the message says, in the person’s own voice.
Be tentative about feelings. Never: “I know how you feel”, “at least”, silver linings, diagnosis, advice that was not asked for, shared experience, a promise for the person, cheer against bad news.
Where a detail is missing write the slot […] and never invent it. No new facts, numbers, links or emoji.
⟦1⟧, ⟦2⟧ … stand for things that you cannot see; use one only as it stands.`

export const replyPrompt = (job: ReplyJob, hidden: Veil): Prompt => {
  const around = trimContext(hidden.context)
  return {
    system: [
      TASK,
      RULES,
      DATA_RULE,
      `Write in ${languageName(job.language)}.`,
      ...toneLines(job.style.tone, job.style),
      feelingLine(job.sense, job.mood),
      ...(job.variant > 0 ? [`Give different replies from before (version ${job.variant + 1}).`] : []),
      'Answer with JSON: {"acknowledge": "…", "explore": "…", "support": "…"}',
    ].join('\n'),
    user: [...(around ? [fence('conversation', around)] : []), fence('message', hidden.text)].join('\n'),
  }
}
