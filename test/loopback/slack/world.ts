import { EventEmitter } from 'node:events'

export type Json = Record<string, unknown>
export type Content = { text?: string; blocks?: Json[] }
export type Message = Content & {
  ts: string
  channel: string
  thread_ts?: string
  username?: string
  icon_url?: string
  /** The token that posted it; absent: through a response URL. */
  token?: string
  user?: string
  unfurl_links?: boolean
  streaming?: boolean
  /** Names of the `<!…>` and user mentions that would ring. */
  pings: string[]
}
/** A private message. `states` keeps every content it has had. */
export type Shown = {
  id: string
  user: string
  channel: string
  thread_ts?: string
  content?: Content
  states: Content[]
}
export type ResponseUrl = {
  id: string
  user: string
  channel: string
  uses: number
  createdAt: number
  message?: Shown | Message
}
export type SlackView = Json & { id: string; hash: string; user: string; type: 'modal' | 'home' }

/** What to do wrong, and how often. `drop` cuts the connection: before the effect, or after it so that only the answer is lost. */
export type Fault = {
  error?: string
  status?: number
  headers?: Record<string, string>
  body?: string
  drop?: 'before' | 'after'
  hang?: boolean
  times?: number
  when?: (args: Json) => boolean
}

/** Everything the loopback workspace knows. Time is a parameter, so that half an hour passes at once. */
export const createWorld = () => {
  const changes = new EventEmitter({ captureRejections: false })
  changes.setMaxListeners(0)
  let clock = 0
  let counter = 0
  const faults = new Map<string, Fault[]>()
  const world = {
    team: 'T0LOOP',
    people: new Map<string, Json>(),
    channels: new Map<string, Json & { id: string; creator?: string; bot: boolean; private?: boolean }>(),
    history: new Map<string, Json[]>(),
    tokens: new Map<string, { scopes: Set<string>; user?: string; revoked?: boolean }>(),
    calls: [] as { method: string; args: Json; token: string; at: number }[],
    posted: [] as Message[],
    shown: [] as Shown[],
    responseUrls: new Map<string, ResponseUrl>(),
    triggers: new Map<string, { at: number; used: boolean; user: string }>(),
    views: new Map<string, SlackView>(),
    homes: new Map<string, SlackView>(),
    prompts: [] as Json[],
    statuses: [] as string[],
    /** How Slack reaches addresses on the Internet, to fetch pictures from there. */
    reach: (url: string): Promise<Response> => fetch(url),
    /** Text files by id; a token without `files:read` gets a page to log in at. */
    files: new Map<string, string>(),
    /** Answers `oauth.v2.access`; set by a test that installs or rotates. */
    oauth: undefined as ((args: Json) => Json) | undefined,
    now: () => Date.now() + clock,
    /** Lets time pass for Slack's own limits (trigger ids, response URLs). */
    later: (ms: number) => {
      clock += ms
    },
    next: (prefix: string) => `${prefix}${(++counter).toString(36).toUpperCase().padStart(6, '0')}`,
    ts: () => `${1_700_000_000 + ++counter}.${String(counter).padStart(6, '0')}`,
    changed: () => changes.emit('change'),
    /** Makes a method (or `response_url`, or a new `socket`) go wrong, once unless `times` says otherwise. */
    fail: (method: string, fault: Fault) => {
      faults.set(method, [...(faults.get(method) ?? []), { times: 1, ...fault }])
    },
    mend: () => faults.clear(),
    faultOf: (method: string, args: Json): Fault | undefined => {
      const fault = faults.get(method)?.find(({ times = 1, when }) => times > 0 && (when?.(args) ?? true))
      if (fault) fault.times = (fault.times ?? 1) - 1
      return fault
    },
    /** Resolves to the first truthy value, looked at again after each change; rejects with `what` when it never comes. */
    until: <T>(
      look: () => T | undefined | false | null,
      what = 'the expected state',
      ms = 5000,
    ): Promise<T> => {
      const first = look()
      if (first) return Promise.resolve(first)
      return new Promise<T>((resolve, reject) => {
        const done = () => {
          clearTimeout(timer)
          changes.off('change', check)
        }
        const check = () => {
          const value = look()
          if (!value) return
          done()
          resolve(value)
        }
        const timer = setTimeout(() => {
          done()
          reject(new Error(`did not come: ${what}`))
        }, ms)
        changes.on('change', check)
      })
    },
  }
  return world
}
export type World = ReturnType<typeof createWorld>

const CALLS_ALL = /<!(here|channel|everyone)\b|<!subteam\^/gu
const NAMES = /<@[UW][A-Z0-9]+/gu

/** Whom a message would ring: mrkdwn is read as Slack reads it, including bare `@here` where names are linked. */
export const pingsOf = ({ text, blocks }: Content, { linkNames = false } = {}): string[] => {
  const found: string[] = []
  const read = (markup: string, linked: boolean) => {
    found.push(...(markup.match(CALLS_ALL) ?? []), ...(markup.match(NAMES) ?? []))
    if (linked) found.push(...(markup.match(/@(here|channel|everyone)\b/gu) ?? []))
  }
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const json = value as Json
    if (json.type === 'mrkdwn') read(String(json.text), json.verbatim !== true)
    else if (json.type === 'broadcast' || json.type === 'usergroup') found.push(String(json.type))
    else Object.values(json).forEach(walk)
  }
  if (blocks?.length) walk(blocks)
  else read(text ?? '', linkNames)
  return found
}
