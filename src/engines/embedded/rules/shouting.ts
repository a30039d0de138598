import { ACRONYMS, PROPER, STRESSED } from '../data/acronyms.ts'
import { edited, type Rule, replaceEach } from '../rule.ts'
import { sentencesOf } from '../text/blocks.ts'
import { capitalise } from '../text/splice.ts'

/** Whole words in capitals; "Node" and "O'Neil" are none. */
const UPPER_WORD = /(?<![\p{L}'’])\p{Lu}[\p{Lu}\p{M}'’]*(?!['’]?\p{L})/gu
const TWO_CAPITALS = /\p{Lu}{2}/u

/** A sentence shouts when at least two of its words, and most of its letters, are in capitals without being acronyms. */
const shouts = (sentence: string): boolean => {
  const words = sentence.match(/\p{L}[\p{L}\p{M}'’]+/gu) ?? []
  const loud = words.filter((word) => word === word.toUpperCase() && !ACRONYMS.has(word))
  const acronyms = words.filter((word) => ACRONYMS.has(word)).length
  const letters = loud.reduce((sum, word) => sum + word.length, 0)
  return loud.length >= 2 && letters >= 7 && loud.length >= 0.75 * (words.length - acronyms)
}

/** One word in capitals is a shout only beside others: "HELP!!!" */
const isShout = (sentence: string): boolean =>
  /^\p{Lu}{4,}[!?.]*$/u.test(sentence) && !ACRONYMS.has(sentence.replace(/[!?.]+$/u, ''))

/** "GET /users" */
const METHOD = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/u

const lower = (sentence: string): string => {
  const low = sentence.replace(UPPER_WORD, (word, at: number) => {
    if (METHOD.test(word) && /^ [/\p{Co}]/u.test(sentence.slice(at + word.length))) return word
    const [stem = '', tail = ''] = word.split(/(?=['’])/u)
    if (stem === 'I') return `I${tail.toLowerCase()}`
    if (ACRONYMS.has(stem)) return stem + tail.toLowerCase()
    return (PROPER[stem] ?? stem.toLowerCase()) + tail.toLowerCase()
  })
  return capitalise(low)
}

/** A word in capitals, unless it is what somebody is to type: "reply STOP to 80011". */
const CAPITAL_WORD =
  /(?<![\p{L}\p{N}\p{Co}_-])(?<!\b(?:[Rr]eply|[Rr]espond|[Aa]nswer|[Tt]ext|[Ss]end|[Tt]ype|[Ee]nter|[Pp]ress|[Cc]lick|[Ww]rite|[Ww]ord)\s+(?:with\s+)?)\p{Lu}{2,}(?![\p{L}\p{N}\p{Co}_-])/gu

/** One word of several in capitals stays with its neighbours: "DON'T FORGET THE PICKLES". */
const amongCapitals = (text: string, start: number, end: number): boolean => {
  const before = /(\p{Lu}[\p{Lu}'’]+)\s$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]
  const after = /^\s(\p{Lu}[\p{Lu}'’]+)(?!\p{L})/u.exec(text.slice(end, end + 20))?.[1]
  return [before, after].some(
    (word) => word !== undefined && word !== 'DO' && !STRESSED.has(word) && !ACRONYMS.has(word),
  )
}

/** Sentences in capitals become sentences; stressed single words follow where the tone is quiet. */
export const shouting: Rule = {
  code: 'soften-shouting',
  apply(text, { asked, heated, tone, language }) {
    // A German sentence in capitals does not show which of its words are nouns.
    if (!TWO_CAPITALS.test(text) || language === 'de') return undefined
    const all = sentencesOf(text)
    const loud = all.some((sentence) => shouts(sentence.text))
    const edits = all
      .filter((sentence) => shouts(sentence.text) || (loud && isShout(sentence.text)))
      .map(({ start, end, text: sentence }) => ({ start, end, put: lower(sentence) }))
    if (edits.length > 0) return edited(text, edits)
    if (!(asked || heated) || tone.lightness) return undefined
    return edited(
      text,
      replaceEach(text, CAPITAL_WORD, ({ 0: word, index }) =>
        STRESSED.has(word) || (word === 'DO' && text.startsWith(' NOT', index + 2))
          ? amongCapitals(text, index, index + word.length)
            ? undefined
            : word.toLowerCase()
          : undefined,
      ),
    )
  },
}

/** A run of marks at the end of a word, with the space that French puts before it. Marks that open something (`!important`) are none. */
const MARKS = /(?<=[\p{L}\p{N}\p{Co}"”’)*_\s])([ \u00a0\u202f]?)([!?]+)(?=[\s"”’)*_]|$)|¡{2,}/gu
/** A run that long shouts in any tone. */
const SHOUT = 4

/** Runs of exclamation and question marks become one; a calm or formal tone ends on a full stop instead. */
export const loudMarks: Rule = {
  code: 'soften-marks',
  apply(text, { asked, heated, loud, capitals, tone, language, job }) {
    if (!text.includes('!') && !text.includes('??')) return undefined
    const grave = tone.base === 'empathetic' && job.plan.grave
    const quiet = tone.base === 'calm' || grave
    const { label } = job.sense.analysis.sentiment
    const even = label !== 'negative' && !heated && !grave
    const flattens = (quiet && !even) || tone.formality >= 0.8
    // "¡…!" is a pair; taking one half away would leave the other.
    const flat = (heated || (asked && flattens)) && !text.includes('¡') && language !== 'other'
    const opened = /¡{2}/u.test(text)
    return edited(
      text,
      replaceEach(text, MARKS, ([run, space = '', marks = '']) => {
        if (marks === '') return '¡'
        // Where the opening marks become one, so do the closing ones.
        if (opened && /^!{2,}$/u.test(marks)) return '!'
        if (!asked && !heated && !capitals && marks.length < SHOUT) return undefined
        // Joy and eagerness may be loud, unless the tone is to be quiet or formal.
        if (even && !quiet && !flattens && !capitals && marks.length < SHOUT) return undefined
        // One mark is emphasis; it is lowered with the rest of a shout, or where a quiet tone was asked for and there is something to calm.
        if (marks.length === 1 && !loud && !(asked && (heated || grave || (quiet && label === 'negative'))))
          return undefined
        const before = language === 'fr' ? space : ''
        const put = marks.includes('?') ? `${before}?` : flat ? '.' : `${before}!`
        return put === run || (marks.length === 1 && marks === put.trim()) ? undefined : put
      }),
    )
  },
}
