import { CUTS, type Cuts } from '../data/en/cuts.ts'
import { edited, type Rule } from '../rule.ts'
import { sentencesOf } from '../text/blocks.ts'
import { anyOf } from '../text/pattern.ts'
import type { Edit } from '../text/splice.ts'

const LETTERS = /\p{L}{2}/u
const MASK = /[\u{f0000}-\u{ffffd}]/u

/** One rule for each group: preambles and sentences that say nothing go, and lead-ins go from the sentences that follow them. */
export const cutRule = ({ code, preambles = [], sentences, leads }: Cuts): Rule => {
  const first = new RegExp(`^\\s*(?:${anyOf(preambles)})(?=\\S)`, 'iu')
  const whole = new RegExp(`^(?:${anyOf(sentences)})$`, 'iu')
  const lead = new RegExp(`^(?:${anyOf(leads)})`, 'iu')
  const any = new RegExp([...preambles, ...sentences, ...leads].map((one) => anyOf([one])).join('|'), 'iu')
  return {
    code,
    apply(text) {
      if (!any.test(text)) return undefined
      const edits: Edit[] = []
      const preamble = preambles.length > 0 ? first.exec(text)?.[0].length : undefined
      if (preamble) edits.push({ start: 0, end: preamble, put: '' })
      const all = sentencesOf(text).filter(({ start }) => start >= (preamble ?? 0))
      let left = all.filter((sentence) => LETTERS.test(sentence.text) || MASK.test(sentence.text)).length
      for (const { start, end, text: sentence } of all) {
        if (sentences.length > 0 && whole.test(sentence)) {
          // A message that would be empty without it is left alone.
          if (left <= 1) continue
          left--
          edits.push({ ...withSpace(text, start, end), put: '' })
          continue
        }
        let cut = 0
        // One lead-in may stand behind another: "In today's world, it's important to note that …".
        for (
          let match = lead.exec(sentence);
          leads.length > 0 && match;
          match = lead.exec(sentence.slice(cut))
        ) {
          if (match[0] === '' || !LETTERS.test(sentence.slice(cut + match[0].length))) break
          cut += match[0].length
        }
        if (cut > 0) edits.push({ start, end: start + cut, put: '' })
      }
      return edited(text, edits)
    },
  }
}

/** A removed sentence takes the white space after it along, or the space before it when it stands last. */
export const withSpace = (text: string, start: number, end: number): { start: number; end: number } => {
  const after = /^[ \t]*(?:\n\s*)?/u.exec(text.slice(end))?.[0] ?? ''
  if (end + after.length < text.length) {
    // Before a paragraph break the sentence takes only the space in front of it, so that the break stays.
    const inside = start > 0 && text[start - 1] !== '\n'
    if (after.includes('\n') && inside) return { start: start - (text[start - 1] === ' ' ? 1 : 0), end }
    return { start, end: end + after.length }
  }
  const before = /\s*$/u.exec(text.slice(0, start))?.[0] ?? ''
  return { start: start - before.length, end: end + after.length }
}

export const cuts: readonly Rule[] = CUTS.map(cutRule)
