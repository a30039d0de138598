import { edited, type Rule } from '../rule.ts'
import { sentencesOf } from '../text/blocks.ts'
import { decapitalise } from '../text/splice.ts'

const SAID =
  /\b(?:urgent(?:ly)?|asap|time[- ]sensitive|as soon as possible|emergency|immediately|right away|critical)\b/iu
/** What makes time matter; without any of it the word would be invented. */
const PRESSING =
  /\b(?:down|outage|blocked|stuck|deadline|expires?|overdue|waiting|today|tonight|right now|due|(?:by|before|within) (?:[\u{f0000}-\u{ffffd}]|tomorrow|noon|midnight|eod|end of))/iu
const WHEN =
  '(?:[\\u{f0000}-\\u{ffffd}]|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|noon|evening))?|tomorrow(?: (?:morning|noon|evening))?|tonight|noon|midnight|EOD|(?:the )?end of (?:the )?(?:day|week))'
/** "Could you send it by 5pm?": a request or a need that ends with its deadline. */
const DEADLINE_LAST = new RegExp(
  `^((?:could|can|would|will) you\\b|please\\b|(?:i|we) need\\b)([^,;:]*?)\\s+(by|before)\\s+(${WHEN})([.?!]?)$`,
  'iu',
)
/** A refusal or bad news hurries nobody. */
const REFUSING = /\b(?:i['’]m afraid|unfortunately|sorry|regret|we can(?:['’]t|not)|unable to)\b/iu
const LEAST_URGENCY = 0.3

/** The time comes first and plainly: a deadline moves to the front, other pressure is named. Nothing is made urgent that is not. */
export const urgent: Rule = {
  code: 'tone-urgent',
  apply(text, { asked, tone, pick, language, job }) {
    if (!asked || !tone.urgency || language !== 'en') return undefined
    const first = sentencesOf(text)[0]
    const [, opening = '', rest = '', by = '', when = '', stop = ''] =
      DEADLINE_LAST.exec(first?.text ?? '') ?? []
    if (first && !first.item && when !== '' && pick([true, false])) {
      const put = `${by[0]?.toUpperCase()}${by.slice(1)} ${when}, ${decapitalise(opening)}${rest}${stop}`
      return edited(text, [{ start: first.start, end: first.end, put }])
    }
    const pressing = PRESSING.test(text) || job.sense.analysis.urgency >= LEAST_URGENCY
    if (
      !pressing ||
      SAID.test(text) ||
      REFUSING.test(text) ||
      /^[\u{f0000}-\u{ffffd}*_>#-]|^(?:by|before)\s|^sorry|\n/iu.test(text)
    )
      return undefined
    return { text: `${pick(['Time-sensitive', 'Urgent'])}: ${text}` }
  },
}
