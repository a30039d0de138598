import type { Post } from '../../app/reply.ts'
import { defuse } from '../../core/defuse.ts'
import { LIMITS } from './limits.ts'
import { namedPeople } from './markup.ts'
import type { PublicMessage } from './responder.ts'
import { splitText } from './split.ts'

const DISCLOSURE = '-# sent with Humanize'
/** Kept free in every part, however it is framed: a post that goes on after a failure must be cut at the same places. */
const FRAME_ROOM = 200

type Frame = {
  /** Under the app's name the author is named first; a webhook carries their name and picture. */
  author?: string
  /** Neither a webhook nor an interaction can reply; a link says what is answered. */
  answersLink?: string
  disclose: boolean
}

const headOf = ({ author, answersLink }: Frame): string =>
  [...(author ? [`-# <@${author}>`] : []), ...(answersLink ? [`-# ↪ ${answersLink}`] : [])]
    .map((line) => `${line}\n`)
    .join('')

/** The words of a message that was posted through the app, without the lines that the app put around them. */
export const withoutFrame = (content: string): string => {
  if (!content.endsWith(`\n${DISCLOSURE}`)) return content
  const framed = content.slice(0, -DISCLOSURE.length - 1)
  return framed.replace(/^(?:-# <@\d+>\n)?(?:-# ↪ \S+\n)?/u, '')
}

const FENCE = /```(?:(?<language>[\w+#.-]{1,20})(?=\n))?/gu

/** A code block that goes on in the next part is closed at the end of each and opened again, or it would show as plain text. */
const refenced = (parts: readonly string[]): string[] => {
  // A fence that nobody closes opens nothing.
  const pairs = Math.floor([...parts.join('').matchAll(FENCE)].length / 2) * 2
  let fences = 0
  let open: string | undefined
  return parts.map((part) => {
    const head = open === undefined ? '' : `\`\`\`${open}\n`
    for (const { groups } of part.matchAll(FENCE)) {
      fences += 1
      open = open === undefined && fences < pairs ? (groups?.language ?? '') : undefined
    }
    return `${head}${part}${open === undefined ? '' : `${part.endsWith('\n') ? '' : '\n'}\`\`\``}`
  })
}

const message = (content: string, people: string[]): PublicMessage => ({
  body: { content, allowed_mentions: { parse: [], users: people.filter((id) => content.includes(id)) } },
  files: [],
})

/**
 * A post as the messages that go out, in order: 2,000 characters each, split and never cut; what would take more than five goes out
 * whole as a file. Only people whom the text itself names are pinged.
 */
export const postMessages = (post: Pick<Post, 'text' | 'sentParts'>, frame: Frame): PublicMessage[] => {
  const text = defuse(post.text, 'discord')
  const people = namedPeople(text)
  const head = headOf(frame)
  const tail = frame.disclose ? `\n${DISCLOSURE}` : ''
  const together = head + text + tail
  if (together.length <= LIMITS.messageText && post.sentParts === 0) return [message(together, people)]
  const parts = splitText(text, LIMITS.messageText - FRAME_ROOM)
  if (parts.length > LIMITS.postParts) {
    const { body } = message(`${head}${tail}`.trim(), [])
    return [
      {
        body: { ...body, attachments: [{ id: '0', filename: 'message.txt' }] },
        files: [{ name: 'message.txt', data: post.text, contentType: 'text/plain; charset=utf-8' }],
      },
    ]
  }
  return refenced(parts).map((part, index) =>
    message(`${index === 0 ? head : ''}${part}${index === parts.length - 1 ? tail : ''}`, people),
  )
}
