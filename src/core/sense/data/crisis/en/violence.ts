import type { CrisisFamily } from '../list.ts'
import { CLOSE, KIN, re } from './parts.ts'

/** Violence and abuse, at home above all. */
export const VIOLENCE: CrisisFamily = {
  stems:
    'raped rapes moles sexua beat beats beate stalk traff assau choke choki stran abuse abusi hit hits slap slaps punch kick kicks kicke hurt hurts hurti touch burns threa attac pushe locks kill safe scare afrai terri fear frigh viole sex undre follo puts hands screa locke trapp bruis grabs grabb shove slapp spits drags dragg throw threw track phone passp allow permi eggsh drunk drink mood wall door divor flinc freez tremb panic cower lock outsi front slept sleep chair moods makes penny dress wear cent euro purch recei capab angry',
  plain: [
    re`\b(?:put|puts|had|has) (?:his|her|their) hands (?:around|on|round) (?:my (?:neck|throat)|me)\b`,
    re`\bmy (?:\w+ )?${KIN} (?:\w+ ){0,2}(?:hits?|beats?|hurts?|locks?|screams at) (?:me|us|(?:our|my|the) (?:kids?|children|son|daughter|baby))\b(?! (?:up|at|to|in (?:chess|the game)|with))`,
    re`\b(?:scared|afraid|terrified) of what (?:he|she|they|my \w+) (?:(?:will|might|would|could|is going to) do|does (?:when|if)|is capable of)\b`,
    re`\bi (?:was|got|have been|had been|am|am being|keep getting|am getting)(?: being)? (?:\w+ )?(?:raped|molested|sexually assaulted|sexually abused|beaten|stalked|trafficked|assaulted)\b(?! (?:by (?:the|this|a) (?:bug|ticket)|to it|at|in the game))`,
    re`\b(?:he|she|they|${CLOSE}|man|guy|someone) (?:\w+ ){0,2}(?:raped|molested|choked|strangled|sexually assaulted|sexually abused) me\b`,
    re`\b(?:i am|i have been|i was|we are) (?:still )?(?:being )?abused\b|\babuses me\b|\babused me\b`,
    re`\bmy (?:\w+ )?${KIN} (?:\w+ ){0,2}(?:hits?|beats?|slaps?|slapped|punch(?:es|ed)|kicks?|kicked|hurts?|touches|touched|burns?|threatens|threatened|attacks|attacked|pushes|pushed|chokes|strangles|rapes|locks) me\b`,
    re`\b(?:and|he|she|they|who) (?:\w+ )?(?:hits|beats|punches|slaps|kicks|hurts|chokes|hit) me\b(?=\s*(?:$|[.,;!]|and\b|when\b|again|every|if\b|because|at home|so\b|last|yesterday|until))`,
    re`\bmy (?:\w+ )?${KIN} (?:\w+ ){0,3}(?:locked|locks|trapped|traps) me (?:in|inside|up)\b|\bbruis\w+\b.{0,60}\b(?:her|his|my) (?:boyfriend|husband|partner|girlfriend|wife|father|dad)\b.{0,20}\b(?:did|does|hits?|hurts?|beats?)\b`,
    re`\bthreat\w+ (?:me|us|my \w+) with (?:a |an |the |his |her )?(?:knife|gun|weapon|bat|hammer|axe|bottle)\b`,
    re`\bsome(?:one|body) is (?:hurting|abusing|following|stalking) me\b`,
    re`\b(?:threat\w*|says?|said|tried|trying|tries|swore|wants?|promised) (?:\w+ ){0,6}(?:to |will |would |going to )kill (?:me|us)\b(?! (?:for|with kindness))(?<=\b(?:he|she|they|ex|man|guy|someone|somebody|neighbou?r|stalker|${KIN})\b.{0,70})`,
    re`\b(?:scared|afraid|terrified|fear|worried) (?:that )?(?:\w+ ){0,3}(?:will|would|going to|might|could) (?:\w+ )?(?:kill|hurt) (?:me|us|my kids|my children)\b`,
    re`\b(?:he|she|they) (?:is|are) (?:really |actually )?going to kill (?:me|us)\b(?! (?:if|for|when|because|over)\b)`,
    re`\bi (?:\w+ ){0,2}not (?:feel )?safe (?:at|in my|with my|in our|around my) (?:own )?(?:home|house|${KIN}|flat|apartment)`,
    re`\b(?:scared|afraid|terrified|frightened) (?:of|to (?:leave|go (?:back )?home|be alone with|be home with))(?: (?:of|to|my|him|her|the house))*(?: ${KIN})?\b(?<=${KIN}|home|him|her|leave)(?! (?:now|food|in the dark|for work|early|the office))`,
    re`\b(?:abusive|violent) (?:${KIN}|relationship|marriage|home|household)|${KIN} is (?:\w+ )?(?:abusive|violent|abusing)\b`,
    re`\b(?:forces|forced|forcing|makes|made) me to (?:\w+ )?(?:have sex|sleep with|touch|do things|undress)`,
    re`\b(?:will|does|would) not let me (?:leave the house|leave the apartment|go outside|see anyone|talk to anyone)`,
  ],
  implicit: [
    re`\b(?:he|she|my (?:\w+ )?${KIN}) (?:always |constantly )?(?:makes|forces|made) me (?:tell|send|share|show|call|text) (?:him|her)\b`,
    re`\b(?:justify|account for|explain|show|report)\b[^.!?\n]{0,10} (?:every|each|all my) (?:\w+ )?(?:penny|cent|euro|pound|dollar|purchase|receipt|minute)s?\b[^.!?\n]{0,10}\b(?:to )?(?:him|her|my (?:\w+ )?${KIN})\b`,
    re`\b(?:my ex|he|she) (?:is|was|keeps) (?:standing |waiting |parked |sitting |again )?(?:outside|in front of) my (?:house|flat|door|window|place|building|home|apartment)\b[^.!?\n]{0,10}\b(?:again|with (?:a|his|her)|and)\b`,
    re`\bi (?:\w+ )?(?:sleep|slept|go to bed)\b[^.!?\n]{0,20}\b(?:chair|dresser|knife|bat|drawers?)\b[^.!?\n]{0,15}\b(?:door|handle|pillow|bed)\b`,
    re`\b(?:mum|mom|dad|mother|father|husband|wife|boyfriend|girlfriend|step-?dad|step-?mom) (?:hits?|beats?|slaps?|kicks?|chokes?) me\b`,
    re`\bif i (?:ever |try to |would )?(?:leave|left|tell (?:anyone|anybody|the police)|go|break up|broke up|divorce)\b[^.!?\n]{0,15} (?:he|she|they) (?:will|would|is going to|says he will|says she will) (?:find|kill|hurt|ruin|destroy|come after|hunt|never let|take (?:the kids|my|our)|make me (?:pay|regret))`,
    re`\b(?:he|she|they|my (?:\w+ )?${KIN}) (?:\w+ ){0,2}(?:locks?|locked|lock) me (?:in|inside|up)\b(?! the (?:game|match)\b)`,
    re`\bi (?:\w+ ){0,2}(?:flinch|freeze|tremble|shake|panic|hide|cower)\w* (?:\w+ ){0,3}(?:when|every time|whenever|if) (?:he|she|my (?:\w+ )?${KIN}) (?!(?:is on|posts|sings|scores)\b)`,
    re`\b(?:he|she|my (?:\w+ )?${KIN}) (?:\w+ ){0,2}(?:grabs?|grabbed|shov\w+|pushed|pushes|slapp?\w*|kicked|kicks|punch\w+|spits?|drag\w+|chok\w+|strangl\w+|burn\w+|threw|throws) (?:(?:things|stuff|plates|a \w+) at )?me\b(?! (?:to (?!the (?:floor|ground))|in(?:to)? (?:the (?:game|meeting|deep)|a)|on (?:the|a) (?:call|pr)|for|off|some|an?|with (?:work|questions|tickets)|out of (?:my|the) (?:comfort|channel|group|call|game))\b)`,
    re`\b(?:scared|afraid|terrified|frightened) (?:of him|of her|of my \w+|to be home)? ?(?:when|whenever|every time) (?:he|she|my \w+) (?:comes? home|drinks?|has been drinking|is (?:drunk|angry|mad|home)|gets (?:angry|mad|drunk))`,
  ],
  faint: [
    re`\b(?:how i dress|what i (?:wear|am allowed)|(?:see|seeing|talk to|talking to|meet|meeting) my (?:friends|family|mum|mom|sister))\b`,
    re`\b(?:slept|sleep|sleeping|hid|hide|hiding) in (?:the|my) (?:car|bathroom|bath|closet|garage)\b`,
    re`\bdo not (?:call|text|ring|message|reply)\b(?=.{0,15}(?:$|[.,!]))`,
    re`\b(?:hole|holes|dent) in (?:the|my|our) (?:wall|door)\b|\bwall (?:next to|beside|behind) my head\b`,
    re`\b(?:he|she|my (?:\w+ )?${KIN}) (?:\w+ ){0,2}(?:goes through|checks|tracks|reads|took|takes|controls|monitors|hides|hid) (?:all )?my (?:\w+ )?(?:phone|messages|texts|location|money|cards?|wages|salary|passport|keys|car keys)\b`,
    re`\b(?:he|she|my (?:\w+ )?${KIN}) (?:does not|will not|never|would not) (?:let|allow) me\b|\bi am not allowed to (?:see|talk|call|leave|go|have|work)\b|\b(?:his|her) permission\b|\b(?:ask|need) (?:my (?:\w+ )?${KIN}|him|her)\b[^.!?\n]{0,10}\bpermission\b`,
    re`\bwalking on eggshells\b|\b(?:when|if|whenever|because|or) (?:he|she) (?:is|gets|comes home|has been) (?:\w+ )?(?:angry|mad|drunk|drinking|in a mood|furious)\b|\bin one of (?:his|her) moods\b`,
    re`\b(?:he|she|my (?:\w+ )?${KIN})\b[^.!?\n]{0,20}\b(?:punched|punches|kicked|smashed|smashes|broke|breaks|threw) (?:the|a|my|our) (?:wall|door|phone|plates?|mirror|laptop)\b`,
    re`\bi (?:am|feel|was) (?:\w+ ){0,2}(?:scared|afraid|terrified|frightened)\b`,
  ],
}
