import { EMOJI_NAMES } from './data/emoji-names.ts'

/** One piece of a text. `form` is what features are made of; `start`/`end` are UTF-16 offsets of what stands in the text. */
export type Token = {
  form: string
  kind: 'word' | 'mark' | 'emoji' | 'stand-in'
  start: number
  end: number
  /** Written in capitals throughout, two letters or more. */
  shouted: boolean
  /** A letter was drawn out: "sooo". */
  drawn: boolean
}

/** Stands for a mention, a link, code or a number: what it says matters less than that it is there. */
const NAME = '~name'
const LINK = '~link'
const CODE = '~code'
const NUMBER = '~0'

/** Anything beyond is not read: a message of this many tokens has said how it feels. */
const MAX_TOKENS = 1200

const PIECES = new RegExp(
  [
    "(?<face>[xX]D+(?!\\w)|[:;=]['’]?-?[()DPp/\\\\|*3oO](?![\\w/])|\\(:|</?3|\\^_*\\^|-_+-|[oO]_[oO]|¯\\\\_\\(ツ\\)_/¯)",
    '(?<link>https?://[^\\s>]+|<https?:[^>]*>)',
    "(?<word>\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*)",
    '(?<name>\\[(?:NAME|RELIGION)\\]|<[@#!][^>\\s]{1,60}>|@[\\w.-]+)',
    '(?<code>```[\\s\\S]*?```|`[^`\\n]+`)',
    '(?<number>\\p{N}[\\p{N}.,:%]*)',
    '(?<shortcode>:[a-z][a-z0-9_+-]+:|:[+-]1:)',
    '(?<emoji>(?![©®™])\\p{Extended_Pictographic}(?:[\\u{1f3fb}-\\u{1f3ff}\\ufe0f]|\\u200d\\p{Extended_Pictographic})*)',
    '(?<mark>[!?]+|\\.{2,}|…|[.,;:()"“”*#/&$%-])',
  ].join('|'),
  'gu',
)

const SKIN_OR_VARIANT = /[\u{1f3fb}-\u{1f3ff}\ufe0f]/gu
const DRAWN_OUT = /(\p{L})\1{2,}/gu

/** "constructor" is no emoji. */
const emojiOf = (name: string): string | undefined =>
  Object.hasOwn(EMOJI_NAMES, name) ? EMOJI_NAMES[name] : undefined

const markForm = (text: string): string => {
  if (text === '…') return '...'
  if (text.length === 1) return text === '“' || text === '”' ? '"' : text
  if (text.startsWith('.')) return '...'
  if (text.includes('?')) return text.includes('!') ? '?!' : '??'
  return text.length === 2 ? '!!' : '!!!'
}

/** Whether some character stands three times in a row: few words are worth the pattern. */
const hasTriple = (word: string): boolean => {
  for (let i = 2; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code === word.charCodeAt(i - 1) && code === word.charCodeAt(i - 2)) return true
  }
  return false
}

const wordToken = (text: string, start: number): Token => {
  const straight = text.includes('’') ? text.replaceAll('’', "'") : text
  const lower = straight.toLowerCase()
  const form = hasTriple(lower) ? lower.replace(DRAWN_OUT, '$1$1') : lower
  return {
    form,
    kind: 'word',
    start,
    end: start + text.length,
    shouted: text.length > 1 && straight !== lower && straight === straight.toUpperCase(),
    drawn: form.length !== lower.length,
  }
}

const plain = (form: string, kind: Token['kind'], start: number, end: number): Token => ({
  form,
  kind,
  start,
  end,
  shouted: false,
  drawn: false,
})

const tokenOf = (match: RegExpExecArray): Token => {
  const text = match[0]
  const start = match.index
  const end = start + text.length
  const groups = match.groups as Record<string, string | undefined>
  if (groups.word !== undefined) return wordToken(text, start)
  if (groups.mark !== undefined) return plain(markForm(text), 'mark', start, end)
  if (groups.number !== undefined) return plain(NUMBER, 'stand-in', start, end)
  if (groups.emoji !== undefined) return plain(text.replace(SKIN_OR_VARIANT, ''), 'emoji', start, end)
  if (groups.face !== undefined) return plain(text.replace('-', ''), 'emoji', start, end)
  if (groups.shortcode !== undefined) return plain(emojiOf(text.slice(1, -1)) ?? text, 'emoji', start, end)
  if (groups.name !== undefined) return plain(NAME, 'stand-in', start, end)
  return plain(groups.link === undefined ? CODE : LINK, 'stand-in', start, end)
}

/** Splits a text as the model reads it. Works on raw Slack, Discord and plain text alike. */
export const tokenise = (text: string): Token[] => {
  const tokens: Token[] = []
  PIECES.lastIndex = 0
  for (let match = PIECES.exec(text); match !== null; match = PIECES.exec(text)) {
    tokens.push(tokenOf(match))
    if (tokens.length === MAX_TOKENS) break
  }
  return tokens
}
