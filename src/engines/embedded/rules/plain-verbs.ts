import { lexicon } from '../../../core/sense/lexicon.ts'
import type { words } from '../../../core/sense/words.ts'
import {
  BEFORE_A_VERB,
  OBJECT_FOLLOWS,
  PLAIN_VERBS,
  type PlainVerb,
  VERB_NOT_BEFORE,
} from '../data/en/plain-verbs.ts'
import { type Form, pastOrDone, verb } from '../text/inflect.ts'
import type { Edit } from '../text/splice.ts'

type Entry = { inflated: string; plain: string; form: Form; mark: PlainVerb[2] }

const FORMS = ['base', 's', 'past', 'ing'] as const

const VERBS = lexicon<Entry>(
  PLAIN_VERBS.flatMap(([inflated, plain, mark]) =>
    FORMS.map((form) => [verb(inflated)[form], { inflated, plain, form, mark }] as const),
  ),
)

/** "to leverage", and "build it and leverage the tools". */
const isVerbHere = (before: string, after: string): boolean =>
  BEFORE_A_VERB.test(before.slice(-40)) ||
  (/\b(?:and|or)\s$/iu.test(before.slice(-5)) && OBJECT_FOLLOWS.test(after.slice(0, 20)))

/**
 * Edits that put a plain verb, in the same form, for an inflated one; `split` holds the words of the text. `clustered`: also those that count
 * only in clusters.
 */
export const plainVerbs = (text: string, split: ReturnType<typeof words>, clustered: boolean): Edit[] => {
  const edits: Edit[] = []
  for (const { start, end, value } of VERBS.find(split)) {
    const { inflated, plain, form, mark } = value
    if ((mark === 'cluster' || mark === 'both') && !clustered) continue
    if (text[start - 1] === '-' || text[end] === '-') continue
    const before = text.slice(0, start)
    const after = text.slice(end)
    const guard = VERB_NOT_BEFORE[inflated]
    if (guard?.test(after.slice(0, 60))) continue
    const nounish = mark === 'nounish' || mark === 'both'
    if (nounish && form === 'base' && !isVerbHere(before, after)) continue
    if (nounish && form === 's' && inflated !== 'leverage' && !OBJECT_FOLLOWS.test(after.slice(0, 20)))
      continue
    const wanted = form === 'past' ? pastOrDone(before) : form
    edits.push({ start, end, put: verb(plain)[wanted] })
  }
  return edits
}
