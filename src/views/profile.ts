import type { VoteCounts } from '../app/feedback.ts'
import type { Profile } from '../app/profiles.ts'
import type { PersonalFields } from '../app/settings/fields.ts'
import type { Locale } from '../core/job.ts'
import { label } from '../core/phrases/tell.ts'
import type { Form } from './form.ts'
import { emojiOptions, engineOptions, FIELD_WORDS, formalityOptions, valueText } from './setting-values.ts'
import { plain, small } from './text.ts'
import { INHERIT } from './tone-form.ts'
import type { Button, Option, Part, View } from './view.ts'
import { type Say, sayIn } from './words/words.ts'

const STYLE_FIELDS = [
  'tone',
  'formality',
  'emoji',
  'language',
  'engine',
  'grammar',
  'banned',
] as const satisfies readonly (keyof PersonalFields)[]

type Facts = Extract<Part, { kind: 'facts' }>['facts']

/** A person's style in words: only what they set. */
export const styleFacts = (profile: Profile, locale: Locale): Facts => {
  const say = sayIn(locale)
  const { style, favourites, examples, consent } = profile
  const facts = STYLE_FIELDS.flatMap((field) => {
    const value = valueText(field, style, locale)
    return value === undefined ? [] : [{ label: say(FIELD_WORDS[field]), value }]
  })
  if (favourites.length > 0) facts.push({ label: say('favourites'), value: favourites.join(', ') })
  if (consent.examples) facts.push({ label: say('examplesKept'), value: String(examples.length) })
  if (consent.memory) facts.push({ label: say('consentMemory'), value: say('on') })
  return facts
}

const votesText = (votes: VoteCounts, locale: Locale): string =>
  Object.entries(votes)
    .filter(([, { likes, dislikes }]) => likes + dislikes > 0)
    .map(([tone, { likes, dislikes }]) => `${label(`tone:${tone}`, locale)} 👍 ${likes} 👎 ${dislikes}`)
    .join(', ')

/** The way to everything that is a person's own. */
export const ownButtons = (say: Say): Button[] => [
  { label: say('change'), act: { name: 'open', value: 'profile' }, style: 'primary' },
  { label: say('export'), act: { name: 'open', value: 'export' } },
  { label: say('forget'), act: { name: 'open', value: 'forget' }, style: 'danger' },
]

export const profileView = (
  {
    profile,
    votes,
    asides = [],
  }: { profile: Profile & { degraded?: unknown }; votes: VoteCounts; asides?: readonly string[] },
  locale: Locale,
): View => {
  const say = sayIn(locale)
  const facts = [...styleFacts(profile, locale)]
  const voted = votesText(votes, locale)
  if (voted) facts.push({ label: say('votesGiven'), value: voted })
  return {
    title: say('profileTitle'),
    parts: [
      ...asides.map(plain),
      ...(profile.degraded ? [plain(say('degraded'))] : []),
      facts.length > 0 ? { kind: 'facts', facts } : plain(say('profileEmpty')),
      { kind: 'buttons', buttons: ownButtons(say) },
      small(say('privacy')),
    ],
  }
}

export const profileForm = (profile: Profile, tones: readonly Option[], locale: Locale): Form => {
  const say = sayIn(locale)
  const { style, favourites, consent } = profile
  const inherit = { value: INHERIT, label: say('inherited') }
  return {
    id: 'profile',
    state: '',
    title: say('myStyle'),
    submit: say('save'),
    fields: [
      {
        kind: 'choice',
        name: 'tone',
        label: say('tone'),
        options: [inherit, ...tones],
        value: style.tone ?? INHERIT,
      },
      {
        kind: 'choice',
        name: 'formality',
        label: say('formality'),
        options: [inherit, ...formalityOptions(say)],
        value: style.formality ?? INHERIT,
      },
      {
        kind: 'choice',
        name: 'emoji',
        label: say('emoji'),
        options: [inherit, ...emojiOptions(say)],
        value: style.emoji ?? INHERIT,
      },
      {
        kind: 'line',
        name: 'language',
        label: say('language'),
        hint: say('languageHint'),
        value: style.language ?? '',
        optional: true,
        maxLength: 20,
      },
      {
        kind: 'text',
        name: 'banned',
        label: say('banned'),
        hint: say('bannedHint'),
        value: (style.banned ?? []).join('\n'),
        optional: true,
        maxLength: 3000,
      },
      {
        kind: 'text',
        name: 'favourites',
        label: say('favourites'),
        hint: say('bannedHint'),
        value: favourites.join('\n'),
        optional: true,
        maxLength: 3000,
      },
      {
        kind: 'choice',
        name: 'engine',
        label: say('engine'),
        options: [inherit, ...engineOptions(say)],
        value: style.engine ?? INHERIT,
      },
      {
        kind: 'toggle',
        name: 'consentExamples',
        label: say('consentExamples'),
        hint: say('consentExamplesHint'),
        value: consent.examples,
      },
      {
        kind: 'toggle',
        name: 'consentMemory',
        label: say('consentMemory'),
        hint: say('consentMemoryHint'),
        value: consent.memory,
      },
    ],
  }
}

/** Asked before anything is removed. */
export const forgetView = (locale: Locale): View => {
  const say = sayIn(locale)
  return {
    title: say('forgetTitle'),
    parts: [
      plain(say('forgetAsk')),
      {
        kind: 'buttons',
        buttons: [
          { label: say('forgetConfirm'), act: { name: 'open', value: 'forget-confirm' }, style: 'danger' },
          { label: say('back'), act: { name: 'open', value: 'profile-show' } },
        ],
      },
    ],
  }
}
