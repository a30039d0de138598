import { edited, type Rule } from '../rule.ts'
import { sentencesOf } from '../text/blocks.ts'
import type { Edit } from '../text/splice.ts'

/** "It's fast." "It's simple." "It's reliable.": same opening, one or two words. */
const BEAT =
  /^((?:it|they|we|this|that)(?:['’](?:s|re)|\s+(?:is|are|was|were)))\s+((?:(?:so|very)\s+)?\p{Ll}+)[.!]$/iu
const TRIPLE = 3

/** Three beats of one pattern become one sentence: "It's fast, simple and reliable." */
export const staccato: Rule = {
  code: 'rhythm-join',
  apply(text) {
    const all = sentencesOf(text)
    if (all.length < TRIPLE) return undefined
    const beats = all.map(({ text: sentence, item }) => (item ? null : BEAT.exec(sentence)))
    const edits: Edit[] = []
    for (let from = 0; from < all.length; from++) {
      const opening = beats[from]?.[1]?.toLowerCase()
      let to = from
      while (
        opening &&
        beats[to]?.[1]?.toLowerCase() === opening &&
        sameLine(text, all[from]?.start, all[to]?.end)
      )
        to++
      if (!opening || to - from < TRIPLE) continue
      const said = beats.slice(from, to).map((beat) => beat?.[2] ?? '')
      const stop = all[to - 1]?.text.at(-1) ?? '.'
      edits.push({
        start: all[from]?.start ?? 0,
        end: all[to - 1]?.end ?? 0,
        put: `${beats[from]?.[1]} ${said.slice(0, -1).join(', ')} and ${said.at(-1)}${stop}`,
      })
      from = to - 1
    }
    return edited(text, edits)
  },
}
const sameLine = (text: string, start = 0, end = 0): boolean => !text.slice(start, end).includes('\n')

const LONG = 36
const SEAM = /,?\s+and\s+(?=(?:we|it|this|they|i|he|she|you|there)(?:['’]\p{L}+)?\s+\p{L})/giu
const HALF = 10

/** A sentence of many clauses parts at an "and" with a subject of its own, where the tone is to be clear or short. */
export const runOns: Rule = {
  code: 'rhythm-join',
  apply(text, { asked, tone }) {
    if (!asked || (tone.brevity < 0.5 && tone.formality < 0.7)) return undefined
    const edits = sentencesOf(text).flatMap(({ start, text: sentence }): Edit[] => {
      if (count(sentence) < LONG || /["“(]/u.test(sentence)) return []
      const seam = [...sentence.matchAll(SEAM)].find(
        ({ index, 0: found }) =>
          count(sentence.slice(0, index)) >= HALF &&
          count(sentence.slice(index + found.length)) >= HALF &&
          !/\b(?:if|when|because|that|whether|so)\b[^,]*$/iu.test(sentence.slice(0, index)),
      )
      if (!seam) return []
      const at = start + seam.index
      const end = at + seam[0].length
      return [{ start: at, end: end + 1, put: `. ${text[end]?.toUpperCase()}` }]
    })
    return edited(text, edits)
  },
}
const count = (text: string): number => text.split(/\s+/u).length
