import * as v from 'valibot'
import type { Verdict } from '../core/job.ts'
import type { Records, Space } from '../store/records.ts'
import { channelKey, personKey, workspaceKey } from './keys.ts'
import type { Place } from './request.ts'

/** What one request cost. A reply has no verdict. */
export type Spent = {
  kind: 'humanize' | 'reply' | 'coach'
  verdict?: Verdict
  engine: 'embedded' | 'llm'
}

/** LLM tokens read and written. */
export type Tokens = { input: number; output: number }

/** Sums of one calendar month (UTC). */
export type UsageCounts = {
  month: string
  requests: number
  verdicts: Readonly<Record<Verdict, number>>
  engines: Readonly<Record<'embedded' | 'llm', number>>
  tokens: Tokens
}

export type Usage = {
  /** Adds to the person's, the channel's and the workspace's month; exact across instances. */
  add(place: Place, person: string, spent: Spent): Promise<void>
  /** Adds tokens alone: every call to a model counts, also one whose answer nobody saw. */
  spend(place: Place, person: string, tokens: Tokens): Promise<void>
  /** `month` as `2026-11`; this month when absent. */
  ofPerson(place: Place, person: string, month?: string): Promise<UsageCounts>
  ofChannel(place: Place, month?: string): Promise<UsageCounts>
  ofWorkspace(place: Place, month?: string): Promise<UsageCounts>
}

const CountsSchema = v.object({
  month: v.string(),
  requests: v.number(),
  verdicts: v.object({
    rewritten: v.number(),
    'already-fine': v.number(),
    kept: v.number(),
    crisis: v.number(),
  }),
  engines: v.object({ embedded: v.number(), llm: v.number() }),
  tokens: v.object({ input: v.number(), output: v.number() }),
}) satisfies v.GenericSchema<unknown, UsageCounts>

export const usageSpace: Space<UsageCounts> = {
  name: 'usage',
  version: 1,
  read: (value) => v.parse(CountsSchema, value),
}

/** A year and a month: last year's same month can still be compared. */
const KEPT_MS = 400 * 24 * 60 * 60_000

const emptyMonth = (month: string): UsageCounts => ({
  month,
  requests: 0,
  verdicts: { rewritten: 0, 'already-fine': 0, kept: 0, crisis: 0 },
  engines: { embedded: 0, llm: 0 },
  tokens: { input: 0, output: 0 },
})

const plus = (counts: UsageCounts, { verdict, engine }: Spent): UsageCounts => ({
  ...counts,
  requests: counts.requests + 1,
  verdicts: verdict ? { ...counts.verdicts, [verdict]: counts.verdicts[verdict] + 1 } : counts.verdicts,
  engines: { ...counts.engines, [engine]: counts.engines[engine] + 1 },
})

const plusTokens = (counts: UsageCounts, { input, output }: Tokens): UsageCounts => ({
  ...counts,
  tokens: { input: counts.tokens.input + input, output: counts.tokens.output + output },
})

/** Whose usage: of a person (found by the person when they leave), a channel or a workspace. */
export const usageKeys = {
  person: (key: string) => `person/${key}`,
  channel: (key: string) => `channel/${key}`,
  workspace: (key: string) => `workspace/${key}`,
}

export const createUsage = (records: Records<UsageCounts>, now: () => number = Date.now): Usage => {
  const thisMonth = () => new Date(now()).toISOString().slice(0, 7)
  const read = async (whose: string, month = thisMonth()) =>
    (await records.get(`${whose}/${month}`)) ?? emptyMonth(month)

  const change = async (place: Place, person: string, how: (counts: UsageCounts) => UsageCounts) => {
    const month = thisMonth()
    const whose = [
      usageKeys.person(personKey(place, person)),
      usageKeys.channel(channelKey(place)),
      usageKeys.workspace(workspaceKey(place)),
    ]
    const one = (key: string) =>
      records.update(`${key}/${month}`, (counts = emptyMonth(month)) => how(counts), KEPT_MS)
    await Promise.all(whose.map(one))
  }

  return {
    add: (place, person, spent) => change(place, person, (counts) => plus(counts, spent)),
    spend: (place, person, tokens) => change(place, person, (counts) => plusTokens(counts, tokens)),
    ofPerson: (place, person, month) => read(usageKeys.person(personKey(place, person)), month),
    ofChannel: (place, month) => read(usageKeys.channel(channelKey(place)), month),
    ofWorkspace: (place, month) => read(usageKeys.workspace(workspaceKey(place)), month),
  }
}
