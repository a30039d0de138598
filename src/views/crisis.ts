import type { Locale, Notice } from '../core/job.ts'
import { plain, small } from './text.ts'
import type { View } from './view.ts'
import { sayIn } from './words/words.ts'

/** Where help can be found. No polish, nothing to post: a person comes before a text. */
export const crisisView = (notice: Notice, of: 'own' | 'other', locale: Locale): View => {
  const say = sayIn(locale)
  return {
    title: say(of === 'own' ? 'crisisTitle' : 'crisisReplyTitle'),
    parts: [
      plain(notice.text),
      { kind: 'list', items: notice.resources.map((resource) => say('checkedOn', resource)) },
      small(say('crisisNothing')),
    ],
  }
}
