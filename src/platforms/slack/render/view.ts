import type { types } from '@slack/bolt'
import type { Locale } from '../../../core/job.ts'
import type { View } from '../../../views/view.ts'
import { LIMITS } from '../limits.ts'
import { words } from '../words.ts'
import { type Block, partBlocks, plain } from './blocks.ts'
import { shorten } from './split.ts'

const blocksOf = (view: View, locale: Locale): Block[] => [
  ...(view.title ? [{ type: 'header', text: plain(view.title, LIMITS.header) } as const] : []),
  ...view.parts.flatMap((part) => partBlocks(part, locale)),
]

/** What notifications and screen readers say of a view. */
const summaryOf = (view: View): string => {
  const first = view.parts.find((part) => part.kind === 'text')
  return shorten(view.title ?? first?.text ?? 'Humanize', LIMITS.header)
}

/** A message's content. `text` is its summary for notifications. */
export type Content = { text: string; blocks: Block[] }

/** A view as messages: one, unless it has more blocks than a message holds. */
export const messages = (view: View, locale: Locale): Content[] => {
  const blocks = blocksOf(view, locale)
  const count = Math.max(1, Math.ceil(blocks.length / LIMITS.messageBlocks))
  return Array.from({ length: count }, (_, index) => ({
    text: summaryOf(view),
    blocks: blocks.slice(index * LIMITS.messageBlocks, (index + 1) * LIMITS.messageBlocks),
  }))
}

/** A view as a window without a form. What a window cannot hold (over 100 blocks, some 250,000 characters) never arises. */
export const modalView = (view: View, locale: Locale, metadata: string): types.ModalView => ({
  type: 'modal',
  callback_id: 'view',
  private_metadata: metadata,
  title: plain(view.title ?? 'Humanize', LIMITS.modalTitle),
  close: plain(words.close[locale], LIMITS.modalTitle),
  blocks: view.parts.flatMap((part) => partBlocks(part, locale)).slice(0, LIMITS.viewBlocks),
})

/** Opened at once, because a `trigger_id` lives for three seconds; the real window takes its place. */
export const skeleton = (locale: Locale, metadata: string): types.ModalView =>
  modalView({ parts: [{ kind: 'text', text: words.moment[locale] }] }, locale, metadata)

export const homeView = (view: View, locale: Locale, more: readonly Block[] = []): types.HomeView => ({
  type: 'home',
  blocks: [...blocksOf(view, locale), ...more].slice(0, LIMITS.viewBlocks),
})
