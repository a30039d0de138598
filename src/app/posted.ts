import type { By } from './drafts.ts'
import type { MessageRef } from './request.ts'

/** Who posted which message through the app: an id and nothing of the text, kept so that its author can change or delete it. */
export type PostedMessages = {
  add(by: By, message: MessageRef): Promise<void>
  /** Rejects with a StoreError when it cannot be known. */
  isAuthor(by: By, message: Pick<MessageRef, 'id' | 'channel'>): Promise<boolean>
  remove(by: By, message: Pick<MessageRef, 'id' | 'channel'>): Promise<void>
}
