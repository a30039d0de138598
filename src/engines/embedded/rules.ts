import type { Rule } from './rule.ts'
import { greeting, thanks } from './rules/courtesy.ts'
import { cuts } from './rules/cuts.ts'
import { emoji } from './rules/emoji.ts'
import { banned, preferred } from './rules/own-words.ts'
import { connectives, emDashes, ensuring, ingTails } from './rules/phrasing.ts'
import { plainWords } from './rules/plain-words.ts'
import { profanity } from './rules/profanity.ts'
import { blame, heat, insults } from './rules/recast.ts'
import { chatSpelling, contractions } from './rules/register.ts'
import { requests } from './rules/requests.ts'
import { loudMarks, shouting } from './rules/shouting.ts'
import { trim } from './rules/trim.ts'
import { urgent } from './rules/urgent.ts'

/** For every language: nothing here reads words. */
export const ANY_LANGUAGE_FIRST: readonly Rule[] = [shouting]
export const ANY_LANGUAGE_LAST: readonly Rule[] = [loudMarks, greeting, thanks, preferred, banned, emoji]

/**
 * English, in order: what a machine left behind goes first, so that what follows sees a person's words; then heat is lowered (an insult
 * before the profanity in it), then orders become requests, then the register is set.
 */
export const ENGLISH: readonly Rule[] = [
  ...cuts,
  ingTails,
  ensuring,
  connectives,
  plainWords,
  emDashes,
  insults,
  profanity,
  heat,
  blame,
  trim,
  chatSpelling,
  requests,
  contractions,
  urgent,
]
