import { DEGREES, NEGATORS } from './data/negators.ts'
import type { Rated } from './features.ts'
import type { Token } from './tokens.ts'

/** What `shapeOf` counts of a text, in its order: everything but what the words mean. */
export const SHAPE = [
  ...(['tokens', 'words', 'names', 'numbers', 'links', 'emoji', 'shouted', 'drawn'] as const),
  ...(['questions', 'exclamations', 'sentences', 'dots', 'quotes'] as const),
  ...(['me', 'you', 'others', 'turns', 'conditions', 'negators', 'degrees'] as const),
  ...(['asksFirst', 'meFirst', 'turnsFirst', 'asksLast', 'exclaimsLast', 'stopsLast'] as const),
  ...(['good', 'bad', 'best', 'worst', 'lastRated', 'known'] as const),
] as const
type Measure = (typeof SHAPE)[number]

const AT = Object.fromEntries(SHAPE.map((measure, i) => [measure, i])) as Record<Measure, number>

const ME = "i i'm my me i've i'd i'll mine myself".split(' ')
const TURNS = 'but though although however yet'.split(' ')
const QUESTIONS =
  'who what why how where when which is are do does did can could would was were have has'.split(' ')

/** Which measures each of these words counts towards. */
const measuresOf = (
  classes: readonly (readonly [Measure, Iterable<string>])[],
): ReadonlyMap<string, number[]> => {
  const measures = new Map<string, number[]>()
  for (const [measure, forms] of classes)
    for (const form of forms) measures.set(form, [...(measures.get(form) ?? []), AT[measure]])
  return measures
}
const ANYWHERE = measuresOf([
  ['me', ME],
  ['you', "you you're your yours you've u".split(' ')],
  ['others', 'he she they him her them his their'.split(' ')],
  ['turns', TURNS],
  ['conditions', 'if would could should maybe might may wish hope'.split(' ')],
  ['negators', NEGATORS],
  ['degrees', DEGREES.keys()],
])
const FIRST = measuresOf([
  ['asksFirst', QUESTIONS],
  ['meFirst', ['i']],
  ['turnsFirst', TURNS],
])
const STAND_INS = measuresOf([
  ['names', ['~name']],
  ['numbers', ['~0']],
  ['links', ['~link']],
])

/**
 * A text's shape, one number a measure: length, marks, capitals, whom it speaks of, how it opens and ends, and what its rated words add
 * up to. Linear heads sum what words say; that the same words mean something else in a question, in doubt or in the third of three
 * sentences, the second layer learns from this. `known` is how many features of the text the table knows.
 */
export const shapeOf = (tokens: readonly Token[], rated: Rated, known: number): Float64Array => {
  const shape = new Float64Array(SHAPE.length)
  const count = (measure: number): void => {
    shape[measure] = (shape[measure] as number) + 1
  }
  const countAll = (measures: readonly number[] | undefined): void => {
    if (measures !== undefined) for (const measure of measures) count(measure)
  }
  for (const { kind, form, shouted, drawn } of tokens) {
    if (kind === 'mark') {
      const asks = form.includes('?')
      const exclaims = form.includes('!')
      if (asks) count(AT.questions)
      if (exclaims) count(AT.exclamations)
      if (asks || exclaims || form === '.' || form === '...') count(AT.sentences)
      if (form === '...') count(AT.dots)
      if (form === '"') count(AT.quotes)
    } else if (kind === 'word') {
      count(AT.words)
      if (shouted) count(AT.shouted)
      if (drawn) count(AT.drawn)
      countAll(ANYWHERE.get(form))
    } else if (kind === 'emoji') count(AT.emoji)
    else countAll(STAND_INS.get(form))
  }
  countAll(FIRST.get(tokens[0]?.form ?? ''))
  const last = tokens.at(-1)?.form ?? ''
  if (last.includes('?')) count(AT.asksLast)
  if (last.includes('!')) count(AT.exclaimsLast)
  if (last === '.') count(AT.stopsLast)
  shape[AT.tokens] = tokens.length
  shape[AT.good] = rated.good
  shape[AT.bad] = rated.bad
  shape[AT.best] = rated.best
  shape[AT.worst] = rated.worst
  shape[AT.lastRated] = rated.last
  shape[AT.known] = known
  for (let i = 0; i < SHAPE.length; i++) shape[i] = eased(shape[i] as number)
  return shape
}

/** The second question mark says less than the first. */
const eased = (value: number): number =>
  value === 0 ? 0 : value < 0 ? -Math.log1p(-value) : Math.log1p(value)
