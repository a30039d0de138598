import type { Locale } from '../core/job.ts'
import type { Form } from '../views/form.ts'
import type { Option, View } from '../views/view.ts'
import type { MessageRef, Person, Place, PlatformName, Request } from './request.ts'

/** What the edge is to do. Nothing inside ever sends. */
export type Reply =
  /**
   * Show privately; where the request came from a control of a view, that view is replaced. `beside`: nothing came of the request, so
   * that view still holds, and an edge that can leaves it standing. `field`: what could not be used is that field of the form, so that an
   * edge that can says it there and leaves the form open.
   */
  | { kind: 'show'; view: View; beside?: true; field?: string }
  | { kind: 'ask'; form: Form }
  /** Send once, then report to `settle`. */
  | { kind: 'post'; post: Post }
  /** Change or remove a message that was posted through the app. */
  | { kind: 'revise'; message: MessageRef; text?: string; person: Person; disclose: boolean; after: View }
  | { kind: 'file'; name: string; mime: string; content: string; view: View }
  /** The coach: checked sentences as they come; `after` is the whole answer with its controls. */
  | { kind: 'stream'; chunks: AsyncIterable<string>; after: () => View }
  /** Remove the view that the request came from. */
  | { kind: 'close' }
  | { kind: 'nothing' }

/** A claimed draft: nobody else holds it. Exactly one `settle` follows. */
export type Post = {
  draft: string
  place: Place
  person: Person
  text: string
  /** The channel asks for a line that names the real author and says that Humanize helped. */
  disclose: boolean
  /** The message that is answered; the post goes to its thread. */
  answers?: MessageRef
  /** The message that was humanized; the post goes to its thread only where it already is in one. */
  replaces?: MessageRef
  route?: string
  /** Parts already sent by an earlier try, where a long text goes out in several. */
  sentParts: number
  /** Which claim of the draft this is; handed back so that a late settle is told apart. */
  claim?: number
}

/**
 * `uncertain`: sent, but the answer was lost; it is told to the person and never sent again blindly. `out`: the messages that are out, where
 * a text went, or began to go, in several.
 */
export type PostOutcome = { out?: readonly MessageRef[] } & (
  | { kind: 'posted'; message: MessageRef }
  | { kind: 'refused'; code: string; sentParts: number }
  | { kind: 'uncertain'; code: string; sentParts: number }
)

/** What an edge hands in with a request. */
export type Handling = {
  /** Aborted when the process stops or the platform's own limit of time nears. */
  signal: AbortSignal
  /** Called at most a few times while slow work goes on: a waiting view with Cancel. */
  progress(view: View): void
}

/** Something to tell a person unasked; `route` as the request had it, which may be too old by now. */
export type Told = { place: Place; person: Person; route?: string; view: View }

/** The app as the platforms see it. `handle` never rejects: every failure is a view that says what to do and keeps the text. */
export type App = {
  handle(request: Request, handling: Handling): Promise<Reply>
  settle(post: Post, outcome: PostOutcome, person: Person): Promise<Reply>
  /** The tones to choose from in this place, presets and the admins' own, for menus that complete while one types. Never rejects. */
  tones(place: Place, locale: Locale): Promise<readonly Option[]>
  /**
   * What an earlier process was at when it died, each told to its person by one instance: nobody who was promised an answer waits for ever.
   * A draft that cannot be read is passed over. Rejects with a StoreError.
   */
  abandoned(platform: PlatformName): AsyncIterable<Told>
  /** A person or workspace left: Slack `app_uninstalled`, `tokens_revoked`, Discord guild delete. */
  purgeWorkspace(platform: PlatformName, workspace: string): Promise<void>
}
