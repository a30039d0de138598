import * as v from 'valibot'
import { ACTS } from '../../app/act.ts'
import type { MessageRef, Person, Request } from '../../app/request.ts'
import { KEYWORDS } from '../commands.ts'
import type { Room, RoomMessage } from './rooms.ts'
import { SCENES } from './scenes.ts'

/** The writing coach is a conversation of its own, beside the channels. */
export const COACH = 'coach'
const CHANNELS = [...SCENES.map(({ id }) => id), COACH] as const

const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/u))
const Text = v.string()
const Act = v.object({
  name: v.picklist(ACTS),
  draft: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/u))),
  value: v.optional(v.pipe(v.string(), v.maxLength(60))),
})
const Values = v.record(v.string(), v.union([v.string(), v.boolean(), v.array(v.string())]))

/** What the page may send. */
const Deed = v.variant('kind', [
  /** A line from the composer: a message, or a command. */
  v.object({ kind: v.literal('line'), text: Text }),
  v.object({
    kind: v.literal('on-message'),
    what: v.picklist(['humanize', 'reply', 'edit', 'delete']),
    message: Id,
  }),
  v.object({ kind: v.literal('act'), act: Act }),
  v.object({
    kind: v.literal('submit'),
    form: Id,
    state: v.pipe(v.string(), v.maxLength(60)),
    values: Values,
  }),
  v.object({
    kind: v.literal('open'),
    what: v.picklist(['compose', 'tone', 'profile', 'usage', 'help', 'home', 'coach']),
  }),
])

const zoneIsKnown = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined
  } catch {
    return false
  }
}

const Body = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/u)),
  channel: v.picklist(CHANNELS),
  timeZone: v.optional(v.pipe(v.string(), v.maxLength(60), v.check(zoneIsKnown))),
  deed: Deed,
})

/** What was done: something for the app, or a plain message for the room. Undefined: not something that the page sends. */
export type Read = { kind: 'request'; request: Request } | { kind: 'said'; channel: string; text: string }

type Specific = Request extends infer R ? (R extends Request ? Omit<R, keyof Common> : never) : never
type Common = Pick<Request, 'id' | 'place' | 'person' | 'markup' | 'access'>

const command = (text: string): Specific | undefined => {
  const [, name, rest = ''] = /^\/(\w+)(?:\s+([\s\S]*))?$/u.exec(text.trim()) ?? []
  if (name === undefined) return undefined
  const word = rest.trim().toLowerCase()
  if (name === 'humanize') {
    if (word === '') return { kind: 'compose' }
    const [help, me, usage] = KEYWORDS.humanize
    if (word === help) return { kind: 'help' }
    if (word === me) return { kind: 'profile', verb: 'show' }
    if (word === usage) return { kind: 'usage' }
    return { kind: 'humanize', source: 'command', text: rest }
  }
  if (name === 'tone') {
    if (word === '') return { kind: 'tone', verb: 'open' }
    const verb = KEYWORDS.tone.find((known) => known === word)
    if (verb) return { kind: 'tone', verb }
  }
  return { kind: 'unsupported', what: 'unknown-command' }
}

const refOf = ({ id, channel, author, own }: RoomMessage, person: Person): MessageRef => ({
  id,
  channel,
  authorName: author,
  ...(own && { authorId: person.id }),
})

const onMessage = (
  what: 'humanize' | 'reply' | 'edit' | 'delete',
  message: RoomMessage,
  person: Person,
): Specific => {
  const { text, own } = message
  const ref = refOf(message, person)
  switch (what) {
    case 'humanize':
      return { kind: 'humanize-message', text, own, message: ref }
    case 'reply':
      return { kind: 'reply', text, message: ref }
    case 'edit':
    case 'delete':
      return { kind: 'posted', verb: what, message: ref, text }
  }
}

const OPENED: Record<Extract<v.InferOutput<typeof Deed>, { kind: 'open' }>['what'], Specific> = {
  compose: { kind: 'compose' },
  tone: { kind: 'tone', verb: 'show' },
  profile: { kind: 'profile', verb: 'show' },
  usage: { kind: 'usage' },
  help: { kind: 'help' },
  home: { kind: 'home' },
  coach: { kind: 'coach', conversation: COACH, text: '', opening: true },
}

const specific = (
  deed: v.InferOutput<typeof Deed>,
  channel: string,
  room: Room,
  person: Person,
): Specific | undefined => {
  switch (deed.kind) {
    case 'line':
      return (
        command(deed.text) ??
        (channel === COACH ? { kind: 'coach', conversation: COACH, text: deed.text } : undefined)
      )
    case 'on-message': {
      const message = room.find(deed.message)
      return message ? onMessage(deed.what, message, person) : { kind: 'unsupported', what: 'no-text' }
    }
    case 'act':
    case 'submit':
      return deed
    case 'open':
      return OPENED[deed.what]
  }
}

export const readDeed = (body: unknown, person: Person, room: Room): Read | undefined => {
  const parsed = v.safeParse(Body, body)
  if (!parsed.success) return undefined
  const { id, channel, timeZone, deed } = parsed.output
  const done = specific(deed, channel, room, person)
  if (!done && deed.kind === 'line') return { kind: 'said', channel, text: deed.text }
  if (!done) return undefined
  const about = deed.kind === 'on-message' ? deed.message : undefined
  const common: Common = {
    // The page counts its requests itself; another page's count must not be taken for this one's.
    id: `${person.id}/${id}`,
    place: { platform: 'playground', workspace: 'playground', channel: `${person.id}/${channel}` },
    person: { ...person, ...(timeZone && { timeZone }) },
    markup: 'plain',
    access: {
      // Everybody sets the tone of their own copy of the demo.
      mayConfigure: async () => true,
      surroundings: async () => ({ messages: room.around(channel, about), limited: 'none' }),
    },
  }
  return { kind: 'request', request: { ...common, ...done } as Request }
}
