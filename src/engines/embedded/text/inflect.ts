/** A verb's forms; `done` is the past participle. */
export type Verb = { base: string; s: string; past: string; ing: string; done: string }
export type Form = keyof Verb

const VOWEL = /[aeiou]/

const onFirst = (phrase: string, change: (word: string) => string): string => {
  const space = phrase.indexOf(' ')
  return space < 0 ? change(phrase) : change(phrase.slice(0, space)) + phrase.slice(space)
}

const withS = (word: string): string => {
  if (word === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|o)$/.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}
/** One vowel and one consonant at the end of a one-syllable word: "plan" → "planned". */
const doubles = (word: string): boolean => /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(word) && VOWEL.test(word)
const withEd = (word: string): string => {
  if (word.endsWith('e')) return `${word}d`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`
  return doubles(word) ? `${word}${word.at(-1)}ed` : `${word}ed`
}
const withIng = (word: string): string => {
  if (/[^eo]e$/.test(word)) return `${word.slice(0, -1)}ing`
  return doubles(word) ? `${word}${word.at(-1)}ing` : `${word}ing`
}

/** Past and participle of the irregular verbs that the plain words use. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, done: string]>> = {
  begin: ['began', 'begun'],
  build: ['built', 'built'],
  deal: ['dealt', 'dealt'],
  find: ['found', 'found'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  have: ['had', 'had'],
  keep: ['kept', 'kept'],
  lead: ['led', 'led'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  put: ['put', 'put'],
  say: ['said', 'said'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  show: ['showed', 'shown'],
  speed: ['sped', 'sped'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  write: ['wrote', 'written'],
}

/** All forms of a verb or of a phrase that begins with one ("look at" → "looking at"). */
export const verb = (base: string): Verb => {
  const irregular = IRREGULAR[base.split(' ')[0] as string]
  return {
    base,
    s: onFirst(base, withS),
    past: onFirst(base, (word) => irregular?.[0] ?? withEd(word)),
    ing: onFirst(base, withIng),
    done: onFirst(base, (word) => irregular?.[1] ?? withEd(word)),
  }
}

const AUXILIARY =
  /(?:^|[\s'’])(?:am|is|are|was|were|be|been|being|get|gets|got|has|have|had|having|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|['’](?:s|re|ve|m))(?:\s+(?:also|often|not|never|already|being|been|just|\w+ly))*\s+$/iu

/** "-ed" after a form of be, have or get is a participle, else the past: "was showcased" → "was shown", "showcased" → "showed". */
export const pastOrDone = (before: string): 'past' | 'done' =>
  AUXILIARY.test(before.slice(-40)) ? 'done' : 'past'
