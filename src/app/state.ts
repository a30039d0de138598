import type { Records, Space } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import { type Claims, createClaims, seenSpace } from './claims.ts'
import { createDrafts, type Drafts, draftSpace } from './drafts.ts'
import { createFeedback, type Feedback, feedbackSpace } from './feedback.ts'
import { createLimits, type Limits } from './limits.ts'
import { createPeople, type People } from './people.ts'
import { createPostedMessages, type PostedMessages, postedSpace } from './posted.ts'
import { createProfiles, memorySpace, type Profiles, profileSpace } from './profiles.ts'
import { settingsSpace } from './settings/record.ts'
import { createSettings, type Settings } from './settings.ts'
import { createSetups, setupSpace } from './setups.ts'
import { createUsage, type Usage, usageSpace } from './usage.ts'

/** Everything that the app keeps, each behind its own small port, over one store. */
export type State = {
  settings: Settings
  drafts: Drafts
  profiles: Profiles
  feedback: Feedback
  limits: Limits
  claims: Claims
  usage: Usage
  posted: PostedMessages
  people: People
}

/**
 * What workspaces (and people in them) granted; its platform knows the shape, and `read` throws at another. Keyed `<platform>/<workspace>/…`, a person's own under
 * `…/user/<person>`, so that leaving removes it.
 */
export const installationSpace = <T>(read: (value: unknown) => T): Space<T> => ({
  name: 'installations',
  version: 1,
  sensitive: true,
  read,
})

export type StateOptions = {
  now?: () => number
  /** Longer than any engine may take: after this a draft's work counts as lost with its process. */
  workLimitMs?: number
  /** Requests per person; the contract's default is 30 a minute. */
  limit?: { points: number; seconds: number }
}

export const createState = (
  store: Store,
  { now = Date.now, workLimitMs = 60_000, limit }: StateOptions = {},
): State => {
  const records = {
    settings: store.records(settingsSpace),
    setups: store.records(setupSpace),
    drafts: store.records(draftSpace),
    profiles: store.records(profileSpace),
    memory: store.records(memorySpace),
    feedback: store.records(feedbackSpace),
    usage: store.records(usageSpace),
    posted: store.records(postedSpace),
    seen: store.records(seenSpace),
    installations: store.records(installationSpace<unknown>((value) => value)),
  }
  const profiles = createProfiles({ records: records.profiles, notes: records.memory, now })
  const limits = createLimits(store, limit)
  const usage = createUsage(records.usage, now)
  const {
    profiles: profile,
    memory,
    feedback,
    posted,
  } = records as { [K in keyof typeof records]: Records<unknown> }
  return {
    settings: createSettings({ records: records.settings, setups: createSetups(records.setups), now }),
    drafts: createDrafts({
      records: records.drafts,
      now,
      patience: { workMs: workLimitMs, postMs: 120_000 },
    }),
    profiles,
    feedback: createFeedback(records.feedback),
    limits,
    claims: createClaims(records.seen, now),
    usage,
    posted: createPostedMessages(records.posted, now),
    people: createPeople({
      ...records,
      store,
      owned: { profiles: profile, memory, feedback, posted },
      limits,
      settle: usage.settle,
      dropped: profiles.dropped,
    }),
  }
}
