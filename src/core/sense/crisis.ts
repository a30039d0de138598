import { CRISIS_EN } from './data/crisis/en/english.ts'
import type { CrisisFamily, CrisisList } from './data/crisis/list.ts'
import { CRISIS_DE, CRISIS_ES, CRISIS_FR, CRISIS_IT, CRISIS_PT } from './data/crisis/others.ts'
import { spelledOut } from './spelled-out.ts'
import { words } from './words.ts'

/** A joke is told as one. Plain wording counts all the same: people in danger laugh too. */
const JEST = /\b(?:lol|lmao|lmfao|rofl|haha\w*|jaja\w*|hehe\w*|jk|mdr|kkk+|xd)\b|[😂🤣💀😆😹😜😝]/u

const LISTS: readonly CrisisList[] = [CRISIS_EN, CRISIS_ES, CRISIS_FR, CRISIS_DE, CRISIS_PT, CRISIS_IT]

/** Which families a word's first letters call for: most messages call for none, and then no pattern is tried. */
const STEM = 5
const CALLS = new Map<string, [CrisisList, CrisisFamily][]>()
for (const list of LISTS) {
  for (const family of list.families) {
    for (const stem of family.stems.split(' ')) CALLS.set(stem, [...(CALLS.get(stem) ?? []), [list, family]])
  }
}

/**
 * Whether somebody seems to be in danger: suicide, self-harm, despair that says so in other words, violence, or worry that another
 * person is. Tuned for recall with idioms taken out ("this deploy is killing me"). Every language that the product speaks is tried,
 * because a short cry is too short to tell its language.
 */
export const crisis = (text: string): boolean => {
  const called = new Map<CrisisFamily, CrisisList>()
  for (const { lower } of words(text)) {
    for (const [list, family] of CALLS.get(lower.slice(0, STEM)) ?? []) called.set(family, list)
  }
  if (called.size === 0) return false
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[*_~]+/gu, '')
  const jest = JEST.test(plain)
  const prepared = new Map<CrisisList, string>()
  for (const [family, list] of called) {
    const rest = prepared.get(list) ?? prepare(list, plain)
    prepared.set(list, rest)
    if (speaksOf(family, rest, jest)) return true
  }
  return false
}

const prepare = (list: CrisisList, text: string): string =>
  (list === CRISIS_EN ? spelledOut(text) : text).replace(list.harmless, ' ')

const speaksOf = ({ plain, implicit, faint }: CrisisFamily, text: string, jest: boolean): boolean => {
  const hit = (pattern: RegExp): boolean => pattern.test(text)
  if (plain.some(hit)) return true
  return !jest && (implicit.some(hit) || faint.filter(hit).length >= 2)
}
