/** Asked for effect and answered by the writer at once, or an insult that asks nothing; a rewrite may drop them. */
export const STAGED =
  /^(?:honestly|the (?:result|best part|catch|kicker|takeaway|bottom line|twist|good news|bad news)|guess what|want to know (?:a secret|more)|sound familiar|the upshot|plot twist|(?:are|r) (?:you|u) (?:(?:fucking |seriously )?kidding(?: me)?|(?:even |all |guys )?(?:stupid|an? idiot|idiots|dumb|insane|retarded)))$/u

/** How a command begins that became a request. Tested on one clause, lower case. */
export const REQUEST =
  /^(?:please )?(?:could|can|would|will|may|might|shall|do you mind|puedes?|podr[ií]as?|podr[ií]a(?:is|n)|te importa|peux|peux-tu|pourrai[st]|pouvez|pourriez|kannst|könntest|könnten|können|würden?|würdest|pode|poderias?|podem|puoi|potresti|può|potrebbe|potete|ti dispiace)(?!\p{L})/u

/** How a question begins that was typed without its mark. */
export const ASKING =
  /^(?:what|when|where|who|why|how|which|whose|is|are|was|were|do|does|did|has|have|had|should|could|can|would|will|qué|cuándo|dónde|cómo|quién|por qué|wann|wo|wer|wie|was|warum|quand|où|comment|pourquoi|est-ce)(?!\p{L})/u

/** Words that make a request out of a command, and carry nothing of what it is about. */
export const COURTESIES: ReadonlySet<string> = new Set(
  'could would please possible might mind when have moment chance time able favor favour puedes podrías podría pourrais pourriez könntest könnten bitte poderia potresti favore'.split(
    ' ',
  ),
)
