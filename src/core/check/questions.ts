import { added, type Check, lost } from './finding.ts'
import type { Side, Token } from './side.ts'

type Question = { text: string; words: readonly string[] }

/** Asked for effect, answered by the writer at once; a rewrite may drop them. */
const STAGED =
  /^(?:honestly|the (?:result|best part|catch|kicker|takeaway|bottom line|twist|good news|bad news)|guess what|want to know (?:a secret|more)|sound familiar|the upshot|plot twist)$/u

/** How a request begins, and an English or Romance question that was typed without its mark. */
const REQUEST =
  /^(?:please )?(?:could|can|would|will|may|might|shall|puedes?|podr[ií]as?|podr[ií]a(?:is|n)|peux-tu|pourrai[st]|pouvez|pourriez|peux|kannst|könntest|könnten|können|würden?|würdest|pode|poderias?|podem|puoi|potresti|può|potrebbe|potete|te importa|ti dispiace|do you mind)(?!\p{L})/u
const ASKING =
  /^(?:what|when|where|who|why|how|which|whose|is|are|was|were|do|does|did|has|have|had|should|could|can|would|will|qué|cuándo|dónde|cómo|quién|por qué|wann|wo|wer|wie|was|warum|quand|où|comment|pourquoi|est-ce)(?!\p{L})/u

const sentencesOf = ({ tokens }: Side): { question: boolean; words: string[]; text: string }[] => {
  const found: { question: boolean; words: string[]; text: string }[] = []
  let open: Token[] = []
  const close = (question: boolean): void => {
    if (open.some(({ kind }) => kind !== 'pause')) {
      const text = open.map((token) => token.item?.text ?? token.text).join(' ')
      found.push({ question, words: open.flatMap(({ lower }) => lower || []), text })
    }
    open = []
  }
  for (const token of tokens) {
    if (token.kind === 'stop') close(/[?？؟]/u.test(token.text))
    else open.push(token)
  }
  close(false)
  return found
}

const strip = (words: readonly string[]): string => words.filter((word) => word !== 'please').join(' ')

/**
 * Every question is still asked. One more may stand there only where a command became a request, or where a question had lost its
 * mark: it has to be about what the text was about.
 */
export const questionCheck: Check = {
  name: 'questions',
  find: ({ before, after, source, target }) => {
    const was = sentencesOf(before)
    const is = sentencesOf(after)
    const asked = was.filter(({ question }) => question)
    const due = asked.filter(({ words }) => !STAGED.test(words.join(' ')))
    const asks = is.filter(({ question }) => question)
    if (asks.length < due.length) return lost(textsLeft(due, asks))
    if (asks.length <= asked.length || source !== target) return []
    const known = new Set(was.flatMap(({ words }) => words.map(rootOf)))
    const extra = unmatched(asks, asked)
    const unmarked = was.some(({ question, words }) => !question && ASKING.test(words.join(' ')))
    const invented = extra.filter(({ words, text }) => {
      const said = words.filter((word) => !REQUEST_WORDS.has(word))
      const long = said.filter((word) => word.length > 3)
      // "Fix the API" → "Could you fix the API?" has short words only.
      const content = long.length > 0 ? long : said
      const shared = content.filter((word) => known.has(rootOf(word))).length
      const begins =
        REQUEST.test(words.join(' ')) ||
        REQUEST.test(strip(words)) ||
        text.includes(', could') ||
        text.includes(', can') ||
        unmarked
      return !begins || shared * 2 < content.length || (content.length === 0 && !unmarked)
    })
    const most = asked.length + was.filter(({ question }) => !question).length
    return asks.length > most ? added(asks.map(({ text }) => text)) : added(invented.map(({ text }) => text))
  },
}

/** The questions that no asked one was reworded into: each asked one takes the question that shares most of its words. */
const unmatched = (asks: readonly Question[], asked: readonly Question[]): Question[] => {
  const left = [...asks]
  for (const { words } of asked) {
    const shared = left.map(
      (one) => one.words.filter((word) => words.includes(word)).length / (one.words.length + 1),
    )
    const best = shared.indexOf(Math.max(...shared))
    if (best >= 0 && (shared[best] as number) > 0) left.splice(best, 1)
  }
  return left
}

/** Inflection changes the ends of words ("prüfe" → "prüfen"). */
const rootOf = (word: string): string => word.slice(0, 4)
const REQUEST_WORDS = new Set([
  'could',
  'would',
  'please',
  'possible',
  'might',
  'mind',
  'when',
  'have',
  'moment',
  'chance',
  'time',
  'able',
  'favor',
  'puedes',
  'podrías',
  'podría',
  'pourrais',
  'pourriez',
  'könntest',
  'könnten',
  'bitte',
  'poderia',
  'potresti',
  'favore',
])

const textsLeft = (due: readonly Question[], asks: readonly Question[]): string[] => {
  const known = new Set(asks.map(({ text }) => text))
  const left = due.filter(({ text }) => !known.has(text)).map(({ text }) => `${text}?`)
  return left.length > 0 ? left : due.map(({ text }) => `${text}?`)
}
