import type { Locale, ReplyJob } from '../job.ts'

/**
 * What a message is about, as far as an answer depends on it, in the order in which cues are tried: graver ones first, so that news of a
 * death is not answered for the thanks that stand beside it.
 */
const EVENTS = [
  'short',
  'pregnancy-loss',
  'bereavement',
  'harassment',
  'too-much',
  'illness-near',
  'illness',
  'sick-day',
  'team-loss',
  'job-loss',
  'gossip',
  'breakup',
  'complaint',
  'sarcasm',
  'apology',
  'mistake',
  'conflict',
  'incident',
  'lost-work',
  'rejection',
  'overload',
  'money',
  'limbo',
  'anxiety',
  'luck',
  'lonely',
  'waiting',
  'left-out',
  'wishes',
  'greeting',
  'family-news',
  'birthday',
  'good-news',
  'goodbye',
  'welcome',
  'comfort',
  'praise',
  'thanks',
  'invitation',
  'help',
  'reproach',
  'disagreement',
  'request',
  'schedule',
  'nuisance',
  'sad',
  'angry',
  'trouble',
  'told',
  'joke',
  'question',
  'glad',
  'neutral',
] as const
export type EventKind = (typeof EVENTS)[number]

/** Details that stand in the message, worded from the answerer's side: "your dad", "the interview", "tomorrow". */
export type Details = { who?: string; what?: string; when?: string }

/** How one language tells events apart: the first cue that is met decides. */
export type Cues = readonly (readonly [kind: EventKind, cue: RegExp])[]

export const inOrder = (cues: Cues): Cues =>
  cues.toSorted(([one], [other]) => EVENTS.indexOf(one) - EVENTS.indexOf(other))

/**
 * The hard things of one language, and the signs of trouble where no cue is met: `strong` ones speak of a person's hurt, `weak` ones
 * of something that went wrong. `harmless` (global) are wordings that only look like trouble.
 */
export type Hardship = {
  cues: Cues
  strong: RegExp
  weak: RegExp
  /** Speaks of a private matter, good or bad. */
  private?: RegExp
  /** A person tells something, and words that make it a matter of work. */
  people?: RegExp
  work?: RegExp
  harmless: RegExp
  templates: Templates
}

/** Reads the details of an event out of a text in one language. */
export type ReadDetails = (kind: EventKind, text: string) => Details

/**
 * The event by its wording, else by what the message seems to feel. Where there is any sign of trouble that nothing explains it is
 * `trouble`: an answer that is too gentle costs little, a cool one to somebody who is hurt costs much.
 */
export const kindOf = (job: ReplyJob, text: string, { cues, signs }: ReplyLanguage): EventKind => {
  const kind = wordedOrFelt(job, text, cues)
  const { score } = job.sense.analysis.sentiment
  const read = text.replace(signs.harmless, ' ')
  const strong = signs.strong.test(read)
  const troubled = strong || signs.weak.test(read)
  if (FELT_ONLY.has(kind) && !troubled && !cues.some(([of, cue]) => of === kind && cue.test(text))) {
    return job.language === 'en' ? kind : score < CERTAIN ? 'trouble' : 'neutral'
  }
  if (PLAIN.has(kind)) {
    if (troubled || score < UNEASY) return 'trouble'
    const personal = signs.private?.test(text) || (signs.people?.test(text) && !signs.work?.test(text))
    const bare =
      kind === 'neutral' || (kind === 'short' && !cues.some(([of, cue]) => of === kind && cue.test(text)))
    return bare && personal && job.language === 'en' ? 'told' : kind === 'neutral' && personal ? 'told' : kind
  }
  if (BUSINESS.has(kind)) return strong ? 'trouble' : kind
  return KIND_WORDS.has(kind) && strong && score < UNEASY ? 'trouble' : kind
}

