import { CRISIS_EN } from './data/crisis/en.ts'
import type { CrisisList } from './data/crisis/list.ts'
import { CRISIS_DE, CRISIS_ES, CRISIS_FR, CRISIS_IT, CRISIS_PT } from './data/crisis/others.ts'

/** A joke is told as one. Plain wording counts all the same: people in danger laugh too. */
const JEST = /\b(?:lol|lmao|lmfao|rofl|haha\w*|jaja\w*|hehe\w*|jk|mdr|kkk+|xd)\b|[😂🤣💀😆😹😜😝]/u

const OTHERS: readonly CrisisList[] = [CRISIS_ES, CRISIS_FR, CRISIS_DE, CRISIS_PT, CRISIS_IT]

/**
 * Whether somebody seems to be in danger: suicide, self-harm, despair that says so in other words, violence, or worry that another
 * person is. Tuned for recall with idioms taken out ("this deploy is killing me"). Every language that the product speaks is tried,
 * because a short cry is too short to tell its language.
 */
export const crisis = (text: string): boolean => {
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[*_~]+/gu, '')
  const jest = JEST.test(plain)
  if (CRISIS_EN.cue.test(plain) && speaksOf(CRISIS_EN, spelledOut(plain), jest)) return true
  return OTHERS.some((list) => list.cue.test(plain) && speaksOf(list, plain, jest))
}

const speaksOf = ({ harmless, plain, implicit, faint }: CrisisList, text: string, jest: boolean): boolean => {
  const rest = text.replace(harmless, ' ')
  if (plain.some((pattern) => pattern.test(rest))) return true
  if (jest) return false
  if (implicit.some((pattern) => pattern.test(rest))) return true
  return faint.filter((pattern) => pattern.test(rest)).length >= 2
}

const spelledOut = (text: string): string =>
  SPELLINGS.reduce((rest, [pattern, put]) => rest.replace(pattern, put), text).replace(/[^\S\n]+/gu, ' ')

/** Contractions and chat spellings, so that each pattern needs one form only. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(can)'?t\b|\bcan not\b/gu, 'cannot'],
  [/\bwon'?t\b/gu, 'will not'],
  [/\b(do|does|did|is|was|were|are|would|could|should|has|have|had)n'?t\b/gu, '$1 not'],
  [/\b(?:im|i'm)\b/gu, 'i am'],
  [/\b(?:ive|i've)\b/gu, 'i have'],
  [/\bi'll\b/gu, 'i will'],
  [/\bi'd\b(?= (?:be|rather|like|love|prefer|die|never|want|do|end))/gu, 'i would'],
  [/\bi'd\b/gu, 'i had'],
  [/\b(he|she|it|that|there|what|who|life|everyone|nobody)'s\b/gu, '$1 is'],
  [/\b(they|you|we)'re\b/gu, '$1 are'],
  [/\b(they|you|we|he|she)'d\b/gu, '$1 would'],
  [/\b(they|you|we|he|she|it)'ll\b/gu, '$1 will'],
  [/\bwanna\b/gu, 'want to'],
  [/\bgonna\b/gu, 'going to'],
  [/\bgotta\b/gu, 'got to'],
  [/\bno ?body\b/gu, 'nobody'],
]
