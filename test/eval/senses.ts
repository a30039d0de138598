import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { detectLanguage } from '../../src/core/sense/language.ts'
import { toxicity } from '../../src/core/sense/toxicity.ts'
import { readParaDetox } from '../../src/emotion/training/toxicity.ts'
import type { Figure } from './figure.ts'
import { interval } from './statistics.ts'

const SERVED = ['en', 'de', 'es', 'pt', 'fr', 'it', 'hi', 'ru']
const share = (hits: readonly boolean[]): number => hits.filter(Boolean).length / hits.length
const figure = (name: string, hits: readonly boolean[], atLeast?: number): Figure => ({
  name,
  system: 'embedded',
  value: share(hits),
  ...interval(hits, share),
  texts: hits.length,
  ...(atLeast === undefined ? {} : { target: { atLeast } }),
})

/** Language and toxicity on public data under `data`. The toxicity words were learnt from these pairs: the figure is a fit, not a test. */
export const evaluateSenses = (data: string): Figure[] => {
  const figures: Figure[] = []
  for (const language of SERVED) {
    const path = join(data, 'langid_lingua', `${language}.sentences.txt`)
    if (!existsSync(path)) continue
    const sentences = readFileSync(path, 'utf8').trim().split('\n')
    const lines = sentences
      .map((sentence) => sentence.split(/\s+/u))
      .filter((words) => words.length > 5)
      .map((words, i) => words.slice(0, 3 + (i % 3)).join(' '))
    const right = (texts: readonly string[]): boolean[] =>
      texts.map((text) => detectLanguage(text).language === language)
    figures.push(figure(`Language ${language}, sentences`, right(sentences), 0.95))
    figures.push(figure(`Language ${language}, lines of 3–5 words`, right(lines), 0.85))
  }
  const pairs = readParaDetox(data)
  figures.push(
    figure(
      'ParaDetox, the toxic text scores higher than its paraphrase',
      pairs.map(({ toxic, neutral }) => toxicity(toxic, 'en') > toxicity(neutral[0] ?? '', 'en')),
    ),
    figure(
      'ParaDetox, toxic texts from 0.5 on',
      pairs.map(({ toxic }) => toxicity(toxic, 'en') >= 0.5),
    ),
    figure(
      'ParaDetox, paraphrases under 0.5',
      pairs.map(({ neutral }) => toxicity(neutral[0] ?? '', 'en') < 0.5),
    ),
  )
  return figures
}
