import type { CrisisFamily } from '../list.ts'
import { re, SELF, STOP } from './parts.ts'

/** Self-harm. */
export const HARM: CrisisFamily = {
  stems:
    'self hurt hurti harm harmi cut cutti cuts inju injur muti mutil punis burn burne burnt burni scrat slit slitt slice slici relap body starv punch wall blade razor knife sciss purge vomit throw hide hid hidin cover lying lied bruis scars weeks makeu bite',
  plain: [
    re`\bslit(?:ting)? my (?:own )?(?:wrists?|throat|veins?)\b`,
    re`\bself[- ]?harm(?:ed|ing|s)?\b(?! (?:prevention|awareness|policy|resources|training|content))`,
    re`\b(?:hurt|hurting|harm|harming|cutting|injuring|mutilat\w+|punish|punishing|burning) ${SELF}\b(?! (?:off|out|some))`,
    re`\bi (?:\w+ ){0,3}(?:cut|burn|burned|burnt|scratch|bite|punch|hit) ${SELF} ?(?:with (?:a |the |my )?(?:cigarettes?|lighters?|razors?|blades?|knife|knives|scissors|iron|glass)|again|last night|today|yesterday|on purpose|so |to |because|when|until |till |whenever |every|sometimes|at night|$|[.,!])`,
    re`\b(?:cut|cutting|cuts|slit|slitting|slice|slicing|burn|burned|burning|scratch\w*) my (?:own )?(?:arms?|wrists?|legs?|thighs?|skin|veins?|throat|hands?)\b(?! on (?:the|a|an|my|this|that)\b| with (?:hot|boiling|coffee|tea|oil|steam|soup))(?=.{0,30}(?:on purpose|until|again|with|to feel|$|[.,!]))`,
    re`\b(?:blade|razor|knife|scissors|glass) (?:to|on|across|against|into) my (?:own )?(?:arms?|wrists?|legs?|thighs?|skin|throat|neck)\b`,
    re`\b(?:can ?not stop cutting|relapsed and cut|(?:urge|want|need) to (?:self[- ]?harm|cut)${STOP})`,
  ],
  implicit: [
    re`\bi (?:have |had |just )?cut (?:again|deeper|too deep)(?: last night| today| yesterday| tonight| this morning)?${STOP}`,
    re`\brelaps\w+\b[^.!?\n]{0,25}\b(?:razor|blades?|cut\w*|burn\w*|self|knife|scars)\b|\b(?:razor|blades?|cut\w*|burn\w*)\b[^.!?\n]{0,15}\brelaps\w+`,
    re`\b(?:days|weeks|months|years) (?:clean|free|without) (?:of|from|from)? ?(?:cutting|self[- ]?harm|hurting|burning|the blade)`,
    re`\b(?:hid(?:e|es|ing)?|cover(?:ed|ing)?|conceal\w*|lied? about|lying about|explain\w*|makeup (?:on|over)) (?:up )?(?:my|the|these|some|all the) (?:\w+ )?(?:bruis\w+|scars?|cuts|burns|black eye)\b`,
    re`\bi (?:\w+ ){0,2}(?:purge|make my ?self (?:throw up|vomit|sick)|made my ?self (?:throw up|vomit|sick))\b(?! (?:the|our|all|old|cache|logs|data|unused|queue|dns|it|them))`,
    re`\bi (?:have |am |was |started |just )*(?:been )?cutting (?:again|at night|every night)\s*(?:$|[.!…\n]|and\b|because\b|to feel)`,
    re`\bi (?:just )?(?:want|wish) my body (?:to|would) (?:just )?(?:give up|give out|stop|shut down)\b`,
    re`\bstarv\w+ my ?self (?:on purpose|again|to|until|because|so)\b`,
    re`\b(?:punch\w*|hit|hitting|bang\w*) (?:the |a |my )?(?:wall|head)\b.{0,40}\b(?:bled|bleed\w*|bruis\w*|hate my ?self)\b`,
  ],
  faint: [],
}
