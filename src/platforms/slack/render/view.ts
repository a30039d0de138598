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

/** As many blocks to a message as it holds, by their number and, where that counts, by their size. */
const packed = (blocks: readonly Block[], longest: number): Block[][] => {
  const packs: Block[][] = [[]]
  let length = 0
  for (const block of blocks) {
    const size = longest === Number.POSITIVE_INFINITY ? 0 : JSON.stringify(block).length
    const pack = packs.at(-1) ?? []
    if (pack.length > 0 && (pack.length === LIMITS.messageBlocks || length + size > longest)) {
      packs.push([block])
      length = size
    } else {
      pack.push(block)
      length += size
    }
  }
  return packs
}

/** A view as messages: one, unless a message cannot hold it. `by`: a response URL takes blocks of any size, the Web API does not. */
export const messages = (view: View, locale: Locale, by: 'url' | 'api' = 'url'): Content[] =>
  packed(blocksOf(view, locale), by === 'api' ? LIMITS.messageSize : Number.POSITIVE_INFINITY).map(
    (blocks) => ({ text: summaryOf(view), blocks }),
  )

/** A view as a window without a form. What a window cannot hold (over 100 blocks, some 250,000 characters) never arises. */
export const modalView = (view: View, locale: Locale, metadata: string): types.ModalView => {
  // A title that is too long for the frame stands whole below it.
  const title = view.title && view.title.length <= LIMITS.modalTitle ? view.title : undefined
  const below = title === undefined ? view : { ...view, title: undefined }
  return {
    type: 'modal',
    callback_id: 'view',
    private_metadata: metadata,
    title: plain(title ?? 'Humanize', LIMITS.modalTitle),
    close: plain(words.close[locale], LIMITS.modalTitle),
    blocks: blocksOf(below, locale).slice(0, LIMITS.viewBlocks),
  }
}

/** Opened at once, because a `trigger_id` lives for three seconds; the real window takes its place. */
export const skeleton = (locale: Locale, metadata: string): types.ModalView =>
  modalView({ parts: [{ kind: 'text', text: words.moment[locale] }] }, locale, metadata)

export const homeView = (view: View, locale: Locale, more: readonly Block[] = []): types.HomeView => ({
  type: 'home',
  blocks: [...blocksOf(view, locale), ...more].slice(0, LIMITS.viewBlocks),
})
