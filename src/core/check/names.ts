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
  let words = 0
  let capital = 0
  let shouted = 0
  for (const token of sentence) {
    if (token.kind !== 'word') continue
    if (words > 0 && isCapital(token)) capital++
    if (token.text === token.text.toUpperCase()) shouted++
    words++
  }
  return (words > 1 && shouted === words) || (words > LEAST_HEADING && capital >= (words - 1) * HEADING)
}

const namesOf = (sentence: readonly Token[]): Mention[] => {
  const found: Mention[] = []
  let opens = true
  sentence.forEach((token, at) => {
    if (token.kind === 'pause') opens ||= /[:(—]/u.test(token.text)
    if (token.kind !== 'word') return
    if (isCapital(token)) {
      const key = keyOf(token)
      if (mayBeName(token.text, key) && !isChatbot(sentence, at)) found.push({ word: token.text, key, opens })
    }
    opens = false
  })
  return found
}

/** "As an AI" is what a chatbot says of itself, and names nobody. */
const isChatbot = (sentence: readonly Token[], at: number): boolean =>
  sentence[at]?.lower === 'ai' && sentence[at - 1]?.lower === 'an' && sentence[at - 2]?.lower === 'as'

const mayBeName = (word: string, key: string): boolean => {
  if (key === 'i' || key.startsWith("i'") || CALENDAR.has(key) || COMMON_CAPITALISED.has(key)) return false
  const shouted = word.length > 1 && word === word.toUpperCase()
  return !shouted || (word.length <= LONGEST_ACRONYM && !EMPHASIS.has(key))
}

/** The words of a side, and those of them that stand capitalised somewhere. */
type Keys = { all: ReadonlySet<string>; capital: ReadonlySet<string> }
const keysIn = ({ tokens }: Side): Keys => {
  const [all, capital] = [new Set<string>(), new Set<string>()]
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    const key = keyOf(token)
    all.add(key)
    if (isCapital(token)) capital.add(key)
  }
  return { all, capital }
}

/** Names of one side that the other has not. `isName` is asked about words that open a sentence, see `tagger`. */
const missing = (
  mentions: readonly Mention[],
  there: Keys,
  language: string,
  isName: (word: string) => boolean,
): string[] =>
  mentions
    .filter(({ key }) => !there.all.has(key))
    .filter(({ opens, key, word }) => !opens || FIRST_NAMES.has(key) || (!OPENERS.has(key) && isName(word)))
    .filter(({ word, key }) => language !== 'de' || FIRST_NAMES.has(key) || !looksLikeNoun(word))
    .map(({ word }) => word)

/**
 * Tells names among the words that open a sentence. It takes most capitalised nouns for names, so it is asked only about words that are
 * gone: better a rewrite too few than a person dropped. It knows English only, and works at its first question.
 */
const tagger = (side: Side, language: string): ((word: string) => boolean) => {
  if (language !== 'en') return nobody
  let names: ReadonlySet<string> | undefined
  return (word) => {
    names ??= new Set(parse(side.text).names.flatMap(({ text }) => text.split(' ')))
    return names.has(word)
  }
}

const nobody = (): boolean => false

/** Names that are there still, but no longer capitalised. */
const lowered = (mentions: readonly Mention[], there: Keys): string[] =>
  mentions
    .filter(({ opens, word }) => !opens && word !== word.toUpperCase())
    .filter(({ key }) => there.all.has(key) && !there.capital.has(key))
    .map(({ word }) => word)

/** In German every noun is capitalised; acronyms and mixed capitals are no nouns. */
const looksLikeNoun = (word: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(word)

export const nameCheck: Check = {
  name: 'names',
  find: ({ before, after, source, target, chosen }) => {
    const was = unique(mentionsIn(before))
    // Into German every noun gets its capital: a new one there tells nothing.
    const is = target === 'de' && source !== 'de' ? [] : unique(mentionsIn(after))
    if (was.length === 0 && is.length === 0) return []
    const there = keysIn(after)
    const gone = missing(was, there, source, tagger(before, source))
    const small = source === target && source !== 'de' ? lowered(was, there) : []
    const fresh = is.length === 0 ? [] : missing(is, keysIn(before), target, nobody)
    const others = (words: readonly string[]): string[] =>
      words.filter((word) => !chosen.has(word.toLowerCase()))
    return [...lost(others([...gone, ...small])), ...added(others(fresh))]
  },
}

/** One mention a name; where one does not open its sentence, that one, because it is the surer sign. */
const unique = (mentions: readonly Mention[]): Mention[] => {
  if (mentions.length < 2) return [...mentions]
  const byKey = new Map<string, Mention>()
  for (const mention of mentions) {
    if (byKey.get(mention.key)?.opens !== false) byKey.set(mention.key, mention)
  }
  return [...byKey.values()]
}
