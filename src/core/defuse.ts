import type { Markup } from './job.ts'
import { CODE } from './protect/patterns.ts'

/** A zero-width space: the word stays readable and selectable, and no platform takes it for a mention. */
const JOINT = '\u200b'

/** Whoever writes one of these, in whatever case and syntax, calls everybody (`me@here.com` calls nobody). */
const CALLS = String.raw`<!(?<special>channel|here|everyone)(?:\|[^<>\n]*)?>|@(?<word>everyone|here|channel)(?![\p{L}\p{N}_]|(?<=[\w.+-]@\w+)\.\w)|<@&(?<role>\d{1,25})>`
const PATTERN = new RegExp(`(?<code>${CODE})|${CALLS}`, 'giu')
const MAY_HOLD = /<!|@/u

/**
 * The text with every mass mention made unable to ping, readable as before. Code is left alone. A role of Discord may be mentioned only
 * where `original`, the person's own text, mentions it.
 */
export const defuse = (text: string, _markup: Markup, original: string = text): string => {
  if (!MAY_HOLD.test(text)) return text
  return text.replace(PATTERN, (match: string, ...rest) => {
    const { code, special, word, role } = rest.at(-1) as Record<string, string | undefined>
    if (code !== undefined) return match
    if (role !== undefined) {
      return original.includes(`<@&${role}>`) ? match : `<@${JOINT}&${role}>`
    }
    return `@${JOINT}${special ?? word}`
  })
}
