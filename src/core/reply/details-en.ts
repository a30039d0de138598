import { parse, type Token } from '../sense/tokens.ts'
import { KIN } from './data/en-cues.ts'
import type { Details, EventKind, ReadDetails } from './event.ts'

/** After these words stands what the event is about. */
const BEFORE_WHAT: Partial<Record<EventKind, RegExp>> = {
  rejection:
    /\b(?:failed|flunked|bombed|lost|blew|get|pass|win|rejected (?:for|from)|turned (?:me|us) down for|over for|messed up|screwed up)$/iu,
  complaint: /\b(?:with|because of|about|from|for|upset about|waiting for|cancel)$/iu,
  anxiety: /\b(?:about|of|before|for|dreading|dread)$/iu,
  help: /\b(?:on|with|understand|about|by|figure out|get|how does|how do i use)$/iu,
  thanks:
    /\b(?:for|for (?:all )?(?:reviewing|fixing|sending|sharing|writing|checking|organi[sz]ing|running|preparing|covering|taking over|looking at|helping (?:\p{L}+ )?with|your help with)|appreciate)$/iu,
  apology:
    /\b(?:about|for|for (?:missing|forgetting|breaking|ignoring|delaying|overlooking)|missed|forgot|broke)$/iu,
  'good-news':
    /\b(?:passed|won|got|shipped|launched|finished|closed|signed|landed|published|released|completed|fixed|solved|nailed|accepted (?:in)?to|about)$/iu,
  request:
    /\b(?:review|check|look at|look over|read|send(?: (?:me|us))?|share|update|fix|finish|prepare|write|approve|test|merge|deploy|proofread|translate|book|order|draft|sign|take over|have a look at|take a look at|go over|need|upload|create|schedule|run)$/iu,
}
/** The event itself comes first: "the checkout page is down". */
const AFTER_WHAT: Partial<Record<EventKind, RegExp>> = {
  incident:
    /^(?:is|are|was|went|has|have|keeps?|just|'s|'re|completely|again|crashed|broke|failed|fails|died|stopped)$/iu,
  schedule: /^(?:is|was|has|moved|got|starts?|will|at|on|tomorrow|today|'s)$/iu,
}
/** Things that are not the event though they stand in its place. */
const NOT_WHAT =
  /^(?:the |your |this |that )?(?:time|times|way|lot|bit|thing|things|day|days|week|weeks|month|months|year|years|moment|minute|minutes|second|reply|everything|something|nothing|anything|help|support|patience|understanding|guys?|people|everyone|money|first|next|last|one|it|today|tomorrow|hours?|kind words|advice|heads-?up|delay in|message|weekend|morning|evening|night|while|point|rest|others?|life)$/iu

const NEWS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:promoted|promotion)\b/iu, 'the promotion'],
  [/\b(?:engaged)\b/iu, 'the engagement'],
  [/\b(?:getting married|got married|wedding)\b/iu, 'the wedding'],
  [/\b(?:expecting|pregnant|baby|was born|is born)\b/iu, 'the baby'],
  [/\bgraduat\w+/iu, 'graduating'],
  [/\b(?:marathon)\b/iu, 'the marathon'],
]
const WHEN =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week|month)|next week|on (?:monday|tuesday|wednesday|thursday|friday))\b/iu

/** Who, what and when in an English message; each is left out rather than guessed. */
export const detailsEn: ReadDetails = (kind, text) => {
  const details: Details = { who: whoOf(kind, text), what: whatOf(kind, text), when: undefined }
  const when = WHEN.exec(text)?.[0].toLowerCase()
  if (when && !/^(?:today|tonight)$/u.test(when))
    details.when = when.replace(/on (\p{L})/u, (_, letter: string) => `on ${letter.toUpperCase()}`)
  else if (when) details.when = when
  return details
}

const PERSON = new RegExp(
  String.raw`\b(?:my|our) (?:(?:dear|late|old|beloved|little|older|younger|big|lovely|elderly|grand|great|best|close|good|only|sweet|poor|oldest|childhood) ){0,2}(?<kin>${KIN})(?:(?:'s)|(?:,? (?<name>\p{Lu}\p{Ll}+)))?(?![\p{L}-])`,
  'u',
)
const whoOf = (kind: EventKind, text: string): string | undefined => {
  if (kind !== 'bereavement' && kind !== 'illness-near') return undefined
  const groups = PERSON.exec(text)?.groups
  if (groups) return `your ${groups.kin}${groups.name ? ` ${groups.name}` : ''}`
  const named = /(?<name>\p{Lu}\p{Ll}+) (?:\p{Ll}+ )?(?:passed away|died)/u.exec(text)?.groups?.name
  return named && parse(text).names.some(({ text: name }) => name.includes(named)) ? named : undefined
}

const whatOf = (kind: EventKind, text: string): string | undefined => {
  if (kind === 'good-news') {
    const news = NEWS.find(([cue]) => cue.test(text))
    if (news) return news[1]
  }
  const before = BEFORE_WHAT[kind]
  const after = AFTER_WHAT[kind]
  if (!before && !after) return undefined
  const { tokens } = parse(text)
  for (let at = 0; at < tokens.length; at++) {
    const end = phraseEnd(tokens, at)
    if (end === undefined) continue
    const first = tokens[at] as Token
    const last = tokens[end - 1] as Token
    const fits = before
      ? before.test(text.slice(Math.max(0, first.start - 40), first.start).trimEnd())
      : after?.test(tokens[end]?.text ?? '')
    const phrase = fits ? turned(text.slice(first.start, last.end)) : undefined
    if (phrase && !NOT_WHAT.test(phrase) && /^[\p{L}\p{N}’' -]{3,48}$/u.test(phrase)) return phrase
    at = end - 1
  }
  return undefined
}

/** A determiner and its noun with what stands between: "the", "my" … at most four words. */
const phraseEnd = (tokens: readonly Token[], from: number): number | undefined => {
  if (!/^(?:the|my|our|your|this|that)$/iu.test(tokens[from]?.text ?? '')) return undefined
  let end: number | undefined
  for (let at = from + 1; at < from + 6; at++) {
    const token = tokens[at]
    if (
      !token ||
      !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(token.pos) ||
      /^(?:today|tomorrow|yesterday|tonight|again|down)$/iu.test(token.text)
    )
      break
    if (token.pos === 'NOUN' || token.pos === 'PROPN') end = at + 1
  }
  return end
}

/** From the writer's side to the answerer's. "your" becomes "the": whose it is depends on who answers. */
const turned = (phrase: string): string =>
  phrase
    .replace(/^(?:my|our)\b/iu, 'your')
    .replace(/^(?:your)(?= )/u, (word) => (/^your/iu.test(phrase) ? 'the' : word))
    .replace(/^(?:This|That|The)\b/u, (word) => word.toLowerCase())
    .replace(/^(?:this|that)\b/u, 'the')
