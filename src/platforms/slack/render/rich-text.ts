import type { types } from '@slack/bolt'
import { LIMITS } from '../limits.ts'
import { toInput } from './mrkdwn.ts'
import { split } from './split.ts'

export type RichElement = types.RichTextElement
type Style = { bold?: true; strike?: true }

const TOKEN =
  /<!subteam\^[A-Z0-9]+(?:\|@?(?<group>[^<>]*))?>|<@(?<user>[UW][A-Z0-9]+)(?:\|[^<>]*)?>|<#(?<channel>[CDG][A-Z0-9]+)(?:\|[^<>]*)?>|<(?<url>https?:\/\/[^\s<>|]+)(?:\|(?<label>[^<>]*))?>|:(?<emoji>[a-z][a-z0-9_+'-]*):/gu

const words = (text: string, style?: Style): RichElement[] =>
  split(toInput(text), LIMITS.section).map((piece) => ({
    type: 'text',
    text: piece,
    ...(style && { style }),
  }))

/** A group is named, as in what is posted, and not called. */
const groupElement = (group: string | undefined, style?: Style): RichElement => ({
  type: 'text',
  text: `@${group || 'group'}`,
  ...(style && { style }),
})

const tokenElement = (groups: Record<string, string | undefined>, style?: Style): RichElement | undefined => {
  const { user, channel, url, label, emoji } = groups
  const styled = style && { style }
  if (user) return { type: 'user', user_id: user, ...styled }
  if (channel) return { type: 'channel', channel_id: channel, ...styled }
  if (url) return { type: 'link', url: toInput(url), ...(label && { text: toInput(label) }), ...styled }
  return emoji ? { type: 'emoji', name: emoji } : undefined
}

/** Slack's markup as rich text: mentions, channels, links and emoji as such, and every other character as itself. */
export const richElements = (markup: string, style?: Style): RichElement[] => {
  const elements: RichElement[] = []
  let from = 0
  for (const match of markup.matchAll(TOKEN)) {
    const element = match[0].startsWith('<!')
      ? groupElement(match.groups?.group, style)
      : tokenElement(match.groups ?? {}, style)
    if (!element) continue
    elements.push(...words(markup.slice(from, match.index), style), element)
    from = match.index + match[0].length
  }
  return [...elements, ...words(markup.slice(from), style)]
}
