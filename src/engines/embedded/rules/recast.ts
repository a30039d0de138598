import { ACCUSING, BLAME, HEAT, INSULT, type Recast, TAUNT } from '../data/en/blame.ts'
import { edited, type Rule, replaceEach } from '../rule.ts'
import { sentencesOf } from '../text/blocks.ts'
import { anyOf, source } from '../text/pattern.ts'
import type { Edit } from '../text/splice.ts'

type Compiled = { pattern: RegExp; puts: readonly [string, ...string[]] }
const compile = (recasts: readonly Recast[]): { any: RegExp; each: readonly Compiled[] } => ({
  any: new RegExp(anyOf(recasts.map(([pattern]) => pattern)), 'iu'),
  each: recasts.map(([pattern, ...puts]) => ({ pattern: new RegExp(source(pattern), 'giu'), puts })),
})

const fillIn = (put: string, match: RegExpExecArray): string =>
  put.replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? '')

const recastRule = (
  code: string,
  recasts: readonly Recast[],
  when: (s: Parameters<Rule['apply']>[1]) => boolean,
): Rule => {
  const { any, each } = compile(recasts)
  return {
    code,
    apply(text, situation) {
      if (!when(situation) || !any.test(text)) return undefined
      const edits: Edit[] = each.flatMap(({ pattern, puts }) =>
        replaceEach(text, pattern, (match) => fillIn(situation.pick(puts), match)),
      )
      return edited(
        text,
        edits.sort((a, b) => a.start - b.start || b.end - a.end),
      )
    },
  }
}

/** Blame becomes what happened and what would help: "why did you …" → "what led you to …". */
export const blame = recastRule(
  'soften-blame',
  BLAME,
  ({ softens, tone }) => softens || tone.softening >= 0.5,
)

/** Accusing questions ask for the reason instead. */
export const accusing = recastRule('soften-blame', ACCUSING, ({ softens }) => softens)

/** Heated words about things become the impact they have. */
export const heat = recastRule(
  'soften-heat',
  HEAT,
  ({ asked, heated, tone }) => tone.softening >= 0.4 && (asked || heated),
)

const VOCATIVE = new RegExp(`\\s?,?\\s{1,2}you\\s+(?:\\p{L}+\\s+){0,2}?(?:${INSULT})(?=\\s*[.,!?]|$)`, 'giu')
const OPENING = new RegExp(
  `^(?:hey\\s*,?\\s+)?(?:you\\s+)?(?:(?:complete|total|absolute|stupid|damn)\\s+)*(?:${INSULT})\\s*[,!]\\s*`,
  'iu',
)
const ABOUT_YOU = new RegExp(
  `^(?:you|you\\s+(?:guys|people|all))(?:\\s+are|[’']re|\\s+r)\\s+(?:all\\s+|both\\s+)?(?:(?:an?|such|so|the|complete|total|absolute|utter|a\\s+bunch\\s+of|biggest|really|just|\\p{L}+ing)\\s+)*(?:${INSULT}|useless|incompetent|pathetic|worthless|hopeless|lazy|clueless|a\\s+joke)\\s*[.!]*$`,
  'iu',
)
const CURSE =
  /^(?:fuck|screw|damn|to hell with)\s+(?:you|off|all of you|yourself|you all)[.!]*$|^go\s+(?:fuck|screw)\s+yourself[.!]*$|^(?:go to hell|shut (?:the \S+ )?up|get lost|drop dead)[.!]*$/iu

const TAUNTING = new RegExp(`^${TAUNT}$`, 'iu')
/** "Shut up already, nobody cares", "quit whining and read it": the curse goes, the point stays. */
const CURSE_BEFORE =
  /^(?:(?:just\s+)?shut (?:the \S+ )?up(?:\s+already)?\s*(?:,|and\b)\s*|(?:(?:quit|stop)\s+(?:your\s+)?(?:whining|moaning|crying|bitching)|get over yourself)\s*(?:,?\s+and\s+|,\s+))(?=\p{L})/iu

/** Insults at a person go; a message that is nothing else says the feeling behind them instead. */
export const insults: Rule = {
  code: 'soften-insult',
  apply(text, { asked, heated, pick }) {
    if (!(asked || heated)) return undefined
    const all = sentencesOf(text)
    const edits: Edit[] = []
    let left = all.length
    for (const { start, end, text: sentence } of all) {
      if (ABOUT_YOU.test(sentence) || CURSE.test(sentence)) {
        const last = left === 1
        left--
        const after = /^\s*/u.exec(text.slice(end))?.[0].length ?? 0
        if (last)
          edits.push({ start, end, put: pick(['I’m really frustrated right now.', 'I’m upset about this.']) })
        else edits.push({ start, end: end + after, put: '' })
        continue
      }
      if (TAUNTING.test(sentence) && left > 1) {
        left--
        const after = /^\s*/u.exec(text.slice(end))?.[0].length ?? 0
        edits.push({ start, end: end + after, put: '' })
        continue
      }
      const opening = CURSE_BEFORE.exec(sentence) ?? OPENING.exec(sentence)
      if (opening && opening[0].length < sentence.length)
        edits.push({ start, end: start + opening[0].length, put: '' })
      for (const match of sentence.matchAll(VOCATIVE)) {
        if (match.index > 0)
          edits.push({ start: start + match.index, end: start + match.index + match[0].length, put: '' })
      }
    }
    return edited(text.trimEnd(), edits)
  },
}
