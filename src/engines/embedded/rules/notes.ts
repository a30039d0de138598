import type { Rule } from '../rule.ts'
import { capitalise } from '../text/splice.ts'

const ITEM = /^[ \t]*(?:[-*•–]|[\d\u{f0000}-\u{ffffd}]{1,2}[.)])[ \t]+/u

/** Notes become plain sentences, one a line, in one paragraph. Nothing is added to them; lists under a heading stay lists. */
export const notes: Rule = {
  code: 'notes-sentences',
  apply(text, { job }) {
    if (job.purpose !== 'notes' || /:[ \t]*$/mu.test(text)) return undefined
    const lines = text
      .split('\n')
      .map((line) => line.replace(ITEM, '').trim())
      .filter((line) => line !== '')
    if (lines.length < 2 && !ITEM.test(text)) return undefined
    return { text: lines.map((line) => capitalise(/[.!?…]$/u.test(line) ? line : `${line}.`)).join(' ') }
  },
}
