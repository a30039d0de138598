import * as v from 'valibot'
import type { Space } from '../../store/records.ts'
import type { FieldChange, FieldName, Layer, Patch, SettingsFields } from './fields.ts'
import { StoredFields } from './stored.ts'

/** Enough to tell somebody who had a form open over lunch what changed meanwhile. */
const MOST_HISTORY = 20

const ChangeSchema = v.object({
  revision: v.number(),
  at: v.number(),
  by: v.optional(v.string()),
  /** The values before the change, of the fields that it touched; null: there was none. */
  before: v.record(v.string(), v.unknown()),
})
const RecordSchema = v.object({
  fields: StoredFields,
  revision: v.number(),
  changedAt: v.optional(v.number()),
  changedBy: v.optional(v.string()),
  history: v.array(ChangeSchema),
})

/** One layer's settings in the store, with the last changes so that a stale form can be told what it missed. */
export type SettingsRecord = Layer & { history: readonly Change[] }
type Change = { revision: number; at: number; by?: string; before: Readonly<Record<string, unknown>> }

export const settingsSpace: Space<SettingsRecord> = {
  name: 'settings',
  version: 1,
  read: (value) => v.parse(RecordSchema, value) as SettingsRecord,
}

export const EMPTY_RECORD: SettingsRecord = { fields: {}, revision: 0, history: [] }

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
const namesOf = (fields: object): FieldName[] => Object.keys(fields) as FieldName[]

/** The record with the patch applied, or undefined when nothing would differ. */
export const applyPatch = (
  record: SettingsRecord,
  patch: Patch,
  by: { person: string; at: number },
): SettingsRecord | undefined => {
  const touched = namesOf(patch).filter(
    (name) => patch[name] !== undefined && !same(patch[name], record.fields[name]),
  )
  if (touched.length === 0) return undefined
  const merged = { ...record.fields, ...Object.fromEntries(touched.map((name) => [name, patch[name]])) }
  const fields = Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== null),
  ) as SettingsFields
  const before = Object.fromEntries(touched.map((name) => [name, record.fields[name] ?? null]))
  const revision = record.revision + 1
  return {
    fields,
    revision,
    changedAt: by.at,
    changedBy: by.person,
    history: [...record.history, { revision, at: by.at, by: by.person, before }].slice(-MOST_HISTORY),
  }
}

/** The patch that empties every field. */
export const emptying = (record: SettingsRecord): Patch =>
  Object.fromEntries(namesOf(record.fields).map((name) => [name, null]))

/**
 * What differs now from what stood at `revision`, the last change of each field, oldest first. Where the history does not reach back so
 * far, every field that is set counts as changed.
 */
export const changesSince = (record: SettingsRecord, revision: number): FieldChange[] => {
  const later = record.history.filter((change) => change.revision > revision)
  const reaches = record.revision - later.length <= revision
  const unknown = reaches ? [] : namesOf(record.fields).map((name) => [name, null] as const)
  const before = new Map<string, unknown>(unknown)
  for (const change of later.toReversed())
    for (const [name, value] of Object.entries(change.before)) before.set(name, value)
  const changes = [...before].filter(([name, value]) => !same(value, record.fields[name as FieldName]))
  return changes
    .map(([name, value]) => {
      const last = later.findLast((change) => name in change.before)
      const field = name as FieldName
      return {
        field,
        before: (value ?? undefined) as SettingsFields[FieldName],
        after: record.fields[field],
        ...(last?.by && { by: last.by }),
        at: last?.at ?? record.changedAt ?? 0,
      }
    })
    .sort((a, b) => a.at - b.at)
}

/** The record without a person: not as an editor, not as the author of a change. Undefined when they are not in it. */
export const withoutPerson = (record: SettingsRecord, person: string): SettingsRecord | undefined => {
  const editors = record.fields.editors?.filter((editor) => editor !== person)
  const { editors: _, ...rest } = record.fields
  const { changedBy, ...layer } = record
  const scrub = (change: Change): Change => {
    const before = { ...change.before }
    if (Array.isArray(before.editors)) before.editors = before.editors.filter((editor) => editor !== person)
    const { by, ...others } = change
    return { ...others, ...(by !== person && { by }), before }
  }
  const scrubbed: SettingsRecord = {
    ...layer,
    fields: editors ? { ...rest, editors } : rest,
    ...(changedBy !== person && { changedBy }),
    history: record.history.map(scrub),
  }
  return same(scrubbed, record) ? undefined : scrubbed
}
