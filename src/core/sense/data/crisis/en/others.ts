import type { CrisisFamily } from '../list.ts'
import { ANYMORE, CLOSE, re, STOP, THEMSELF, THEY } from './parts.ts'

/** Concern that somebody else is in danger. */
export const OTHERS: CrisisFamily = {
  stems:
    'kill killi life suici hurt hurti harm harmi cut cutti die dying alive live wake exist end endin ends somet goodb go givin gave gives given sudde stran freak scare worri answe picki farew phone plan metho',
  plain: [
    re`\b${THEY} (?:\w+ ){0,8}(?:kill|killing) ${THEMSELF}`,
    re`\b${CLOSE} (?:\w+ ){0,4}(?:tried to|attempted|almost|wants? to|wanted to|going to|threaten\w* to|might|will|may) (?:\w+ ){0,2}(?:kill ${THEMSELF}|(?:take|end) (?:his|her|their) (?:own )?life|commit suicide|end it|hurt ${THEMSELF}|die)\b(?! hard)`,
    re`\b(?:attempted|attempting|attempt) suicide\b(?<=\b(?:my|i)\b.{0,50})`,
    re`\b${THEY} (?:is|are|was|were|feels?|has been|sounds?|seems?) (?:\w+ ){0,2}suicidal\b(?<!not suicidal)`,
    re`\b(?:${CLOSE}|(?:worried|scared|afraid|think|concerned)\b.{0,40}\b(?:he|she|they)) (?:\w+ ){0,5}(?:talks?|talking|talked|thinking|thinks|joking|jokes|posting|posted|texting|texted|wrote|writes|threatening) (?:\w+ ){0,4}(?:suicide|dying|killing|ending (?:it|his|her|their))`,
    re`\b${THEY} (?:\w+ ){0,8}(?:he|she|they) (?:\w+ ){0,2}(?:wants?|wanted|wishes|would rather|wished) (?:\w+ ){0,2}(?:to die|to end it|to end (?:his|her|their) life|to be dead|was dead|were dead)`,
    re`\b${THEY} (?:\w+ ){0,8}(?:does|did|do) not want to (?:live|be alive|wake up|be here ${ANYMORE}|exist|go on)${STOP}`,
    re`\b(?:end|ending|take|taking) (?:his|her|their) own life${STOP}|\bend (?:his|her|their) life${STOP}`,
    re`\b(?:going to|will|might|may|could|wants? to|afraid|scared|worried|is|keeps|been|started) (?:\w+ ){0,4}(?:hurt|hurting|harm|harming|cutting|cut) ${THEMSELF}\b(?! (?:off|some|short|out|a|on)\b)(?<!yourself|yourselves)`,
    re`\bdo something (?:bad |stupid |terrible |drastic )?to (?:him|her|them)sel(?:f|ves)`,
    re`\b(?:worried|scared|afraid|concerned|think|fear)\b.{0,50}\b(?:wants? to|going to|might|will|could|may|would) (?:end it|end things|end everything)${STOP}`,
  ],
  implicit: [
    re`\b(?:${CLOSE}|he|she) (?:\w+ ){0,6}(?:has|have|had|made) a (?:plan|method) and a (?:date|method|place|plan)\b(?! for\b)`,
    re`\b${CLOSE}\b[^.!?\n]{0,20}\b(?:just )?(?:posted|wrote|texted|tweeted|said|messaged)\b[^.!?\n]{0,25}\b(?:it ends (?:tonight|today|soon|now)|(?:this is|it is) the end|goodbye (?:world|forever)|i am (?:so )?sorry for everything|will not (?:see|hear from) me)\b`,
    re`\b(?:${CLOSE}|he|she|they) (?:\w+ ){0,2}(?:sent|wrote|left|texted|posted|dmed)\b[^.!?\n]{0,25}\b(?:goodbye|farewell|suicide|good-bye) (?:text|message|note|letter|email|voice ?mail|post|dm|video)s?\b(?<=\bm[ey]\b.{0,80})`,
    re`\b${CLOSE} (?:\w+ ){0,5}(?:he|she|they) can ?not (?:go on|live like this|keep living)${STOP}`,
    re`\b(?:says?|said|saying) (?:his|her|their|her last) goodbyes?|\bsaid goodbye to everyone\b`,
    re`\bsomething (?:bad|stupid|drastic|terrible)\b(?<=\b(?:scared|afraid|worried)\b.{0,25}\b(?:i|he|she|they)\b.{0,15})|\b(?:scared|afraid|worried)\b.{0,20}\b(?:he|she|they) will do something\b`,
  ],
  faint: [
    re`\b(?:he|she|they|${CLOSE})\b[^.!?\n]{0,40}\b(?:thanking|thanked) (?:everyone|everybody|us all|all of us|people)\b`,
    re`\b(?:his|her|their) phone is (?:off|dead|switched off)\b|\bturned off (?:his|her|their) phone\b|\bwent offline\b`,
    re`\b(?:he|she|they|${CLOSE})\b[^.!?\n]{0,15}\b(?:giving|gave|gives|given) (?:away )?(?:all |most )?(?:of )?(?:his|her|their) (?:\w+ )?(?:stuff|things|belongings|clothes|books|guitar|dog|cat|money|possessions|records|bike)(?: away)?\b`,
    re`\b(?:suddenly|all of a sudden|weirdly|strangely|eerily) (?:so |very |really )?(?:calm|happy|peaceful|at peace|cheerful|relaxed|fine)\b`,
    re`\b(?:he|she|they|${CLOSE}) (?:\w+ ){0,3}(?:goodbye|farewell|thanked (?:everyone|us|me)|loves? (?:us|me|everyone) all)\b`,
    re`\b(?:freaks|freaking|scares|scaring|worries|worrying|terrifies) me(?: out)?\b|\b(?:really |so |very )(?:worried|scared|afraid) (?:about|for) (?:him|her|them)\b|\bsomething is (?:really |very )?wrong\b|\bnot know (?:what to do|how to help (?:him|her|them))\b|\b(?:is|are) ?not (?:answering|picking up|responding|replying)\b`,
    re`\b(?:he|she|they|${CLOSE})\b[^.!?\n]{0,30}\b(?:will|would|is going to) not be (?:here|around|alive) (?:for|by|after|much|anymore|next)\b`,
  ],
}
