import { byLanguage } from '../sense/by-language.ts'
import { NEGATION, type Negation, PASSED_OVER } from './data/negation.ts'
import { added, type Check, lost, reversed } from './finding.ts'
import type { Side, Token } from './side.ts'

type Denial = { word: string; at: number; head?: string }
type Reading = {
  denials: readonly Denial[]
  idle: number
  stems: ReadonlySet<string>
  denied: ReadonlySet<string>
}

/** Words of one clause that one "not" may reach. */
const REACH = 4

const lexiconOf = byLanguage((language) => NEGATION[language] as Negation)

const isDenial = (token: Token, { words }: Negation): boolean =>
  words.has(token.lower) || /n't$|^n'\p{L}/u.test(token.lower)

/** "works", "worked" and "working" are one word here; a crude stem is enough to compare two versions of one text. */
const stem = (word: string): string => word.replace(/'s$/u, '').replace(/(?:ing|ed|es|s|e)$/u, '')

const read = (side: Side, language: string): Reading => {
  const negation = lexiconOf(language)
  const { tokens } = side
  const denials: Denial[] = []
  const denied = new Set<string>()
  const stems = new Set<string>()
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return
    const last = denials.at(-1)
    const near = last !== undefined && at - last.at <= REACH && !tokens.slice(last.at, at).some(ends)
    const counts = isDenial(token, negation)
    if (counts && !isNumberSign(tokens, at) && !(negation.concord && near)) {
      denials.push({ word: token.text, at, head: headOf(tokens, at, language) })
    }
    if (counts && negation.concord && near && last) last.at = at
    const word = stem(token.lower)
    stems.add(near || counts ? '' : word)
    if (near) denied.add(word)
  })
  const joined = tokens.map(({ lower, kind }) => (kind === 'word' ? lower : '.')).join(' ')
  const idle = (joined.match(negation.idle)?.length ?? 0) + contrasts(joined)
  return { denials, idle, stems, denied }
}

const ends = (token: Token): boolean => token.kind === 'stop'

/** "No. 5" counts, it does not deny. */
const isNumberSign = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'no' && tokens[at + 1]?.text === '.' && tokens[at + 2]?.item?.kind === 'number'

const headOf = (tokens: readonly Token[], at: number, language: string): string | undefined => {
  if (language === 'de') return undefined // "nicht" stands behind what it denies as often as before it
  for (const token of tokens.slice(at + 1, at + 1 + 2 * REACH)) {
    if (token.kind === 'stop' || token.kind === 'pause') return undefined
    if (token.kind === 'word' && token.lower.length > 3 && !PASSED_OVER.has(token.lower))
      return stem(token.lower)
  }
  return undefined
}

/** "It isn't X, it's Y" and its like: the first half may go, because the second says what is so. */
const CONTRAST =
  /\b(?:it|this|that|they|we)(?:'s| is| are|'re|isn't| isn't| aren't)(?: not)?\b(?: \S+){1,8}? [.] ?(?:it|this|that|they|we)(?:'s| is| are|'re)\b/gu
const contrasts = (joined: string): number =>
  (joined.match(CONTRAST) ?? []).filter((match) => /\bnot\b|n't/u.test(match)).length

/**
 * As many denials after as before, less those that deny nothing; and what was denied still is. A rewrite may word a denial anew
 * ("can't" → "unable to"), so counts are of meaning, not of words.
 */
export const negationCheck: Check = {
  name: 'negation',
  find: ({ before, after, source, target }) => {
    const was = read(before, source)
    const is = read(after, target)
    if (is.denials.length < was.denials.length - was.idle) return lost(words(was, is))
    if (is.denials.length > was.denials.length) return added(words(is, was))
    if (source !== target) return []
    const flipped = [
      ...heads(was).filter((head) => is.stems.has(head) && !is.denied.has(head) && !was.stems.has(head)),
      ...heads(is).filter((head) => was.stems.has(head) && !was.denied.has(head) && !is.stems.has(head)),
    ]
    return was.idle > 0 ? [] : reversed(flipped)
  },
}

const heads = ({ denials }: Reading): string[] => denials.flatMap(({ head }) => head ?? [])

const words = (more: Reading, fewer: Reading): string[] => {
  const kept = new Set(fewer.denials.map(({ head }) => head))
  const gone = more.denials.filter(({ head }) => !kept.has(head))
  return (gone.length > 0 ? gone : more.denials).map(({ word, head }) => (head ? `${word} … ${head}` : word))
}
