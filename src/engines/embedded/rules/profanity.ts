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
  /f[*#u]?[*#c]?[*#]?k|shit|crap|damn|hell\b|heck\b|\bass(?:es|ed)?\b|kick|piss|wtf|ffs|effing|fri|frea|screw|trash|garbage|rubbish|sake|clusterf/iu

/** Profane wording goes or gets a mild one; in a text that was only left to `auto` and is not heated it is the writer's own business. */
export const profanity: Rule = {
  code: 'soften-profanity',
  apply(text, { asked, heated, tone }) {
    if (!(asked || heated) || (tone.base === 'playful' && !heated) || !HINT.test(text)) return undefined
    const edits: Edit[] = PHRASES.find(words(text)).map(({ start, end, value }) => ({
      start,
      end,
      put: value,
    }))
    const taken = (at: number): boolean => edits.some(({ start, end }) => at >= start && at < end)
    const patterned = PATTERNS.flatMap(({ pattern, put }) =>
      replaceEach(text, pattern, (match) =>
        taken(match.index) ? undefined : put.replace('$1', match[1] ?? ''),
      ),
    )
    return edited(
      text,
      [...edits, ...patterned].sort((a, b) => a.start - b.start),
    )
  },
}
