import { type Layer, LOCKABLE, type Resolved } from '../app/settings/fields.ts'
import type { Locale } from '../core/job.ts'
import type { Form } from './form.ts'
import {
  emojiOptions,
  engineOptions,
  FIELD_WORDS,
  formalityOptions,
  preferredLines,
  toneLines,
} from './setting-values.ts'
import { toneOptions } from './tone-options.ts'
import { sayIn } from './words/words.ts'

/** A choice that sets nothing, so that the field is inherited. */
export const INHERIT = '-'

/** The channel's own settings. `state` carries the revision that the form was opened at. */
export const toneForm = (layer: Layer, resolved: Resolved, locale: Locale): Form => {
  const say = sayIn(locale)
  const { fields } = layer
  const inherit = { value: INHERIT, label: say('inherited') }
  return {
    id: 'tone',
    state: String(layer.revision),
    title: say('channelTone'),
    submit: say('save'),
    fields: [
      {
        kind: 'choice',
        name: 'tone',
        label: say('tone'),
        options: [inherit, ...toneOptions(resolved.customTones.value, locale)],
        value: fields.tone ?? INHERIT,
      },
      {
        kind: 'choice',
        name: 'formality',
        label: say('formality'),
        options: [inherit, ...formalityOptions(say)],
        value: fields.formality ?? INHERIT,
      },
      {
        kind: 'choice',
        name: 'emoji',
        label: say('emoji'),
        options: [inherit, ...emojiOptions(say)],
        value: fields.emoji ?? INHERIT,
      },
      {
        kind: 'line',
        name: 'language',
        label: say('language'),
        hint: say('languageHint'),
        value: fields.language ?? '',
        optional: true,
        maxLength: 20,
      },
      {
        kind: 'toggle',
        name: 'disclosure',
        label: say('disclosure'),
        hint: say('disclosureHint'),
        value: resolved.disclosure.value,
      },
      {
        kind: 'text',
        name: 'banned',
        label: say('banned'),
        hint: say('bannedHint'),
        value: (fields.banned ?? []).join('\n'),
        optional: true,
        maxLength: 3000,
      },
      {
        kind: 'text',
        name: 'preferred',
        label: say('preferred'),
        hint: say('preferredHint'),
        value: preferredLines(fields.preferred ?? []),
        optional: true,
        maxLength: 3000,
      },
      {
        kind: 'people',
        name: 'editors',
        label: say('editors'),
        values: fields.editors ?? [],
        optional: true,
      },
      {
        kind: 'choices',
        name: 'locked',
        label: say('lockedFields'),
        options: LOCKABLE.map((name) => ({ value: name, label: say(FIELD_WORDS[name]) })),
        values: fields.locked ?? [],
        optional: true,
      },
      {
        kind: 'choice',
        name: 'engine',
        label: say('engine'),
        options: [inherit, ...engineOptions(say)],
        value: fields.engine ?? INHERIT,
      },
      {
        kind: 'toggle',
        name: 'grammar',
        label: say('grammar'),
        hint: say('grammarHint'),
        value: resolved.grammar.value,
      },
      {
        kind: 'text',
        name: 'customTones',
        label: say('customTones'),
        hint: say('customTonesHint'),
        value: toneLines(fields.customTones ?? []),
        optional: true,
        maxLength: 3000,
      },
    ],
  }
}
