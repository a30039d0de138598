import type { Markup } from './job.ts'
import { CODE } from './protect/patterns.ts'

/** A zero-width space: the word stays readable and selectable, and no platform takes it for a mention. */
const JOINT = '\u200b'

/**
 * Whoever writes one of these, in whatever case and syntax, calls everybody (`me@here.com` calls nobody). Discord looks at the letters
 * alone: "@everyones" calls as well there (discord.js' own escaping has no word boundary either).
 */
const callsIn = (markup: Markup): RegExp => {
  const end = markup === 'discord' ? '' : String.raw`(?![\p{L}\p{N}_])`
  const special = String.raw`<!(?<special>channel|here|everyone)(?![\p{L}\p{N}_])(?:(?:\|[^<>\n]*)?>)?`
  const word = String.raw`@(?<word>everyone|here|channel)${end}(?!(?<=[\w.+-]@\w+)\.\w)`
  return new RegExp(String.raw`(?<code>${CODE})|${special}|${word}|<@&(?<role>\d{1,25})>`, 'giu')
}
const CALLS: Readonly<Record<Markup, RegExp>> = {
  slack: callsIn('slack'),
  discord: callsIn('discord'),
  plain: callsIn('plain'),
}
const MAY_HOLD = /<!|@/u

/**
 * The text with every mass mention made unable to ping, readable as before. Code is left alone. A role of Discord may be mentioned only
 * where `original`, the person's own text, mentions it.
 */
export const defuse = (text: string, markup: Markup, original: string = text): string => {
  if (!MAY_HOLD.test(text)) return text
  return text.replace(CALLS[markup], (match: string, ...rest) => {
    const { code, special, word, role } = rest.at(-1) as Record<string, string | undefined>
    if (code !== undefined) return match
    if (role !== undefined) {
      return original.includes(`<@&${role}>`) ? match : `<@${JOINT}&${role}>`
    }
    return `@${JOINT}${special ?? word}`
  })
}
