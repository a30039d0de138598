import type { ContextMessage, Locale, Markup } from '../core/job.ts'
import type { Values } from '../views/form.ts'
import type { Act } from './act.ts'

export type PlatformName = 'slack' | 'discord' | 'playground'

/** Where something happens. Ids are the platform's own. `workspace` is a Slack team, a Discord guild, or the person's own id in a DM. */
export type Place = { platform: PlatformName; workspace: string; channel: string; thread?: string }

/** `locale` is one that the product speaks; `timeZone` is IANA, and `country` ISO 3166-1, where the platform tells them. */
export type Person = {
  id: string
  name: string
  picture?: string
  locale: Locale
  timeZone?: string
  country?: string
}

/** A message on the platform. `link` is its permalink where the platform gives one without a call. */
export type MessageRef = {
  id: string
  channel: string
  thread?: string
  authorId?: string
  authorName?: string
  link?: string
}

/** What could be read around a message, and if nothing, why not: people are told. */
export type Surroundings = {
  messages: readonly ContextMessage[]
  limited?: 'not-granted' | 'failed' | 'none'
}

/**
 * What only the platform can answer, asked when (and only when) a flow needs it. Each may reject with a PlatformError.
 * `mayConfigure` reads the person's role afresh every time.
 */
export type Access = {
  mayConfigure(): Promise<boolean>
  surroundings(): Promise<Surroundings>
}

type Base = {
  /** The platform's id of this event: the same id is the same event, also across instances. */
  id: string
  place: Place
  person: Person
  markup: Markup
  access: Access
  /** Opaque to the app; kept with the draft and handed back when it is posted (a response URL, a target conversation). */
  route?: string
}

/** One thing that a person did, read once at the border. */
export type Request = Base &
  (
    | {
        kind: 'humanize'
        text: string
        tone?: string
        language?: string
        source: 'command' | 'compose'
        purpose?: 'rewrite' | 'notes'
      }
    /** *Humanize this* on a message. `own`: the person's own message; else it is a private reading aid. */
    | { kind: 'humanize-message'; text: string; message: MessageRef; own: boolean }
    | { kind: 'reply'; text: string; message: MessageRef }
    | { kind: 'compose'; text?: string; tone?: string; language?: string }
    /** A control of a view that we showed. `message` is the view's own message where the platform names it. */
    | { kind: 'act'; act: Act }
    | { kind: 'submit'; form: string; state: string; values: Values }
    | { kind: 'tone'; verb: 'open' | 'show' | 'reset' }
    | { kind: 'tone'; verb: 'set'; values: Values }
    | { kind: 'profile'; verb: 'show' | 'edit' | 'export' | 'forget' }
    | { kind: 'usage' }
    | { kind: 'help' }
    | { kind: 'home' }
    | { kind: 'coach'; text: string; conversation: string; opening?: boolean }
    | { kind: 'posted'; verb: 'edit' | 'delete'; message: MessageRef; text?: string }
    /** Something we know but cannot work with: a voice message, a picture without text, a system message. */
    | { kind: 'unsupported'; what: 'no-text' | 'unknown-command' }
  )

export type RequestOf<K extends Request['kind']> = Extract<Request, { kind: K }>
