/**
 * What a coach does not play: a lover, or a person with a name. Patterns in the six languages, for whole requests to the coach ("be my
 * girlfriend"), not for drafts that speak of such things ("my girlfriend asked me…").
 */
const PARTNER =
  /(?:\b(?:be|act as|play|pretend (?:to be|you(?:'|’)?re|you are))\s+(?:my|a)\s+(?:\w+\s+)?(?:girlfriend|boyfriend|wife|husband|lover|partner|soulmate|mistress|crush)\b|\b(?:sext|erotic|dirty talk|roleplay|role-play)\b|\b(?:are you|do you) (?:in )?love (?:with )?me\b|\b(?:sé|se|haz de|finge ser|actúa como)\s+mi\s+(?:novi[oa]|espos[oa]|amante|pareja)\b|\b(?:sois|joue|fais semblant d[’']être)\s+(?:ma|mon)\s+(?:copine|copain|femme|mari|amante?|petite amie|petit ami)\b|\b(?:sei|spiel|tu so, als wärst du)\s+meine?\s+(?:freundin|freund|frau|mann|geliebte[r]?|partner(?:in)?)\b|\b(?:seja|finja ser|faz de)\s+(?:a\s+|o\s+)?(?:minha|meu)\s+(?:namorad[oa]|espos[oa]|amante)\b|\b(?:sii|fai|fingi di essere)\s+(?:la\s+|il\s+)?(?:mia|mio)\s+(?:ragazz[oa]|fidanzat[oa]|moglie|marito|amante)\b)/iu
/** The name must be a name: a capital letter after the verb. The verbs ignore case by listing both. */
const NAMED =
  /(?:\b[Pp]retend (?:to be|you(?:'|’)?re|you are)|\b[Aa]ct (?:as|like)|\b[Rr]ole-?play as|\b[Yy]ou are now|\b[Ff]inge (?:ser|que eres)|\b[Aa]ctúa como|\b[Ff]ais semblant d[’']être|\b[Tt]u so,? als (?:wärst|wärest) du|\b[Ff]inja ser|\b[Ff]ingi di essere)\s+(?:my\s+\w+\s+)?\p{Lu}\p{Ll}+/u

export const asksForRolePlay = (text: string): boolean => PARTNER.test(text) || NAMED.test(text)

/** Short orders about the coach's memory; only as the whole text. */
const MEMORY =
  /^\s*(?:memory|what do you remember(?: about me)?|memoria|¿?qué recuerdas(?: de mí)?|mémoire|de quoi te souviens-tu|gedächtnis|was weißt du über mich|memória|o que você lembra(?: de mim)?|che cosa ricordi(?: di me)?)\s*[?!.]*\s*$/iu
const FORGET =
  /^\s*(?:forget(?: me| everything)?|olvida(?: todo)?|olvídame|oublie(?: tout|-moi)?|vergiss (?:alles|mich)|esqueça(?: tudo)?|esquece|dimentica(?: tutto)?|dimenticami)\s*[!.]*\s*$/iu

/** What is to be remembered stands after the order. */
const REMEMBER =
  /^\s*(?:please\s+)?(?:remember|recuerda|souviens-toi|retiens|merk(?:e)? dir|lembre(?:-se)?|lembra|ricorda(?:ti)?)(?:\s+(?:that|que|dass|che|di))?[\s:,]+(\S.*?)\s*$/isu

export const asksForMemory = (text: string): boolean => MEMORY.test(text)
export const asksToForget = (text: string): boolean => FORGET.test(text)
/** The note, where the person asks to have one remembered. */
export const noteToRemember = (text: string): string | undefined => REMEMBER.exec(text)?.[1]

const QUOTED = /[“"«„]([^“”"«»„]{12,})[”"»“]/u
const LINES = /^(?:>\s?.+\n?)+/mu
/** Asks how to answer, in words of the six languages. */
const ANSWERING =
  /\b(?:reply|answer|respond|say back|contest\w*|respond\w*|répond\w*|antwort\w*|erwider\w*|rispond\w*)\b/iu

/** Words of somebody else that the person wants to answer, where they quote them and ask how. */
export const quotedToAnswer = (text: string): string | undefined => {
  const lines = LINES.exec(text)?.[0]
  const quoted = lines?.replace(/^>\s?/gmu, '').trim() ?? QUOTED.exec(text)?.[1]?.trim()
  if (!quoted) return undefined
  return ANSWERING.test(text.replace(lines ?? quoted, '')) ? quoted : undefined
}

/** Beginnings of a question to the coach about how to say something, in the six languages; a draft to somebody seldom begins so. */
const ASKS_HOW = new RegExp(
  `^[\\s¿]*(?:${[
    'help me (?:to )?(?:say (?:no|sorry|it|this|that)|give \\w+ feedback|(?:answer|reply to|respond to) some(?:one|body))',
    'how (?:do|can|could|should|would) i (?:best )?(?:say|word|phrase|put|ask|answer|reply|respond|decline|refuse|apologi[sz]e)',
    'how (?:do|can|could|should|would) i (?:best )?tell (?!if|whether|when|how|which|what|apart)',
    'what (?:can|could|should|do|would) i (?:say|write|answer|reply)',
    'ayúdame a (?:decir|responder|contestar|hacer una crítica)',
    'cómo (?:le |les )?(?:digo|respondo|contesto|puedo decir|pido)|qué (?:le digo|puedo decir|debo decir|respondo)',
    'aide-moi à (?:dire|répondre|formuler)',
    'comment (?:dire|répondre|formuler|lui dire)|que (?:dire|répondre|puis-je dire)',
    'hilf mir,? .*\\b(?:sagen|antworten|äußern)',
    'wie (?:sage?|antworte) ich|w(?:ie|as) (?:kann|soll|könnte) ich .*\\b(?:sagen|schreiben|antworten|absagen|ablehnen)',
    'ajud[ea]-me a (?:dizer|responder|fazer uma crítica)',
    'como (?:digo|respondo|peço|posso dizer)|o que (?:digo|posso dizer|devo dizer|respondo)',
    'aiutami a (?:dire|rispondere|fare una critica)',
    'come (?:dico|rispondo|chiedo|posso dire)|(?:che )?cosa (?:dico|posso dire|devo dire|rispondo)',
  ].join('|')})`,
  'iu',
)

const WHAT_TO_SAY =
  /\b(?:what (?:can|could|should|do) i (?:say|write|answer|reply)|qué (?:le )?(?:digo|puedo decir)|que (?:dire|puis-je (?:lui )?dire)|was (?:kann|soll) ich (?:ihr|ihm|ihnen )?(?:da )?(?:sagen|schreiben)|o que (?:digo|posso dizer)|(?:che )?cosa (?:dico|posso dire))\s*\?\s*$/iu

/** Asks the coach, and gives it nothing to reword. */
export const asksHow = (text: string): boolean => ASKS_HOW.test(text) || WHAT_TO_SAY.test(text)

/** “Rewrite this: …”: an order to the coach, before a colon. */
const ORDER =
  /^\s*(?:(?:please|can you|could you)\s+)?(?:rewrite|reword|rephrase|humanize|soften|reescribe|reformula|humaniza|réécris|reformule|humanise|formuliere|reescreva|riscrivi|riformula)(?:\s+(?:this|it|the following|esto|lo siguiente|ceci|cela|das|dies|um|isto|isso|questo)\b[^:\n]{0,30})?:\s*(?=\S)/iu
const WRAPPED = /^["“«„]([^"“”«»„]+)["”»“]$/u

/** What is to be reworded, without the order and the quotation marks around it; quoted words would stay as they are. */
export const draftFor = (text: string): string => {
  const draft = text.replace(ORDER, '').trim()
  return draft.length < text.trim().length ? (WRAPPED.exec(draft)?.[1]?.trim() ?? draft) : text
}
