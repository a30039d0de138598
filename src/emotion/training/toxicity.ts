import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRandom, shuffle } from './random.ts'

/** A toxic text and what people made of it without the toxicity (Logacheva et al. 2022). */
export type Pair = { toxic: string; neutral: readonly string[] }

export const readParaDetox = (data: string): Pair[] =>
  readFileSync(join(data, 'paradetox', 'paradetox.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter((cells) => (cells[0] ?? '') !== '' && (cells[1] ?? '') !== '')
    .map(([toxic = '', ...neutral]) => ({ toxic, neutral: neutral.filter((text) => text.trim() !== '') }))

/** Sentences from the web that nobody would call toxic. */
export const readCivil = (data: string): string[] =>
  readFileSync(join(data, 'langid_lingua', 'en.sentences.txt'), 'utf8')
    .trim()
    .split('\n')

/**
 * Who a person is, is no insult. These stand in toxic texts because they are attacked there, and would otherwise be learnt as if
 * they were the attack.
 */
const PEOPLE = new Set(
  `gay gays lesbian lesbians trans transgender queer bisexual homosexual homosexuals woman women girl girls man men boy boys black
  blacks white whites asian asians latino latinos mexican mexicans african africans indian indians arab arabs jew jews jewish muslim
  muslims islam christian christians catholic atheist hindu immigrant immigrants refugee refugees disabled autistic deaf blind old
  american americans chinese russian russians democrat democrats republican republicans liberal liberals conservative conservatives
  trump obama hillary clinton president people mother mom mama dad father wife husband kids child children god jesus republican`
    .trim()
    .split(/\s+/u),
)

/** Words of the attacked, not of the attack, and of ordinary talk. */
const ORDINARY = new Set(
  `theyre hes youre shes em yours brain brains bag hung die sore kick shoot marry rats bull filled ill rid sex decent hole holy loves
  minded trudeau mental mentally balls leader nut`.split(/\s+/u),
)
/** Said of things and of bad days as often as of people: by themselves they stay below the edge. */
const MILD = new Set(
  `garbage trash junk rubbish horrible nasty dirty rotten sick useless evil corrupt silly ridiculous absurd embarrassment disgusting
  darn screwed ugly bloody hell damn damned crap sucks suck sucking wtf bs butt`.split(/\s+/u),
)
const MOST = 4.5
const MOST_MILD = 1.8

const WORDS = /\p{L}[\p{L}*@$#'’]*/gu
/** The words that a toxicity lexicon is asked about, in the form in which it keeps them. */
export const toxicWords = (text: string): string[] => text.toLowerCase().match(WORDS) ?? []

/**
 * Weights of words that mark toxicity: logistic regression on the pairs, over words in `minimum` texts or more; only what speaks for
 * toxicity is kept, for civil words do not undo an insult.
 */
export const trainToxicity = (
  pairs: readonly Pair[],
  calm: readonly string[],
  { minimum = 6, epochs = 20, rate = 0.3, decay = 0.004, least = 1.6, seed = 1 } = {},
): Map<string, number> => {
  const texts = [
    ...pairs.flatMap(({ toxic, neutral }) => [
      { words: [...new Set(toxicWords(toxic))], target: 1 },
      ...neutral.slice(0, 1).map((text) => ({ words: [...new Set(toxicWords(text))], target: 0 })),
    ]),
    ...calm.map((text) => ({ words: [...new Set(toxicWords(text))], target: 0 })),
  ]
  const counts = new Map<string, number>()
  for (const { words } of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const names = [...counts].filter(([, count]) => count >= minimum).map(([word]) => word)
  const ids = new Map(names.map((word, id) => [word, id]))
  const rows = texts.map(({ words, target }) => ({
    ids: words.flatMap((word) => ids.get(word) ?? []),
    target,
  }))
  const weights = new Float64Array(names.length)
  const history = new Float64Array(names.length).fill(1)
  let bias = 0
  const random = createRandom(seed)
  const order = Int32Array.from(rows, (_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffle(order, random)) {
      const { ids: row, target } = rows[index] as (typeof rows)[number]
      const logit = row.reduce((sum, id) => sum + (weights[id] as number), bias)
      const gradient = 1 / (1 + Math.exp(-logit)) - target
      bias -= (rate / 20) * gradient
      for (const id of row) {
        const pull = gradient + decay * (weights[id] as number)
        history[id] = (history[id] as number) + pull * pull
        weights[id] = (weights[id] as number) - (rate * pull) / Math.sqrt(history[id] as number)
      }
    }
  }
  return new Map(
    names
      .map((word, id) => {
        const weight = Math.min(weights[id] as number, MILD.has(word) ? MOST_MILD : MOST)
        return [word, Number(weight.toFixed(1))] as const
      })
      .filter(([word, weight]) => weight >= least && !PEOPLE.has(word) && !ORDINARY.has(word))
      .sort((left, right) => right[1] - left[1] || left[0].localeCompare(right[0])),
  )
}

/** The words as a data file. */
export const toxicWordsFile = (weights: ReadonlyMap<string, number>): string => `/**
 * Generated by \`npm run train\` from ParaDetox (Logacheva et al. 2022, CC0): how much a word speaks for toxicity, in logits.
 * Ratings are of words as people attack with them; this list exists to notice them.
 */
export const TOXIC_WORDS: Readonly<Record<string, number>> = {
${[...weights].map(([word, weight]) => `  ${/^[a-z]+$/u.test(word) ? word : JSON.stringify(word)}: ${weight},`).join('\n')}
}
`
