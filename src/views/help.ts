import type { Locale } from '../core/job.ts'
import { plain, small } from './text.ts'
import type { Part, View } from './view.ts'
import { type Say, sayIn } from './words/words.ts'

/** Ways on from help and home. */
export const wayButtons = (say: Say): Part => ({
  kind: 'buttons',
  buttons: [
    { label: say('write'), act: { name: 'open', value: 'compose' }, style: 'primary' },
    { label: say('myStyle'), act: { name: 'open', value: 'profile-show' } },
    { label: say('channelTone'), act: { name: 'open', value: 'tone-show' } },
    { label: say('myUsage'), act: { name: 'open', value: 'usage' } },
  ],
})

export const helpView = (locale: Locale): View => {
  const say = sayIn(locale)
  return {
    title: say('helpTitle'),
    parts: [
      plain(say('helpIntro')),
      { kind: 'list', items: [say('helpHumanize'), say('helpMessages'), say('helpTone'), say('helpMe')] },
      wayButtons(say),
      small(say('helpLimits')),
      small(say('privacy')),
    ],
  }
}
