import { edited, type Rule, replaceEach } from '../rule.ts'

/** "**Key point:** text" at a line's start: bold that labels every line. Slack's single and Markdown's double asterisks. */
const LEAD_IN =
  /^([ \t]*(?:[-*•–][ \t]+|[\d\u{f0000}-\u{ffffd}]{1,2}[.)][ \t]+)?)(\*{1,2})([^*\n]{2,48}?)(:?)\2(:?)(?=\s)/gmu
/** One bold label is emphasis, and paragraphs may have headings; list items that all have one are a template. */
const SERIES = 2
const ITEM = /^[ \t]*(?:[-*•–]|[\d\u{f0000}-\u{ffffd}]{1,2}[.)])[ \t]/u

/** Bold lead-ins in a row lose the bold and keep their words. */
export const boldLeads: Rule = {
  code: 'tell-layout',
  apply(text) {
    if (!text.includes('*')) return undefined
    const found = [...text.matchAll(LEAD_IN)].filter(
      ([whole, , , , inner, outer]) => ITEM.test(whole) && (inner || outer),
    )
    if (found.length < SERIES) return undefined
    return edited(
      text,
      replaceEach(text, LEAD_IN, ([, before = '', , words = '', inner = '', outer = '']) =>
        inner || outer ? `${before}${words}:` : undefined,
      ),
    )
  },
}
