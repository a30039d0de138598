import type { By } from './drafts.ts'

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
