import type { Markup, Suggestion, Verdict } from '../core/job.ts'
import type { PostOutcome } from './reply.ts'
import type { MessageRef, Person, Place } from './request.ts'

/** What the preview shows besides the text, kept so that it can be shown again after an edit or on another instance. */
export type Preview = {
  verdict: Verdict
  tone: string
  language: string
  engine: 'embedded' | 'llm'
  plan: readonly string[]
  note?: string
  changes: readonly { before: string; after: string; reason: string }[]
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

/**
 * Drafts live in the store for 30 minutes, encrypted; every step is one atomic write, so of many presses on any instance one wins.
 * `person` is the platform's id of whoever presses; `place` tells the workspace. Every method rejects with a StoreError when the store
 * cannot be written: nothing has then been changed as far as it can be known.
 */
export type Drafts = {
  /** A draft that an engine works on; its id is for the waiting view's Cancel. */
  create(seed: DraftSeed): Promise<Draft>
  /** working → open with what the engine wrote; `cancelled` or `dismissed` when the person did not wait. */
  show(id: string, result: DraftResult): Promise<DraftOutcome>
  read(id: string, by: By): Promise<DraftOutcome>
  /** The person's own words; they may still choose to post them. */
  edit(id: string, by: By, text: string): Promise<DraftOutcome>
  /** open → working, for Try again or another tone; `show` ends it, `giveUp` puts back what stood. */
  vary(id: string, by: By, options?: DraftSeed['options']): Promise<DraftOutcome>
  giveUp(id: string): Promise<DraftOutcome>
  /** Takes suggestion `index` (0…2) of a reply as the text. */
  choose(id: string, by: By, index: number): Promise<DraftOutcome>
  /** open → posting, for exactly one caller on any instance; exactly one `settle` follows. */
  claim(id: string, by: By): Promise<DraftOutcome>
  /** Counts parts that are out while a long text is being sent. */
  progress(id: string, sentParts: number): Promise<void>
  /** posting → posted | open (refused) | uncertain. Late settles of an uncertain draft are taken: better news replaces it. */
  settle(id: string, outcome: PostOutcome): Promise<DraftOutcome>
  /** uncertain → open, because the person looked and says that it is not there. */
  reopen(id: string, by: By): Promise<DraftOutcome>
  dismiss(id: string, by: By): Promise<DraftOutcome>
  /** working → cancelled, or back to what stood before Try again. */
  cancel(id: string, by: By): Promise<DraftOutcome>
}
export type By = { place: Pick<Place, 'platform' | 'workspace'>; person: string }
