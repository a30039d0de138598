import type { Profile } from '../app/profiles.ts'
import type { Locale } from '../core/job.ts'
import { ownButtons, styleFacts } from './profile.ts'
import { plain, strong } from './text.ts'
import { type UsageFigures, usageFacts, usagePicture } from './usage.ts'
import type { View } from './view.ts'
import { sayIn } from './words/words.ts'

export type HomeOptions = { profile: Profile; channels: readonly string[]; figures?: UsageFigures }

/** A person's own page: style, the channels that they set up, usage, privacy. */
export const homeView = ({ profile, channels, figures }: HomeOptions, locale: Locale): View => {
  const say = sayIn(locale)
  const facts = styleFacts(profile, locale)
  return {
    title: say('homeTitle'),
    parts: [
      plain(say('helpIntro')),
      {
        kind: 'buttons',
        buttons: [
          { label: say('write'), act: { name: 'open', value: 'compose' }, style: 'primary' },
          { label: say('workspaceTone'), act: { name: 'open', value: 'tone-show' } },
          { label: say('help'), act: { name: 'open', value: 'help' } },
        ],
      },
      { kind: 'divider' },
      strong(say('profileTitle')),
      facts.length > 0 ? { kind: 'facts', facts } : plain(say('profileEmpty')),
      { kind: 'buttons', buttons: ownButtons(say) },
      ...(channels.length > 0
        ? [{ kind: 'references', what: 'channels', label: say('homeChannels'), ids: channels } as const]
        : []),
      ...(figures
        ? [
            { kind: 'divider' } as const,
            strong(say('myUsage')),
            // A home belongs to no channel: its figures would be nought.
            {
              kind: 'facts',
              facts: usageFacts(figures, locale).filter(({ label }) => label !== say('usageChannel')),
            } as const,
            ...usagePicture(figures, locale, false),
          ]
        : []),
      { kind: 'divider' },
      strong(say('privacyTitle')),
      plain(say('privacy')),
    ],
  }
}
