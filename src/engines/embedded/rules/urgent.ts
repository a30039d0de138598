import { REQUEST_VERBS } from '../data/en/requests.ts'
import { edited, type Rule } from '../rule.ts'
import { sentencesOf } from '../text/blocks.ts'
import { decapitalise } from '../text/splice.ts'

const SAID =
  /\b(?:urgent(?:ly)?|asap|time[- ]sensitive|as soon as possible|emergency|immediately|right away|critical)\b/iu
/** Something has stopped: that alone presses. */
const BROKEN =
  /\b(?:(?:is|are|was|were|went|goes|['’]s|still|back) (?:completely |totally |all )?(?:down|offline|unreachable|failing|broken)|outage|crash(?:ed|es|ing)|(?<!\b(?:i|we|he|she|you|they)(?: \p{L}+)? )fail(?:ed|s|ing)|data loss|breach|(?:not|n['’]t) (?:responding|reachable)|blocked|blocking|locked out|furious)\b/iu
/** Somebody is to do something. */
const ASKS = new RegExp(
  `\\b(?:please|pls|plz|could|can|would|will) (?:you|u|someone|somebody|anyone|anybody)\\b|\\b(?:please|pls|plz)\\b|\\b(?:i|we)(?: really| urgently)* need\\b|\\blet (?:me|us) know\\b|^(?:${REQUEST_VERBS})\\b`,
  'iu',
)
/** What makes time matter to a request; without any of it the word would be invented. */
const PRESSING =
  /\b(?:stuck|deadline|expires?|overdue|waiting|today|tonight|right now|due|now|(?:by|before|within) (?:[\u{f0000}-\u{ffffd}]|tomorrow|noon|midnight|eod|end of|(?:mon|tues|wednes|thurs|fri|satur|sun)day))/iu
/** News of a loss, an illness or a dismissal hurries nobody, nor does joy or thanks. */
const PERSONAL =
  /\b(?:died|passed away|funeral|miscarr\p{L}+|put (?:my|our) \p{L}+ (?:down|to sleep)|cancer|surgery|hospital|diagnos\p{L}+|laid off|layoffs?|let (?:\p{L}+ )?(?:people|go)|fired|divorce|(?:sick|ill|unwell|fever)|thank(?:s| you)|congrat\p{L}*|appreciate|proud|welcome|birthday|pregnant|baby)\b/iu
const WHEN =
  '(?:[\\u{f0000}-\\u{ffffd}]|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|noon|evening))?|tomorrow(?: (?:morning|noon|evening))?|tonight|noon|midnight|EOD|(?:the )?end of (?:the )?(?:day|week))'
/** "Could you send it by 5pm?": a request or a need that ends with its deadline. */
const DEADLINE_LAST = new RegExp(
  `^((?:could|can|would|will) you\\b|please\\b|(?:i|we) need\\b)([^,;:]*?)\\s+(by|before)\\s+(${WHEN})([.?!]?)$`,
  'iu',
)
/** A refusal or bad news hurries nobody. */
const REFUSING =
  /\b(?:i['’]m afraid|unfortunately|sorry|regret|^you\b|^i swear|we can(?:['’]t|not)|unable to)\b/iu
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
    const { urgency, sentiment } = job.sense.analysis
    const pressing =
      BROKEN.test(text) || (ASKS.test(text) && (PRESSING.test(text) || urgency >= LEAST_URGENCY))
    if (
      !pressing ||
      PERSONAL.test(text) ||
      (sentiment.label === 'positive' && !ASKS.test(text)) ||
      SAID.test(text) ||
      REFUSING.test(text) ||
      /^[\u{f0000}-\u{ffffd}*_>#-]|^(?:by|before)\s|^sorry|\n/iu.test(text)
    )
      return undefined
    return { text: `${pick(['Time-sensitive', 'Urgent'])}: ${text}` }
  },
}
