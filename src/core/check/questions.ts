import { ASKING, COURTESIES, REQUEST, STAGED } from './data/questions.ts'
import { added, type Check, lost } from './finding.ts'
import type { Side, Token } from './side.ts'

type Sentence = { question: boolean; text: string; words: readonly string[]; clauses: readonly string[] }

/** Of what a question is about, this share stands in its new wording too. */
const KEPT = 0.3
/** A question that was not one before shares at least this much with what was said. */
const SHARED = 0.5

const MARK = /[?？؟]/

const sentencesOf = ({ tokens }: Side): Sentence[] => {
  const found: Sentence[] = []
  let open: Token[] = []
  const close = (question: boolean): void => {
    if (open.some(({ kind }) => kind !== 'pause')) found.push(sentenceOf(open, question))
    open = []
  }
  for (const token of tokens) {
    if (token.kind === 'stop') close(MARK.test(token.text))
    else open.push(token)
  }
  close(false)
  return found
}

const sentenceOf = (tokens: readonly Token[], question: boolean): Sentence => {
  const said = tokens.map(({ kind, lower, item }) => (kind === 'pause' ? ',' : (item?.text ?? lower)))
  return {
    question,
    text: tokens.map(({ item, text }) => item?.text ?? text).join(' '),
    words: said.filter((word) => word !== ','),
    clauses: said.join(' ').split(/ ?, ?/u),
  }
}

/** Inflection changes the ends of words ("prüfe" → "prüfen"), elision their beginnings ("m'envoyer"). */
const rootOf = (word: string): string => word.replace(/^\p{L}{1,2}'/u, '').slice(0, 4)

/** What a sentence is about: its longer words, or all where it has short ones only ("Could you fix the API?"). */
const rootsOf = ({ words }: Sentence): string[] => {
  const said = words.filter((word) => !COURTESIES.has(word))
  const long = said.filter((word) => word.length > 3)
  return (long.length > 0 ? long : said).map(rootOf)
}

const share = (roots: readonly string[], known: ReadonlySet<string>): number =>
  roots.length === 0 ? 1 : roots.filter((root) => known.has(root)).length / roots.length

/** Beyond this many reworded questions only their number is compared: likeness costs the product of both. */
const MOST_PAIRS = 100

/** Each question of the original takes the one of the rewrite that is most like it; what finds none is lost, what is left over is new. */
const pair = (asked: readonly Sentence[], asks: readonly Sentence[]) => {
  const reworded = without(asked, asks)
  const left = without(asks, asked)
  if (reworded.length > MOST_PAIRS) {
    return { unanswered: reworded.slice(left.length), left: left.slice(reworded.length) }
  }
  const unanswered: Sentence[] = []
  for (const one of reworded) {
    const roots = rootsOf(one)
    const likeness = left.map(({ words }) => share(roots, new Set(words.map(rootOf))))
    const best = likeness.indexOf(Math.max(...likeness))
    if (best >= 0 && (likeness[best] as number) >= KEPT) left.splice(best, 1)
    else unanswered.push(one)
  }
  return { unanswered, left }
}

/** What is left of `these` when each of `those` has taken one with the same wording. */
const without = (these: readonly Sentence[], those: readonly Sentence[]): Sentence[] => {
  const taken = new Map<string, number>()
  for (const { text } of those) taken.set(text, (taken.get(text) ?? 0) + 1)
  return these.filter(({ text }) => {
    const count = taken.get(text) ?? 0
    taken.set(text, count - 1)
    return count <= 0
  })
}

/**
 * Every question is still asked. One more may stand there only where a command became a request, or where a question had lost its
 * mark: it has to be about what the text was about. Across languages only their number can be compared.
 */
export const questionCheck: Check = {
  name: 'questions',
  find: ({ before, after, source, target }) => {
    if (!MARK.test(before.masked.text) && !MARK.test(after.masked.text)) return []
    const was = sentencesOf(before)
    const asked = was.filter(({ question }) => question)
    const asks = sentencesOf(after).filter(({ question }) => question)
    if (asked.length === 0 && asks.length === 0) return []
    const isDue = ({ words }: Sentence): boolean => !STAGED.test(words.join(' '))
    if (source !== target) return asks.length < asked.filter(isDue).length ? lost(told(asked)) : []
    const { unanswered, left } = pair(asked, asks)
    const invented = left.filter((one) => !isFromStatement(one, was))
    const statements = was.length - asked.length
    return [
      ...lost(told(unanswered.filter(isDue))),
      ...added(told(left.length > statements ? left : invented)),
    ]
  },
}

const isFromStatement = (question: Sentence, was: readonly Sentence[]): boolean => {
  const unmarked = was.some(({ question, words }) => !question && ASKING.test(words.join(' ')))
  if (!unmarked && !question.clauses.some((clause) => REQUEST.test(clause))) return false
  return share(rootsOf(question), new Set(was.flatMap(({ words }) => words.map(rootOf)))) >= SHARED
}

const told = (sentences: readonly Sentence[]): string[] => sentences.map(({ text }) => `${text}?`)
