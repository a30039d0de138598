import type { Locale, Suggestion } from '../core/job.ts'
import { hasSlot, plain, small, strong } from './text.ts'
import type { Button, Part, View } from './view.ts'
import { type Say, sayIn } from './words/words.ts'

export type Suggested = {
  /** Absent where nothing could be stored: then there is nothing to press. */
  id?: string
  /** The message that is answered. */
  original: string
  suggestions: readonly Suggestion[]
  /** What was read from the message, in words. */
  plan?: readonly string[]
  note?: string
}

const suggestionParts = (
  { strategy, text }: Suggestion,
  index: number,
  id: string | undefined,
  say: Say,
): Part[] => {
  const value = String(index)
  const buttons: Button[] =
    id === undefined
      ? []
      : [
          { label: say('post'), act: { name: 'choose', draft: id, value }, style: 'primary' },
          { label: say('edit'), act: { name: 'edit', draft: id, value } },
          { label: say('copy'), act: { name: 'copy', draft: id, value } },
        ]
  return [
    strong(say(strategy)),
    { kind: 'draft', text, copyable: id === undefined },
    ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } satisfies Part] : []),
  ]
}

/** Three replies by different means, each with its own controls. */
export const suggestionsView = (
  { id, original, suggestions, plan = [], note }: Suggested,
  {
    locale,
    asides = [],
    copyOnly = false,
  }: { locale: Locale; asides?: readonly string[]; copyOnly?: boolean },
): View => {
  const say = sayIn(locale)
  const [detected, ...rest] = plan
  const parts: Part[] = [{ kind: 'quote', text: original }]
  if (detected) parts.push(strong(detected))
  for (const aside of asides) parts.push(plain(aside))
  if (note) parts.push(plain(note))
  if (!copyOnly && suggestions.some(({ text }) => hasSlot(text))) parts.push(plain(say('slot')))
  if (!copyOnly && id === undefined) parts.push(plain(say('noDraft')))
  suggestions.forEach((suggestion, index) => {
    parts.push(...suggestionParts(suggestion, index, id, say))
  })
  for (const step of rest) parts.push(small(step))
  if (id !== undefined) {
    parts.push({
      kind: 'buttons',
      buttons: [
        { label: say('again'), act: { name: 'again', draft: id } },
        { label: say('like'), act: { name: 'like', draft: id } },
        { label: say('dislike'), act: { name: 'dislike', draft: id } },
        { label: say('dismiss'), act: { name: 'dismiss', draft: id } },
      ],
    })
  }
  return { title: say('suggestionsTitle'), parts }
}
