/**
 * Praise for what nobody praises. The marker is not the praise but what it is praise for: "great, another outage", "thanks for
 * breaking prod", "just what I needed", "love it when the build fails", in the six languages that the product speaks.
 */
const PRAISE =
  'great|wonderful|fantastic|awesome|perfect|lovely|brilliant|nice|excellent|amazing|wow|super|cool|neat|fabulous|terrific|yay|oh joy|oh good|toll|klasse|prima|genial|perfecto|estupendo|ótimo|maravilha|génial|parfait|bravo|fantastico|perfetto|ottimo'
const AGAIN =
  'another|yet another|one more|again|as always|as usual|schon wieder|noch ein\\w*|otra vez|otr[oa]|de novo|outr[oa] vez|mais um\\w?|encore|une? autre|di nuovo|ancora|un altr[oa]'
/** Another of these is good news. */
const WELCOME =
  '(?!(?:\\s+\\w+){0,2}\\s+(?:green|win|success\\w*|release|milestone|record|star|customer|happy|good|great|day off|holiday|contributor|improvement)s?\\b)'
const TROUBLE =
  'outage|bugs?|conflicts?|fail\\w*|broke\\w*|break\\w*|down|crash\\w*|incidents?|delay\\w*|rollbacks?|downtime|errors?|blockers?|regress\\w*|delet\\w+|lost|los(?:e|ing)|wrong|ignor\\w+|wast\\w+|ruin\\w*|hotfix|paged?|meetings?|reboot\\w*|red|stuck|timeouts?|flaky|disconnect\\w*|ausfall|fehler|kaputt|caída|fallo|error|rot[oa]|quebr\\w+|queda|erro|panne|bogue|cassé\\w*|planté\\w*|guasto|rott[oa]|errore'

const SIGNS: readonly RegExp[] = [
  new RegExp(
    `(?:^|[.!?]\\s*|\\b(?:oh|well|just|na)[,\\s]+)(?:just |simply |oh )?(?:${PRAISE})\\s*[,.!…:-]+\\s*(?:(?:${AGAIN})(?!\\w)${WELCOME}|now\\b.*\\b(?:${TROUBLE})(?!\\w)|(?:the|my|our|your|der|die|das|el|la|o|a|le|il)\\s.*(?<!\\w)(?:${TROUBLE})(?!\\w).*(?<!\\w)(?:${AGAIN})(?!\\w))`,
    'iu',
  ),
  /\b(?:just|exactly) what (?:i|we|the team|everyone) (?:needed|wanted)\b/iu,
  /\bthanks? (?:a lot |so much |you )?for (?:nothing|(?:once again |again )?(?:break|delet|ignor|wast|ruin|overwrit|merging over|los|mess|crash|kill)\w*)/iu,
  new RegExp(`\\b(?:love|adore|enjoy) it (?:when|that|how)\\b[^.!?,]{0,40}\\b(?:${TROUBLE})(?!\\w)`, 'iu'),
  /\bhow (?:nice|kind|thoughtful) of (?:you|them) to (?:finally|not)\b/iu,
  new RegExp(`\\b(?:${PRAISE}|thanks|love)(?!\\w).*🙄`, 'iu'),
]

/** "Just what I needed" is meant when it thanks for something good; then nothing else speaks of trouble. */
const MEANT = /\b(?:thanks?|thank you|ty|cheers|appreciate)\b(?! for (?:nothing|break|delet|ignor|wast))/iu
const WANTED = SIGNS[1] as RegExp

/** Said in earnest about as often: readers of GoEmotions label a text with "/s" mostly by its words. */
const HINTS =
  /(?:^|\s)\/s(?:$|[\s.!])|\byeah,? right\b|\bslow clap\b|\bwhat could (?:possibly )?go wrong\b|(?:^|[.!?]\s+)(?:well,? |and )?so much for\b|\bas if\b[.!…]*$/iu
const HINT = 0.35

/** How surely a text carries a mark of sarcasm, 0…1. */
export const sarcasmOf = (text: string): number => {
  if (text.length > 400) return 0
  if (SIGNS.some((sign) => sign.test(text) && !(sign === WANTED && MEANT.test(text)))) return 1
  return HINTS.test(text) ? HINT : 0
}
