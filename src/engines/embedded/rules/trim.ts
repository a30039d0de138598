import { lexicon } from '../../../core/sense/lexicon.ts'
import { words } from '../../../core/sense/words.ts'
import { FILLER, HEDGES } from '../data/en/filler.ts'
import { edited, type Rule, replaceEach } from '../rule.ts'
import { source } from '../text/pattern.ts'

const TRIM_FROM = 0.65

const PHRASES = lexicon(FILLER)
const SOURCES = HEDGES.map(([pattern, put]) => ({ pattern: new RegExp(source(pattern), 'giu'), put }))

/** Padding goes where the tone is short: "I just wanted to let you know that the build is green" → "The build is green". */
export const trim: Rule = {
  code: 'trim-filler',
  apply(text, { asked, tone }) {
    if (!asked || tone.brevity < TRIM_FROM) return undefined
    const phrases = PHRASES.find(words(text)).map(({ start, end, value }) => ({ start, end, put: value }))
    const free = (at: number): boolean => !phrases.some(({ start, end }) => at >= start && at < end)
    const hedges = SOURCES.flatMap(({ pattern, put }) =>
      replaceEach(text, pattern, (match) =>
        free(match.index) ? put.replace('$1', match[1] ?? '') : undefined,
      ),
    )
    return edited(
      text,
      [...phrases, ...hedges].sort((a, b) => a.start - b.start || b.end - a.end),
    )
  },
}
