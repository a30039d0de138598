import { defuse } from '../defuse.ts'
import type { Markup, ProtectedItem, ProtectedKind } from '../job.ts'
import { added, type Check, lost } from './finding.ts'
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
const isMass = ({ kind, text }: ProtectedItem, markup: Markup): boolean =>
  kind === 'mention' && defuse(text, markup) !== text

/** The texts of one check's items as they would be shown. Mass mentions are counted apart, because showing them changes them. */
const textsOf = (items: readonly ProtectedItem[], name: string, markup: Markup): string[] =>
  items
    .filter((item) => CHECK_OF[item.kind] === name && !isMass(item, markup))
    .map(({ kind, text }) => (kind === 'code' ? text : defuse(text, markup).trim()))

const WORD = /[\p{L}\p{M}]+|\p{N}+/gu
const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

const occurrences = (text: string, part: string): number => text.split(part).length - 1

/**
 * Items are found anew in the rewrite, where a neighbour may have changed how they are cut: "20 whole minutes" → "20 minutes". So an
 * item is kept when its text stands there as often as before, and a measure is nothing new when no word or digit of it is.
 */
const checkOf = (name: string): Check => ({
  name,
  find: ({ before, after, markup, emoji }) => {
    const was = textsOf(before.masked.items, name, markup)
    const is = textsOf(after.masked.items, name, markup)
    if (was.length === 0 && is.length === 0) return []
    const [missing, extra] = [surplus(was, is), surplus(is, was)]
    if (missing.length === 0 && extra.length === 0) return []
    const shown = defuse(before.text, markup)
    const gone = missing.filter(
      (text) => text === '' || occurrences(after.text, text) < occurrences(shown, text),
    )
    const fresh = new Set(surplus(wordsOf(after.text), wordsOf(shown)))
    const isNew = (text: string): boolean =>
      !MEASURES.has(name) || wordsOf(text).some((word) => fresh.has(word))
    const mayGo = name === 'emoji' && emoji !== 'keep'
    return [...(mayGo ? [] : lost(gone)), ...added(extra.filter(isNew))]
  },
})
const MEASURES = new Set(['numbers', 'dates', 'money'])

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
