import { CUTS, type Cuts } from '../data/en/cuts.ts'
import { edited, type Rule } from '../rule.ts'
import { sentencesOf } from '../text/blocks.ts'
import { anyOf } from '../text/pattern.ts'
import type { Edit } from '../text/splice.ts'

const LETTERS = /\p{L}{2}/u

/** One rule for each group: whole sentences that say nothing go, and lead-ins go from the sentences that follow them. */
const cutRule = ({ code, sentences, leads }: Cuts): Rule => {
  const whole = new RegExp(`^(?:${anyOf(sentences)})$`, 'iu')
  const lead = leads.length > 0 ? new RegExp(`^(?:${anyOf(leads)})`, 'iu') : undefined
  return {
    code,
    apply(text) {
      const all = sentencesOf(text)
      const edits: Edit[] = []
      let left = all.filter((sentence) => LETTERS.test(sentence.text)).length
      for (const sentence of all) {
        if (whole.test(sentence.text)) {
          // A message that would be empty without it is left alone.
          if (left <= 1) continue
          left--
          edits.push({ ...span(text, sentence.start, sentence.end), put: '' })
          continue
        }
        const match = lead?.exec(sentence.text)
        if (match && LETTERS.test(sentence.text.slice(match[0].length))) {
          edits.push({ start: sentence.start, end: sentence.start + match[0].length, put: '' })
        }
      }
      return edited(text, edits)
    },
  }
}

/** A removed sentence takes the white space after it along, or the space before it when it stands last. */
const span = (text: string, start: number, end: number): { start: number; end: number } => {
  const after = /^[ \t]*\n*/u.exec(text.slice(end))?.[0] ?? ''
  if (end + after.length < text.length || start === 0) return { start, end: end + after.length }
  const before = /\s*$/u.exec(text.slice(0, start))?.[0] ?? ''
  return { start: start - before.length, end: end + after.length }
}

export const cuts: readonly Rule[] = CUTS.map(cutRule)
