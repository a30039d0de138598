import { edited, type Rule, replaceEach } from '../rule.ts'
import { decapitalise } from '../text/splice.ts'

/** Abstract things that an "-ing" tail praises without saying anything about them. */
const ABSTRACT =
  'importance|significance|commitment|dedication|potential|value|power|need|role|impact|relevance|resilience|strength|versatility|evolution|complexity|spirit|essence|interplay'
const TAIL = new RegExp(
  `,\\s+(?:further\\s+|thereby\\s+|thus\\s+)?(?:highlighting|underscoring|showcasing|emphasi[sz]ing|reflecting|demonstrating|illustrating|reinforcing|cementing|solidifying|symboli[sz]ing)\\s+(?:both\\s+)?(?:the|its|their|our|his|her|a)\\s+(?:\\p{Ll}+\\s+){0,3}?(?:${ABSTRACT})\\b[^.!?\\n,;\\p{Co}\\p{N}]{0,80}(?=[.!?]|$)`,
  'giu',
)

/** ", highlighting its importance" praises what was just said; the sentence is whole without it. */
export const ingTails: Rule = {
  code: 'tell-ing-tail',
  apply: (text) =>
    text.includes('ing ')
      ? edited(
          text,
          replaceEach(text, TAIL, (match) =>
            /\b(?:not?|never|without)\b|n['’]t/iu.test(match[0]) ? undefined : '',
          ),
        )
      : undefined,
}

const ENSURING = /,\s+(?:thereby\s+|thus\s+)?ensuring\s+that\s+/giu

/** ", ensuring that everyone has access" → ", so that everyone has access". */
export const ensuring: Rule = {
  code: 'tell-ing-tail',
  apply: (text) =>
    text.includes('ensuring')
      ? edited(
          text,
          replaceEach(text, ENSURING, () => ' so that '),
        )
      : undefined,
}

const CONNECTIVE = /(?<=^|[.!?]\s+|\n)(moreover|furthermore|additionally),\s+/giu
const PLAIN: Readonly<Record<string, string>> = {
  moreover: 'Also, ',
  furthermore: 'Also, ',
  additionally: 'Also, ',
}

/** "Moreover," → "Also,"; a second one in the same text goes. */
export const connectives: Rule = {
  code: 'tell-connective',
  apply(text) {
    const used = new Set<string>()
    return edited(
      text,
      replaceEach(text, CONNECTIVE, ([, word = '']) => {
        const plain = PLAIN[word.toLowerCase()] ?? ''
        if (used.has(plain)) return ''
        used.add(plain)
        return plain
      }),
    )
  },
}

const STAGED =
  /(?<=^|[.!?]\s+|\n)(The\s+(?:result|catch|kicker|upshot|takeaway|bottom line|best part|twist))\?\s+(\p{Lu}\p{Ll}*)/gu
const COMMON = /^(?:An?|The|It|We|They|You|Our|This|That|No|More|Less|Fewer|Better|Faster|There|Every|All)$/u

/** "The result? A faster app." → "The result: a faster app." */
export const stagedQuestions: Rule = {
  code: 'tell-candour',
  apply: (text) =>
    text.includes('? ')
      ? edited(
          text,
          replaceEach(text, STAGED, ([, asked = '', next = '']) =>
            COMMON.test(next) ? `${asked}: ${decapitalise(next)}` : undefined,
          ),
        )
      : undefined,
}

const SO_CLAUSE =
  /^(?:and|but|or|so|because|which|who|where|when|while|though|although|including|especially|particularly|such|like|even|not|with|without|from|for|to|in|at|on|as|than|then|plus|also)\b/iu
const NEW_CLAUSE = /^(?:it|this|that|these|those|we|they|i|you|he|she|there|here)(?:['’]\p{L}+)?\s/iu
const DASH = /[ \t]?—\s{0,3}/gu

/** Em dashes, where several stand in one text, become commas and full stops. One alone is a person's right. */
export const emDashes: Rule = {
  code: 'tell-dash',
  apply(text) {
    if (!text.includes('—')) return undefined
    const dashes = [...text.matchAll(DASH)]
    const prose = text.replace(/\s+/gu, ' ')
    if (dashes.length < 2 || prose.length / dashes.length > 400) return undefined
    const edits = dashes.flatMap((match, index) => {
      const end = match.index + match[0].length
      const next = text.slice(end)
      const lineStart = match.index === 0 || text[match.index - 1] === '\n'
      if (lineStart || next === '' || /\n/u.test(match[0])) return []
      const paired =
        inOneSentence(text, dashes[index - 1], match) || inOneSentence(text, match, dashes[index + 1])
      const put = paired || SO_CLAUSE.test(next) ? ', ' : NEW_CLAUSE.test(next) ? '. ' : ', '
      const opener = put === '. ' ? (next.match(/^\p{Ll}/u)?.[0] ?? '') : ''
      return [{ start: match.index, end: end + opener.length, put: put + opener.toUpperCase() }]
    })
    return edited(text, edits)
  },
}

const inOneSentence = (text: string, from?: RegExpExecArray, to?: RegExpExecArray): boolean =>
  from !== undefined && to !== undefined && !/[.!?\n]/u.test(text.slice(from.index + 1, to.index))
