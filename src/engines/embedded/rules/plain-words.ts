import { lexicon } from '../../../core/sense/lexicon.ts'
import { words } from '../../../core/sense/words.ts'
import { CLUSTER_WORDS, EMPTY_INTENSIFIERS, NOT_FROM_NOW_ON, PLAIN_WORDS } from '../data/en/plain-words.ts'
import { edited, type Rule } from '../rule.ts'
import { type Edit, opensSentence } from '../text/splice.ts'
import { plainVerbs } from './plain-verbs.ts'

/** So many machine-sounding words in one text make each of them worth mending. */
const CLUSTER = 3

const SPOKEN_OF =
  /\b(?:words?|phrases?|terms?|buzzwords?|jargon|spelled|spelling)\b[^.!?\n]*$|\b(?:search|grep|look) for [^.!?\n]*$/iu

const ALWAYS = lexicon(PLAIN_WORDS)
const CLUSTERED = lexicon([...CLUSTER_WORDS, ...EMPTY_INTENSIFIERS.map((word) => [word, ''] as const)])

/** Plain words for inflated ones, in the same form. */
export const plainWords: Rule = {
  code: 'tell-plain-words',
  apply(text, situation) {
    const split = words(text)
    const always = ALWAYS.find(split)
    const clustered = CLUSTERED.find(split)
    const verbs = plainVerbs(text, split, true)
    const tells = always.length + clustered.length + verbs.length
    if (tells === 0) return undefined
    const dense = Math.max(tells, situation.tells) >= CLUSTER && tells * 40 >= split.length
    /** Capitalised inside a sentence it is somebody's name. */
    const isOwn = ({ start }: Edit): boolean =>
      /^\p{Lu}/u.test(text.slice(start, start + 2)) &&
      !opensSentence(text.slice(Math.max(0, start - 40), start))
    /** Goes forward in so many words. */
    const isMotion = ({ start, end }: Edit): boolean =>
      NOT_FROM_NOW_ON.phrase.test(text.slice(start, end)) &&
      (NOT_FROM_NOW_ON.before.test(text.slice(Math.max(0, start - 40), start)) ||
        NOT_FROM_NOW_ON.after.test(text.slice(end, end + 20)))
    /** "Don't use words like leverage or utilize": spoken of, not used. */
    const isSpokenOf = ({ start }: Edit): boolean =>
      SPOKEN_OF.test(text.slice(Math.max(0, start - 60), start))
    const edits: Edit[] = [
      ...always.map(({ start, end, value }) => ({ start, end, put: value })),
      ...(dense ? clustered.map(({ start, end, value }) => ({ start, end, put: value })) : []),
      ...(dense ? verbs : plainVerbs(text, split, false)),
    ]
    return edited(
      text,
      edits
        .filter((edit) => !isOwn(edit) && !isMotion(edit) && !isSpokenOf(edit))
        .sort((a, b) => a.start - b.start || b.end - a.end),
    )
  },
}
