import { CALENDAR, COMMON_CAPITALISED } from '../sense/data/names.ts'
import { parse } from '../sense/tokens.ts'
import { FIRST_NAMES } from './data/first-names.ts'
import { EMPHASIS, OPENERS } from './data/names.ts'
import { added, type Check, lost } from './finding.ts'
import type { Side, Token } from './side.ts'

type Mention = { word: string; key: string; opens: boolean }

/** From this share on, and this many words, a sentence is a heading or shouted: there, capitals tell nothing. */
const HEADING = 0.6
const LEAST_HEADING = 4
const LONGEST_ACRONYM = 5

const keyOf = ({ lower }: Token): string => (lower.endsWith("'s") ? lower.slice(0, -2) : lower)
const isCapital = ({ text, lower }: Token): boolean => text[0] !== lower[0] && /^\p{Lu}/u.test(text)

/** Capitalised words that may be names; `opens` where the place in the sentence would capitalise any word. */
const mentionsIn = ({ tokens }: Side): Mention[] => {
  const found: Mention[] = []
  let sentence: Token[] = []
  const close = (): void => {
    if (!isHeading(sentence)) found.push(...namesOf(sentence))
    sentence = []
  }
  for (const token of tokens) {
    if (token.kind === 'stop') close()
    else sentence.push(token)
  }
  close()
  return found
}

const isHeading = (sentence: readonly Token[]): boolean => {
  const words = sentence.filter(({ kind }) => kind === 'word')
  if (words.length > 1 && words.every(({ text }) => text === text.toUpperCase())) return true
  const capital = words.slice(1).filter(isCapital).length
  return words.length > LEAST_HEADING && capital >= (words.length - 1) * HEADING
}

const namesOf = (sentence: readonly Token[]): Mention[] => {
  const found: Mention[] = []
  let opens = true
  /** The two words before: "as an AI" is what a chatbot says of itself, and names nobody. */
  let said = ''
  for (const token of sentence) {
    if (token.kind === 'word') {
      const key = keyOf(token)
      const chatbot = key === 'ai' && said === 'as an'
      if (!chatbot && isCapital(token) && mayBeName(token.text, key))
        found.push({ word: token.text, key, opens })
      opens = false
      said = `${said.split(' ').at(-1)} ${token.lower}`
    } else if (token.kind === 'pause') opens ||= /[:(—]/u.test(token.text)
  }
  return found
}

const mayBeName = (word: string, key: string): boolean => {
  if (key === 'i' || key.startsWith("i'") || CALENDAR.has(key) || COMMON_CAPITALISED.has(key)) return false
  const shouted = word.length > 1 && word === word.toUpperCase()
  return !shouted || (word.length <= LONGEST_ACRONYM && !EMPHASIS.has(key))
}

/** Names of one side that the other has not. `tagged`: ask a tagger about words that open a sentence, see `tagger`. */
const missing = (from: Side, to: Side, language: string, tagged: boolean): string[] => {
  const mentions = mentionsIn(from)
  if (mentions.length === 0) return []
  const known = new Set(to.tokens.map(keyOf))
  const gone = mentions.filter(({ key }) => !known.has(key))
  if (gone.length === 0) return []
  const isName = tagged && language === 'en' ? tagger(from) : () => false
  return gone
    .filter(({ opens, key, word }) => !opens || FIRST_NAMES.has(key) || (!OPENERS.has(key) && isName(word)))
    .filter(({ word, key }) => language !== 'de' || FIRST_NAMES.has(key) || !looksLikeNoun(word))
    .map(({ word }) => word)
}

/**
 * Tells names among the words that open a sentence. It takes most capitalised nouns for names, so it is asked only about words that are
 * gone: better a rewrite too few than a person dropped. It knows English only, and works at its first question.
 */
const tagger = (side: Side): ((word: string) => boolean) => {
  let names: ReadonlySet<string> | undefined
  return (word) => {
    names ??= new Set(parse(side.text).names.flatMap(({ text }) => text.split(' ')))
    return names.has(word)
  }
}

/** A name that is there still, but no longer capitalised. */
const lowered = (before: Side, after: Side): string[] => {
  const mentions = mentionsIn(before).filter(({ opens, word }) => !opens && word !== word.toUpperCase())
  if (mentions.length === 0) return []
  const capital = new Set(after.tokens.filter(isCapital).map(keyOf))
  const all = new Set(after.tokens.map(keyOf))
  return mentions.filter(({ key }) => all.has(key) && !capital.has(key)).map(({ word }) => word)
}

/** In German every noun is capitalised; acronyms and mixed capitals are no nouns. */
const looksLikeNoun = (word: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(word)

export const nameCheck: Check = {
  name: 'names',
  find: ({ before, after, source, target, chosen }) => {
    const small = source === target && source !== 'de' ? lowered(before, after) : []
    // Into German every noun gets its capital: a new one there tells nothing.
    const fresh = target === 'de' && source !== 'de' ? [] : missing(after, before, target, false)
    const others = (words: readonly string[]): string[] =>
      words.filter((word) => !chosen.has(word.toLowerCase()))
    return [...lost(others([...missing(before, after, source, true), ...small])), ...added(others(fresh))]
  },
}
