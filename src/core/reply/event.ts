import type { Locale, ReplyJob } from '../job.ts'

/** What a message is about, as far as an answer depends on it. The last ones are read from the emotion where no wording tells more. */
export type EventKind =
  | 'bereavement'
  | 'illness'
  | 'illness-near'
  | 'sick-day'
  | 'job-loss'
  | 'breakup'
  | 'rejection'
  | 'complaint'
  | 'conflict'
  | 'incident'
  | 'mistake'
  | 'sarcasm'
  | 'reproach'
  | 'disagreement'
  | 'nuisance'
  | 'overload'
  | 'anxiety'
  | 'help'
  | 'thanks'
  | 'praise'
  | 'comfort'
  | 'invitation'
  | 'good-news'
  | 'family-news'
  | 'birthday'
  | 'joke'
  | 'welcome'
  | 'goodbye'
  | 'apology'
  | 'schedule'
  | 'request'
  | 'question'
  | 'sad'
  | 'angry'
  | 'glad'
  | 'short'
  | 'neutral'

/** Details that stand in the message, worded from the answerer's side: "your dad", "the interview", "tomorrow". */
export type Details = { who?: string; what?: string; when?: string }
export type Event = { kind: EventKind; details: Details }

/** How one language tells events apart: the first cue that is met decides, so graver ones stand first. */
export type Cues = readonly (readonly [kind: EventKind, cue: RegExp])[]

/** Reads the details of an event out of a text in one language. */
export type ReadDetails = (kind: EventKind, text: string) => Details

/** The event by its wording, else by what the message seems to feel. */
export const kindOf = (job: ReplyJob, text: string, cues: Cues): EventKind => {
  const { analysis } = job.sense
  const said = cues.find(([kind, cue]) => cue.test(text) && fits(kind, job))?.[0]
  if (said) return said
  if (LAUGHS.test(job.text) && analysis.sentiment.score > -0.3) return 'joke'
  if ((text.match(/\p{L}+/gu)?.length ?? 0) < SHORT) return 'short'
  if (/[?？]\s*$/u.test(text)) return 'question'
  const felt = job.sense.uncertain ? undefined : FELT[analysis.emotion]
  if (felt && !(felt === 'glad' && analysis.sentiment.score < 0.3)) return felt
  return analysis.sentiment.score < -0.5 ? 'sad' : 'neutral'
}

/** "ok", "sounds good", a thumb: nothing to be told apart. */
const SHORT = 4

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
    case 'good-news':
      return score > -0.4
    default:
      return true
  }
}

export type Templates = Partial<
  Record<EventKind, Record<'acknowledge' | 'explore' | 'support', readonly string[]>>
>
export type ReplyLanguage = { locale: Locale; cues: Cues; details: ReadDetails; templates: Templates }
