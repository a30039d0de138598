import * as v from 'valibot'
import { TONE_NAMES } from '../../core/tone.ts'
import { InputError } from '../../errors.ts'
import { EMOJI_POLICIES, FORMALITIES, LOCKABLE, type PersonalFields, type SettingsFields } from './fields.ts'

/** Room enough for a house style, and little enough that a record stays small. */
const MOST_PHRASES = 100
const LONGEST_PHRASE = 100
const MOST_TONES = 20
const LONGEST_GUIDANCE = 600
const MOST_EDITORS = 50

const line = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most))
const phrase = line(LONGEST_PHRASE)
const list = <const S extends v.GenericSchema>(item: S, most: number) =>
  v.pipe(v.array(item), v.maxLength(most))
const toneName = line(40)
const unshadowed = v.check(
  (name: string) => !TONE_NAMES.some((preset) => preset === name.toLowerCase()),
  'is the name of a tone that exists already',
)

const personal = {
  tone: v.optional(toneName),
  formality: v.optional(v.picklist(FORMALITIES)),
  emoji: v.optional(v.picklist(EMOJI_POLICIES)),
  language: v.optional(
    v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u, 'should be a language tag such as “en” or “de”')),
  ),
  banned: v.optional(list(phrase, MOST_PHRASES)),
  engine: v.optional(v.picklist(['any', 'embedded'])),
  grammar: v.optional(v.boolean()),
}

export const PersonalSchema = v.object(personal) satisfies v.GenericSchema<unknown, PersonalFields>

export const FieldsSchema = v.object({
  ...personal,
  disclosure: v.optional(v.boolean()),
  preferred: v.optional(list(v.object({ avoid: phrase, use: phrase }), MOST_PHRASES)),
  customTones: v.optional(
    list(
      v.object({
        name: v.pipe(toneName, unshadowed),
        base: v.picklist(TONE_NAMES),
        guidance: v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_GUIDANCE)),
      }),
      MOST_TONES,
    ),
  ),
  editors: v.optional(list(line(40), MOST_EDITORS)),
  locked: v.optional(v.array(v.picklist(LOCKABLE))),
  bounds: v.optional(
    v.object({
      tones: v.optional(list(toneName, MOST_TONES + TONE_NAMES.length)),
      formality: v.optional(v.tuple([v.picklist(FORMALITIES), v.picklist(FORMALITIES)])),
    }),
  ),
}) satisfies v.GenericSchema<unknown, SettingsFields>

/** The values, tidied. An InputError names the first field that cannot be as it is; it never repeats the value. */
export const checked = <S extends v.GenericSchema>(schema: S, values: unknown): v.InferOutput<S> => {
  const result = v.safeParse(schema, values)
  if (result.success) return result.output
  const [issue] = result.issues
  const field = String(issue.path?.[0]?.key ?? 'value')
  const why = ['check', 'regex'].includes(issue.type)
    ? issue.message
    : (LIMITS[issue.type] ?? 'cannot be used as it is')
  throw new InputError(
    'bad-setting',
    `“${field}” ${why}.`,
    'Correct it and save again; nothing was changed.',
    {
      values: { field },
    },
  )
}

const LIMITS: Record<string, string> = {
  max_length: 'is too long',
  min_length: 'is empty',
  picklist: 'is none of the choices',
}
