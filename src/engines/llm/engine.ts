import { check } from '../../core/check.ts'
import type { Account, Candidate, CheckResult, Engine, Job, ReplyJob, Suggestion } from '../../core/job.ts'
import { restore } from '../../core/protect.ts'
import { personal } from '../../core/sense/personal.ts'
import { EngineError } from '../../errors.ts'
import { readReplies, readRewrite } from './answer.ts'
import type { Deadline, Guard } from './guard.ts'
import { leaks } from './leak.ts'
import { REPLY_SCHEMA, replyPrompt } from './prompts/reply.ts'
import { REWRITE_SCHEMA, repairPrompt, rewritePrompt } from './prompts/rewrite.ts'
import type { Completion, JsonSchema, Prompt, Provider, Tokens } from './provider.ts'
import { checkReplies } from './reply-check.ts'
import { type Veil, veil } from './veil.ts'

/** Who may spend tokens, and what they spent. `admit` rejects with an EngineError that says why not. */
export type Meter = {
  admit(account: Account | undefined): Promise<void>
  spent(account: Account | undefined, tokens: Tokens): void
}

export type LlmOptions = {
  provider: Provider
  guard: Guard
  meter: Meter
  /** Told the name of every check that an answer failed; the answer itself is shown to nobody. */
  onRejected?: (check: string) => void
}

/** A repair needs about as long as a first answer; with less time left it is not begun. */
const LEAST_REPAIR_MS = 1_000
/** Room for the answer's JSON and notes, and for models that think before they write. */
const EXTRA_TOKENS = 2_000

type Judged<T> = { value: T; faults: readonly CheckResult[] }

/** The LLM engine: hides what must not leave, asks, lifts the veil and judges. It answers well or rejects with an EngineError; it never passes on a fault. */
export const createLlmEngine = ({ provider, guard, meter, onRejected }: LlmOptions): Engine => {
  const ask = async (
    prompt: Prompt,
    schema: JsonSchema,
    account: Account | undefined,
    size: number,
    deadline: Deadline,
  ): Promise<Completion> => {
    const completion = await guard.run(
      (signal) => provider.complete(prompt, size + EXTRA_TOKENS, schema, signal),
      deadline,
    )
    meter.spent(account, completion.tokens)
    return completion
  }

  /** One answer and, where it has faults, one repair that names them. */
  const askTwice = async <T>(
    prompt: Prompt,
    schema: JsonSchema,
    job: { account?: Account; original: string },
    signal: AbortSignal,
    judge: (answer: string) => Judged<T>,
  ): Promise<{ value: T; tokens: Tokens }> => {
    await meter.admit(job.account)
    const deadline = guard.deadline(signal)
    const first = await ask(prompt, schema, job.account, job.original.length, deadline)
    let { value, faults } = judge(first.text)
    const { tokens } = first
    if (faults.length > 0 && deadline.left() > LEAST_REPAIR_MS) {
      for (const fault of faults) onRejected?.(fault.name)
      const named = faults.map((fault) => fault.detail ?? fault.name)
      const second = await ask(
        repairPrompt(prompt, first.text, named),
        schema,
        job.account,
        job.original.length,
        deadline,
      )
      tokens.input += second.tokens.input
      tokens.output += second.tokens.output
      ;({ value, faults } = judge(second.text))
    }
    if (faults.length === 0) return { value, tokens }
    for (const fault of faults) onRejected?.(fault.name)
    throw new EngineError(
      'llm-gate',
      'The model’s version would have changed what the text says.',
      'Word it yourself where this one does not fit.',
    )
  }

  const leakCheck = (answer: string, prompt: Prompt, original: string): CheckResult[] =>
    leaks(answer, prompt.system, original)
      ? [{ name: 'prompt-leak', ok: false, detail: 'It repeats the instructions.' }]
      : []

  return {
    name: 'llm',
    rewrite: async (job: Job, signal: AbortSignal): Promise<Candidate> => {
      const { analysis } = job.sense
      const hidden = veil(
        { original: job.original, masked: job.masked, personal: analysis.personal, context: job.context },
        { personal },
      )
      const prompt = rewritePrompt(job, hidden)
      const { value, tokens } = await askTwice(prompt, REWRITE_SCHEMA, job, signal, (answer) => {
        const { text, notes } = readRewrite(answer)
        const lifted = hidden.lift(keepEdges(job.original, text))
        const restored = restore(lifted, job.masked.items)
        const faults = check({ ...job, engine: 'llm' }, restored).filter((result) => !result.ok)
        return {
          value: { text: lifted, notes },
          faults: [...faults, ...leakCheck(restored, prompt, job.original)],
        }
      })
      const what = value.notes.join(' ')
      const reason = what ? { code: 'llm-rewrite-because', values: { what } } : { code: 'llm-rewrite' }
      return { engine: 'llm', text: value.text, stages: [{ text: value.text, reason }], tokens }
    },
    reply: async (job: ReplyJob, signal: AbortSignal) => {
      const hidden = veilOf(job)
      const prompt = replyPrompt(job, hidden)
      const { value } = await askTwice(
        prompt,
        REPLY_SCHEMA,
        { account: job.account, original: job.text },
        signal,
        (answer) => {
          const texts = readReplies(answer)
          const suggestions: Suggestion[] = (['acknowledge', 'explore', 'support'] as const).map(
            (strategy) => ({
              strategy,
              text: restore(hidden.lift(texts[strategy].trim()), job.masked.items),
            }),
          )
          const all = suggestions.map(({ text }) => text).join('\n')
          return {
            value: suggestions,
            faults: [...checkReplies(job, suggestions), ...leakCheck(all, prompt, job.text)],
          }
        },
      )
      return { suggestions: value, engine: 'llm' as const }
    },
  }
}

const veilOf = (job: ReplyJob): Veil =>
  veil(
    { original: job.text, masked: job.masked, personal: job.sense.analysis.personal, context: job.context },
    { personal },
  )

/** A model trims white space at both ends; what stood there is the sender's. */
const keepEdges = (original: string, text: string): string =>
  `${/^\s*/u.exec(original)?.[0] ?? ''}${text.trim()}${/\s*$/u.exec(original)?.[0] ?? ''}`
