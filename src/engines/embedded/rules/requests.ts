import { NO_COMMAND, REQUEST_OBJECT, REQUEST_VERBS } from '../data/en/requests.ts'
import { edited, type Rule } from '../rule.ts'
import { sentencesOf } from '../text/blocks.ts'
import { decapitalise, type Edit } from '../text/splice.ts'

const ADDRESSED =
  '(?:(?:hey|hi|hello|ok|okay|so|and|also|now|then|just|again)[,\\s]+|[\\u{f0000}-\\u{ffffd}]+[,:\\s]+)*'
const COMMAND = new RegExp(
  `^(${ADDRESSED})((?:${REQUEST_VERBS})\\s+(?:${REQUEST_OBJECT})(?![\\p{L}\\p{N}])[^\\n]*)$`,
  'iu',
)
const POLITE_COMMAND = new RegExp(`^(${ADDRESSED})please\\s+((?:${REQUEST_VERBS})\\s+[^\\n]*)$`, 'iu')
const PROHIBITION = /^((?:[\u{f0000}-\u{ffffd}]+[,:\s]+)*)((?:do not|don['’]t|never)\s+\p{Ll}[^\n]*)$/iu
const DEMAND = new RegExp(
  `^(${ADDRESSED})(?:you\\s+(?:need|have|must|better|had\\s+better|are\\s+going)\\s+to|you[’']d\\s+better|you\\s+must|i\\s+(?:need|want)\\s+you\\s+to)\\s+((?:${REQUEST_VERBS})\\s+(?:${REQUEST_OBJECT})(?![\\p{L}\\p{N}])[^\\n]*)$`,
  'iu',
)
/** Words that make a plain command an order, under whatever tone. */
const PRESSURE = /\b(?:now|immediately|asap|right away|at once|or else|this instant|today)\b|!/iu
const POLITE =
  /\b(?:please|pls|plz|kindly|thanks|thank you|could you|would you|can you|if you can|when you (?:can|get)|would be great)\b/iu
/** A clause of its own after a comma: the request ends before it. */
const CLAUSE =
  /,\s+(?=(?:i|we|it|this|that|the|they|he|she|there|you|my|our|otherwise)(?:['’]\p{L}+)?\s)(?!you\b.*\bcan\b)/iu
const CONDITION = /^(?:if|when|once|before|after|as soon as|so that|because|since|unless)\b/iu
/** At most this many orders in one text become requests; more of them are instructions. */
const INSTRUCTIONS = 4

/** Orders become requests: the first asks, those after it only say please. */
export const requests: Rule = {
  code: 'soften-request',
  apply(text, { asked, softens, heated, tone, pick, language }) {
    if (language !== 'en') return undefined
    const all = sentencesOf(text)
    const eager = asked && tone.softening >= 0.4
    const edits: Edit[] = []
    let asking = POLITE.test(text)
    let commands = 0
    for (const { start, end, text: sentence, item } of all) {
      if (item || sentence.endsWith('?') || sentence.endsWith(':')) continue
      const pressed = PRESSURE.test(sentence)
      if (!(eager || heated || (pressed && tone.softening >= 0.4))) continue
      const polite = POLITE.test(sentence)
      const demand = DEMAND.exec(sentence)
      const command = demand ?? (polite ? undefined : COMMAND.exec(sentence))
      if (command) {
        const [, lead = '', body = ''] = command
        if (!demand && NO_COMMAND.test(body)) continue
        if (!demand && !softens && !pressed) continue
        commands++
        const put =
          asking || (commands > 1 && all.length > 1)
            ? pleaseForm(lead, body)
            : asQuestion(lead, body, pick(OPENERS))
        asking = true
        edits.push({ start, end, put })
        continue
      }
      const gentle = eager && tone.softening >= 0.9 && POLITE_COMMAND.exec(sentence)
      if (gentle && !NO_COMMAND.test(gentle[2] ?? '') && commands === 0) {
        commands++
        edits.push({ start, end, put: asQuestion(gentle[1] ?? '', gentle[2] ?? '', pick(GENTLE)) })
        continue
      }
      const no = polite ? null : PROHIBITION.exec(sentence)
      if (
        no &&
        (heated || pressed) &&
        !/^(?:don['’]t|do not) (?:worry|forget|hesitate|mind|think|know|get me wrong|be|give up|mention)|^never (?:mind|again)/iu.test(
          no[2] ?? '',
        )
      ) {
        edits.push({ start, end, put: pleaseForm(no[1] ?? '', no[2] ?? '') })
      }
    }
    return commands >= INSTRUCTIONS ? undefined : edited(text, edits)
  },
}

const OPENERS = ['Could you ', 'Would you ', 'Can you '] as const
const GENTLE = ['Could you please ', 'Would you please ', 'Could you '] as const

const lowerLead = (lead: string, opener: string): string =>
  lead === '' ? opener : lead + decapitalise(opener)

const asQuestion = (lead: string, body: string, opener: string): string => {
  const [, core = body, tail = ''] = /^([\s\S]*?)([\s.!…]*)$/u.exec(body) ?? []
  const clause = CLAUSE.exec(core)
  if (clause && !CONDITION.test(core.slice(clause.index + clause[0].length))) {
    const rest = core.slice(clause.index + clause[0].length)
    const stop = tail.replace(/!+/gu, '.') || '.'
    return `${lowerLead(lead, opener)}${decapitalise(core.slice(0, clause.index))}? ${rest[0]?.toUpperCase()}${rest.slice(1)}${stop}`
  }
  return `${lowerLead(lead, opener)}${decapitalise(core)}?`
}

const pleaseForm = (lead: string, body: string): string =>
  `${lowerLead(lead, 'Please ')}${decapitalise(body.replace(/!+$/u, '.'))}`
