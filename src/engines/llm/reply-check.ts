import type { CheckResult, ReplyJob, Suggestion } from '../../core/job.ts'
import { protect } from '../../core/protect.ts'
import { detectLanguage } from '../../core/sense/language.ts'

/** From the study in which editable suggestions helped (arXiv 2203.15144): short enough to be made one's own. */
const MOST_WORDS = 60
/** What no suggestion may hold, in the languages that the product speaks; the rest is the prompt's to prevent. */
const NEVER: readonly [string, RegExp][] = [
  [
    'claims to know how they feel',
    /\b(?:know|understand) (?:exactly |just )?how (?:you|that|it) (?:feel|must)|sé (?:exactamente )?cómo te sientes|je sais (?:exactement )?ce que tu ressens|ich weiß (?:genau,? )?wie du dich fühlst|sei (?:exatamente )?como você se sente|so (?:esattamente )?come ti senti/iu,
  ],
  [
    'finds a silver lining',
    /\bat least\b|silver lining|everything happens for a reason|on the bright side|por lo menos|au moins|wenigstens|pelo menos|almeno/iu,
  ],
  [
    'claims shared experience',
    /\b(?:i(?:'ve| have) been (?:there|through)|(?:the )?same (?:thing )?happened to me|me too)\b/iu,
  ],
  [
    'promises for the person',
    /\bi (?:promise|guarantee)\b|te prometo|je te promets|ich verspreche|eu prometo|ti prometto/iu,
  ],
]
/** What a suggestion may not bring that the message does not hold. */
const FACTS = new Set([
  'link',
  'email',
  'mention',
  'channel',
  'number',
  'date',
  'time',
  'money',
  'emoji',
  'code',
])

const faultsOf = ({ strategy, text }: Suggestion, job: ReplyJob): string[] => {
  const faults: string[] = []
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0
  if (words > MOST_WORDS) faults.push(`has ${words} words; at most ${MOST_WORDS}`)
  if (strategy === 'explore' && (text.match(/[?？؟]/gu)?.length ?? 0) !== 1)
    faults.push('should ask exactly one question')
  for (const [fault, pattern] of NEVER) if (pattern.test(text)) faults.push(fault)
  const known = job.masked.items.map((item) => item.text).concat(job.context.map((message) => message.text))
  const fresh = protect(text, job.markup).items.filter(
    ({ kind, text: item }) => FACTS.has(kind) && !known.some((one) => one.includes(item)),
  )
  if (fresh.length > 0) faults.push(`brings in ${fresh.map((item) => `“${item.text}”`).join(', ')}`)
  if (/⟦|⟧/u.test(text)) faults.push('holds a placeholder that stands for nothing')
  const { language, confidence } = detectLanguage(text)
  if (
    words > 5 &&
    language !== 'und' &&
    job.language !== 'und' &&
    language !== job.language &&
    confidence > 0.8
  ) {
    faults.push(`is in “${language}”, not in “${job.language}”`)
  }
  return faults
}

/** One result a fault; none means that the suggestions may be shown. */
export const checkReplies = (job: ReplyJob, suggestions: readonly Suggestion[]): CheckResult[] =>
  suggestions.flatMap((suggestion) =>
    faultsOf(suggestion, job).map((fault) => ({
      name: `reply-${suggestion.strategy}`,
      ok: false,
      detail: `The reply “${suggestion.strategy}” ${fault}.`,
    })),
  )