/** Outside English the feeling is read less surely: without a word that speaks of trouble it needs a clear score. */
const FELT_ONLY: ReadonlySet<EventKind> = new Set(['angry', 'sad', 'anxiety'])
const CERTAIN = -0.85
/** Answers that say nothing to somebody who is in trouble. */
const PLAIN: ReadonlySet<EventKind> = new Set(['neutral', 'short', 'glad'])
/** Work goes wrong in requests and questions every day: only a person's own hurt comes before the matter. */
const BUSINESS: ReadonlySet<EventKind> = new Set(['request', 'question', 'help', 'schedule', 'invitation'])
/** "Thank you, that was a terrible week" is thanks, unless the whole message sounds sad. */
const KIND_WORDS: ReadonlySet<EventKind> = new Set(['thanks', 'praise', 'good-news', 'welcome'])
/** Sentiment from here down is no plain information. */
const UNEASY = -0.25

const wordedOrFelt = (job: ReplyJob, text: string, cues: Cues): EventKind => {
  const { analysis } = job.sense
  const met = (wanted?: EventKind): EventKind | undefined =>
    cues.find(([kind, cue]) => (!wanted || kind === wanted) && cue.test(text) && fits(kind, job))?.[0]
  const said = met()
  if (said === 'illness-near' && met('overload')) return 'too-much'
  if ((said === 'conflict' || said === 'left-out') && AT_YOU.test(text)) return 'reproach'
  if (said === 'schedule' && ASKS.test(text)) return 'question'
  if (said === 'incident' && ASKS.test(text) && met('request')) return 'request'
  const laughing = LAUGHS.test(job.text) && analysis.sentiment.score > -0.3
  if (laughing && (!said || LIGHT.has(said))) return 'joke'
  if (said) return said
  if (CELEBRATES.test(job.text) && analysis.sentiment.score > 0) return 'good-news'
  if ((text.match(/\p{L}+/gu)?.length ?? 0) < SHORT) return 'short'
  if (ASKS.test(text)) return 'question'
  const felt = job.sense.uncertain || FOR_INFORMATION.test(text) ? undefined : FELT[analysis.emotion]
  if (felt === 'glad') return JOYFUL.test(job.text) && analysis.sentiment.score >= 0.3 ? 'glad' : 'neutral'
  if (analysis.emotion === 'anger' && felt && job.language === 'en' && analysis.confidence < SURE)
    return 'trouble'
  if (felt) return felt
  return analysis.sentiment.score < -0.5 ? 'sad' : 'neutral'
}

/** Under this, anger is a guess, and what fits any trouble is answered: who only seems angry may be ashamed or hurt. */
const SURE = 0.4
const FOR_INFORMATION = /^(?:fyi|heads[- ]?up|note|reminder)\b/iu
/** What the reader did, so that the answer cannot speak of somebody else. */
const AT_YOU =
  /(?:^|[.!?,;] ?|\b(?:that|when|because|how|why (?:do|did|would|are)) )you (?:just |really |always |totally |completely |publicly )?(?:embarrass|humiliat|ignor|interrupt|blam|undermin|yell|shout|snap|belittl|dismiss|threw|laugh|lied|betray|took|talk(?:ed)? over|made (?:me|us))/iu

/** "ok", "sounds good", a thumb: nothing to be told apart. */
const SHORT = 4

/** Joy is answered as joy only where it shows: the model alone also hears it in "lunch is in the kitchen". */
const JOYFUL =
  /[!❤🙂😀😃😄😁😊😍🥰🤩🙌]|\b(?:love\p{L}*|great|best(?! friend)|happy|proud|glad|enjoy\p{L}*|nice|amazing|beautiful|fun|excited|awesome|wonderful|yay|wow)\b/iu
const ASKS = /[?？]\s*$/u
const CELEBRATES = /🎉|🥳|🎊|🍾/u
/** What people laugh about is not asked for help. */
const LIGHT: ReadonlySet<EventKind> = new Set(['help', 'nuisance', 'mistake', 'request', 'question'])
const LAUGHS = /😂|🤣|\b(?:lol|lmao|haha\w*|jaja\w*|mdr|kkk+)\b/iu

