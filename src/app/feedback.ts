import * as v from 'valibot'
import type { Records, Space } from '../store/records.ts'
import type { By } from './drafts.ts'
import { personKey } from './keys.ts'

/** What a 👍 or 👎 was about; never the text. */
export type Vote = {
  draft: string
  liked: boolean
  tone: string
  engine: 'embedded' | 'llm'
  variant: number
}
export type VoteCounts = Readonly<Record<string, { likes: number; dislikes: number }>>

export type Feedback = {
  /** A second vote on the same draft and variant replaces the first. */
  vote(by: By, vote: Vote): Promise<void>
  /** A person's own votes by tone. */
  of(by: By): Promise<VoteCounts>
}

/** `recent`: the last votes one by one, so that a change of mind replaces the first; older ones are in `counts` for good. */
export type FeedbackRecord = { counts: VoteCounts; recent: readonly Vote[] }
const RecordSchema = v.object({
  counts: v.record(v.string(), v.object({ likes: v.number(), dislikes: v.number() })),
  recent: v.array(
    v.object({
      draft: v.string(),
      liked: v.boolean(),
      tone: v.string(),
      engine: v.picklist(['embedded', 'llm']),
      variant: v.number(),
    }),
  ),
}) satisfies v.GenericSchema<unknown, FeedbackRecord>
export const feedbackSpace: Space<FeedbackRecord> = {
  name: 'feedback',
  version: 1,
  read: (value) => v.parse(RecordSchema, value),
}

const MOST_RECENT = 50

const counted = (counts: VoteCounts, { tone, liked }: Vote, step: 1 | -1): VoteCounts => {
  const { likes = 0, dislikes = 0 } = counts[tone] ?? {}
  return {
    ...counts,
    [tone]: liked ? { likes: likes + step, dislikes } : { likes, dislikes: dislikes + step },
  }
}

export const createFeedback = (records: Records<FeedbackRecord>): Feedback => {
  const keyOf = (by: By) => personKey(by.place, by.person)
  return {
    async vote(by, vote) {
      await records.update(keyOf(by), ({ counts, recent } = { counts: {}, recent: [] }) => {
        const isSame = (other: Vote) => other.draft === vote.draft && other.variant === vote.variant
        const earlier = recent.find(isSame)
        const before = earlier ? counted(counts, earlier, -1) : counts
        return {
          counts: counted(before, vote, 1),
          recent: [...recent.filter((other) => !isSame(other)), vote].slice(-MOST_RECENT),
        }
      })
    },
    of: async (by) => (await records.get(keyOf(by)))?.counts ?? {},
  }
}
