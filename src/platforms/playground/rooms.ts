import type { MessageRef } from '../../app/request.ts'
import type { ContextMessage } from '../../core/job.ts'
import { SCENES } from './scenes.ts'

export type RoomMessage = {
  id: string
  channel: string
  author: string
  own: boolean
  text: string
  /** ms since the epoch. */
  at: number
  /** Posted through the app, with the line that says so. */
  disclosed?: boolean
  /** May be changed or deleted through the app. */
  posted?: boolean
  edited?: boolean
  answers?: { author: string; text: string }
}

/** One person's own copy of the demo: what they post is seen by nobody else. In memory only; a restart begins anew. */
export type Room = {
  messages(channel: string): readonly RoomMessage[]
  find(id: string): RoomMessage | undefined
  add(
    message: Pick<RoomMessage, 'channel' | 'text'> & {
      disclosed?: boolean
      posted?: boolean
      answers?: MessageRef
    },
  ): RoomMessage
  change(id: string, text: string): boolean
  remove(id: string): boolean
  /** The last messages before one, or before now: what the writer may read. */
  around(channel: string, before?: string): readonly ContextMessage[]
}

const MOST_ROOMS = 500
const MOST_MESSAGES = 200
/** UTF-16 code units in one room: some texts of full length, and no way to fill the process's memory. */
const MOST_TEXT = 400_000
const READABLE = 8

/** The newest messages that a room has space for. */
const bounded = (messages: readonly RoomMessage[]): RoomMessage[] => {
  let length = 0
  const first = messages.findLastIndex(({ text }) => {
    length += text.length
    return length > MOST_TEXT
  })
  return messages.slice(Math.max(first + 1, messages.length - MOST_MESSAGES))
}

const createRoom = (now: () => number): Room => {
  let count = 0
  const nextId = () => `m${++count}`
  const started = now()
  let messages: RoomMessage[] = SCENES.flatMap(({ id: channel, messages: said }) =>
    said.map(({ author, text, minutesAgo }) => ({
      id: nextId(),
      channel,
      author,
      own: false,
      text,
      at: started - minutesAgo * 60_000,
    })),
  )
  const find = (id: string) => messages.find((message) => message.id === id)
  const inChannel = (channel: string) => messages.filter((message) => message.channel === channel)

  return {
    messages: inChannel,
    find,
    add: ({ channel, text, disclosed, posted, answers }) => {
      const answered = answers && find(answers.id)
      const message: RoomMessage = {
        id: nextId(),
        channel,
        author: 'You',
        own: true,
        text,
        at: now(),
        ...(disclosed && { disclosed }),
        ...(posted && { posted }),
        ...(answered && { answers: { author: answered.author, text: answered.text } }),
      }
      messages = bounded([...messages, message])
      return message
    },
    change: (id, text) => {
      messages = messages.map((message) => (message.id === id ? { ...message, text, edited: true } : message))
      return find(id) !== undefined
    },
    remove: (id) => {
      const known = find(id) !== undefined
      messages = messages.filter((message) => message.id !== id)
      return known
    },
    around: (channel, before) => {
      const all = inChannel(channel)
      const index = before === undefined ? all.length : all.findIndex(({ id }) => id === before)
      return all
        .slice(Math.max(0, index - READABLE), Math.max(0, index))
        .map(({ author, own, text }) => ({ author: own ? 'me' : author, text }))
    },
  }
}

/** Rooms by person; the one that was used longest ago gives way. */
export const createRooms = (now: () => number = Date.now) => {
  const rooms = new Map<string, Room>()
  return {
    of: (person: string): Room => {
      const room = rooms.get(person) ?? createRoom(now)
      rooms.delete(person)
      rooms.set(person, room)
      const [oldest] = rooms.keys()
      if (rooms.size > MOST_ROOMS && oldest !== undefined) rooms.delete(oldest)
      return room
    },
  }
}
export type Rooms = ReturnType<typeof createRooms>
