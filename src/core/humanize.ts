import type { EmotionModel } from './analysis.ts'
import { check, passes } from './check.ts'
import { clean } from './clean.ts'
import { defuse } from './defuse.ts'
import { explain } from './explain.ts'
import type { Candidate, CheckResult, Compared, Engine, HumanizeInput, Job } from './job.ts'
import { tell } from './phrases/tell.ts'
import { plan } from './plan.ts'
import { restore } from './protect.ts'
import type { Reason } from './reason.ts'
import { noticeFor } from './reply/notice.ts'
import { settingOf } from './setting.ts'
import { readText } from './task.ts'

export type Ports = { model: EmotionModel; engine: Engine }
/** The result, with the analysis of the original that it began with. */
export type Read = Omit<Compared, 'after'>

/**
 * The main job: protect → sense → plan → rewrite → restore → check → explain. Whatever an engine returns, what comes out of here has
 * every fact of the original, pings nobody at large and says why it differs; where that cannot be had, it is the original.
 * @throws {InputError} for an empty or too long text. Rejects with the engine's error, and with `signal.reason` when aborted.
 */
export const humanize = async (
  input: HumanizeInput,
  { model, engine }: Ports,
  signal: AbortSignal,
): Promise<Read> => {
  const original = readText(input.text)
  signal.throwIfAborted()
  const setting = await settingOf(
    { clean: clean(original), markup: input.markup, language: input.language, context: input.context ?? [] },
    model,
  )
  const { style } = input
  const decided = plan({ sense: setting.sense, mood: setting.mood, style })
  const job: Job = {
    original,
    masked: setting.masked,
    markup: input.markup,
    sense: setting.sense,
    mood: setting.mood,
    style,
    plan: decided,
    language: setting.language,
    context: input.context ?? [],
    variant: input.variant ?? 0,
    locale: input.locale ?? 'en',
    purpose: input.purpose ?? 'rewrite',
    account: input.account,
  }
  if (setting.sense.analysis.crisis) return inCrisis(job, input)
  const candidate = await engine.rewrite(job, signal)
  signal.throwIfAborted()
  return judge(job, candidate)
}

/** Nobody's cry for help is polished. */
const inCrisis = (job: Job, { timeZone, country }: HumanizeInput): Read => ({
  // No model was asked, so none is named.
  ...unchanged(job, 'embedded', []),
  verdict: 'crisis',
  notice: noticeFor({ locale: job.locale, timeZone, country }),
})

/** Turns an engine's answer into what a person may see. */
const judge = (job: Job, candidate: Candidate): Read => {
  const { original, markup, masked } = job
  const text = defuse(clean(restore(candidate.text, masked.items)), markup, original)
  const note = candidate.note ?? (candidate.exhausted ? { code: 'note-exhausted' } : undefined)
  if (isSame(text, job)) {
    const kept = unchanged(job, candidate.engine, [])
    return { ...kept, note: told(note ?? { code: 'note-already-fine' }, job) }
  }
  const results = check({ ...job, engine: candidate.engine }, text)
  if (!passes(results)) {
    const what = results.find(({ ok }) => !ok)?.name ?? ''
    const kept = unchanged(job, candidate.engine, results)
    return {
      ...kept,
      verdict: 'kept',
      note: told({ code: 'note-kept', values: { what: `check:${what}` } }, job),
    }
  }
  return {
    ...common(job, candidate.engine, results),
    verdict: 'rewritten',
    text,
    changed: true,
    language: languageOf(job, candidate.engine),
    changes: explain(job, candidate, text),
    ...(note && { note: told(note, job) }),
  }
}

/** Differences that nobody sees, and a mass mention that was merely defused, are no rewrite. */
const isSame = (text: string, { original, markup }: Job): boolean =>
  text === original || text.trim() === defuse(original, markup).trim()

const languageOf = (job: Job, engine: Candidate['engine']): string =>
  engine === 'embedded' ? job.sense.analysis.language : job.language

const common = (job: Job, engine: Candidate['engine'], checks: readonly CheckResult[]) => ({
  tone: job.plan.tone.name,
  engine,
  plan: job.plan.steps.map((step) => tell(step, job.locale)),
  checks,
  before: job.sense.analysis,
})

/** The original, but for the pings. */
const unchanged = (job: Job, engine: Candidate['engine'], checks: readonly CheckResult[]): Read => ({
  ...common(job, engine, checks),
  verdict: 'already-fine',
  text: defuse(job.original, job.markup),
  changed: false,
  language: job.sense.analysis.language,
  changes: [],
})

const told = (reason: Reason, job: Job): string => tell(reason, job.locale)
