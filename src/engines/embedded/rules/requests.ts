import {
  FORBIDDEN_VERBS,
  LOOSE_VERBS,
  NO_COMMAND,
  REQUEST_OBJECT,
  REQUEST_VERBS,
} from '../data/en/requests.ts'
import { edited, type Rule } from '../rule.ts'
import type { Situation } from '../situation.ts'
import { type Sentence, sentencesOf } from '../text/blocks.ts'
import { asPlea, asQuestion } from '../text/request-forms.ts'
import type { Edit } from '../text/splice.ts'

/** What may stand before the verb: a name and words of address. */
const LEAD =
  '((?:(?:hey|hi|hello|ok|okay|so|and|also|now|then|just)[,\\s]+|[\\u{f0000}-\\u{ffffd}]+[,:\\s]+)*)'
const ORDER = `((?:(?:${REQUEST_VERBS})\\s+(?:${REQUEST_OBJECT}|prs?\\s+\\p{Co})|stop\\s+(?!(?:no|every|any|some)thing)\\p{Ll}{2,}ing)(?![\\p{L}\\p{N}])[^\\n]*)$`
const DEMANDING =
  "(?:you\\s+(?:need|have|had\\s+better|are\\s+going)\\s+to|you[’']d\\s+better|you\\s+must|i\\s+(?:need|want)\\s+you\\s+to)"

/** "Tell Ben to wait": to a person named, and what. */
const TO_NAME =
  /^()((?:Give|Tell|Ask|Remind) (?:\p{Lu}\p{Ll}+|[\u{f0000}-\u{ffffd}])(?: and (?:\p{Lu}\p{Ll}+|[\u{f0000}-\u{ffffd}]))? (?:the|an?|my|your|our|to|that|not|about|if|whether|it|this)\b[^\n]*)$/u
const COMMAND = new RegExp(`^${LEAD}${ORDER}`, 'iu')
const DEMAND = new RegExp(`^${LEAD}${DEMANDING}\\s+${ORDER}`, 'iu')
const PROHIBITION = new RegExp(`^${LEAD}((?:do\\s+not|don[’']t)\\s+(?:${FORBIDDEN_VERBS})\\b[^\\n]*)$`, 'iu')
const ANY = new RegExp(`\\b(?:${FORBIDDEN_VERBS}|ask)\\b`, 'iu')

/** Words that make a plain command an order, under whatever tone. */
const PRESSURE = /\b(?:now|immediately|asap|right away|at once|or else|this instant|today)\b|!/iu
const POLITE =
  /\b(?:please|pls|plz|kindly|thanks|thank you|could you|would you|can you|if you can|when you (?:can|get)|would be great)\b/iu
/** "Could you open one like everyone else?" would be sarcasm. */
const PEERS = /\blike every(?:one|body) else\b/iu
/** Asking would turn a boundary, or advice for the reader's own good, into a favour: these only say please. */
const NO_FAVOUR =
  /^stop\b|^(?:bring|renew|submit|update|complete|return)\s+your\b|\s(?:to|so that you can|so you can) (?:keep|avoid|continue|stay|receive|access|claim|unlock|qualify)\b/iu
/** So many orders in one text are instructions. */
const INSTRUCTIONS = 4
/** "Could you delete it and don't recreate it?" is no sentence. */
const MIXED = /\b(?:and|but|or|then) (?:please )?(?:do not|don['’]t|never)\b/iu

/** "You never answer, fix it now!": an order behind the statement that gives its reason. */
const AFTER_REASON = new RegExp(`^(\\S+\\s[^,]+),\\s+((?:so|now|just)\\s+)?${ORDER}`, 'iu')
const DEPENDENT =
  /^(?:if|when|once|before|after|as|to|for|in|on|while|unless|until|because|since|please|first)\b/iu

const afterReason = (text: string): Found | undefined => {
  const [, reason = '', , body = ''] = AFTER_REASON.exec(text) ?? []
  const plain = body !== '' && !DEPENDENT.test(reason) && !NO_COMMAND.test(body) && !LOOSE_VERBS.test(body)
  return plain ? { kind: 'order', lead: `${reason}. `, body } : undefined
}

type Found = { kind: 'order' | 'plea'; lead: string; body: string }

/** Orders become requests: the first asks, those after it only say please. */
export const requests: Rule = {
  code: 'soften-request',
  apply(text, situation) {
    if (situation.tone.softening < 0.4 || !ANY.test(text)) return undefined
    const all = sentencesOf(text)
    const found = all.flatMap((sentence) => {
      const one = read(sentence, situation)
      return one ? [{ ...one, sentence }] : []
    })
    if (found.length === 0 || found.length >= INSTRUCTIONS) return undefined
    let asking = POLITE.test(text)
    const edits = found.map(({ kind, lead, body, sentence: { start, end } }): Edit => {
      const plea = kind === 'plea' || NO_FAVOUR.test(body) || MIXED.test(body) || (asking && kind === 'order')
      asking = true
      const opener = situation.pick(OPENERS)
      return { start, end, put: plea ? asPlea(lead, body) : asQuestion(lead, body, opener) }
    })
    return edited(text, edits)
  },
}

const OPENERS = ['Could you ', 'Would you ', 'Can you '] as const

const read = ({ text, item }: Sentence, { asked, heated, softens }: Situation): Found | undefined => {
  if (item || /[?:]$/u.test(text)) return undefined
  const pressed = PRESSURE.test(text)
  if (asked && !softens && !pressed) return undefined
  if (!(asked || heated || pressed)) return undefined
  const as = (kind: Found['kind'], match: RegExpExecArray | null): Found | undefined =>
    match ? { kind, lead: match[1] ?? '', body: match[2] ?? '' } : undefined
  const demand = as('order', DEMAND.exec(text))
  if (demand) return demand
  if (POLITE.test(text) || PEERS.test(text)) return undefined
  const order = as('order', COMMAND.exec(text) ?? TO_NAME.exec(text))
  if (order)
    return NO_COMMAND.test(order.body) || (!asked && LOOSE_VERBS.test(order.body)) ? undefined : order
  if (!(heated || pressed)) return undefined
  return as('plea', PROHIBITION.exec(text)) ?? afterReason(text)
}
