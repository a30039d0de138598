import type { CrisisFamily } from '../list.ts'
import { CLOSE, KIN, re } from './parts.ts'

/** Violence and abuse, at home above all. */
export const VIOLENCE: CrisisFamily = {
  stems:
    'raped rapes moles sexua beat beats beate stalk traff assau choke choki stran abuse abusi hit hits slap slaps punch kick kicks kicke hurt hurts hurti touch burns threa attac pushe locks kill safe scare afrai terri fear frigh viole sex undre let follo put puts hands screa locke trapp bruis',
  plain: [
    re(
      String.raw`\b(?:put|puts|had|has) (?:his|her|their) hands (?:around|on|round) (?:my (?:neck|throat)|me)\b`,
    ),
    re(
      String.raw`\bmy (?:\w+ )?${KIN} (?:\w+ ){0,2}(?:hits?|beats?|hurts?|locks?|screams at) (?:me|us|(?:our|my|the) (?:kids?|children|son|daughter|baby))\b(?! (?:up|at|to|in (?:chess|the game)|with))`,
    ),
    re(
      String.raw`\b(?:scared|afraid|terrified) of what (?:he|she|they|my \w+) (?:will|might|would|could|is going to) do\b`,
    ),
    re(
      String.raw`\bi (?:was|got|have been|had been|am|am being|keep getting|am getting)(?: being)? (?:\w+ )?(?:raped|molested|sexually assaulted|sexually abused|beaten|stalked|trafficked|assaulted)\b(?! (?:by (?:the|this|a) (?:bug|ticket)|to it|at|in the game))`,
    ),
    re(
      String.raw`\b(?:he|she|they|${CLOSE}|man|guy|someone) (?:\w+ ){0,2}(?:raped|molested|choked|strangled|sexually assaulted|sexually abused) me\b`,
    ),
    re(
      String.raw`\b(?:i am|i have been|i was|we are) (?:still )?(?:being )?abused\b|\babuses me\b|\babused me\b`,
    ),
    re(
      String.raw`\bmy (?:\w+ )?${KIN} (?:\w+ ){0,2}(?:hits?|beats?|slaps?|slapped|punch(?:es|ed)|kicks?|kicked|hurts?|touches|touched|burns?|threatens|threatened|attacks|attacked|pushes|pushed|chokes|strangles|rapes|locks) me\b`,
    ),
    re(
      String.raw`\b(?:and|he|she|they|who) (?:\w+ )?(?:hits|beats|punches|slaps|kicks|hurts|chokes|hit) me\b(?=\s*(?:$|[.,;!]|and\b|when\b|again|every|if\b|because|at home|so\b|last|yesterday|until))`,
    ),
    re(
      String.raw`\bmy (?:\w+ )?${KIN} (?:\w+ ){0,3}(?:locked|locks|trapped|traps) me (?:in|inside|up)\b|\bbruis\w+\b.{0,60}\b(?:her|his|my) (?:boyfriend|husband|partner|girlfriend|wife|father|dad)\b.{0,20}\b(?:did|does|hits?|hurts?|beats?)\b`,
    ),
    re(
      String.raw`\bthreat\w+ (?:me|us|my \w+) with (?:a |an |the |his |her )?(?:knife|gun|weapon|bat|hammer|axe|bottle)\b`,
    ),
    re(String.raw`\bsome(?:one|body) is (?:hurting|abusing|following|stalking) me\b`),
    re(
      String.raw`\b(?:threat\w*|says?|said|tried|trying|tries|swore|wants?|promised) (?:\w+ ){0,6}(?:to |will |would |going to )kill (?:me|us)\b(?! (?:for|with kindness))`,
    ),
    re(
      String.raw`\b(?:scared|afraid|terrified|fear|worried) (?:that )?(?:\w+ ){0,3}(?:will|would|going to|might|could) (?:\w+ )?(?:kill|hurt) (?:me|us|my kids|my children)\b`,
    ),
    re(
      String.raw`\b(?:he|she|they) (?:is|are) (?:really |actually )?going to kill (?:me|us)\b(?! (?:if|for|when|because|over)\b)`,
    ),
    re(
      String.raw`\bi (?:\w+ ){0,2}not (?:feel )?safe (?:at|in my|with my|in our|around my) (?:own )?(?:home|house|${KIN}|flat|apartment)`,
    ),
    re(
      String.raw`\b(?:scared|afraid|terrified|frightened) (?:of|to (?:leave|go (?:back )?home|be alone with|be home with))(?: (?:of|to|my|him|her|the house))*(?: ${KIN})?\b(?<=${KIN}|home|him|her|leave)(?! (?:now|food|in the dark|for work|early|the office))`,
    ),
    re(
      String.raw`\b(?:abusive|violent) (?:${KIN}|relationship|marriage|home|household)|${KIN} is (?:\w+ )?(?:abusive|violent|abusing)\b`,
    ),
    re(
      String.raw`\b(?:forces|forced|forcing|makes|made) me to (?:\w+ )?(?:have sex|sleep with|touch|do things|undress)`,
    ),
    re(
      String.raw`\b(?:will|does|would) not let me (?:leave the house|leave the apartment|go outside|see anyone|talk to anyone)`,
    ),
  ],
  implicit: [],
  faint: [],
}
