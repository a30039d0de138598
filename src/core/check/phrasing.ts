import type { Tell } from '../analysis.ts'
import { ownWords } from '../sense/own-words.ts'
import { tells } from '../sense/tells.ts'
import { words } from '../sense/words.ts'
import { added, type Case, type Check } from './finding.ts'

/**
 * No machine-sounding phrase that the writer did not use. One that spans other edits reads differently without being new, so a kind of
 * phrase also has to stand there more often than before. The embedded engine's own words are data, and tested as such.
 */
export const phrasingCheck: Check = {
  name: 'phrasing',
  find: (work) => {
    if (work.engine === 'embedded') return []
    const found = tellsIn(work.after.text, work.target, work)
    if (found.length === 0) return []
    const said = ownWords(work.before.text, work.markup).toLowerCase()
    const fresh = found.filter(({ text }) => !said.includes(text.toLowerCase()))
    if (fresh.length === 0) return []
    const had = tellsIn(work.before.text, work.source, work)
    const count = (list: readonly Tell[], kind: string): number =>
      list.filter((tell) => tell.kind === kind).length
    return added(
      fresh.filter(({ kind }) => count(found, kind) > count(had, kind)).map(({ text }) => text.trim()),
    )
  },
}

const tellsIn = (text: string, language: string, { markup, formality }: Case): Tell[] => {
  const own = ownWords(text, markup)
  return tells(own, words(own), { language, formality })
}
