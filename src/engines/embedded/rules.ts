import type { Rule } from './rule.ts'
import { contrast } from './rules/contrast.ts'
import { greeting, thanks } from './rules/courtesy.ts'
import { cuts } from './rules/cuts.ts'
import { emoji } from './rules/emoji.ts'
import { foreignRules } from './rules/foreign.ts'
import { boldLeads } from './rules/layout.ts'
import { notes } from './rules/notes.ts'
import { banned, preferred } from './rules/own-words.ts'
import { connectives, emDashes, ensuring, ingTails, stagedQuestions } from './rules/phrasing.ts'
import { plainWords } from './rules/plain-words.ts'
import { presentable } from './rules/presentable.ts'
import { profanity } from './rules/profanity.ts'
import { accusing, blame, heat, insults } from './rules/recast.ts'
import { chatSpelling, contractions } from './rules/register.ts'
import { requests } from './rules/requests.ts'
import { runOns, staccato } from './rules/rhythm.ts'
import { loudMarks, shouting } from './rules/shouting.ts'
import { trim } from './rules/trim.ts'
import { urgent } from './rules/urgent.ts'
import type { Situation } from './situation.ts'

/** For every language: nothing here reads words. */
const ANY_LANGUAGE_FIRST: readonly Rule[] = [notes, shouting]
const ANY_LANGUAGE_LAST: readonly Rule[] = [
  presentable,
  loudMarks,
  greeting,
  thanks,
  preferred,
  banned,
  emoji,
]

/**
 * English, in order: what a machine left behind goes first, so that what follows sees a person's words; then heat is lowered (an insult
 * before the profanity in it), then orders become requests, then the register is set.
 */
const ENGLISH: readonly Rule[] = [
  ...cuts,
  stagedQuestions,
  contrast,
  ingTails,
  ensuring,
  connectives,
  plainWords,
  emDashes,
  staccato,
  boldLeads,
  insults,
  profanity,
  heat,
  blame,
  accusing,
  trim,
  runOns,
  chatSpelling,
  requests,
  contractions,
  urgent,
]

const made = new Map<Situation['language'], readonly Rule[]>([
  ['en', [...ANY_LANGUAGE_FIRST, ...ENGLISH, ...ANY_LANGUAGE_LAST]],
  ['other', [...ANY_LANGUAGE_FIRST, ...ANY_LANGUAGE_LAST]],
])

/** The rules for a text of that language, in order; made at the first text in it. */
export const rulesFor = (language: Situation['language']): readonly Rule[] => {
  let rules = made.get(language)
  if (!rules) {
    rules =
      language === 'en' || language === 'other'
        ? []
        : [...ANY_LANGUAGE_FIRST, ...foreignRules(language), ...ANY_LANGUAGE_LAST]
    made.set(language, rules)
  }
  return rules
}
