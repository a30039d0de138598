import type { Sense } from './analysis.ts'
import type { Account, Locale } from './job.ts'

export type CoachTurn = { by: 'person' | 'coach'; text: string }

/** What a coach is given. Crisis, reminders that it is software, and the refusal of role play are decided before, by the flow. */
export type CoachJob = {
  /** Oldest first; the last one is the person's. */
  turns: readonly CoachTurn[]
  /** Short notes that the person agreed to have remembered. */
  memory: readonly string[]
  /** Of the last turn. */
  sense: Sense
  language: string
  locale: Locale
  account?: Account
}

/** Helps a person to say things to other people. Yields checked pieces of text in order; rejects with an EngineError when it cannot go on. */
export type Coach = { answer(job: CoachJob, signal: AbortSignal): AsyncIterable<string> }
