import { edited, type Rule } from '../rule.ts'
import { sentencesOf } from '../text/blocks.ts'
import { capitalise, type Edit } from '../text/splice.ts'

const PRESENTABLE_FROM = 0.7
const GREETED =
  /^((?:hi|hello|good (?:morning|afternoon|evening))(?: (?:all|team|everyone|there))?)\s+(?=(?:could|can|would|will|do|did|is|are|have|please|i|we|just|what|when|where|who|how)\b)/iu
const TRAILING_THANKS = /[\s,]+(thanks|thank you|thanks a lot|many thanks)$/iu
const ASKS =
  /^(?:(?:hi|hello|good \w+)\b[^,]*,\s*)?(?:and |so |also )?(?:could|can|would|will|do|does|did|is|are|was|were|have|has|what|when|where|which|who|how|why|may|should)\b(?! (?:a|an|the) )/iu
const SELF = /(?<![\p{L}\p{N}.’'-])i(?=['’](?:m|ve|ll|d)\b|\s)/gu
/** A signature's last line, and a command line, take no full stop. */
const SIGNED =
  /^(?:(?:best|kind|warm|many)\s+)*(?:regards|wishes|best|cheers|thanks|thank you|sincerely|yours|love)(?: (?:truly|sincerely|again))?,/iu
/** "*Status:* not started" */
const LABELLED = /^[*_\p{Co}]*[\p{L}\p{N} ]{1,24}:[*_\p{Co}]*\s/u
const COMMAND_LINE =
  /^(?:curl|wget|git|npm|npx|pnpm|yarn|docker|kubectl|helm|pip3?|ssh|scp|sudo|cd|ls|cat|grep|cargo|python3?|node|brew|apt(?:-get)?|terraform|psql|rsync|chmod|systemctl) [\w./\p{Co}-]/u
const ABBREVIATED = /^(?:lgtm|fyi|btw|imo|afaik|asap|eta|fwiw|iirc|tbh|nvm|wfh|ooo|til|tldr)\b/u

/** Chat typing made presentable where the tone is formal: capitals at the start, a mark at the end, thanks as its own sentence. */
export const presentable: Rule = {
  code: 'register-presentable',
  apply(text, { asked, formality, job, language }) {
    // "ok", "brb" and "LGTM" are fine in any company.
    if (text.trim().split(/\s+/u).length < 3) return undefined
    const english = language === 'en'
    if (!(asked || job.style.formality) || formality < PRESENTABLE_FROM) return undefined
    const edits: Edit[] = sentencesOf(text).flatMap(({ start, end, text: sentence, item }, index, all) => {
      if (COMMAND_LINE.test(sentence)) return []
      const before = all[index - 1]?.text ?? ''
      if (all.length > 1 && LABELLED.test(sentence) && LABELLED.test(before)) return []
      const signs = SIGNED.test(sentence) || (SIGNED.test(before) && sentence.split(/\s/u).length <= 4)
      let put = english ? sentence.replace(SELF, 'I').replace(GREETED, '$1, ') : sentence
      if (!item && (index === 0 || /[.!?]["”’)]*$/u.test(before)))
        put = capitalise(put.replace(ABBREVIATED, (word) => word.toUpperCase()))
      if (
        english &&
        index === all.length - 1 &&
        !item &&
        !signs &&
        /[\p{L}\p{Co}]$/u.test(put) &&
        /\s/u.test(put)
      ) {
        const thanks = TRAILING_THANKS.exec(put)
        const core = thanks ? put.slice(0, thanks.index) : put
        const mark = ASKS.test(core) ? '?' : '.'
        put = /\p{Co}$/u.test(core) && !thanks && mark === '.' ? core : core + mark
        if (thanks) put += ` ${capitalise((thanks[1] ?? '').toLowerCase())}.`
      }
      return put === sentence ? [] : [{ start, end, put }]
    })
    const after = edited(text, edits)
    return after && { text: after.text }
  },
}
