import type { Locale } from '../core/job.ts'
import { plain, shownBack } from './text.ts'
import type { View } from './view.ts'
import { sayIn } from './words/words.ts'

/** Shown while a slow engine works. */
export const waitingView = (draft: string, locale: Locale): View => {
  const say = sayIn(locale)
  return {
    title: say('waitingTitle'),
    parts: [
      plain(say('waiting')),
      { kind: 'buttons', buttons: [{ label: say('cancel'), act: { name: 'cancel', draft } }] },
    ],
  }
}

export const cancelledView = (text: string | undefined, locale: Locale): View => ({
  parts: [plain(sayIn(locale)('cancelled')), ...shownBack(text)],
})
