import { parse, type Token } from '../sense/tokens.ts'
import { KIN } from './data/en-cues.ts'
import { NAMED_EN } from './data/en-named.ts'
import type { Details, EventKind, ReadDetails } from './event.ts'

/** After these words stands what the event is about. */
const BEFORE_WHAT: Partial<Record<EventKind, RegExp>> = {
  rejection:
    /\b(?:failed|flunked|hit|meet|reach|missed|bombed|lost|blew|get|pass|win|rejected (?:for|from)|turned (?:me|us) down for|turned down|over for|messed up|screwed up|cancell?ed|scrapped|shelved|axed|killed|shut down|closed|gave|the plug on)$/iu,
  complaint: /\b(?:with|because of|upset about|waiting for|cancel)$/iu,
  anxiety:
    /\b(?:(?:nervous|anxious|worried|scared|afraid|terrified|frightened|stressed|panicking|thinking|freaking out)(?: about| of| that)?|worry about|dreading|dread|fail|mess up|screw up|bomb)$/iu,
  help: /\b(?:on|with|understand|about|by|figure out|how does|how do i use|how do i reset)$/iu,
  thanks:
    /\b(?:for (?:all )?(?:reviewing|fixing|sending|sharing|writing|checking|organi[sz]ing|running|preparing|covering|taking over|looking at|helping (?:\p{L}+ )?with|your help with)|your help with)$/iu,
  'good-news':
    /\b(?:passed|won|got|shipped|launched|finished|closed|signed|landed|published|released|completed|nailed|accepted (?:in)?to)$/iu,
  request:
    /\b(?:review|check|look at|look over|read|send(?: (?:me|us))?|share|update|fix|finish|prepare|write|approve|test|merge|deploy|proofread|translate|book|order|draft|sign|take over|have a look at|take a look at|go over|need|upload|create|schedule|run|cover)$/iu,
  mistake:
    /\b(?:deleted|dropped|broke|wiped|overwrote|merged|crashed|leaked|took down|brought down|messed up|screwed up)$/iu,
  'lost-work':
    /\b(?:overwr(?:ote|iting)|(?:merged|pushed) over|reverted|undid|wiped|deleted|erased|discarded|rewrote|removed|reset|lost|redo|redoing)$/iu,
  illness: /\bbroke$/iu,
  sad: /\b(?:lost|miss|missed|stole)$/iu,
  disagreement: /\b(?:disagree with|agree with|about|like|convinced by|convinced of|object to)$/iu,
}
/** Before these words it stands itself: "the checkout page is down". */
const AFTER_WHAT: Partial<Record<EventKind, RegExp>> = {
  incident:
    /^ ?(?:(?:is|are|was|were|went|has|have|keeps?|just|'s|'re)\b[^.!?\n]{0,25}\b(?:down|broken|crash\p{L}*|fail\p{L}*|offline|red|slow|stuck|timing|corrupt\p{L}*|dead)|crashed|crashes|broke|failed|fails|died|stopped|returns)\b/iu,
  sad: /^ (?:was|were|got|has been) (?:stolen|destroyed|flooded|robbed|burgled)\b/iu,
  rejection:
    /^ (?:went to\b|(?:was|got|were) (?:torn apart|ripped apart|shredded|trashed|slammed)\b|(?:was|went|is) (?:so |really |very |just |absolutely )?(?:brutal|terribl[ey]|awful|horribl[ey]|badly|a disaster|harsh|poorly)\b|(?:got|was|is|were|has been) (?:rejected|denied|declined|refused|turned down|cancell?ed|scrapped|closed|reverted)\b)/iu,
  complaint: /^ (?:is|was|are|has|keeps?|never|does|did|still|crash\p{L}*|stopped|ignored|lost|arrived)\b/iu,
}
/** Nouns that stand in such a place and name no event. */
const NOT_WHAT =
  /^(?:the |your )?(?:times?|way|lot|bit|things?|days?|weeks?|months?|years?|moment|minutes?|seconds?|reply|everything|something|nothing|anything|help|support|patience|understanding|guys?|people|everyone|money|first|next|last|one|it|today|tomorrow|hours?|kind words|advice|heads-?up|message|weekend|morning|evening|night|while|point|rest|others?|life|(?:husband|wife|mum|mom|dad|mother|father|kids?|son|daughter|landlord|boss|manager|bathroom|hell|internet|news|world|same|keys))$/iu

const WHEN =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week|month)|next week|on (?:Monday|Tuesday|Wednesday|Thursday|Friday))\b/u

