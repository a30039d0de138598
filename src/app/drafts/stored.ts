import * as v from 'valibot'
import { LOCALES } from '../../core/job.ts'
import type { Held } from './draft.ts'

// What may be read back. Loose, so that fields which come later are kept by an instance that does not know them yet.

const place = v.looseObject({
  platform: v.picklist(['slack', 'discord', 'playground']),
  workspace: v.string(),
  channel: v.string(),
  thread: v.optional(v.string()),
})
const person = v.looseObject({
  id: v.string(),
  name: v.string(),
  picture: v.optional(v.string()),
  locale: v.picklist(LOCALES),
  timeZone: v.optional(v.string()),
  country: v.optional(v.string()),
})
const message = v.looseObject({
  id: v.string(),
  channel: v.string(),
  thread: v.optional(v.string()),
  authorId: v.optional(v.string()),
  authorName: v.optional(v.string()),
  link: v.optional(v.string()),
})
const preview = v.looseObject({
  verdict: v.picklist(['rewritten', 'already-fine', 'kept', 'crisis']),
  tone: v.string(),
  language: v.string(),
  engine: v.picklist(['embedded', 'llm']),
  plan: v.array(v.string()),
  note: v.optional(v.string()),
  changes: v.array(
    v.looseObject({
      start: v.optional(v.number(), 0),
      before: v.string(),
      after: v.string(),
      reason: v.string(),
    }),
  ),
  exhausted: v.optional(v.boolean()),
})

const Draft = v.looseObject({
  id: v.string(),
  state: v.picklist(['working', 'open', 'posting', 'posted', 'uncertain', 'dismissed', 'cancelled']),
  kind: v.picklist(['humanize', 'reply', 'aid']),
  place,
  person,
  markup: v.picklist(['slack', 'discord', 'plain']),
  original: v.string(),
  own: v.optional(v.boolean()),
  options: v.looseObject({
    tone: v.optional(v.string()),
    language: v.optional(v.string()),
    purpose: v.optional(v.picklist(['rewrite', 'notes'])),
  }),
  answers: v.optional(message),
  replaces: v.optional(message),
  route: v.optional(v.string()),
  requestId: v.string(),
  text: v.string(),
  suggestions: v.optional(
    v.array(v.looseObject({ strategy: v.picklist(['acknowledge', 'explore', 'support']), text: v.string() })),
  ),
  chosen: v.optional(v.number()),
  variant: v.number(),
  preview: v.optional(preview),
  edited: v.boolean(),
  sentParts: v.number(),
  round: v.number(),
  claims: v.number(),
  message: v.optional(message),
  since: v.number(),
  expires: v.number(),
})
const Tombstone = v.strictObject({
  id: v.string(),
  state: v.picklist(['posted', 'dismissed', 'cancelled']),
  message: v.optional(message),
  since: v.number(),
})
const HeldSchema = v.union([Draft, Tombstone])

/** A stored draft, or what is left of one. Throws at anything else: the record is then corrupt. */
export const readHeld = (value: unknown): Held => v.parse(HeldSchema, value)
