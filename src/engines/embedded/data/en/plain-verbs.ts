/**
 * Inflated verbs and the plain verb that can stand in the same place with the same object.
 * `cluster`: fine by itself, mended only among other machine-sounding words. `nounish`: the base form is also a noun.
 */
export type PlainVerb = readonly [inflated: string, plain: string, mark?: 'cluster' | 'nounish' | 'both']

export const PLAIN_VERBS: readonly PlainVerb[] = [
  ['utilize', 'use'],
  ['utilise', 'use'],
  ['leverage', 'use', 'nounish'],
  ['delve', 'look'],
  ['underscore', 'show', 'nounish'],
  ['showcase', 'show', 'nounish'],
  ['facilitate', 'help with'],
  ['commence', 'start'],
  ['endeavor', 'try'],
  ['endeavour', 'try'],
  ['ascertain', 'work out'],
  ['elucidate', 'explain'],
  ['garner', 'get'],
  ['embark on', 'start'],
  ['necessitate', 'need'],
  ['operationalize', 'put into practice'],
  ['actualize', 'make real'],
  ['synergize', 'work together'],
  ['ideate', 'think'],
  ['expedite', 'speed up', 'cluster'],
  ['bolster', 'strengthen', 'cluster'],
  ['spearhead', 'lead', 'cluster'],
  ['foster', 'encourage', 'cluster'],
  ['harness', 'use', 'both'],
  ['elevate', 'improve', 'cluster'],
  ['empower', 'help', 'cluster'],
  ['pave the way for', 'lead to'],
  ['set the stage for', 'lead to'],
  ['unlock the full potential of', 'get the most out of'],
  ['unlock the true potential of', 'get the most out of'],
  ['harness the power of', 'use'],
  ['navigate the complexities of', 'deal with the complexities of'],
  ['navigate the challenges of', 'deal with the challenges of'],
  ['navigate the intricacies of', 'deal with the details of'],
  ['embark on a journey to', 'set out to'],
  ['demystify', 'explain'],
  ['revolutionise', 'change'],
  ['supercharge', 'improve', 'cluster'],
  ['streamline', 'simplify', 'cluster'],
  ['adhere to', 'follow', 'cluster'],
  ['optimize', 'improve', 'cluster'],
  ['revolutionize', 'change'],
  ['illuminate', 'explain', 'cluster'],
  ['encompass', 'include', 'cluster'],
  ['enhance', 'improve', 'cluster'],
  ['cultivate', 'build', 'cluster'],
]

/** What must not follow a verb, because then it means something else. Matched right after it. */
export const VERB_NOT_BEFORE: Readonly<Record<string, RegExp>> = {
  leverage: /^\s+(?:buyout|loan|ratio|point)/iu,
  facilitate:
    /^\s+(?:by\b|(?:\S+\s+){0,3}(?:workshop|session|meeting|discussion|retro|call|training)|[.,;!?]|$)/iu,
  delve: /^(?!\s+(?:deep(?:er|ly)?\s+)?into\b)/iu,
  commence: /^\s+(?:firing|fire)\b/iu,
  endeavor: /^(?!\s+to\b)/iu,
  endeavour: /^(?!\s+to\b)/iu,
  necessitate: /^\s+(?:that|\S+ing)\b/iu,
  harness: /^(?!\s+(?:the|our|your|their|its|this|these|data|technology|ai)\b)/iu,
  empower: /^(?!\s+\S+\s+(?:\S+\s+)?to\b)/iu,
  elevate: /^\s+(?:privilege|permission|access|risk|[^.,;!?\n]*\sto\b)/iu,
  optimize: /^\s+(?:the\s+)?(?:quer|code|index|image|build|bundle|compil|sql)/iu,
  cultivate: /^\s+(?:land|crop|plant)/iu,
  foster: /^\s+(?:care|child|famil|home|parent|kid|dog|cat|kitten|pupp)/iu,
  embark: /^\s+at\b/iu,
  synergize: /^\s+(?!with\b)\p{L}/iu,
  ideate: /^\s+(?!about\b|on\b)\p{L}/iu,
}

/** The base form of a nounish word is a verb after one of these, or at a sentence's start. */
export const BEFORE_A_VERB =
  /(?:^|[.!?:]\s+|\n\s*(?:[-*•]\s+)?|\b(?:to|can|could|will|would|may|might|must|should|shall|i|we|you|they|not|let['’]s|please|help|helps|helped)\s+|n['’]t\s+|['’](?:ll|d)\s+)(?:\w+ly\s+|also\s+|and\s+)?$/iu
/** The -s form of a nounish word is a verb when an object follows. */
export const OBJECT_FOLLOWS =
  /^\s+(?:the|our|your|their|its|his|her|my|this|that|these|those|how|why|what|a|an|existing|modern|advanced|both|all)\b/iu