/** Who, what and when in an English message, turned to the answerer's side; each is left out rather than guessed. */
export const detailsEn: ReadDetails = (kind, text) => ({
  who: whoOf(kind, text),
  what: whatOf(kind, text),
  when: WHEN.exec(text)?.[0],
})

const PERSON = new RegExp(
  String.raw`\b(?:(?:[Mm]y|[Oo]ur) (?:(?:dear|late|old|beloved|little|older|younger|big|lovely|elderly|great|best|close|good|only|sweet|poor|oldest|childhood) ){0,2}(?<kin>${KIN})|(?<bare>[Mm]um|[Mm]om|[Dd]ad|[Gg]randma|[Gg]randpa|[Gg]ranny))(?:'s)?(?:,? (?<name>\p{Lu}\p{Ll}+))?(?![\p{L}-])`,
  'u',
)

/** Of several persons it is not guessed whom the news is about. */
const ANYONE = new RegExp(String.raw`(?<![\p{L}-])(?:${KIN})(?![\p{L}-])`, 'giu')

const whoOf = (kind: EventKind, text: string): Details['who'] => {
  if (kind !== 'bereavement' && kind !== 'illness-near' && kind !== 'too-much') return undefined
  const persons = text.match(ANYONE) ?? []
  const found = PERSON.exec(text)?.groups
  if (persons.length > 1) return undefined
  if (found) return `your ${found.kin ?? found.bare?.toLowerCase()}${found.name ? ` ${found.name}` : ''}`
  const named = /(\p{Lu}\p{Ll}+) (?:has |just )?(?:passed away|died)/u.exec(text)?.[1]
  return named && parse(text).names.some(({ text: name }) => name.includes(named)) ? named : undefined
}

const whatOf = (kind: EventKind, text: string): Details['what'] => {
  return phraseOf(kind, text) ?? named(kind, text)
}

const named = (kind: EventKind, text: string): Details['what'] => {
  for (const [cue, name] of NAMED_EN[kind] ?? []) {
    const match = cue.exec(text)
    if (match) return name.replace('$1', match[1]?.toLowerCase() ?? '')
  }
  return undefined
}

/** The event in the message's own words, where their place in the sentence tells it. */
const phraseOf = (kind: EventKind, text: string): Details['what'] => {
  const before = BEFORE_WHAT[kind]
  const after = AFTER_WHAT[kind]
  if (!before && !after) return undefined
  const { tokens } = parse(text)
  for (let at = 0; at < tokens.length; at++) {
    const end = phraseEnd(tokens, at)
    if (end === undefined) continue
    const { start } = tokens[at] as Token
    const stop = (tokens[end - 1] as Token).end
    const fits =
      (before?.test(text.slice(Math.max(0, start - 40), start).trimEnd()) && ends(tokens[end])) ||
      after?.test(text.slice(stop, stop + 40))
    // "my grandmother's necklace" is about the necklace.
    if (text.startsWith("'s", stop)) continue
    const phrase = turned(text.slice(start, stop))
    if (fits && !NOT_WHAT.test(phrase) && /^[\p{L}\p{N}’' -]{3,48}$/u.test(phrase)) return phrase
    at = end - 1
  }
  return undefined
}

/** A word that might belong to the phrase makes it uncertain where it ends: "the OAuth redirect" has a verb in it for the tagger. */
const ends = (next: Token | undefined): boolean =>
  !next ||
  TIME.test(next.text) ||
  !(/^(?:VERB|ADJ|NOUN|PROPN|X)$/u.test(next.pos) || /^\p{Lu}/u.test(next.text))

/** A determiner and its noun with what stands between: at most five words. */
const phraseEnd = (tokens: readonly Token[], from: number): number | undefined => {
  if (!/^(?:the|my|our|your|this|that)$/iu.test(tokens[from]?.text ?? '')) return undefined
  let end: number | undefined
  for (let at = from + 1; at < from + 6; at++) {
    const token = tokens[at]
    if (!token || !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(token.pos) || TIME.test(token.text)) break
    if (token.pos === 'NOUN' || token.pos === 'PROPN') end = at + 1
  }
  return end
}
const TIME = /^(?:today|tomorrow|yesterday|tonight|again|down|late|right|back|just)$/iu

/** From the writer's side to the answerer's. "your" becomes "the": whose it is depends on who answers. */
const turned = (phrase: string): string => {
  const [first = '', ...rest] = phrase.split(' ')
  return [/^(?:my|our)$/iu.test(first) ? 'your' : 'the', ...rest].join(' ')
}
