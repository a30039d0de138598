import type { Locale } from '../core/job.ts'
import { plain } from './text.ts'
import type { View } from './view.ts'
import { sayIn, type Word } from './words/words.ts'

export const coachView = (locale: Locale, ...words: Word[]): View => ({
  parts: words.map((word) => plain(sayIn(locale)(word))),
})

/** What the coach remembers, and the way to have it forgotten. */
export const memoryView = (notes: readonly string[], locale: Locale): View => {
  const say = sayIn(locale)
  if (notes.length === 0) return coachView(locale, 'coachNoMemory')
  return {
    title: say('coachMemory'),
    parts: [
      { kind: 'list', items: notes },
      {
        kind: 'buttons',
        buttons: [{ label: say('forget'), act: { name: 'open', value: 'forget' }, style: 'danger' }],
      },
    ],
  }
}
