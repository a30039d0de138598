import { byLanguage } from '../sense/by-language.ts'
import { CONTRAST, NEGATION, type Negation, PASSED_OVER } from './data/negation.ts'
import { added, type Check, lost, reversed } from './finding.ts'
import type { Side, Token } from './side.ts'

/** One "not", by the index of its last word. `idle`: it denies nothing. `head`: the word that it denies, where that can be told. */
type Denial = { word: string; at: number; idle: boolean; head?: string }
type Reading = {
  denials: readonly Denial[]
  /** Stems that stand within the reach of a denial, and those that stand outside any. */
  denied: ReadonlySet<string>
  affirmed: ReadonlySet<string>
}

/** Words of one clause that one "not" may reach. */
const REACH = 4

const lexiconOf = byLanguage((language) => NEGATION[language] as Negation)

const read = (side: Side, language: string): Reading => {
  const lexicon = lexiconOf(language)
  const { tokens } = side
  const denials: Denial[] = []
  const denied = new Set<string>()
  const affirmed = new Set<string>()
  let lastStop = -1
  tokens.forEach((token, at) => {
    if (token.kind === 'stop') lastStop = at
    if (token.kind !== 'word') return
    const last = denials.at(-1)
    const near = last !== undefined && last.at > lastStop && at - last.at <= REACH
    const denies = lexicon.words.has(token.lower) || /n't$|^n'\p{L}/u.test(token.lower)
    if (denies && !isNumberSign(tokens, at)) {
      if (lexicon.concord && near) last.at = at
      else
        denials.push({
          word: token.text,
          at,
          idle: false,
          head: lexicon.heads ? headAfter(tokens, at) : undefined,
        })
    } else (near ? denied : affirmed).add(stem(token.lower))
  })
  if (denials.length > 0) markIdle(tokens, denials, lexicon)
  return { denials, denied, affirmed }
}

/** "works", "worked" and "working" are one word here; a crude stem is enough to compare two versions of one text. */
const stem = (word: string): string => word.replace(/'s$/u, '').replace(/(?:ing|ed|es|s|e)$/u, '')

/** "No. 5" counts, it does not deny. */
const isNumberSign = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'no' && tokens[at + 1]?.text === '.' && tokens[at + 2]?.item?.kind === 'number'

const headAfter = (tokens: readonly Token[], at: number): string | undefined => {
  for (let index = at + 1; index <= at + 2 * REACH; index++) {
    const token = tokens[index]
    if (!token || token.kind === 'stop' || token.kind === 'pause') return undefined
    if (token.kind === 'word' && token.lower.length > 3 && !PASSED_OVER.has(token.lower)) return token.lower
  }
  return undefined
}

/** Marks the denials that stand in an idiom, or in the half of a contrast that the other half makes needless. */
const markIdle = (tokens: readonly Token[], denials: readonly Denial[], { idle }: Negation): void => {
  const starts: number[] = []
  let joined = ''
  for (const { kind, lower } of tokens) {
    starts.push(joined.length)
    joined += `${kind === 'word' ? lower : '.'} `
  }
  for (const pattern of [idle, CONTRAST]) {
    for (const { index, 0: match } of joined.matchAll(pattern)) {
      for (const denial of denials) {
        const start = starts[denial.at] as number
        denial.idle ||= start >= index && start < index + match.length
      }
    }
  }
}

/**
 * What was denied still is, and nothing else. Idle denials may go; a denial may be worded anew ("can't" → "unable to"), so it is
 * meanings that are counted, not words.
 */
export const negationCheck: Check = {
  name: 'negation',
  find: ({ before, after, source, target }) => {
    const was = read(before, source)
    const is = read(after, target)
    const due = was.denials.filter(({ idle }) => !idle)
    if (is.denials.filter(({ idle }) => !idle).length < due.length) return lost(words(due, is.denials))
    if (is.denials.length > was.denials.length) return added(words(is.denials, was.denials))
    if (source !== target) return []
    return reversed([...flipped(due, was, is), ...flipped(is.denials, is, was)])
  },
}

/** Words that one side denies and the other only affirms. */
const flipped = (denials: readonly Denial[], here: Reading, there: Reading): string[] =>
  denials.flatMap(({ head, idle }) => {
    if (head === undefined || idle) return []
    const word = stem(head)
    return there.affirmed.has(word) && !there.denied.has(word) && !here.affirmed.has(word) ? head : []
  })

const words = (more: readonly Denial[], fewer: readonly Denial[]): string[] => {
  const kept = new Set(fewer.map(({ head }) => head))
  const gone = more.filter(({ head }) => !kept.has(head))
  return (gone.length > 0 ? gone : more).map(({ word, head }) => (head ? `${word} … ${head}` : word))
}
