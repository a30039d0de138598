import { readLanguage } from '../../core/task.ts'
import { TONE_NAMES, type ToneName } from '../../core/tone.ts'
import { InputError } from '../../errors.ts'
import type { Values } from '../../views/form.ts'
import { INHERIT } from '../../views/tone-form.ts'
import type { CustomTone, Patch, PreferredWord } from './fields.ts'

const lines = (text: string): string[] =>
  text
    .split(/\n|,(?=\s)/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** `avoid → use`, one a line; `->` and `=` will do. */
export const readPreferred = (text: string): PreferredWord[] =>
  lines(text).map((line) => {
    const [, avoid, use] = /^(.+?)\s*(?:→|->|=)\s*(.+)$/u.exec(line) ?? []
    if (avoid && use) return { avoid, use }
    throw new InputError('bad-pair', `“${line.slice(0, 40)}” is not a pair.`, 'Write it as: avoid → use.')
  })

const isPreset = (name: string | undefined): name is ToneName => TONE_NAMES.some((known) => known === name)

/** `name = preset: a sentence`, one a line; without a preset it starts from `auto`. */
export const readCustomTones = (text: string): CustomTone[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = '', base, guidance = ''] =
        /^([^=:]+?)\s*(?:=\s*(\w+))?\s*(?::\s*(.*))?$/u.exec(line) ?? []
      if (!name || (base !== undefined && !isPreset(base.toLowerCase()))) {
        const known = TONE_NAMES.join(', ')
        throw new InputError(
          'bad-tone',
          `“${line.slice(0, 40)}” is not a tone.`,
          `Write it as: name = preset: a sentence. Presets: ${known}.`,
        )
      }
      const preset = base?.toLowerCase()
      return { name, base: isPreset(preset) ? preset : 'auto', guidance }
    })

/** A choice that was made; `null` sets nothing; undefined was not asked. */
const choice = (value: Values[string]): string | null | undefined =>
  typeof value !== 'string' ? undefined : value === '' || value === INHERIT ? null : value

const mapped = <T>(value: Values[string], read: (text: string) => T): T | null | undefined =>
  typeof value !== 'string' ? undefined : value.trim() === '' ? null : read(value)

const list = (value: Values[string]): readonly string[] | null | undefined =>
  !Array.isArray(value) ? undefined : value.length === 0 ? null : (value as readonly string[])

const without = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T

/**
 * The values of a form or a command as a patch of the settings; what was not asked is not in it. Values that cannot be are refused by
 * `Settings.save`; here only what a person wrote freely is read. @throws {InputError}
 */
export const readPatch = (values: Values): Patch =>
  without({
    tone: choice(values.tone),
    formality: choice(values.formality),
    emoji: choice(values.emoji),
    language: mapped(values.language, (text) => (text === INHERIT ? null : readLanguage(text.trim()))),
    engine: choice(values.engine),
    disclosure: typeof values.disclosure === 'boolean' ? values.disclosure : undefined,
    grammar: typeof values.grammar === 'boolean' ? values.grammar : undefined,
    banned: mapped(values.banned, lines),
    preferred: mapped(values.preferred, readPreferred),
    customTones: mapped(values.customTones, readCustomTones),
    editors: list(values.editors),
    locked: list(values.locked),
  }) as Patch

/** The same for a person's own style. */
export const readPersonal = (values: Values): Patch => {
  const { tone, formality, emoji, language, engine, grammar, banned } = readPatch(values)
  return without({ tone, formality, emoji, language, engine, grammar, banned })
}
