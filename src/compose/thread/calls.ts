import type { EmotionModel } from '../../core/analysis.ts'
import type { Core } from '../../core/core.ts'
import type { Engine } from '../../core/job.ts'

/** What the language thread can be asked; the last argument is left out where it would be a signal. */
export type Calls = {
  analyze: Core['analyze']
  rewrite: Core['rewrite']
  compare: Core['compare']
  reply: Core['reply']
  /** The emotion model and the built-in engine by themselves, for work that a language model leads. */
  read: EmotionModel['read']
  engineRewrite: Engine['rewrite']
  engineReply: Engine['reply']
}
export type CallName = keyof Calls

/** To the thread, those of one turn of the event loop together: waking a thread costs more than most texts. `stop`: nobody waits for this answer any more. */
export type Ask = { id: number; call: CallName; args: readonly unknown[] } | { id: number; stop: true }

/** An error of ours loses its class on the way between threads; these parts make it again. */
export type Told = {
  kind: 'InputError' | 'EngineError'
  code: string
  message: string
  advice: string
  values: Readonly<Record<string, string>>
}
/** From the thread, those that are ready together: an answer, a failure (ours, or a fault as it was thrown), or the code of something to log. */
export type Answer =
  | { id: number; value: unknown }
  | { id: number; told: Told }
  | { id: number; fault: unknown }
  | { warn: string }
