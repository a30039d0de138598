import { byLanguage } from '../sense/by-language.ts'
import { CONTRAST, NEGATION, type Negation, PASSED_OVER } from './data/negation.ts'
import { added, type Check, lost, reversed } from './finding.ts'
import type { Side, Token } from './side.ts'

/** One "not", by the index of its last word. `idle`: it denies nothing. `head`: the word that it denies, where that can be told. */
type Denial = { word: string; at: number; idle: boolean; head?: string }
/** Stems that stand within the reach of a denial, and those that stand outside any. */
type Reach = { denied: ReadonlySet<string>; affirmed: ReadonlySet<string> }

/** Words of one clause that one "not" may reach. */
const REACH = 4

const lexiconOf = byLanguage((language) => NEGATION[language] as Negation)

const denialsIn = ({ tokens }: Side, language: string): Denial[] => {
  const lexicon = lexiconOf(language)
  const denials: Denial[] = []
  let lastStop = -1
  tokens.forEach((token, at) => {
    if (token.kind === 'stop') lastStop = at
    if (token.kind !== 'word') return
    const denies = lexicon.words.has(token.lower) || /n't$|^n'\p{L}/u.test(token.lower)
    if (!denies || isNumberSign(tokens, at)) return
    const last = denials.at(-1)
    if (lexicon.concord && last && last.at > lastStop && at - last.at <= REACH) last.at = at
    else {
      const head = lexicon.heads ? headAfter(tokens, at) : undefined
      denials.push({ word: token.text, at, idle: false, head })
    }
  })
  if (denials.length > 0) markIdle(tokens, denials, lexicon)
  return denials
}

const reachOf = ({ tokens }: Side, denials: readonly Denial[]): Reach => {
  const denied = new Set<string>()
  const affirmed = new Set<string>()
  let left = 0
  let next = 0
  tokens.forEach((token, at) => {
    if (token.kind === 'stop') left = 0
    else left--
    if (denials[next]?.at === at) {
      left = REACH + 1
      next++
    } else if (token.kind === 'word') (left > 0 ? denied : affirmed).add(stem(token.lower))
  })
  return { denied, affirmed }
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
    const was = denialsIn(before, source)
    const is = denialsIn(after, target)
    if (was.length === 0 && is.length === 0) return []
    const due = was.filter(({ idle }) => !idle)
    if (is.filter(({ idle }) => !idle).length < due.length) return lost(words(due, is))
    if (is.length > was.length) return added(words(is, was))
    if (source !== target) return []
    const [then, now] = [reachOf(before, was), reachOf(after, is)]
    return reversed([...flipped(due, then, now), ...flipped(is, now, then)])
  },
}

/** Words that one side denies and the other only affirms. */
const flipped = (denials: readonly Denial[], here: Reach, there: Reach): string[] =>
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
