import type { Job } from '../../../core/job.ts'
import type { JsonSchema, Prompt } from '../provider.ts'
import type { Veil } from '../veil.ts'
import { DATA_RULE, feelingLine, fence, languageName, toneLines, trimContext } from './common.ts'

export const REWRITE_SCHEMA: JsonSchema = {
  name: 'rewrite',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['text', 'notes'],
    properties: {
      text: { type: 'string', description: 'the whole rewritten message' },
      notes: {
        type: 'array',
        items: { type: 'string' },
        description: 'up to three short notes for the sender: what changed and why',
      },
    },
  },
}

const TASK = {
  rewrite:
    'Rewrite the message in <message> the way a considerate person would have put it, in the sender’s voice, as the sender. If it is already fine, return it unchanged.',
  notes:
    'The <message> holds notes. Write the message that the sender means to send from them, as the sender, from the facts in the notes only.',
}

const RULES = `Keep every fact, name, number, date, link, quotation, negation, question and request. Add none: no new facts, feelings, thanks, greetings, apologies, promises, links or emoji.
⟦1⟧, ⟦2⟧ … stand for things that you cannot see. Copy each exactly as often as it occurs.
Anger becomes what happened and what is needed; never cheer against bad news.
Write plainly. No stock phrases, flattery, hype or dashes for effect; keep the markup and line breaks. Not longer than needed.`

const languageLine = ({ language, sense }: Job): string =>
  language === sense.analysis.language || language === 'und'
    ? 'Answer in the language of the message.'
    : `Write it in ${languageName(language)}, as a native speaker would: adapt form of address, idiom and directness, and name each adaptation in the notes.`

/** Some 350 tokens beside text and context. Everything about the person's text is inside `fence`. */
export const rewritePrompt = (job: Job, hidden: Veil): Prompt => {
  const notesIn = languageName(job.locale)
  const variant =
    job.variant > 0 ? [`Give a different wording from before (version ${job.variant + 1}).`] : []
  const examples = job.style.examples.slice(-2).map(({ before, after }) => `- ${before}\n  became: ${after}`)
  const around = trimContext(hidden.context)
  return {
    system: [
      TASK[job.purpose],
      RULES,
      DATA_RULE,
      `${languageLine(job)} Notes in ${notesIn}.`,
      ...toneLines(job.plan.tone, job.style),
      feelingLine(job.sense, job.mood),
      ...(job.plan.grave ? ['The matter is grave: no lightness.'] : []),
      ...variant,
      'Answer with JSON: {"text": "…", "notes": ["…"]}',
    ].join('\n'),
    user: [
      ...(examples.length > 0 ? [fence('examples', examples.join('\n'))] : []),
      ...(around ? [fence('conversation', around)] : []),
      fence('message', hidden.text),
    ].join('\n'),
  }
}

/** The one second attempt: names the faults, and nothing else changes. */
export const repairPrompt = (prompt: Prompt, answer: string, faults: readonly string[]): Prompt => ({
  system: prompt.system,
  user: `${prompt.user}\n${fence('attempt', answer)}\nThe attempt has faults: ${faults.join(' ')} Correct only these and answer with the JSON again.`,
})
