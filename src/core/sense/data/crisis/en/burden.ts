import type { CrisisFamily } from '../list.ts'
import { ADVERBS, AWAY, I_GONE, PEOPLE, RELIEVED, re, STOP } from './parts.ts'

/** The writer as a weight on others, who would be better off, or would not even notice. */
export const BURDEN: CrisisFamily = {
  stems:
    'witho bette happi easie relie light freer gone dead die died disap vanis exist fine cope manag notic care cry mind miss missi burde weigh drag waste worry probl bothe favou funer point find nobod troub norma smoot calme nicer peace cares live ruin cost comin save',
  plain: [],
  implicit: [
    re`\bnobody (?:is going to|will|would) (?:even )?(?:cry|mourn|grieve) (?:for (?:me|long)|over me)\b`,
    re`\bnobody (?:would |will |really |even |actually )*cares? (?:if|whether|that) i (?:live|die|am (?:alive|dead|gone|still here)|exist)\b`,
    re`\bnobody is coming (?:to save|for) me${STOP}`,
    re`\bhow (?:long|many days) (?:until|before|till|(?:it )?(?:would|will)(?: it)? take|(?:it|they) (?:would|will))\b[^.!?\n]{0,25}\b(?:find|finds|found|notic\w+|miss\w*|realis\w+|realiz\w+) (?:me|my body|that i|i (?:was|am) (?:gone|dead|missing))\b(?! (?:in|at|on)\b)`,
    // others × relieved × without me, in both orders
    re`\b${PEOPLE}\b[^.!?\n]{0,50}\b${RELIEVED}\b[^.!?\n]{0,25} ${AWAY}`,
    re`\b${AWAY},?[^.!?\n]{0,40}\b${RELIEVED}\b(?!.{0,20}\b(?:tomorrow|next week|soon)\b)(?<=\b(?:if|when|once|without)\b.{0,60})`,
    re`\b(?:everyone|everybody|world|family|kids|children|wife|husband|parents|life|friends|mum|mom|dad|sister|brother)\b[^.!?\n]{0,30}\b(?:fine|okay|ok|alright|cope|manage|get (?:on|by|over it)|move on|go on|survive)\b[^.!?\n]{0,25} ${AWAY}${STOP}`,
    re`\b(?:fine|okay|ok|alright|better|cope|manage|get (?:on|by|over it)|move on)\b[^.!?\n]{0,15} (?:(?:if|once|when|after) ${I_GONE}(?! (?:on|for|next|to|in|at|this)\b)|without me\b[^.!?\n]{0,15}\b(?:in life|in the long run|forever|i mean))`,
    re`\b(?:i am|i would be|am) better off (?:gone|not here|dead)\b`,
    re`\b(?:better|happier|easier|best|relieved)(?: off)?(?: for (?:my |the )?\w+)? (?:without (?:him|her|them)\b(?! (?:on (?:this|the) (?:call|project|ticket)|in (?:this|the) (?:meeting|room|call))[.!]?$)|if (?:he|she|they|i) (?:was|were|am|is|died|disappeared|did not exist|had never|was not|were not|just|left this)(?! able| on | at | in | to | doing| using| better| more))(?<=\b(?:everyone|everybody|every ?one|they|all|world|people|family|kids|children|wife|husband|parents|friends|team|you|he|she|mum|mom|dad|it|life|things|everything|planet|rest)\b.{0,90})`,
    // nobody × notices × that I am gone
    re`\b(?:nobody|no-one|would any(?:one|body)|who)(?: would| will| even| ever| really| is going to)*(?: be)? (?:miss me\b|(?:notice|care|cry|mind|miss|remember|sad|look|upset)\b[^.!?\n]{0,30} (?:if|when|that|once) ${I_GONE}(?! (?:for|on|at|in|to|from)\b))`,
    re`\bif i (?:was|were|am|died|disappeared) ?(?:gone|dead|not here|not around)?,? (?:then )?nobody (?:would|will) (?:\w+ )?(?:care|notice|miss|mind)(?! (?:the|my|our|a) )`,
    // a weight
    re`\b(?:i am|i feel(?: like)?(?: i am)?|being|i have become|i have always been|become) ${ADVERBS}(?:such |nothing but |like |nothing more than )?a (?:\w+ )?burden\b(?! (?:on|to|for) (?:the|our|this|ci|your) )`,
    re`\bburden (?:to|on|for) (?:everyone|everybody|my (?:family|friends|parents|kids|wife|husband)|them all|you all|people|others)\b(?<=\bi\b.{0,40})`,
    re`\bi (?:am|feel like|have become|was)(?: \w+){0,3} (?:weight|drag|strain|deadweight|curse|parasite|liability) (?:on|to|for|around) (?:everyone|everybody|others|people|them all|you all|my (?:\w+ )?(?:family|friends|parents|parents'|kids|wife|husband|mum|mom|dad|partner|sister|brother|loved ones)|everyone's|their)`,
    re`\bi (?:am|feel like)(?: \w+){0,3} waste of (?:space|air|oxygen|skin|a life|life)\b`,
    re`\b(?:point|use|purpose) (?:of|in|to|for) me(?:${STOP}| (?:being|existing|living|here)\b)(?<!point to me)`,
    re`\bnot (?:have to|need to|going to have to) worry about me (?:much longer|anymore|any ?more|any longer|again|for long|soon|after)`,
    re`\bnot be (?:a|your|anyone's|anybody's) (?:problem|burden|bother)(?: (?:to|for) (?:anyone|anybody|you|everyone|them))?(?: anymore| any longer| any ?more)?${STOP}(?<=\bi\b.{0,40})`,
    re`\bi will not be a (?:problem|burden|bother)\b.{0,20}\b(?:much longer|anymore|any longer)\b`,
    re`\bdoing (?:everyone|everybody|them all|you all|my family) a favou?r (?:if i|by (?:dying|going|ending))\b`,
    re`\b(?:nobody|who) would (?:even )?(?:come to|attend|show up (?:to|at)|cry at) my funeral\b`,
    re`\b(?:world|life) (?:would|will|goes|can) (?:\w+ ){0,2}(?:go )?on (?:\w+ ){0,2}without me\b`,
    re`\b(?:would better|world|everything) be (?:a )?better (?:place )?without (?:me|her|him)\b`,
  ],
  faint: [
    re`\bnobody (?:(?:will|would|is going to|is) )?(?:\w+ )?(?:cry|mourn|griev\w+|be sad|remember me|come\b|coming|save me|holding|catch me)\b`,
    re`\b(?:i|me) (?:just |only |always )*mak(?:e|es|ing) (?:things|everything|it|life|it all) (?:\w+ )?(?:worse|harder|miserable)\b|\bdeserves? (?:\w+ )?better (?:than me|mum|mom|dad|mother|father|wife|husband|friend)`,
    re`\bnobody (?:has |is |even |would |will |ever )*(?:notic\w+|realis\w+|realiz\w+|asks?|asked|checks?|checked)\b(?! (?:the|that the|this|about)\b)`,
    re`\btrouble (?:to|for) (?:everyone|everybody|people|the people|my)\b`,
    re`\bnot be for (?:much )?long(?:er)?\b`,
    re`\b(?:nobody|no-one) (?:would |will |ever |really |even )*(?:needs?|wants?|cares? about|loves?|likes?|notices?|misses|miss) (?:me|what happens to me)\b`,
    re`\b(?:all i do is|i) (?:just |only |always )*(?:cost|ruin|let|make) (?:everyone|everybody|everything|people|my (?:family|kids|parents))\b|\bi (?:am|feel like) (?:\w+ ){0,2}(?:failure|disappointment|useless|waste|mistake|nuisance)\b`,
  ],
}
