import { MASK_BASE, type Masked, type Stage } from '../../../core/job.ts'
import { keeps } from '../keeps.ts'
import { edited, stagesOf } from '../rule.ts'
import type { Grammar } from './grammar.ts'
import { trusted } from './trust.ts'

const MASK = /[\u{f0000}-\u{ffffd}]/gu
/** What a masked item looks like to a checker: something countable for figures, a name for the rest. One character each, so that offsets hold. */
const STAND_IN = { figure: '7', name: 'X' }
const FIGURES: ReadonlySet<string> = new Set(['number', 'date', 'time', 'money'])

const neutral = ({ text, items }: Masked): string =>
  text.replace(MASK, (mask) => {
    const kind = items[(mask.codePointAt(0) as number) - MASK_BASE]?.kind ?? ''
    return FIGURES.has(kind) ? STAND_IN.figure : STAND_IN.name
  })

/** Corrects what is certainly a slip; no stage when nothing is. Masked items are never touched. */
export const correct = async (
  masked: Masked,
  grammar: Grammar,
  signal: AbortSignal,
): Promise<readonly Stage[]> => {
  const lints = await grammar.lint(neutral(masked), signal)
  if (lints.length === 0) return []
  const units = offsets(masked.text)
  const edits = lints.flatMap((lint) => {
    const [start, end] = [units[lint.start], units[lint.end]]
    if (start === undefined || end === undefined || masked.text.slice(start, end) !== lint.found) return []
    const put = trusted(lint, masked.text.slice(end, end + 8))
    // Two corrections side by side may make one word twice: "teh the".
    const twice = put !== undefined && new RegExp(`^\\s+${put}\\b`, 'iu').test(masked.text.slice(end))
    return put === undefined ? [] : [{ start, end, put: twice ? '' : put }]
  })
  const result = edited(
    masked.text,
    edits.sort((a, b) => a.start - b.start),
  )
  return result && keeps(masked.text, result.text) ? stagesOf('grammar', result) : []
}

/** Code point index → UTF-16 offset, the end included. */
const offsets = (text: string): number[] => {
  const found: number[] = []
  let at = 0
  for (const char of text) {
    found.push(at)
    at += char.length
  }
  found.push(at)
  return found
}
