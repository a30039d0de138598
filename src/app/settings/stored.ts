import * as v from 'valibot'
import { TONE_NAMES } from '../../core/tone.ts'
import { EMOJI_POLICIES, FORMALITIES, LOCKABLE, type PersonalFields, type SettingsFields } from './fields.ts'

// What may be read back: shapes only. The limits for what may be saved (schema.ts) can change without making old records corrupt.

const formality = v.picklist(FORMALITIES)
const strings = v.array(v.string())

const personal = {
  tone: v.optional(v.string()),
  formality: v.optional(formality),
  emoji: v.optional(v.picklist(EMOJI_POLICIES)),
  language: v.optional(v.string()),
  banned: v.optional(strings),
  engine: v.optional(v.picklist(['any', 'embedded'])),
  grammar: v.optional(v.boolean()),
}

export const StoredPersonal = v.object(personal) satisfies v.GenericSchema<unknown, PersonalFields>

export const StoredFields = v.object({
  ...personal,
  disclosure: v.optional(v.boolean()),
  preferred: v.optional(v.array(v.object({ avoid: v.string(), use: v.string() }))),
  customTones: v.optional(
    v.array(v.object({ name: v.string(), base: v.picklist(TONE_NAMES), guidance: v.string() })),
  ),
  editors: v.optional(strings),
  locked: v.optional(v.array(v.picklist(LOCKABLE))),
  bounds: v.optional(
    v.object({ tones: v.optional(strings), formality: v.optional(v.tuple([formality, formality])) }),
  ),
}) satisfies v.GenericSchema<unknown, SettingsFields>
