import type { Markup } from '../job.ts'
import type { Reason } from '../reason.ts'
import type { Side } from './side.ts'

/** What a check reads: both sides, and what was asked for. Languages are primary tags or 'und'. */
export type Case = {
  before: Side
  after: Side
  markup: Markup
  /** The language of the original. */
  source: string
  /** The language that the rewrite should be in. */
  target: string
  purpose: 'rewrite' | 'notes'
  emoji: 'keep' | 'fewer' | 'none'
  /** Words that the style replaces, puts in or bans, in lower case: their coming and going is what was asked for. */
  chosen: ReadonlySet<string>
  engine?: 'embedded' | 'llm'
  /** 0 casual … 1 formal, of the original. */
  formality: number
}

/** What is wrong, as sentences to tell; an empty list is a pass. */
export type Check = { name: string; find(work: Case): readonly Reason[] }

const SHOWN = 4
const LONGEST = 60

const show = (items: readonly string[]): string =>
  [...new Set(items)]
    .slice(0, SHOWN)
    .map((item) => `“${item.length > LONGEST ? `${item.slice(0, LONGEST).toWellFormed()}…` : item}”`)
    .join(', ')

const named =
  (code: string) =>
  (items: readonly string[]): Reason[] =>
    items.length === 0 ? [] : [{ code, values: { items: show(items) } }]
export const lost = named('check-lost')
export const added = named('check-added')
export const reversed = named('check-reversed')
