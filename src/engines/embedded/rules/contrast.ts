import { edited, type Rule, replaceEach } from '../rule.ts'
import { verb as inflect } from '../text/inflect.ts'
import { capitalise } from '../text/splice.ts'

const ADVERB = '(?:just|only|merely|simply)'
/** "It's not just a tool, it's a platform." Both halves end with their sentence, so that nothing hangs on either. */
const TWO_CLAUSES = new RegExp(
  `\\b(it|this|that)(?:\\s+is|['’]s)(?:n['’]t|\\s+not)\\s+${ADVERB}\\s+((?:an?|the|about)\\s+[^.!?;\\n,—\\p{Co}]{2,50}?)\\s*(?:[,;.—–]|\\s-)\\s*(?:but\\s+)?(?:it|this|that)(?:\\s+is|['’]s)\\s+((?:also\\s+)?(?:an?|the|about)\\s+[^.!?;\\n,—]{2,80})(?=[.!?]|$)`,
  'giu',
)
/** "Remote work isn't just a perk — it's a change." */
const ANY_SUBJECT = new RegExp(
  `(?<=\\p{Ll}\\s+)(is|are|was|were)(?:n['’]t|\\s+not)\\s+${ADVERB}\\s+((?:an?|the|about)\\s+[^.!?;\\n,—\\p{Co}]{2,50}?)\\s*(?:[,;—–]|\\s-)\\s*(?:but\\s+)?(?:it|this|that|they)(?:\\s+(?:is|are|was|were)|['’](?:s|re))\\s+((?:also\\s+)?(?:an?|the|about)\\s+[^.!?;\\n,—]{2,80})(?=[.!?]|$)`,
  'giu',
)
/** "not just X but (also) Y" within one sentence. */
const ONE_CLAUSE = new RegExp(
  `\\bnot\\s+${ADVERB}\\s+([^.!?;\\n,—\\p{Co}]{2,40}?),?\\s+but(?:\\s+also)?\\s+([^.!?;\\n,—]{2,80}?)(?=[.!?,]|$)`,
  'giu',
)

/** "Not only does it run, but it also scales": both halves are said plainly. */
const NOT_ONLY =
  /(?<=^|[.!?]\s+|\n)Not\s+only\s+(does|do|is|are)\s+(it|this|that|they|we|the\s+\p{Ll}+)\s+(\p{Ll}+)\s+([^.!?;\n—]{2,80}?),?\s+but\s+((?:it|this|that|they|we)\s+)/gu

/** "Not only did the cache cut latency, but it also …", with verbs whose past is sure. */
const NOT_ONLY_DID =
  /(?<=^|[.!?]\s+|\n)Not\s+only\s+did\s+((?:it|this|that|they|we|he|she|(?:the|our|this|that|these)\s+(?:\p{Ll}+\s+){1,3}?))\s*(reduce|improve|increase|help|save|solve|fix|add|remove|lower|raise|boost|deliver|finish|launch|pass|complete|create|allow|enable|exceed|double|halve|show|prove|simplify|cause|miss|fail)\s+([^.!?;\n—]{2,80}?),?\s+but\s+((?:it|this|that|they|we|he|she)\s+)/gu

/** A contrast that denies nothing says both halves: "It's not just a tool, it's a platform" → "It's a tool and a platform". */
export const contrast: Rule = {
  code: 'tell-contrast',
  apply(text) {
    if (!/\b(?:just|only|merely|simply)\b/iu.test(text)) return undefined
    const only = replaceEach(
      text,
      NOT_ONLY,
      ([, helper = '', subject = '', verb = '', rest = '', next = '']) => {
        const said = helper === 'does' ? inflect(verb).s : helper === 'do' ? verb : `${helper} ${verb}`
        return `${capitalise(subject)} ${said} ${rest}, and ${next}`
      },
    )
    if (only.length > 0) return edited(text, only)
    const did = replaceEach(
      text,
      NOT_ONLY_DID,
      ([, subject = '', verb = '', rest = '', next = '']) =>
        `${capitalise(subject.trim())} ${inflect(verb).past} ${rest}, and ${next}`,
    )
    if (did.length > 0) return edited(text, did)
    const clauses = replaceEach(text, ANY_SUBJECT, ([, verb = '', first = '', second = '']) =>
      alike(first, second) ? `${verb} ${first} and ${second.replace(/^also\s+/iu, '')}` : undefined,
    )
    if (clauses.length > 0) return edited(text, clauses)
    const two = replaceEach(text, TWO_CLAUSES, ([, subject = '', first = '', second = '']) =>
      alike(first, second) ? `${subject}’s ${first} and ${second.replace(/^also\s+/iu, '')}` : undefined,
    )
    if (two.length > 0) return edited(text, two)
    return edited(
      text,
      replaceEach(text, ONE_CLAUSE, ([, first = '', second = '']) =>
        alike(first, second) ? `${verbal(first) ? '' : 'both '}${first} and ${second}` : undefined,
      ),
    )
  },
}

/** "improves speed": a verb of the third person with its object. */
const verbal = (part: string): boolean => /^(?:also\s+)?\p{Ll}{3,}[^s]s\s+\p{L}/u.test(part)

/** Halves are joined only where both begin with the same kind of word, because then they have the same grammar. */
const alike = (first: string, second: string): boolean => {
  const kind = (part: string): string => {
    const word =
      part
        .replace(/^also\s+/iu, '')
        .split(/\s+/u)[0]
        ?.toLowerCase() ?? ''
    if (/^(?:an?|the|our|your|their|its)$/u.test(word)) return 'noun'
    if (/^(?:about|for|in|on|with|to|by|from|at)$/u.test(word)) return word
    if (verbal(part)) return 's'
    return /ing$/u.test(word) ? 'ing' : /ed$/u.test(word) ? 'ed' : ''
  }
  return kind(first) !== '' && kind(first) === kind(second)
}
