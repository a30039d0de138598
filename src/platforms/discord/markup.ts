import { defuse } from '../../core/defuse.ts'
import { LIMITS } from './limits.ts'

const ZERO_WIDTH_SPACE = '\u200b'
/** Code spans and blocks, the longest fence first; nothing pings or formats inside them. */
const CODE = /(```[\s\S]*?```|``[\s\S]*?``|`[^`\n]+`)/u

const outsideCode = (text: string, change: (part: string) => string): string =>
  text
    .split(CODE)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('')

/** Ids of the people whom a text names outside code, in order, each once. */
export const namedPeople = (text: string): string[] => {
  const ids = new Set<string>()
  outsideCode(text, (part) => {
    for (const [, id] of part.matchAll(/<@!?(\d{1,21})>/gu)) if (id) ids.add(id)
    return part
  })
  return [...ids].slice(0, LIMITS.allowedUsers)
}

/** Discord takes an address as it stands; a backslash in it would lead elsewhere. */
const ADDRESS = /(https?:\/\/[^\s<>|\\`]+)/u

/** Plain text that Discord's Markdown leaves alone: no mention, heading, list or emphasis comes of it; addresses stay as they are. */
export const escapeText = (text: string): string => {
  const escaped = text
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 0 ? part.replaceAll(/[\\*_~`|<[\]]/gu, '\\$&') : part))
    .join('')
    .replaceAll(/^(\s*)([#>-])/gmu, '$1\\$2')
    .replaceAll(/^(\s*\d+)\./gmu, '$1\\.')
  return defuse(escaped, 'discord')
}

export const strong = (text: string): string => `**${text}**`
export const struck = (text: string): string => `~~${text}~~`

const everyLine = (text: string, mark: string): string =>
  text
    .split('\n')
    .map((line) => `${mark}${line || ZERO_WIDTH_SPACE}`)
    .join('\n')

export const small = (text: string): string => everyLine(text, '-# ')
export const quoted = (text: string): string => everyLine(text, '> ')

/** A code block that a client can copy whole; undefined where the text itself holds a fence, which would end the block. */
export const copyBlock = (text: string): string | undefined =>
  text.includes('```') ? undefined : `\`\`\`\n${text}\n\`\`\``
