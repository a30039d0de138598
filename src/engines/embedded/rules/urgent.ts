import type { Rule } from '../rule.ts'

const SAID =
  /\b(?:urgent(?:ly)?|asap|time[- ]sensitive|as soon as possible|emergency|immediately|right away|critical)\b/iu

/** Time pressure is named first and plainly, where the writer asked for urgency and the text does not say it yet. */
export const urgent: Rule = {
  code: 'tone-urgent',
  apply(text, { asked, tone, pick, language }) {
    if (!asked || !tone.urgency || language !== 'en' || SAID.test(text)) return undefined
    if (/^[\u{f0000}-\u{ffffd}*_>#-]/u.test(text) || text.split(/\s+/u).length < 3) return undefined
    return { text: `${pick(['Time-sensitive', 'Urgent'])}: ${text}` }
  },
}
