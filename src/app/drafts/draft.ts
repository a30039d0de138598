import type { Markup, Suggestion, Verdict } from '../../core/job.ts'
import type { MessageRef, Person, Place } from '../request.ts'

/** What the preview shows besides the text, kept so that it can be shown again after an edit or on another instance. */
export type Preview = {
  verdict: Verdict
  tone: string
  language: string
  engine: 'embedded' | 'llm'
  plan: readonly string[]
  note?: string
  /** `start` points into the original. */
  changes: readonly { start: number; before: string; after: string; reason: string }[]
  /** No further variant exists for this text and these settings. */
  exhausted?: boolean
}

/** What a draft is made from. */
export type DraftSeed = {
  /** `aid`: a private reading aid for somebody else's message; it is copied, never posted. */
  kind: 'humanize' | 'reply' | 'aid'
  place: Place
  person: Person
  markup: Markup
  /** The person's text, or the message that is answered or read. */
  original: string
  /** `aid`: the person wrote it themselves (the coach), so that nobody else is named as its writer. */
  own?: boolean
  /** What the command or the menu asked for; Try again and the tone menu start from here. */
  options: { tone?: string; language?: string; purpose?: 'rewrite' | 'notes' }
  /** `reply`: the message that is answered. */
  answers?: MessageRef
  /** `humanize` on one's own message. */
  replaces?: MessageRef
  route?: string
  requestId: string
}

/** A result to show. `humanize` and `aid` bring `text`; `reply` brings three `suggestions` and no text until one is chosen. */
export type DraftResult = {
  text: string
  suggestions?: readonly Suggestion[]
  variant: number
  preview?: Preview
  options?: DraftSeed['options']
  /** The draft's `round` when the work began: a result that comes after Cancel and another Try again is then told apart. */
  round?: number
}

/**
 * working → open → posting → posted | uncertain; refused goes back to open. dismissed, cancelled and posted keep no text.
 * A `working` draft whose process died counts as open again after a minute (the text before it stands), or as stalled where it has none.
 * A `posting` draft that nobody settled within two minutes counts as uncertain.
 */
export type DraftState = 'working' | 'open' | 'posting' | 'posted' | 'uncertain' | 'dismissed' | 'cancelled'

export type Draft = DraftSeed & {
  id: string
  state: DraftState
  text: string
  suggestions?: readonly Suggestion[]
  chosen?: number
  variant: number
  preview?: Preview
  /** The person changed the text by hand. */
  edited: boolean
  /** Parts already sent, where a long text goes out in several; above 0 the text can no longer be changed. */
  sentParts: number
  /** Counts the works begun (`show`) and the posts claimed (`settle`), so that a late answer to an earlier one is told apart. */
  round: number
  claims: number
  /** Where the post went. */
  message?: MessageRef
  /** When it came into its state, and when its bytes are gone; ms since the epoch. */
  since: number
  expires: number
}

/** Why a draft could not be acted on. Each is told to the person in its own sentence. */
export type Refusal =
  /** Expired, or never there. */
  | { kind: 'gone' }
  /** Somebody else's: nothing about it is told. */
  | { kind: 'not-owner' }
  /** An engine is at it. */
  | { kind: 'working' }
  /** The process that wrote it died before there was a text: please try again. */
  | { kind: 'stalled'; draft: Draft }
  /** Another press is posting it right now. */
  | { kind: 'posting' }
  | { kind: 'posted'; message?: MessageRef }
  /** It may have been posted; never again blindly. The text is there to copy. */
  | { kind: 'uncertain'; draft: Draft }
  | { kind: 'dismissed' }
  | { kind: 'cancelled' }
  /** Parts of it are out: only the rest can be posted, or the draft dismissed. */
  | { kind: 'partly-posted'; draft: Draft }
  /** An aid, or a reply without a choice: there is nothing to post. */
  | { kind: 'nothing-to-post'; draft: Draft }

export type DraftOutcome = { kind: 'ok'; draft: Draft } | Refusal

/** Who presses: `place` tells the platform and workspace, `person` is the platform's id. */
export type By = { place: Pick<Place, 'platform' | 'workspace'>; person: string }

/** What is left of a draft that is over: that it is, and how, so that a second press can be told. No text, no person. */
export type Tombstone = {
  id: string
  state: 'posted' | 'dismissed' | 'cancelled'
  message?: MessageRef
  since: number
}
export type Held = Draft | Tombstone
