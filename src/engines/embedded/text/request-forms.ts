import { decapitalise } from './splice.ts'

/** A clause of its own after a comma: the request ends before it. */
const CLAUSE =
  /,\s+(?=(?:i|we|it|this|that|the|they|he|she|there|you|my|our|otherwise)(?:['’]\p{L}+)?\s)(?!you\b.*\bcan\b)/iu
const CONDITION = /^(?:if|when|once|before|after|as soon as|so that|because|since|unless)\b/iu
/** "… or we lose the client": what happens otherwise is no part of the question. */
const OTHERWISE = /,?\s+or\s+(?:else\s+)?(?=(?:i|we|it|they|he|she|you|the)(?:['’]\p{L}+)?\s)/iu

/** A verb that was shouted is said. */
const spoken = (body: string): string => body.replace(/^\p{Lu}{3,}(?=\s)/u, (verb) => verb.toLowerCase())

/** A name in front is set off by a comma, and what follows it goes on in lower case. */
const opening = (lead: string, opener: string): string => {
  if (lead === '' || lead.endsWith('. ')) return lead + opener
  return lead.replace(/([\u{f0000}-\u{ffffd}])\s+$/u, '$1, ') + decapitalise(opener)
}

/** "Send me the file, I need it." → "Could you send me the file? I need it." */
export const asQuestion = (lead: string, body: string, opener: string): string => {
  const [, core = body, tail = ''] = /^([\s\S]*?)([\s.!…]*)$/u.exec(body) ?? []
  const stop = tail.replace(/!+/gu, '.') || '.'
  const question = (to: number): string =>
    `${opening(lead, opener)}${decapitalise(spoken(core.slice(0, to)))}?`
  const threat = OTHERWISE.exec(core)
  if (threat)
    return `${question(threat.index)} Otherwise, ${core.slice(threat.index + threat[0].length)}${stop}`
  const clause = CLAUSE.exec(core)
  const rest = clause ? core.slice(clause.index + clause[0].length) : ''
  if (!clause || CONDITION.test(rest)) return question(core.length)
  return `${question(clause.index)} ${rest[0]?.toUpperCase()}${rest.slice(1)}${stop}`
}

/** "Call the client!" → "Please call the client." */
export const asPlea = (lead: string, body: string): string =>
  `${opening(lead, 'Please ')}${decapitalise(spoken(body.replace(/!+$/u, '.')))}`
