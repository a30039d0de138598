import { clean } from '../clean.ts'
import { detectLanguage } from '../sense/language.ts'
import { added, type Check } from './finding.ts'
import { type Side, surplus } from './side.ts'

const wordsOf = ({ tokens }: Side): string[] =>
  tokens.flatMap(({ kind, lower }) => (kind === 'word' ? lower : kind === 'item' ? '#' : []))

/** A rewrite says about as much as its original: a cut answer and a chatty one both fail. Notes may grow into sentences. */
const LEAST = 0.3
/** The embedded engine cuts known wording only, and a chatbot's frame around one sentence may be most of the text. */
const LEAST_BY_RULES = 0.1
const MOST = { rewrite: { factor: 1.6, room: 20 }, notes: { factor: 4, room: 60 } }
/** Shorter texts may shrink to anything but nothing: "Certainly! Thanks." → "Thanks." */
const SHORT = 12

const length: Check = {
  name: 'length',
  find: ({ before, after, purpose, engine }) => {
    const least = engine === 'embedded' ? LEAST_BY_RULES : LEAST
    const [was, is] = [wordsOf(before).length, wordsOf(after).length]
    const { factor, room } = MOST[purpose]
    const tooShort = was > SHORT ? is < was * least : is === 0 && was > 0
    if (!tooShort && is <= was * factor + room) return []
    return [{ code: 'check-length', values: { is: String(is), was: String(was) } }]
  },
}

/** Below this share of new words nothing was translated, and the detector need not be asked; above it, it must be this sure. */
const NEW_WORDS = 0.4
const LEAST_WORDS = 5
const SURE = 0.7

const language: Check = {
  name: 'language',
  find: ({ before, after, source, target }) => {
    const words = wordsOf(after)
    if (target === 'und' || words.length < LEAST_WORDS) return []
    const known = new Set(wordsOf(before))
    const fresh = words.filter((word) => !known.has(word)).length
    if (source === target && fresh < words.length * NEW_WORDS) return []
    const is = detectLanguage(after.text)
    if (is.language === 'und' || is.language === target || is.confidence < SURE) return []
    return [{ code: 'check-language', values: { is: is.language, asked: target } }]
  },
}

const MARKS = [
  /(?<![*\w])\*{1,3}(?=[^\s*])[^*\n]+\*{1,3}(?!\w)/gu,
  /(?<![_\w])_{1,2}(?=[^\s_])[^_\n]+_{1,2}(?!\w)/gu,
  /~{1,2}(?=[^\s~])[^~\n]+~{1,2}/gu,
  /^[ \t]*[-*•‣▪][ \t]+/gmu,
  /^\|.*\|$/gmu,
]
/** The writer's markup may go; markup of the engine's own may not come. Items, headings and quotations are held by the item checks. */
const formatting: Check = {
  name: 'formatting',
  find: ({ before, after, purpose }) =>
    MARKS.flatMap((mark) => {
      if (purpose === 'notes') return []
      const is = after.masked.text.match(mark) ?? []
      const was = before.masked.text.match(mark)?.length ?? 0
      return is.length > was ? added(is) : []
    }),
}

const SLOT = /\[[^[\]\n]{1,60}\]|\{\{?[^{}\n]{1,60}\}\}?/gu
/** A place to fill in belongs into a suggested reply, not into a person's own message. */
const slots: Check = {
  name: 'slots',
  find: ({ before, after }) =>
    added(surplus(after.masked.text.match(SLOT) ?? [], before.masked.text.match(SLOT) ?? [])),
}

const characters: Check = {
  name: 'characters',
  find: ({ after }) => {
    const text = after.text.replaceAll('@\u200b', '@')
    return clean(text) === text
      ? []
      : added([...text].filter((char) => clean(`a${char}a`) !== `a${char}a`).map(code))
  },
}
const code = (char: string): string =>
  `U+${(char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`

export const shapeChecks: readonly Check[] = [formatting, slots, length, language, characters]
