import type { CrisisFamily } from '../list.ts'
import { re, STOP } from './parts.ts'

/** Taking leave: goodbyes, letters to be found, what is to happen afterwards. */
export const LEAVE: CrisisFamily = {
  stems:
    'forgi alive longe anymo gone dead late goodb farew suici note notes lette look looki searc remem where messa tell care feed hear adopt readi final opens finds find walk',
  plain: [],
  implicit: [
    re`\b(?:not|never) (?:want|let|wish)\b[^.!?\n]{0,30}\b(?:be|to be) the (?:one|person|first) (?:who |that |to )(?:opens?|finds?|walks? in|sees?|comes? in|discovers?)\b(?! (?:the bug|a|an|out)\b)`,
    re`\b(?:last|final) (?:message|text|post|email|call|thing) (?:that )?(?:you|any of you|anyone) (?:will |are going to |would |is going to )?(?:ever )?(?:get|hear|see|read|have|receive)s?(?: \w+)? from me\b(?! (?:today|this (?:week|month|year)|before|on this|until|about)\b)`,
    re`\btell (?:my (?:\w+ )?(?:family|kids|children|mum|mom|mother|dad|father|wife|husband|parents|daughter|son|sister|brother|girlfriend|boyfriend)|everyone|everybody|them|him|her) (?:that )?(?:it (?:is|was) (?:not|never) (?:her|his|their|your|anyone's|anybody's)|i (?:am|was) (?:so )?sorry${STOP}|i forgive)`,
    re`\bi (?:\w+ ){0,3}(?:wrote|written|finished|writing|drafted) (?:the|my) (?:last )?(?:note|letter)(?: already| yet| last night| tonight| today| too)?${STOP}`,
    re`\b(?:say|saying|said|made|making) (?:my|(?<=\bi\b.{0,30})(?:quiet|the last|final)) (?:\w+ )?goodbyes?\b(?! (?:to (?:the|this|that|my (?:old|desk|laptop|car|colleagues))|at|in the office))`,
    re`\bsorry\b[^.!?\n]{0,20}\b(?:for|about|to) (?:what|whoever|who) (?:\w+ ){0,5}(?:finds?|discovers?|sees?|has to|have to|clean\w*)\b(?! (?:the (?:bug|code|issue|typo)|this (?:code|bug|issue)|a))`,
    re`\b(?:who(?:ever)?|somebody|someone|they|he|she|you|mum|mom|dad|roommate|flatmate|sister|brother|kids|wife|husband)(?: will| would| has to| have to| is going to| are going to)? finds? (?:me|my body|the body)(?: in the morning| tomorrow| like (?:this|that)| there| hanging| dead)?${STOP}`,
    re`\bwhen you (?:\w+ )?hear (?:about (?:me|it|what happened|what i did)|what (?:happened|i did)|the news about me)\b`,
    re`\b(?:look after|take care of|take|keep|adopt|have|feed|love) (?:my|our|the) (?:\w+ )?(?:kids|children|dogs?|cats?|pets?|mum|mom|family|sister|brother|plants)\b[^.!?\n]{0,15}\b(?:for good|forever|permanently|from now on|for me when|if (?:something|anything) happens)\b`,
    re`\b(?:if|when|by the time) you (?:are reading|read|get|see|find) this\b[^.!?\n]{0,30}\bi (?:am|will be|have|am already|will already be|will have)(?: already| long| finally)? (?:gone|dead|left this|not here|no longer)\b(?! (?:on|for|to|home)\b)`,
    re`\b(?:forgive me for what i am (?:about|going) to|what i am about to do)\b`,
    re`\bi (?:\w+ ){0,4}(?:will )?(?:not|not think i will) be (?:around|here|alive|with you)(?: for)? (?:much longer|for long|anymore|to see)(?! (?:at|in the|on) )`,
    re`\b(?:will|would) (?:not|never) see me (?:again|alive|anymore)\b`,
    re`\bby the time you (?:read|see|get|find) this\b.{0,40}\b(?:gone|dead|too late|over|not be here)`,
    re`\b(?:wrote|written|write|writing) (?:my |the |a |some )?(?:goodbye|farewell|suicide|good-bye) (?:letters?|notes?)`,
    re`\bi (?:have )?said my (?:last |final )?goodbyes\b`,
    re`^\s*(?:please )?do not (?:bother )?(?:look|looking|search|searching) for me[.!\s]*$`,
    re`\bremember me as (?:someone|somebody) who (?:tried|loved|was kind|cared)\b`,
    re`\b(?:not|no|never)(?: \w+)? need\w*\b[^.!?\n]{0,15}\bwhere i am (?:going|headed)\b`,
    re`\b(?:be sad|cry|miss me|blame \w+sel(?:f|ves)|mourn|remember me) (?:when|once|after|if) i am gone\b(?! (?:on|to|for|next|this|until|in))`,
    re`\bi (?:have )?(?:\w+ )?(?:wrote|written) (?:the |my |a |their )?(?:letters?|notes?) (?:to|for) (?:my |the )?(?:kids|children|family|wife|husband|parents|mum|mom|mother|everyone|daughter|son)\b.{0,60}\b(?:find|read) (?:it|them)\b`,
    re`^\s*(?:and )?this (?:is|will be) my (?:last|final) message(?: to you(?: all)?)?[.!\s]*$`,
    re`\btell (?:my (?:family|kids|children|mum|mom|mother|wife|husband|parents|daughter|son)|everyone|them) (?:that )?i (?:always )?love(?:d)? (?:them|her|him)\b`,
    re`\b(?:take care of|look after|feed) my (?:\w+ )?(?:kids|children|dog|dogs|cat|cats|family|mum|mom|mother|wife|husband|daughter|son|pets?)\b.{0,20}\b(?:when|after|once|if) i (?:am|will be) (?:gone|dead|not here)(?! (?:next|on|for|to|tomorrow|this|until|over|in))`,
  ],
  faint: [],
}
