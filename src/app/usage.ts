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
  /**
   * Adds to the person's, the channel's and the workspace's month; sums are exact across instances, and at most a second late in the store,
   * so that a busy workspace writes them once a second and not with each request.
   */
  add(place: Place, person: string, spent: Spent): void
  /** Writes what waits; rejects with a StoreError where that fails, and it goes on waiting. */
  settle(): Promise<void>
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

const TOGETHER_MS = 1000
/** Sums that wait while the store is down. */
const MOST_WAITING = 10_000

const emptyMonth = (month: string): UsageCounts => ({
  month,
  requests: 0,
  verdicts: { rewritten: 0, 'already-fine': 0, kept: 0, crisis: 0 },
  engines: { embedded: 0, llm: 0 },
  tokens: { input: 0, output: 0 },
})

const one = (month: string, { verdict, engine }: Spent): UsageCounts => {
  const none = emptyMonth(month)
  return {
    ...none,
    requests: 1,
    verdicts: verdict ? { ...none.verdicts, [verdict]: 1 } : none.verdicts,
    engines: { ...none.engines, [engine]: 1 },
  }
}

const sums = <Name extends string>(
  left: Readonly<Record<Name, number>>,
  right: Readonly<Record<Name, number>>,
): Record<Name, number> => {
  const sum: Record<Name, number> = { ...left }
  for (const name of Object.keys(right) as Name[]) sum[name] = left[name] + right[name]
  return sum
}
const plus = (left: UsageCounts, right: UsageCounts): UsageCounts => ({
  month: left.month,
  requests: left.requests + right.requests,
  verdicts: sums(left.verdicts, right.verdicts),
  engines: sums(left.engines, right.engines),
  tokens: sums(left.tokens, right.tokens),
})

/** Whose usage: of a person (found by the person when they leave), a channel or a workspace. */
export const usageKeys = {
  person: (key: string) => `person/${key}`,
  channel: (key: string) => `channel/${key}`,
  workspace: (key: string) => `workspace/${key}`,
}

export const createUsage = (records: Records<UsageCounts>, now: () => number = Date.now): Usage => {
  /** By record, what the store does not have yet. */
  let waiting = new Map<string, UsageCounts>()
  let writing: Promise<void> | undefined
  let isDue = false
  const thisMonth = () => new Date(now()).toISOString().slice(0, 7)
  const keysOf = (place: Place, person: string, month: string): string[] =>
    [
      usageKeys.person(personKey(place, person)),
      usageKeys.channel(channelKey(place)),
      usageKeys.workspace(workspaceKey(place)),
    ].map((whose) => `${whose}/${month}`)

  const wait = (key: string, counts: UsageCounts): void => {
    const before = waiting.get(key)
    waiting.set(key, before ? plus(before, counts) : counts)
    const [oldest] = waiting.keys()
    if (waiting.size > MOST_WAITING && oldest !== undefined) waiting.delete(oldest)
    if (isDue) return
    isDue = true
    setTimeout(() => {
      isDue = false
      // What could not be written waits for the next time; the store counts and tells its own failures.
      settle().catch(() => undefined)
    }, TOGETHER_MS).unref()
  }
  const write = (key: string, counts: UsageCounts): Promise<unknown> =>
    records.update(key, (stored = emptyMonth(counts.month)) => plus(stored, counts), KEPT_MS)
  const writeAll = async (): Promise<void> => {
    const taken = waiting
    waiting = new Map()
    const writes = [...taken].map(([key, counts]) =>
      write(key, counts).catch((error: unknown) => {
        wait(key, counts)
        throw error
      }),
    )
    const failed = (await Promise.allSettled(writes)).find(({ status }) => status === 'rejected')
    if (failed?.status === 'rejected') throw failed.reason
  }
  const settle = async (): Promise<void> => {
    // One after the other: what is being written must not be read as missing.
    while (writing) await writing.catch(() => undefined)
    writing = writeAll().finally(() => {
      writing = undefined
    })
    return writing
  }
  const read = async (whose: string, month = thisMonth()): Promise<UsageCounts> => {
    const key = `${whose}/${month}`
    while (writing) await writing.catch(() => undefined)
    const stored = (await records.get(key)) ?? emptyMonth(month)
    const more = waiting.get(key)
    return more ? plus(stored, more) : stored
  }

  return {
    add: (place, person, spent) => {
      const month = thisMonth()
      for (const key of keysOf(place, person, month)) wait(key, one(month, spent))
    },
    spend: async (place, person, tokens) => {
      const month = thisMonth()
      const counts = { ...emptyMonth(month), tokens }
      await Promise.all(keysOf(place, person, month).map((key) => write(key, counts)))
    },
    settle,
    ofPerson: (place, person, month) => read(usageKeys.person(personKey(place, person)), month),
    ofChannel: (place, month) => read(usageKeys.channel(channelKey(place)), month),
    ofWorkspace: (place, month) => read(usageKeys.workspace(workspaceKey(place)), month),
  }
}
