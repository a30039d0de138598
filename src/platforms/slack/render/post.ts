import type { Person } from '../../../app/request.ts'
import { fill } from '../../../core/phrases/phrase.ts'
import { LIMITS } from '../limits.ts'
import { words } from '../words.ts'
import { type Block, draftBlocks } from './blocks.ts'
import { escapeText, safe } from './mrkdwn.ts'
import { split } from './split.ts'
import type { Content } from './view.ts'

/** The author by mention, because a display name can be anybody's. Mentioning the author rings nobody else. */
const mention = ({ id }: Person): string => (/^[UW][A-Z0-9]+$/u.test(id) ? `<@${id}>` : escapeText(id))

const disclosure = (person: Person): Block => ({
  type: 'context',
  elements: [
    {
      type: 'mrkdwn',
      text: fill(words.sentWith[person.locale], { author: mention(person) }),
      verbatim: true,
    },
  ],
})

/** Room for the author's name is left whether it is used or not, so that a text has the same parts whichever way it goes out. */
const ROOM_FOR_NAME = 150

type Options = {
  person: Person
  /** A last small line that names the author and Humanize. */
  disclose: boolean
  /** The name on the message is the app's, so the text says whose words these are. */
  named?: boolean
}

/** A post's messages: one, or several for a long text; the disclosure closes the last. */
export const postMessages = (text: string, { person, disclose, named = false }: Options): Content[] => {
  const says = named ? `${fill(words.says[person.locale], { author: mention(person) })}\n` : ''
  const pieces = split(safe(text), LIMITS.messageText - ROOM_FOR_NAME)
  return pieces.map((piece, index) => {
    const whole = index === 0 ? says + piece : piece
    const last = index === pieces.length - 1
    return { text: whole, blocks: [...draftBlocks(whole), ...(disclose && last ? [disclosure(person)] : [])] }
  })
}
