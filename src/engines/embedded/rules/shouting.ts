import { ACRONYMS, PROPER, STRESSED } from '../data/acronyms.ts'
import { edited, type Rule, replaceEach } from '../rule.ts'
import { sentencesOf } from '../text/blocks.ts'
import { capitalise } from '../text/splice.ts'

const UPPER_WORD = /\p{Lu}[\p{Lu}\p{M}'’]*/gu
const TWO_CAPITALS = /\p{Lu}{2}/u

/** A sentence shouts when at least two of its words, and most of its letters, are in capitals without being acronyms. */
const shouts = (sentence: string): boolean => {
  const words = sentence.match(/\p{L}[\p{L}\p{M}'’]+/gu) ?? []
  const loud = words.filter((word) => word === word.toUpperCase() && !ACRONYMS.has(word))
  const acronyms = words.filter((word) => ACRONYMS.has(word)).length
  const letters = loud.reduce((sum, word) => sum + word.length, 0)
  return loud.length >= 2 && letters >= 7 && loud.length >= 0.75 * (words.length - acronyms)
}

const lower = (sentence: string): string => {
  const low = sentence.replace(UPPER_WORD, (word) => {
    const [stem = '', tail = ''] = word.split(/(?=['’])/u)
    if (stem === 'I') return `I${tail.toLowerCase()}`
    if (ACRONYMS.has(stem)) return stem + tail.toLowerCase()
    return (PROPER[stem] ?? stem.toLowerCase()) + tail.toLowerCase()
  })
  return capitalise(low)
}

/** Sentences in capitals become sentences; stressed single words follow where the tone is quiet. */
export const shouting: Rule = {
  code: 'soften-shouting',
  apply(text, { asked, heated, tone, language }) {
    if (!TWO_CAPITALS.test(text)) return undefined
    const edits = sentencesOf(text)
      .filter((sentence) => shouts(sentence.text))
      .map(({ start, end, text: sentence }) => ({ start, end, put: lower(sentence) }))
    if (edits.length > 0) return edited(text, edits)
    if (language !== 'en' || !(asked || heated) || tone.lightness) return undefined
    return edited(
      text,
      replaceEach(text, /(?<![\p{L}\p{N}\p{Co}_-])\p{Lu}{2,}(?![\p{L}\p{N}\p{Co}_-])/gu, ([word]) =>
        STRESSED.has(word) ? word.toLowerCase() : undefined,
      ),
    )
  },
}

const RUNS = /!{2,}\?*|\?+!+[!?]*|\?{2,}/gu

/** Runs of exclamation and question marks become one; a calm or formal tone ends on a full stop instead. */
export const loudMarks: Rule = {
  code: 'soften-marks',
  apply(text, { asked, heated, tone }) {
    if (!text.includes('!') && !text.includes('??')) return undefined
    const quiet = asked || heated
    const flat =
      (asked && tone.formality >= 0.8) ||
      tone.base === 'calm' ||
      tone.base === 'empathetic' ||
      (heated && quiet)
    return edited(text, [
      ...replaceEach(text, flat ? /[!?]*![!?]*|\?{2,}/gu : RUNS, ([run]) => {
        const one = run.includes('?') ? '?' : flat ? '.' : '!'
        if (run === one) return undefined
        return quiet || run.length >= 4 ? one : undefined
      }),
    ])
  },
}
