import * as v from 'valibot'
import type { Records, Space } from '../store/records.ts'
import type { By } from './drafts.ts'
import { personKey } from './keys.ts'
import type { MessageRef } from './request.ts'

/** Who posted which message through the app: an id and nothing of the text, kept so that its author can change or delete it. */
export type PostedMessages = {
  add(by: By, message: MessageRef): Promise<void>
  /** Rejects with a StoreError when it cannot be known. */
  isAuthor(by: By, message: Pick<MessageRef, 'id' | 'channel'>): Promise<boolean>
  remove(by: By, message: Pick<MessageRef, 'id' | 'channel'>): Promise<void>
}

/** The key says it all: `<person>/<channel>/<message>`. */
export type PostedRecord = { at: number }
export const postedSpace: Space<PostedRecord> = {
  name: 'posted',
  version: 1,
  read: (value) => v.parse(v.object({ at: v.number() }), value),
}

/** Nobody edits a message after a year; the person's id need not lie around for longer. */
const KEPT_MS = 365 * 24 * 60 * 60_000

export const createPostedMessages = (
  records: Records<PostedRecord>,
  now: () => number = Date.now,
): PostedMessages => {
  const keyOf = (by: By, { channel, id }: Pick<MessageRef, 'id' | 'channel'>) =>
    `${personKey(by.place, by.person)}/${encodeURIComponent(channel.toWellFormed())}/${encodeURIComponent(id.toWellFormed())}`
  return {
    add: (by, message) => records.set(keyOf(by, message), { at: now() }, KEPT_MS),
    isAuthor: async (by, message) => (await records.get(keyOf(by, message))) !== undefined,
    async remove(by, message) {
      await records.delete(keyOf(by, message))
    },
  }
}
