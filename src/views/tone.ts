import type { FieldChange, FieldName, Layer, Resolved } from '../app/settings/fields.ts'
import type { Locale } from '../core/job.ts'
import { FIELD_WORDS, SOURCE_WORDS, valueText } from './setting-values.ts'
import { plain, small } from './text.ts'
import type { Part, View } from './view.ts'
import { sayIn } from './words/words.ts'

const SHOWN = [
  'tone',
  'formality',
  'emoji',
  'language',
  'disclosure',
  'engine',
  'grammar',
  'banned',
  'preferred',
  'customTones',
] as const satisfies readonly (FieldName & keyof Resolved)[]

export type ToneViewOptions = {
  locale: Locale
  mayChange: boolean
  /** The workspace's defaults, not one channel's settings. */
  ofWorkspace?: boolean
  /** A right of the platform says who may change it (Discord's Manage Channels), not who created the channel. */
  byRight?: boolean
  /** The channel's own layer, where it could be read. */
  layer?: Layer
  asides?: readonly string[]
}

/** Each setting with where it comes from. Those who may not change it see it without controls. */
export const toneView = (
  resolved: Resolved,
  { locale, mayChange, ofWorkspace = false, byRight = false, layer, asides = [] }: ToneViewOptions,
): View => {
  const say = sayIn(locale)
  const facts = SHOWN.flatMap((field) => {
    const { value, from, locked } = resolved[field]
    const text =
      valueText(field, { [field]: value }, locale, resolved.customTones.value) ??
      (field === 'language' ? say('languageOfText') : undefined)
    if (text === undefined) return []
    const source = [say(SOURCE_WORDS[from]), ...(locked ? [say('locked')] : [])].join(', ')
    return [{ label: say(FIELD_WORDS[field]), value: `${text} (${source})` }]
  })
  const locked = layer && valueText('locked', layer.fields, locale)
  if (locked) facts.push({ label: say('lockedFields'), value: locked })
  const parts: Part[] = [...asides.map(plain), { kind: 'facts', facts }]
  const editors = layer?.fields.editors ?? []
  if (editors.length > 0)
    parts.push({ kind: 'references', what: 'people', label: say('editors'), ids: editors })
  if (resolved.degraded) parts.push(plain(say('degraded')))
  parts.push(
    mayChange
      ? {
          kind: 'buttons',
          buttons: [
            { label: say('change'), act: { name: 'open', value: 'tone' }, style: 'primary' },
            { label: say('reset'), act: { name: 'open', value: 'tone-reset' }, confirm: say('resetConfirm') },
          ],
        }
      : small(say(byRight ? 'toneReadOnlyRight' : ofWorkspace ? 'toneReadOnlyWorkspace' : 'toneReadOnly')),
  )
  return { title: say(ofWorkspace ? 'toneTitleWorkspace' : 'toneTitle'), parts }
}

const changeLine = ({ field, before, after }: FieldChange, locale: Locale): string => {
  const say = sayIn(locale)
  const told = (value: FieldChange['before']) =>
    valueText(field, { [field]: value }, locale) ?? say('inherited')
  return say('changedFrom', { field: say(FIELD_WORDS[field]), before: told(before), after: told(after) })
}

/** Somebody saved in between: what they changed, and a way to start from there. */
export const staleView = (since: readonly FieldChange[], locale: Locale): View => {
  const say = sayIn(locale)
  return {
    title: say('toneTitle'),
    parts: [
      plain(say('stale')),
      { kind: 'list', items: since.map((change) => changeLine(change, locale)) },
      {
        kind: 'buttons',
        buttons: [{ label: say('reload'), act: { name: 'open', value: 'tone' }, style: 'primary' }],
      },
    ],
  }
}
