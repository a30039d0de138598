import type { FieldName, PersonalFields, SettingsFields, Source } from '../app/settings/fields.ts'
import type { Locale } from '../core/job.ts'
import { toneOptions } from './tone-options.ts'
import type { Option } from './view.ts'
import { type Say, sayIn, type Word } from './words/words.ts'

/** Fields by the names that people see. */
export const FIELD_WORDS: Record<FieldName, Word> = {
  tone: 'tone',
  formality: 'formality',
  emoji: 'emoji',
  language: 'language',
  banned: 'banned',
  engine: 'engine',
  grammar: 'grammar',
  disclosure: 'disclosure',
  preferred: 'preferred',
  customTones: 'customTones',
  editors: 'editors',
  locked: 'lockedFields',
  bounds: 'bounds',
}

const EMOJI: Record<NonNullable<PersonalFields['emoji']>, Word> = {
  keep: 'emojiKeep',
  fewer: 'emojiFewer',
  none: 'emojiNone',
}

export const SOURCE_WORDS: Record<Source, Word> = {
  default: 'sourceDefault',
  workspace: 'sourceWorkspace',
  channel: 'sourceChannel',
  person: 'sourcePerson',
  option: 'sourceOption',
}

export const formalityOptions = (say: Say): Option[] =>
  (['casual', 'neutral', 'formal'] as const).map((value) => ({ value, label: say(value) }))
export const emojiOptions = (say: Say): Option[] =>
  (['keep', 'fewer', 'none'] as const).map((value) => ({ value, label: say(EMOJI[value]) }))
export const engineOptions = (say: Say): Option[] => [
  { value: 'any', label: say('engineAny') },
  { value: 'embedded', label: say('engineEmbedded') },
]

/** Lines that a person can read and, in a form, change. `readLines…` in the app reads them back. */
export const preferredLines = (pairs: NonNullable<SettingsFields['preferred']>): string =>
  pairs.map(({ avoid, use }) => `${avoid} → ${use}`).join('\n')
export const toneLines = (tones: NonNullable<SettingsFields['customTones']>): string =>
  tones.map(({ name, base, guidance }) => `${name} = ${base}${guidance ? `: ${guidance}` : ''}`).join('\n')

const languageName = (tag: string, locale: Locale): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag

/** One field's value in the reader's words; undefined for a value that is not set. */
export const valueText = <K extends FieldName>(
  field: K,
  fields: Pick<SettingsFields, K>,
  locale: Locale,
  custom: readonly { name: string }[] = [],
): string | undefined => {
  const say = sayIn(locale)
  const given = fields as SettingsFields
  const onOff = (value: boolean | undefined) => (value === undefined ? undefined : say(value ? 'on' : 'off'))
  const list = (values: readonly string[] | undefined) => values?.join(', ') || undefined
  switch (field as FieldName) {
    case 'tone':
      return toneOptions(custom, locale).find(({ value }) => value === given.tone)?.label ?? given.tone
    case 'formality':
      return given.formality && say(given.formality)
    case 'emoji':
      return given.emoji && say(EMOJI[given.emoji])
    case 'language':
      return given.language && languageName(given.language, locale)
    case 'engine':
      return given.engine && say(given.engine === 'any' ? 'engineAny' : 'engineEmbedded')
    case 'grammar':
      return onOff(given.grammar)
    case 'disclosure':
      return onOff(given.disclosure)
    case 'banned':
      return list(given.banned)
    case 'preferred':
      return list(given.preferred?.map(({ avoid, use }) => `${avoid} → ${use}`))
    case 'customTones':
      return list(given.customTones?.map(({ name }) => name))
    case 'locked':
      return list(given.locked?.map((name) => say(FIELD_WORDS[name])))
    case 'editors':
      return given.editors?.length ? String(given.editors.length) : undefined
    case 'bounds':
      return list([
        ...(given.bounds?.tones ?? []),
        ...(given.bounds?.formality?.map((name) => say(name)) ?? []),
      ])
  }
}
