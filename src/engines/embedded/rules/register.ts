import { lexicon } from '../../../core/sense/lexicon.ts'
import { words } from '../../../core/sense/words.ts'
import { CHAT_SPELLINGS, CONTRACTIONS } from '../data/en/contractions.ts'
import { edited, type Rule } from '../rule.ts'

/** Where the writing is at least this formal, short forms are written out; where it is at most that casual, they are used. */
const EXPAND_FROM = 0.9
const CONTRACT_TO = 0.4
const SPELL_FROM = 0.7

/** "it's" may be "it has"; "let us" is another thing. */
const AMBIGUOUS = new Set(["let's", "it's", "that's"])
const SUBJECT_FOLLOWS = /^\s+(?:i|you|he|she|it|we|they|this|that|the|there|anyone|everyone)\b/iu
const EXPAND = lexicon(
  CONTRACTIONS.filter(([, short]) => !AMBIGUOUS.has(short)).map(([full, short]) => [short, full]),
)
const CONTRACT = lexicon(CONTRACTIONS)
const SPELL = lexicon(CHAT_SPELLINGS)
/** "ur free", "ur doing": the short form of "you are". */
const YOU_ARE =
  /^ (?:free|welcome|right|wrong|late|done|sure|not|ok|okay|ready|busy|here|there|a|an|the|so|too|on|in|at|\p{Ll}+ing)(?!\p{L})/u
const SELF = /\bi\b/gu

/** A full form is only contracted before a word that can carry the weight: "who I am" and "yes, it is." stay. */
const CONTRACTIBLE =
  /^\s+(?!(?:if|when|and|or|but|because|that|than|as|to|it|what|who|how|why|where)\b)\p{L}/iu
const INVERTED = /\b(?:how|what|who|where|than|as|whatever|however|whether|which|that|if)\s+(?:\S+\s+)?$/iu

const matchCase = (put: string, removed: string): string =>
  removed[0] === removed[0]?.toUpperCase() && removed[0] !== removed[0]?.toLowerCase()
    ? put[0]?.toUpperCase() + put.slice(1)
    : put
const curl = (put: string, text: string): string => (text.includes('’') ? put.replaceAll("'", '’') : put)

/** Contractions follow the formality that the style asks for; under `auto` the writer's own stay. */
export const contractions: Rule = {
  code: 'register-contractions',
  apply(text, { asked, formality, job }) {
    const expand = formality >= EXPAND_FROM
    if (!(asked || job.style.formality) || (!expand && formality > CONTRACT_TO)) return undefined
    const edits = (expand ? EXPAND : CONTRACT).find(words(text)).flatMap(({ start, end, value }) => {
      const removed = text.slice(start, end)
      if (!expand) {
        // "will not" is "won't", not "'ll not".
        if (/\swill$/iu.test(removed) && /^\s+not\b/iu.test(text.slice(end, end + 8))) {
          const next = /^\s+not\b/iu.exec(text.slice(end, end + 8))?.[0].length ?? 0
          return [{ start: end - 4, end: end + next, put: curl("won't", text) }]
        }
        if (/\p{Lu}{2}|\s\p{Lu}/u.test(removed) || !CONTRACTIBLE.test(text.slice(end, end + 12))) return []
        if (
          /^(?:i am|i have|i will|we |you |they |it |that )/iu.test(removed) &&
          INVERTED.test(text.slice(Math.max(0, start - 30), start))
        )
          return []
        if (
          /have$/iu.test(removed) &&
          !/^\s+(?:\w+ly\s+|not\s+|already\s+|just\s+|also\s+|never\s+|always\s+)*(?:\w+(?:ed|en|wn)|been|had|got|made|done|sent|found|put|set|read|run|seen|told|left|kept|lost|met|built|brought|thought|heard)\b/iu.test(
            text.slice(end, end + 40),
          )
        )
          return []
      } else if (
        /n['’]t$/iu.test(removed) &&
        (SUBJECT_FOLLOWS.test(text.slice(end, end + 12)) || /^\s*\?/u.test(text.slice(end)))
      )
        return []
      const fitted = value.replace(SELF, 'I')
      return [{ start, end, put: curl(matchCase(fitted, removed), text) }]
    })
    return edited(text, edits)
  },
}

/** "pls send ur file" → "please send your file" where the text is to be presentable. */
export const chatSpelling: Rule = {
  code: 'register-spelling',
  apply(text, { asked, formality, job }) {
    if (!(asked || job.style.formality) || formality < SPELL_FROM) return undefined
    const result = edited(
      text,
      SPELL.find(words(text)).map(({ start, end, value }) => {
        const meant = value === 'your' && YOU_ARE.test(text.slice(end)) ? "you're" : value
        return { start, end, put: curl(matchCase(meant, text.slice(start, end)), text) }
      }),
    )
    return result && /\p{L}/u.test(result.text) ? result : undefined
  },
}
