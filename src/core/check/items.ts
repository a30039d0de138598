import { defuse } from '../defuse.ts'
import type { ProtectedItem, ProtectedKind } from '../job.ts'
import { added, type Case, type Check, lost } from './finding.ts'
import { surplus } from './side.ts'

const CHECK_OF: Record<ProtectedKind, string> = {
  mention: 'mentions',
  channel: 'mentions',
  link: 'links',
  email: 'links',
  code: 'code',
  emoji: 'emoji',
  number: 'numbers',
  date: 'dates',
  time: 'dates',
  money: 'money',
  quote: 'quotes',
  format: 'formatting',
  foreign: 'formatting',
}

const MASS = /(?:<!|@\u200b?)(?:everyone|here|channel)(?:\|[^<>\n]*)?>?/giu
const isMass = ({ kind, text }: ProtectedItem): boolean =>
  kind === 'mention' && defuse(text, 'plain') !== text

/** The texts of one check's items as they would be shown. Mass mentions are counted apart, because showing them changes them. */
const textsOf = (items: readonly ProtectedItem[], name: string): string[] =>
  items
    .filter((item) => CHECK_OF[item.kind] === name && !isMass(item))
    .map(({ kind, text }) => (kind === 'code' ? text : defuse(text, 'plain').trim()))

const WORD = /[\p{L}\p{M}]+|\p{N}+/gu
const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

const occurrences = (text: string, part: string): number => text.split(part).length - 1

/**
 * Items are found anew in the rewrite, where a neighbour may have changed how they are cut: "20 whole minutes" → "20 minutes". So an
 * item counts as kept when its text stands there as often as before, and as nothing new when all its words and digits were there.
 */
const checkOf = (name: string): Check => ({
  name,
  find: (work: Case) => {
    const { before, after } = work
    if (before.masked.items.length === 0 && after.masked.items.length === 0) return []
    const was = textsOf(before.masked.items, name)
    const is = textsOf(after.masked.items, name)
    if (was.length === 0 && is.length === 0) return []
    const shown = defuse(before.text, 'plain')
    const gone = surplus(was, is).filter(
      (text) => text === '' || occurrences(after.text, text) < occurrences(shown, text),
    )
    const known = surplus(is, was)
    const fresh = known.length === 0 ? [] : surplus(known.flatMap(wordsOf), wordsOf(shown))
    const unknown = known.filter(
      (text) =>
        wordsOf(text).length === 0 ||
        wordsOf(text).some((word) => fresh.includes(word)) ||
        (occurrences(after.text, text) > occurrences(shown, text) && !isMeasure(name)),
    )
    const mayGo = name === 'emoji' && work.emoji !== 'keep'
    return [...(mayGo ? [] : lost(gone)), ...added(unknown)]
  },
})
const isMeasure = (name: string): boolean => name === 'numbers' || name === 'dates' || name === 'money'

const massMentions: Check = {
  name: 'mass-mentions',
  find: ({ before, after }) => {
    const was = (before.text.match(MASS) ?? []).map(plain)
    const is = (after.text.match(MASS) ?? []).map(plain)
    return [...lost(surplus(was, is)), ...added(surplus(is, was))]
  },
}
const plain = (mention: string): string =>
  `@${/everyone|here|channel/iu.exec(mention)?.[0].toLowerCase() ?? ''}`

export const itemChecks: readonly Check[] = [...new Set(Object.values(CHECK_OF)).values()]
  .map(checkOf)
  .concat(massMentions)
