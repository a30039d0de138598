import type { CrisisFamily } from '../list.ts'
import { re, SELF, STOP } from './parts.ts'

/** Self-harm. */
export const HARM: CrisisFamily = {
  stems:
    'self hurt hurti harm harmi cut cutti cuts inju injur muti mutil punis burn burne burnt burni scrat slit slitt slice slici relap body starv punch wall head blade razor knife sciss purge vomit throw',
  plain: [
    re(
      String.raw`\bself[- ]?harm(?:ed|ing|s)?\b(?! (?:prevention|awareness|policy|resources|training|content))`,
    ),
    re(
      String.raw`\b(?:hurt|hurting|harm|harming|cutting|injuring|mutilat\w+|punish|punishing|burning) ${SELF}\b(?! (?:off|out|some))`,
    ),
    re(
      String.raw`\bi (?:\w+ ){0,3}(?:cut|burn|burned|burnt) ${SELF} ?(?:again|last night|today|yesterday|on purpose|so |to |because|when|every|sometimes|at night|$|[.,!])`,
    ),
    re(
      String.raw`\b(?:cut|cutting|cuts|slit|slitting|slice|slicing|burn|burned|burning|scratch\w*) my (?:own )?(?:arms?|wrists?|legs?|thighs?|skin|veins?|throat|hands?)\b(?! on (?:the|a|an|my|this|that)\b| with (?:hot|boiling|coffee|tea|oil|steam|soup))(?=.{0,30}(?:on purpose|until|again|with|to feel|$|[.,!]))`,
    ),
    re(
      String.raw`\b(?:blade|razor|knife|scissors|glass) (?:to|on|across|against|into) my (?:own )?(?:arms?|wrists?|legs?|thighs?|skin|throat|neck)\b`,
    ),
    re(
      String.raw`\b(?:can ?not stop cutting|relapsed and cut|(?:urge|want|need) to (?:self[- ]?harm|cut)${STOP})`,
    ),
  ],
  implicit: [
    re(
      String.raw`\bi (?:\w+ ){0,2}(?:purge|make my ?self (?:throw up|vomit|sick)|made my ?self (?:throw up|vomit|sick))\b(?! (?:the|our|all|old|cache|logs|data|unused|queue|dns|it|them))`,
    ),
    re(
      String.raw`\bi (?:have |am |was |started |just )*(?:been )?cutting (?:again|at night|every night)\s*(?:$|[.!…\n]|and\b|because\b|to feel)`,
    ),
    re(
      String.raw`\bi (?:just )?(?:want|wish) my body (?:to|would) (?:just )?(?:give up|give out|stop|shut down)\b`,
    ),
    re(String.raw`\bstarv\w+ my ?self (?:on purpose|again|to|until|because|so)\b`),
    re(
      String.raw`\b(?:punch\w*|hit|hitting|bang\w*) (?:the |a |my )?(?:wall|head)\b.{0,40}\b(?:bled|bleed\w*|bruis\w*|hate my ?self)\b`,
    ),
  ],
  faint: [],
}
