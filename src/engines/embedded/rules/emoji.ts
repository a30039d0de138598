import { MASK_BASE } from '../../../core/job.ts'
import type { Rule } from '../rule.ts'

const MASK = /[\u{f0000}-\u{ffffd}]/gu

/** Emoji yield only to an explicit policy: `none` drops all, `fewer` keeps the last. */
export const emoji: Rule = {
  code: 'own-emoji',
  apply(text, { job }) {
    if (job.style.emoji === 'keep') return undefined
    const found = [...text.matchAll(MASK)].filter(
      ([mask]) => job.masked.items[(mask.codePointAt(0) ?? 0) - MASK_BASE]?.kind === 'emoji',
    )
    const dropped = job.style.emoji === 'fewer' ? found.slice(0, -1) : found
    if (dropped.length === 0) return undefined
    let out = ''
    let last = 0
    for (const { index, 0: mask } of dropped) {
      out += text.slice(last, index)
      last = index + mask.length
      const after = text.slice(last)
      if (out === '' || /\n$/u.test(out)) last += /^[ \t]*/u.exec(after)?.[0].length ?? 0
      else if (/^(?:[\s.,!?)]|$)/u.test(after)) out = out.replace(/[ \t]+$/u, '')
    }
    const after = out + text.slice(last)
    return /[\p{L}\p{N}\p{Co}]/u.test(after) ? { text: after } : undefined
  },
}
