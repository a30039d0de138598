import type { CrisisFamily } from '../list.ts'
import { ANYMORE, CLOSE, re, STOP, THEMSELF, THEY } from './parts.ts'

/** Concern that somebody else is in danger. */
export const OTHERS: CrisisFamily = {
  stems:
    'kill killi life suici hurt hurti harm harmi cut cutti die dying dead alive live wake exist end endin ends somet goodb go keep',
  plain: [
    re(String.raw`\b${THEY} (?:\w+ ){0,8}(?:kill|killing) ${THEMSELF}`),
    re(
      String.raw`\b${CLOSE} (?:\w+ ){0,4}(?:tried to|attempted|almost|wants? to|wanted to|going to|threaten\w* to|might|will|may) (?:\w+ ){0,2}(?:kill ${THEMSELF}|(?:take|end) (?:his|her|their) (?:own )?life|commit suicide|end it|hurt ${THEMSELF}|die)\b(?! hard)`,
    ),
    re(String.raw`\b(?:attempted|attempting|attempt) suicide\b(?<=\b(?:my|i)\b.{0,50})`),
    re(
      String.raw`\b${THEY} (?:is|are|was|were|feels?|has been|sounds?|seems?) (?:\w+ ){0,2}suicidal\b(?<!not suicidal)`,
    ),
    re(
      String.raw`\b(?:${CLOSE}|(?:worried|scared|afraid|think|concerned)\b.{0,40}\b(?:he|she|they)) (?:\w+ ){0,5}(?:talks?|talking|talked|thinking|thinks|joking|jokes|posting|posted|texting|texted|wrote|writes|threatening) (?:\w+ ){0,4}(?:suicide|dying|killing|ending (?:it|his|her|their))`,
    ),
    re(
      String.raw`\b${THEY} (?:\w+ ){0,8}(?:he|she|they) (?:\w+ ){0,2}(?:wants?|wanted|wishes|would rather|wished) (?:\w+ ){0,2}(?:to die|to end it|to end (?:his|her|their) life|to be dead|was dead|were dead)`,
    ),
    re(
      String.raw`\b${THEY} (?:\w+ ){0,8}(?:does|did|do) not want to (?:live|be alive|wake up|be here ${ANYMORE}|exist|go on)${STOP}`,
    ),
    re(
      String.raw`\b(?:end|ending|take|taking) (?:his|her|their) own life${STOP}|\bend (?:his|her|their) life${STOP}`,
    ),
    re(
      String.raw`\b(?:going to|will|might|may|could|wants? to|afraid|scared|worried|is|keeps|been|started) (?:\w+ ){0,4}(?:hurt|hurting|harm|harming|cutting|cut) ${THEMSELF}\b(?! (?:off|some|short|out|a|on))(?<!yourself|yourselves)`,
    ),
    re(String.raw`\bdo something (?:bad |stupid |terrible |drastic )?to (?:him|her|them)sel(?:f|ves)`),
    re(
      String.raw`\b(?:worried|scared|afraid|concerned|think|fear)\b.{0,50}\b(?:wants? to|going to|might|will|could|may|would) (?:end it|end things|end everything)${STOP}`,
    ),
  ],
  implicit: [
    re(
      String.raw`\b${CLOSE} (?:\w+ ){0,5}(?:he|she|they) can ?not (?:go on|live like this|keep living)${STOP}`,
    ),
    re(String.raw`\b(?:says?|said|saying) (?:his|her|their|her last) goodbyes?|\bsaid goodbye to everyone\b`),
    re(
      String.raw`\bsomething (?:bad|stupid|drastic|terrible)\b(?<=\b(?:scared|afraid|worried)\b.{0,25}\b(?:i|he|she|they)\b.{0,15})|\b(?:scared|afraid|worried)\b.{0,20}\b(?:he|she|they) will do something\b`,
    ),
  ],
  faint: [],
}
