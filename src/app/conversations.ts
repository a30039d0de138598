import type { CoachTurn } from '../core/coach.ts'

/** Turns are kept in memory only, this many a conversation, this many conversations; a restart forgets them all. */
const MOST_TURNS = 20
const MOST_CONVERSATIONS = 1_000

/** `greeted`: what the coach is was said before the first turn. */
export type Conversation = { turns: CoachTurn[]; count: number; greeted: boolean }

/** What was said to the coach lately, so that it can follow. Never stored. */
export type Conversations = {
  of(key: string): Conversation
  add(key: string, turn: CoachTurn): void
  greet(key: string): void
  forget(key: string): void
  /** All conversations whose keys begin so: a person's. */
  forgetAll(prefix: string): void
}

export const createConversations = (): Conversations => {
  const kept = new Map<string, Conversation>()
  const of = (key: string): Conversation => kept.get(key) ?? { turns: [], count: 0, greeted: false }
  const put = (key: string, conversation: Conversation): void => {
    // Taken out and put in again, so that the oldest conversation is the first of the map.
    kept.delete(key)
    kept.set(key, conversation)
    const [oldest] = kept.keys()
    if (kept.size > MOST_CONVERSATIONS && oldest !== undefined) kept.delete(oldest)
  }
  return {
    of,
    add: (key, turn) => {
      const { turns, count, greeted } = of(key)
      put(key, {
        turns: [...turns, turn].slice(-MOST_TURNS),
        count: count + (turn.by === 'person' ? 1 : 0),
        greeted,
      })
    },
    greet: (key) => put(key, { ...of(key), greeted: true }),
    forget: (key) => {
      kept.delete(key)
    },
    forgetAll: (prefix) => {
      for (const key of [...kept.keys()]) if (key.startsWith(prefix)) kept.delete(key)
    },
  }
}
