import { CRISIS_EN } from './data/crisis/en/english.ts'
import { CRISIS_FR } from './data/crisis/french.ts'
import { CRISIS_DE } from './data/crisis/german.ts'
import { CRISIS_IT } from './data/crisis/italian.ts'
import type { CrisisFamily, CrisisList } from './data/crisis/list.ts'
import { CRISIS_PT } from './data/crisis/portuguese.ts'
import { CRISIS_ES } from './data/crisis/spanish.ts'
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
  const called = calledBy(text)
  if (called.size === 0) return false
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[*_~]+/gu, '')
  const jest = JEST.test(plain)
  for (const [list, families] of called) {
    if (speaksOf(list, families, prepare(list, plain), jest)) return true
  }
  return false
}

/** The families whose stems begin a word of the text, or what follows its apostrophe ("m'étrangle"). */
const calledBy = (text: string): Map<CrisisList, Set<CrisisFamily>> => {
  const called = new Map<CrisisList, Set<CrisisFamily>>()
  const call = (stem: string): void => {
    for (const [list, family] of CALLS.get(stem) ?? []) {
      const families = called.get(list)
      if (families) families.add(family)
      else called.set(list, new Set([family]))
    }
  }
  for (const { lower } of words(text)) {
    call(lower.slice(0, STEM))
    const elided = lower.indexOf("'") + 1
    if (elided > 0) call(lower.slice(elided, elided + STEM))
  }
  return called
}

const prepare = (list: CrisisList, text: string): string =>
  (list === CRISIS_EN ? spelledOut(text) : text).replace(list.harmless, ' ')

const speaksOf = (list: CrisisList, families: Set<CrisisFamily>, text: string, jest: boolean): boolean => {
  const hit = (pattern: RegExp): boolean => pattern.test(text)
  let hints = 0
  for (const { plain, implicit, faint, mild = [] } of families) {
    if (plain.some(hit) || (!jest && implicit.some(hit))) return true
    if (!jest) hints += faint.filter(hit).length + mild.filter(hit).length / 2
  }
  return hints >= 3 || (hints >= 2 && !list.everyday?.test(text))
}
