import type { Request } from '../../../app/request.ts'

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** A request before it is known who asks (that costs a call) and what they may do. */
export type Asked = Without<Request, 'person' | 'access' | 'markup'>

/** Whose token answers. `enterprise` is set where the app is installed for a whole organisation. */
export type Tenant = { team: string; enterprise?: string }

/**
 * Where the answer goes, in Slack's terms. A command's first message may ride on the acknowledgement; a submission's acknowledgement
 * may change its window; everything else is answered through the response URL, or in a window opened with the trigger.
 */
export type Surface = {
  acknowledges: 'message' | 'window' | 'nothing'
  responseUrl?: string
  triggerId?: string
  channel?: string
  thread?: string
  /** The response URL belongs to a message of ours, which the answer replaces. */
  replaces?: boolean
  /** The window or home tab in which a control was used or a form sent. */
  view?: { id: string; type: 'modal' | 'home'; inputs?: readonly string[] }
  /** A conversation with the app: answers are messages in it. `assistant`: it is a thread of the assistant pane. */
  conversation?: { channel: string; thread?: string; assistant: boolean }
}

export type Incoming =
  | {
      kind: 'asked'
      asked: Asked
      user: { id: string; name: string }
      tenant: Tenant
      surface: Surface
      /** The address of a text snippet that holds the words of a message which has none itself. */
      snippet?: string
    }
  /** The app was removed, or tokens were taken back: all of them, or those of `users`. */
  | { kind: 'left'; tenant: Tenant; users?: readonly string[] }
  /** Nothing for us, and why: kept apart from what cannot be read, so that neither is answered by accident. */
  | { kind: 'ignored'; why: string }
