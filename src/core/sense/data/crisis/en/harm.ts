import type { CrisisFamily } from '../list.ts'
import { re, SELF, STOP } from './parts.ts'

/** Self-harm. */
export const HARM: CrisisFamily = {
  stems:
    'self hurt hurti harm harmi cut cutti cuts inju injur muti mutil punis burn burne burnt burni scrat slit slitt slice slici relap',
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
      String.raw`\b(?:cut|cutting|cuts|slit|slitting|slice|slicing|burn|burned|burning|scratch\w*) my (?:own )?(?:arms?|wrists?|legs?|thighs?|skin|veins?|throat|hands?)\b(?=.{0,30}(?:on purpose|until|again|with|to feel|$|[.,!]))`,
    ),
    re(
      String.raw`\b(?:can ?not stop cutting|relapsed and cut|(?:urge|want|need) to (?:self[- ]?harm|cut)${STOP})`,
    ),
  ],
  implicit: [],
  faint: [],
}
