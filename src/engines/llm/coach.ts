import { clean } from '../../core/clean.ts'
import type { Coach, CoachJob } from '../../core/coach.ts'
import { personal } from '../../core/sense/personal.ts'
import { EngineError } from '../../errors.ts'
import type { LlmOptions } from './engine.ts'
import { leaks } from './leak.ts'
import { coachPrompt } from './prompts/coach.ts'
import type { Prompt } from './provider.ts'
import { veil } from './veil.ts'

const MOST_TOKENS = 700
/** A sentence ends here, so that what is shown was checked whole. A slot or a quotation may follow the stop. */
const SENTENCE_END = /[.!?…][”"’')\]]*(?:\s+|$)|\n+/u
/** A sentence this long without a stop is passed on at a space, so that a text without stops still moves. */
const LONGEST_WAIT = 400

/** Lets whole sentences through as they come, each only after `pass`. */
async function* bySentence(
  pieces: AsyncIterable<string>,
  pass: (sentence: string) => string,
): AsyncGenerator<string> {
  let pending = ''
  for await (const piece of pieces) {
    pending += piece
    for (;;) {
      const end = SENTENCE_END.exec(pending)
      // A stop at the very end may be the first of an ellipsis or of a number: wait for what follows.
      const at =
        end && end.index + end[0].length < pending.length
          ? end.index + end[0].length
          : pending.length > LONGEST_WAIT
            ? pending.lastIndexOf(' ') + 1
            : 0
      if (at === 0) break
      yield pass(pending.slice(0, at))
      pending = pending.slice(at)
    }
  }
  if (pending !== '') yield pass(pending)
}

const LINK = /\b(?:https?:\/\/|www\.)\S+/iu

/** What no sentence of a coach may hold. */
const checkSentence = (sentence: string, said: string, prompt: Prompt): void => {
  const faulty =
    (LINK.test(sentence) && !said.includes(LINK.exec(sentence)?.[0] ?? '')) ||
    leaks(sentence, prompt.system, said)
  if (faulty) {
    throw new EngineError(
      'llm-gate',
      'The model’s answer held something that it should not.',
      'Ask again in other words.',
    )
  }
}

export const createLlmCoach = ({ provider, guard, meter, onRejected }: LlmOptions): Coach => ({
  answer: async function* (job: CoachJob, signal: AbortSignal) {
    await meter.admit(job.account)
    const said = job.turns.map(({ text }) => text).join('\n')
    const context = job.turns.map(({ by, text }) => ({ author: by === 'person' ? 'me' : 'them', text }))
    const notes = job.memory.map((text) => ({ author: 'them', text }))
    const hidden = veil(
      { original: '', masked: { text: '', items: [] }, personal: [], context: [...context, ...notes] },
      { personal },
    )
    const turns = hidden.context.slice(0, context.length).map(({ text }, index) => ({
      author: job.turns[index]?.by === 'person' ? 'person' : 'coach',
      text,
    }))
    const prompt = coachPrompt(
      job,
      turns,
      hidden.context.slice(context.length).map(({ text }) => text),
    )
    const deadline = guard.deadline(signal)
    const tokens = { input: 0, output: 0 }
    const pieces = async function* () {
      Object.assign(tokens, yield* provider.stream(prompt, MOST_TOKENS, deadline.signal))
    }
    try {
      yield* bySentence(pieces(), (sentence) => {
        const lifted = clean(hidden.lift(sentence))
        checkSentence(lifted, said, prompt)
        return lifted
      })
    } catch (error) {
      if (error instanceof EngineError && error.code === 'llm-gate') onRejected?.('coach')
      throw error
    } finally {
      meter.spent(job.account, tokens)
    }
  },
})
