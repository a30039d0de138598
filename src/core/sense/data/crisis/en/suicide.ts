import type { CrisisFamily } from '../list.ts'
import { ADVERBS, CLOSE, re, SELF, STOP } from './parts.ts'

/** Suicide in plain words. */
export const SUICIDE: CrisisFamily = {
  stems:
    'kill killi kille suici unali hang hangi drown shoot stab poiso life die dying dead aliv alive kms pill pills table meds paink overd crash car atte attem gone train bus truck lorry traff track rails metro subwa bridg roof build balco windo cliff ledge tower overp end endin bottl swall parac tylen ibupr aspir xanax advil ledge edge rooft stand noose bette wall tree river jump jumpe jumpi painl peace voice bleac antif pesti acid drank drunk gut guts coura nerve mysel',
  plain: [
    re(String.raw`\b(?<!not (?:going to |want to |wanting to )?)(?:kill|killing) ${SELF}`),
    re(String.raw`\bi (?:\w+ ){0,4}(?:killed|kill) ${SELF}\b`),
    re(String.raw`\b(?:unalive|off|hang|hanging|drown|drowning|shoot|shooting|stab|poison) ${SELF}${STOP}`),
    re(
      String.raw`\b(?:i am|i feel|i was|feeling|felt|been|being|am|became|getting|i get) ${ADVERBS}(?:very |actively |passively |a bit |a little )?suicidal\b(?<!not suicidal)`,
    ),
    re(String.raw`\bsuicidal (?:thought|ideation|feeling|urge|plan|tendenc)\w*`),
    re(
      String.raw`\bi (?:\w+ ){0,6}(?:think|thinking|thought|thoughts|consider|considering|considered|contemplat\w+|attempt\w*|commit|committing|plan|planning|planned|about|of|try|tried|want|wanted|choose) (?:\w+ ){0,3}suicide\b`,
    ),
    re(String.raw`\b(?:my|a|another) (?:\w+ )?(?:suicide (?:note|plan|attempt)|attempt and i wish)`),
    re(String.raw`\b(?:end|ending|take|taking|took) my (?:own |miserable |stupid |whole )?life${STOP}`),
    re(
      String.raw`\bi (?:am |was |have |had |do )?${ADVERBS}(?:want|wanted|wish|need|hope|long|would like|ready|would rather|deserve|going|waiting|would love|would prefer|rather|feel like|am ready)(?: to| i could| i would| i can)? ${ADVERBS}(?:die|dying|be dead|end it all|end everything|end it tonight|be gone forever|not be alive)\b(?! (?:my|hair|it|the|his|her) )`,
    ),
    re(String.raw`\b(?:and|just|really|honestly|honestly,|but) (?:really |just )?want to die${STOP}`),
    re(String.raw`\bi wish (?:that )?i (?:was|were|had been|am|could be|would be) (?:\w+ )?dead\b`),
    re(String.raw`\bi (?:am|would be|will be|feel)(?: \w+){0,2} better off dead\b`),
    re(String.raw`\b(?:i|am|will|want to|going to|might|just) (?:\w+ ){0,2}(?<!\d ?)kms\b|^kms\b`),
    re(
      String.raw`\b(?:jump|jumping|throw my ?self|throwing my ?self|leap|leaping) (?:off|from|out of) (?:a|the|this|that|my|our|some) (?:\w+ )?(?:bridge|roof|building|balcony|window|cliff|ledge|tower|overpass)\b(?! to )`,
    ),
    re(
      String.raw`\b(?:step|stepping|jump|jumping|walk|walking|throw my ?self|throwing my ?self|run|running|lie down|lying down) (?:out )?(?:in front of|under|into|on) (?:a|the|an|oncoming) (?:\w+ )?(?:train|trains|bus|truck|lorry|traffic|tracks|rails|metro|subway)\b`,
    ),
    re(
      String.raw`\b(?:i|he|she|they|${CLOSE}) (?:\w+ ){0,3}(?:took|swallowed|taken|take|ate) (?:all|a whole|the whole|too many|a bunch of|a lot of|a bottle|every|all of|the rest of) (?:\w+ ){0,4}(?:pills|painkillers|tablets|meds|medication|bottle|sleeping pills)\b`,
    ),
    re(
      String.raw`\bi (?:\w+ ){0,3}(?:took|taken|swallowed) (?:about |around |like |over |some )?(?:[1-9]\d+|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty) (?:(?!mg\b|ml\b|of\b)\w+ ){0,2}(?:pills|tablets|painkillers|paracetamols?|tylenols?|ibuprofens?|aspirins?|xanax|advil|meds)\b`,
    ),
    re(
      String.raw`\b(?:enough|so many) (?:\w+ )?(?:pills|tablets|meds|painkillers)\b.{0,15}\b(?:saved|hoarded|stockpiled|stashed)\b|\bi (?:\w+ ){0,3}(?:saving|saved|hoard\w*|stockpil\w*|stash\w*) (?:up )?(?:my |all my |enough |the )?(?:pills|meds|tablets|painkillers|medication)\b`,
    ),
    re(
      String.raw`(?:^|[.!?\n]\s*)(?:\w+ ){0,2}(?:thinking|thoughts|considering|contemplating) (?:about |of )?suicide\b|(?:^|[.!?\n]\s*)(?:feeling |been |so |really |very )*suicidal(?: (?:again|tonight|today|right now|lately|and|since)|[,.!]|$)`,
    ),
    re(
      String.raw`\b(?:i|he|she|they|${CLOSE}) (?:\w+ ){0,4}(?:overdosed|overdose|overdosing)\b(?! (?:in|of) )`,
    ),
    re(String.raw`\b(?:took|taken|take|taking) an overdose\b`),
    re(String.raw`\b(?:painless|peaceful|quick|easy) ways? to go\s*(?:$|[.,!])`),
    re(String.raw`\bnoose\b(?<=\b(?:i|my)\b.{0,40})`),
    re(
      String.raw`\bvoices? (?:\w+ ){0,4}(?:tell|telling|told|say|saying|want|wants) (?:me )?to (?:jump|do it|die|kill|hurt|end|cut)\b`,
    ),
    re(
      String.raw`\bi (?:\w+ ){0,3}(?:swallowed|drank|drunk|drink) (?:\w+ ){0,2}(?:bleach|antifreeze|poison|pesticide|acid|detergent)\b`,
    ),
    re(
      String.raw`\b(?:wish|hope|want) (?:a|the|some) (?:bus|car|truck|train|lorry) (?:would |to |will )?(?:just )?(?:hits?|runs? over|kills?) me\b`,
    ),
    re(String.raw`\bis to (?:die|be dead|kill ${SELF})${STOP}`),
    re(String.raw`(?:^|[.!?\n]\s*)(?:just |probably |honestly |maybe )?better off dead\b`),
    re(
      String.raw`\b(?:how many|enough) (?:\w+ ){0,3}(?:pills|tablets|painkillers)\b.{0,30}\b(?:kill|die|end|overdose)`,
    ),
    re(
      String.raw`\b(?:easiest|painless|quickest|best|least painful|fastest|how) (?:ways? )?to (?:die|kill ${SELF}|end my life|commit suicide)\b`,
    ),
    re(String.raw`\bend it all\b(?<=\bi\b.{0,40})|\bending it all\b`),
    re(String.raw`\b(?:crash|crashing|drive|driving) my (?:own )?(?:car|bike|motorbike) (?:into|off)\b`),
  ],
  implicit: [
    re(
      String.raw`\b(?:guts|courage|nerve|strength)(?: to (?:end it|pull the trigger|jump|die)\b|,? i would (?:end it|do it|be gone|jump)\b)(?<=\bi\b.{0,60})`,
    ),
    re(
      String.raw`\b(?:easy|want|thought|think|thinking|urge|could|tempted)\b.{0,30}\b(?:drive|driving|crash|crashing|swerve|swerving|steer|steering) (?:\w+ )?into (?:a|the|that|oncoming) (?:\w+ )?(?:wall|tree|traffic|truck|river|pillar)\b`,
    ),
    re(
      String.raw`\bhow many (?:\w+ ){0,3}(?:pills|painkillers|sleeping pills|paracetamols?) (?:it (?:would |will )?takes?|would it take|is too many|are too many)\b`,
    ),
    re(
      String.raw`\b(?:platform|bridge|roof|balcony|ledge|tracks|window)\b.{0,40}\b(?:almost|nearly|wanted to|thought about|going to) jump(?:ed|ing)?\b`,
    ),
    re(String.raw`^\s*i am (?:going|about) to jump[.!\s]*$`),
    re(
      String.raw`\bi (?:am|have been) (?:\w+ ){0,2}(?:standing|sitting|up|out) (?:\w+ )?(?:on|at) (?:the|a) (?:\w+ )?(?:bridge|ledge|roof|rooftop|edge|overpass|cliff|tracks)\b(?! (?:server|case|node|function|between|call|party|terrace|bar|of (?:my|a|our)))(?!.{0,60}\b(?:view|photos?|pictures?|sunset|watch\w*|fireworks|lunch|beers?|drinks|beautiful|tour|traffic|bus)\b)`,
    ),
    re(
      String.raw`\bi am (?:\w+ ){0,2}(?:on|at) (?:the|a) (?:edge|ledge) of (?:the|a|my) (?:roof|bridge|building|cliff|balcony|tower|car park|platform)\b`,
    ),
  ],
  faint: [],
}