const FELT: Partial<Record<ReplyJob['sense']['analysis']['emotion'], EventKind>> = {
  anger: 'angry',
  disgust: 'angry',
  fear: 'anxiety',
  sadness: 'sad',
  joy: 'glad',
}

/** "We lost the bet, hilarious!" is no bereavement: good cheer overrules the lighter bad news, never the grave ones. */
const fits = (kind: EventKind, job: ReplyJob): boolean => {
  const { score } = job.sense.analysis.sentiment
  const laughing = LAUGHS.test(job.text)
  switch (kind) {
    case 'rejection':
    case 'overload':
    case 'conflict':
      return !laughing || score < 0
    case 'bereavement':
      return !MACHINE_DIED.test(job.text)
    case 'breakup':
      return !RELIEVED.test(job.text)
    case 'illness':
    case 'illness-near':
      return !RELIEF.test(job.text)
    case 'goodbye':
      return !OTHERS_LEAVE.test(job.text)
    case 'thanks':
      return !SCORN.test(job.text)
    case 'sick-day':
      return !NERVES.test(job.text)
    case 'incident':
      return !MENDED.test(job.text) && !MISSED.test(job.text)
    case 'good-news':
      return score > -0.4 || RELIEF.test(job.text)
    default:
      return true
  }
}

const MACHINE_DIED =
  /(?<!\p{L})(?:disque|serveur|ordinateur|batterie|téléphone|disco|ordenador|computadora|portátil|servidor|batería|bateria|celular|computador|móvil|festplatte|rechner|akku|notebook|handy|server|computer|telefono|portatile|batteria|laptop|drive|phone|battery|pc)(?: \p{L}+){0,4} (?:mort|muri|muerto|morre|morto|morta|gestorben|died|dead|tot)/iu
/** Good news in words that sound grave. */
const RELIEF =
  /\b(?:(?:no|not|isn['’]t) (?:cancer|malignant)|benign|cancer[- ]free|in remission|all[- ]clear|went (?:so |really |very |super )?(?:well|great|fine|smoothly)|out of (?:the )?(?:hospital|icu|danger)|(?:has|have|'s|is|fully) (?:\p{L}+ )?recover(?:ed|ing well))\b/iu
const RELIEVED = /\b(?:it's|it is|what|such|huge|a) (?:\p{L}+ )?relief\b|\brelieved\b/iu
/** Who leaves is somebody else. */
const OTHERS_LEAVE =
  /\b(?:his|her|their) last (?:day|week)\b|\b(?:he|she|they|(?:my|our|the) (?:\p{L}+ )?(?:mentor|manager|boss|lead|colleague|cto|ceo|director|teammate|buddy|friend|designer|developer|engineer))(?:['’]s|['’]re| is| are| has| have)? (?:\p{L}+ )?(?:leav|retir|resign|mov|hand|quit)/iu
/** Thanks that are none. */
const SCORN =
  /\bthank(?:s| you) (?:a lot |so much |very much )?for (?:breaking|ruining|ignoring|deleting|wasting|making me look|not \p{L}+ing)\b/iu
/** Sick with nerves. */
const NERVES =
  /\b(?:defen[cs]e|interview|exam|talk|presentation|speech|viva|audition)\b[^.!?\n]{0,40}\bfeel(?:ing)? (?:so |really |physically )?sick\b/iu
/** What an incident cost a person comes before the incident. */
const MISSED = /\bmissed (?:my|our) /iu
const MENDED = /(?<!not |n't |yet )\b(?:fixed|resolved|solved|recovered|works again|back up)\b/iu

export type Templates = Partial<
  Record<EventKind, Record<'acknowledge' | 'explore' | 'support', readonly string[]>>
>
export type ReplyWords = { locale: Locale; cues: Cues; details: ReadDetails; templates: Templates }
export type ReplyLanguage = ReplyWords & {
  signs: Pick<Hardship, 'strong' | 'weak' | 'private' | 'people' | 'work' | 'harmless'>
}
