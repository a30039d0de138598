import type { Option } from './view.ts'

/**
 * A modal or page that asks. `id` names the flow that receives it (`Request` of kind 'submit'), `state` is handed back as it is
 * (opaque ids and a revision, at most 60 characters; never text).
 * Labels are at most 24 characters and `title` 24, the smallest limits of both platforms; Discord shows five fields at a time.
 */
export type Form = {
  id: string
  state: string
  title: string
  submit: string
  intro?: string
  fields: readonly Field[]
}

export type Field = { name: string; label: string; hint?: string; optional?: boolean } & (
  | { kind: 'line'; value?: string; maxLength?: number }
  /** Several lines. `draft`: the value is a draft in the platform's own markup (mentions, links); else it is plain text. */
  | { kind: 'text'; value?: string; maxLength?: number; draft?: boolean }
  | { kind: 'choice'; options: readonly Option[]; value?: string }
  | { kind: 'choices'; options: readonly Option[]; values?: readonly string[] }
  | { kind: 'toggle'; value: boolean }
  | { kind: 'people'; values?: readonly string[] }
  /** Where the text is to go; Slack shows a conversation select with `response_url_enabled`. */
  | { kind: 'conversation' }
)

/**
 * Submitted values by field name: a line or text or choice is a string, a toggle a boolean, several a list.
 * Emptied: `''` or `[]`. Absent: not asked, so that what stands stays.
 */
export type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>
