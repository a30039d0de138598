import { lexicon } from '../../../core/sense/lexicon.ts'
import { words } from '../../../core/sense/words.ts'
import { PROFANE_PATTERNS, PROFANITY } from '../data/en/profanity.ts'
import { edited, type Rule, replaceEach } from '../rule.ts'
import { source } from '../text/pattern.ts'
import type { Edit } from '../text/splice.ts'

const PHRASES = lexicon(PROFANITY)
const PATTERNS = PROFANE_PATTERNS.map(([pattern, put]) => ({
  pattern: new RegExp(source(pattern), 'giu'),
  put,
}))
const HINT =
  /f[*#u]?[*#c]?[*#]?k|shit|crap|damn|damm|rtfm|hell\b|heck\b|\bass(?:es|ed)?\b|kick|piss|wtf|ffs|effing|fri|frea|screw|trash|garbage|rubbish|sake|clusterf/iu

/** Profane wording goes or gets a mild one; in a text that was only left to `auto` and is not heated it is the writer's own business. */
export const profanity: Rule = {
  code: 'soften-profanity',
  apply(text, { asked, heated, tone }) {
    if (!(asked || heated) || (tone.base === 'playful' && !heated) || !HINT.test(text)) return undefined
    const patterned = PATTERNS.flatMap(({ pattern, put }) =>
      replaceEach(text, pattern, (match) => put.replace('$1', match[1] ?? '')),
    )
    const taken = (at: number): boolean => patterned.some(({ start, end }) => at >= start && at < end)
    const phrases: Edit[] = PHRASES.find(words(text))
      .filter(({ start }) => !taken(start))
      .map(({ start, end, value }) => ({ start, end, put: value }))
    return edited(
      text,
      [...patterned, ...phrases].sort((a, b) => a.start - b.start),
    )
  },
}
