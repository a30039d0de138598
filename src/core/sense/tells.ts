import type { Tell } from '../analysis.ts'
import type { Locale } from '../job.ts'
import { byLanguage } from './by-language.ts'
import { SHAPES } from './data/tell-shapes.ts'
import type { TellKind, Weight } from './data/tells/list.ts'
import { TELLS } from './data/tells.ts'
import { type Lexicon, lexicon } from './lexicon.ts'
import type { Word } from './words.ts'

type Mark = { kind: TellKind; weight: Weight }
type Found = Mark & { start: number; end: number }

const lists = byLanguage((locale: Locale): Lexicon<Mark> => {
  const entries: [string, Mark][] = []
  for (const weight of ['sure', 'strong', 'weak'] as const) {
    for (const [kind, byWeight] of Object.entries(TELLS[locale])) {
      for (const phrase of byWeight[weight] ?? []) entries.push([phrase, { kind: kind as TellKind, weight }])
    }
  }
  return lexicon(entries)
})

const POINTS: Readonly<Record<Weight, number>> = { sure: 2, strong: 1, weak: 0.4 }

/**
 * Machine-sounding phrasing, in order. A sure phrase counts alone; others only where enough of them stand together, measured against
 * the length of the text, with a higher bar for casual chat: people do write "honestly" and use dashes. `text` holds the writer's own
 * words only, quotations and code blanked.
 */
export const tells = (
  text: string,
  words: readonly Word[],
  { language, formality }: { language: string; formality: number },
): Tell[] => {
  const found: Found[] = lists(language)
    .find(words)
    .map((hit) => ({ ...hit.value, start: hit.start, end: hit.end }))
  if (language === 'en' || language === 'und') found.push(...shapes(text))
  if (found.length === 0) return []
  const points =
    sum(found.filter(({ weight }) => weight !== 'weak')) +
    Math.min(sum(found.filter(({ weight }) => weight === 'weak')), 4)
  const strict = points >= threshold(words.length, formality)
  const hasStrong = found.some(({ weight }) => weight !== 'weak')
  const shown = found.filter(({ weight }) => weight === 'sure' || (strict && (hasStrong || points >= 2)))
  return withoutOverlaps(shown).map(({ start, end, kind }) => ({
    start,
    end,
    kind,
    text: text.slice(start, end),
  }))
}

/** Two strong ones make a short text suspect; a hundred words more may hold one more by chance. */
const threshold = (words: number, formality: number): number =>
  1.8 + words / 80 + (formality < 0.35 ? 1 : formality < 0.5 ? 0.3 : 0)

const sum = (found: readonly Found[]): number =>
  found.reduce((total, { weight }) => total + POINTS[weight], 0)

const shapes = (text: string): Found[] => {
  const lower = text.toLowerCase()
  return SHAPES.filter(({ cues }) => cues.length === 0 || cues.some((cue) => lower.includes(cue))).flatMap(
    ({ kind, weight, pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({
        kind,
        weight,
        start: match.index,
        end: match.index + match[0].length,
      })),
  )
}

const withoutOverlaps = (found: readonly Found[]): Found[] => {
  const kept: Found[] = []
  for (const tell of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (tell.start >= (kept.at(-1)?.end ?? 0)) kept.push(tell)
  }
  return kept
}
