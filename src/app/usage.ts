import type { Verdict } from '../core/job.ts'
import type { Place } from './request.ts'

/** What one request cost. A reply has no verdict. */
export type Spent = {
  kind: 'humanize' | 'reply' | 'coach'
  verdict?: Verdict
  engine: 'embedded' | 'llm'
  tokens?: { input: number; output: number }
}

/** Sums of one calendar month (UTC). */
export type UsageCounts = {
  month: string
  requests: number
  verdicts: Readonly<Record<Verdict, number>>
  engines: Readonly<Record<'embedded' | 'llm', number>>
  tokens: { input: number; output: number }
}

export type Usage = {
  /** Adds to the person's, the channel's and the workspace's month; exact across instances. */
  add(place: Place, person: string, spent: Spent): Promise<void>
  /** `month` as `2026-11`; this month when absent. */
  ofPerson(place: Place, person: string, month?: string): Promise<UsageCounts>
  ofChannel(place: Place, month?: string): Promise<UsageCounts>
  ofWorkspace(place: Place, month?: string): Promise<UsageCounts>
}
