import type { Locale, ReplyJob, Strategy, Suggestion } from '../job.ts'
import { ownWords } from '../sense/own-words.ts'
import type { Details, EventKind, ReplyLanguage } from './event.ts'
import { kindOf } from './event.ts'
import { languageFor } from './languages.ts'

const STRATEGIES: readonly Strategy[] = ['acknowledge', 'explore', 'support']

/**
 * Three answers by different means, for a person to choose from, edit and send. What they say of the event stands in the message;
 * everything else is left to the sender as a slot `[…]`. In a language that the product does not speak they are in English, because a
 * plain English sentence is easier to mend than a wrong one. The same job gives the same answers; variants go round.
 */
export const suggest = (job: ReplyJob): Suggestion[] => {
  const language = languageFor(replyLanguage(job.language))
  const text = ownWords(job.text, job.markup)
    .replaceAll('’', "'")
    .replace(/[^\S\n]+/gu, ' ')
    .trim()
  const kind = kindOf(job, text, language)
  const details = language.details(kind, text)
  return STRATEGIES.map((strategy) => ({
    strategy,
    text: register(pick(language, kind, strategy, details, job.variant), job, language.locale),
  }))
}

/** The language that suggestions are written in for a message's language. */
export const replyLanguage = (language: string): Locale =>
  (['en', 'es', 'fr', 'de', 'pt', 'it'] as const).find((known) => known === language) ?? 'en'

/** Templates that can be filled come before those that need nothing, so that the first answer is the most specific. */
const pick = (
  { templates }: ReplyLanguage,
  kind: EventKind,
  strategy: Strategy,
  details: Details,
  variant: number,
): string => {
  const all = (templates[kind] ?? templates[STAND_IN[kind] ?? 'neutral'])?.[strategy] ?? []
  const usable = all.filter((template) => slotsOf(template).every((slot) => details[slot]))
  const specific = usable.filter((template) => slotsOf(template).length > 0)
  const ordered = [...specific, ...usable.filter((template) => slotsOf(template).length === 0)]
  const template = ordered[variant % ordered.length] ?? ''
  return template.replace(/\{(who|what|when)\}/gu, (_, slot: keyof Details) => details[slot] ?? '')
}

/** What is said where a language has no words of its own for an event. */
const STAND_IN: Partial<Record<EventKind, EventKind>> = {
  'too-much': 'overload',
  money: 'trouble',
  waiting: 'angry',
  sarcasm: 'angry',
  nuisance: 'angry',
  conflict: 'left-out',
  reproach: 'angry',
  mistake: 'trouble',
  praise: 'thanks',
  joke: 'glad',
}

const slotsOf = (template: string): (keyof Details)[] =>
  [...template.matchAll(/\{(who|what|when)\}/gu)].map((match) => match[1] as keyof Details)

const CONTRACTED: readonly (readonly [RegExp, string])[] = [
  [/\bI'm\b/gu, 'I am'],
  [/\b([Tt]hat|[Ii]t)'s\b/gu, '$1 is'],
  [/\b([Dd]o)n't\b/gu, '$1 not'],
  [/\b([Yy]ou)'d\b/gu, '$1 would'],
  [/\bneedn't\b/gu, 'need not'],
]

/** Formal English writes its contractions out, casual English makes them; the words stay. */
const register = (text: string, { style }: ReplyJob, locale: Locale): string => {
  if (locale !== 'en') return text
  const formal = style.formality === 'formal' || (!style.formality && style.tone.formality >= 0.75)
  const plain = CONTRACTED.reduce((rest, [pattern, put]) => rest.replace(pattern, put), text)
  if (formal) return plain
  return plain
    .replace(/\bI am\b(?= (?!not\b))/gu, "I'm")
    .replace(/(?<=^|[.,!?:] |\band )([Tt]hat|[Ii]t) is\b(?= )/gu, "$1's")
    .replace(/\b([Yy]ou) are\b(?= )/gu, "$1're")
    .replace(/\b([Dd])o not\b/gu, "$1on't")
}
