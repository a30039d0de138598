import { INSULTS } from './data/insults.ts'
import { TOXIC_WORDS } from './data/toxic-words.ts'

/** The sum of weights at which toxic and civil texts of ParaDetox are told apart best, and how fast one becomes the other. */
const EDGE = 2.4
const STEEPNESS = 1.3
/** An insult that is said to someone. */
const ADDRESSED = 1.2
/** What hangs in a developer's chat without anybody being hurt: "dead code", "garbage collection", "kill the job". */
const TRADE =
  /\b(?:garbage[- ]collect\w*|dead[- ](?:code|lock|line)\w*|dirty (?:flag|bit|read|page|tree|checkout)s?|dumb (?:terminal|component|pipe)s?|kill(?:ed|s|ing)? (?:-9|the|all|this|that)?\s*(?:job|process|pod|container|server|switch|session|task|query)\w*|brute[- ]force\w*|trash (?:folder|can|bin)|stupid (?:question|mistake)|silly (?:question|mistake)|my bad)\b/giu

/** Civil words that hurt together. */
const HURTFUL =
  /\b(?:stfu|gtfo|kys|kill yourself|(?:i|we|they) (?:all )?hate you|(?:nobody|no one) (?:likes|wants|needs) you|waste of (?:space|oxygen)|drop dead|go to hell|shut (?:the \w+ )?up|piss(?:ed)? off|screw (?:you|u))\b/iu
const HURT = 3.5

const WORDS = /\p{L}[\p{L}\p{M}\p{N}*@$!#'’]*[\p{L}\p{N}*$]|\p{L}/gu
const ADDRESS =
  /\b(?:you|your|you're|youre|ur|u|du|dich|dein\w*|tú|tu|usted|você|vous|toi|lei|ты|вы|तुम|तू)\b/iu
const LETTER_OF: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
}

/**
 * How likely people would call a text toxic, 0…1: insults, slurs and swearing, not disagreement or bad news. English weights are
 * learnt from ParaDetox, the other languages have lists; where there is no list, the English one is asked.
 */
export const toxicity = (text: string, language: string): number => {
  const weightOf = WEIGHTS.get(language) ?? WEIGHTS.get('en') ?? new Map<string, number>()
  const seen = new Set<string>()
  let sum = HURTFUL.test(text) ? HURT : 0
  for (const word of text.replace(TRADE, ' ').toLowerCase().match(WORDS) ?? []) {
    if (seen.has(word)) continue
    seen.add(word)
    sum += weigh(word, weightOf)
  }
  if (sum >= 1.5 && ADDRESS.test(text)) sum += ADDRESSED
  return Number((1 / (1 + Math.exp(-STEEPNESS * (sum - EDGE)))).toFixed(3))
}

/** A word as it is written, else with its letters put back: `sh1t`, `a$$`, `fuuuck`, `f*ck`. */
const weigh = (word: string, weights: ReadonlyMap<string, number>): number => {
  const plain = weights.get(word)
  if (plain !== undefined) return plain
  const spelt = word
    .replace(/[@$013-5]/gu, (sign) => LETTER_OF[sign] ?? sign)
    .replace(/(\p{L})\1{2,}/gu, '$1')
  const mended = weights.get(spelt) ?? weights.get(spelt.replace(/\P{L}/gu, ''))
  if (mended !== undefined) return mended
  if (!/\p{L}[*#]+\p{L}/u.test(word)) return 0
  const hidden = new RegExp(`^${word.replace(/[^\p{L}*#]/gu, '').replace(/[*#]+/gu, '\\p{L}{1,4}')}$`, 'u')
  let most = 0
  for (const [known, weight] of weights) if (weight > most && hidden.test(known)) most = weight
  return most
}

const WEIGHTS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['en', new Map(Object.entries(TOXIC_WORDS))],
  ...Object.entries(INSULTS).map(([language, { grave, mild }]) => {
    const weights = new Map<string, number>()
    for (const word of mild.split(/\s+/u)) weights.set(word, 1.8)
    for (const word of grave.split(/\s+/u)) weights.set(word, 4.5)
    return [language, weights] as const
  }),
])
