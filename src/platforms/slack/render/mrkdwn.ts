import { defuse } from '../../../core/defuse.ts'

/** Only `&`, `<` and `>` are special: docs.slack.dev/messaging/formatting-message-text#escaping */
export const escapeText = (plain: string): string =>
  plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export const unescapeText = (markup: string): string =>
  markup.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

const SPECIAL = /<[^<>]*>|&(?:amp|lt|gt);|[&<>]/gu
/** People, channels, links and dates: what may pass as it is. Calls to everybody and to groups are not among them. */
const PASSES =
  /^<(?:@[UW][A-Z0-9]+(?:\|[^<>|]*)?|#[CDG][A-Z0-9]+(?:\|[^<>|]*)?|(?:https?:\/\/|mailto:|tel:)[^\s<>|]+(?:\|[^<>|]*)?|!date\^[^<>]*)>$/u
const GROUP = /^<!subteam\^[A-Z0-9]+(?:\|@?([^<>]*))?>$/u

/**
 * A text in Slack's markup, made safe to send: known tokens stay, everything else is escaped, and nothing in it calls a whole
 * channel or group. Text that is safe already comes back the same.
 */
export const safe = (markup: string): string =>
  defuse(markup, 'slack').replace(SPECIAL, (token) => {
    if (PASSES.test(token) || /^&.+;$/u.test(token)) return token
    const group = GROUP.exec(token)
    return group ? `@\u200b${escapeText(group[1] || 'group')}` : escapeText(token)
  })

/** Markup as it is shown for editing in an input: entities as the characters they stand for, tokens as they are. */
export const toInput = (markup: string): string =>
  markup.replace(SPECIAL, (token) => (token.startsWith('&') ? unescapeText(token) : token))

/** What was typed in an input, as markup: tokens that pass stay tokens, the rest is escaped. The inverse of `toInput`. */
export const fromInput = (typed: string): string =>
  typed.replace(/<[^<>]*>|[&<>]/gu, (token) => (PASSES.test(token) ? token : escapeText(token)))

/** Plain text in a mrkdwn object, with no character left that formats. */
export const literal = (plain: string): string =>
  escapeText(plain).replace(/[*_~`]/gu, (mark) => `${mark}\u200b`)
