import type { Act } from '../app/act.ts'
import type { Chart } from './chart.ts'

/**
 * What a person sees, described once; each platform renders it, escapes it, splits it and keeps pings out.
 * Every `text` is plain text (never markup), but for `draft`, which is in the markup of its platform and shown as it would be posted.
 */
export type View = { title?: string; parts: readonly Part[] }

export type Part =
  | { kind: 'text'; text: string; style?: 'normal' | 'strong' | 'small' }
  /** Somebody's words, set apart. */
  | { kind: 'quote'; text: string }
  /** The rewrite or suggestion. `copyable` asks the platform to make it easy to copy whole. */
  | { kind: 'draft'; text: string; copyable?: boolean }
  | { kind: 'facts'; facts: readonly { label: string; value: string }[] }
  | { kind: 'diff'; pieces: readonly DiffPiece[] }
  | { kind: 'list'; items: readonly string[]; title?: string }
  | { kind: 'choice'; label: string; act: Act; options: readonly Option[]; selected?: string }
  | { kind: 'buttons'; buttons: readonly Button[] }
  /** `drawn`: how the platform shows it, where it can; otherwise it stands there in characters. `alt` says all that it shows. */
  | { kind: 'picture'; chart: Chart; alt: string; drawn?: Drawn }
  /** Channels or people by the platform's own ids; each platform shows them as its references, which ping nobody. */
  | { kind: 'references'; what: 'channels' | 'people'; label: string; ids: readonly string[] }
  | { kind: 'divider' }

/** A chart ready to be looked at: in the page, as a file beside the message, or at an address that the platform fetches. */
export type Drawn =
  | { as: 'svg'; svg: string }
  | { as: 'png'; png: Uint8Array }
  | { as: 'address'; url: string }

export type DiffPiece = { kind: 'same' | 'removed' | 'added'; text: string }
export type Option = { value: string; label: string }
export type Button = { label: string; act: Act; style?: 'primary' | 'danger'; confirm?: string }
