/** Offsets are UTF-16 code units; `put` replaces what stands between them, '' removes it. */
export type Edit = { start: number; end: number; put: string }

const SENTENCE_START =
  /(?:^|[.!?…]["”’)\]]*\s+|\n)[\s\u{f0000}-\u{ffffd}]*(?:[-*•–]\s+|\d+[.)]\s+)?["“(¿¡]*$/u
const ARTICLE = /\b(an?)( +)$/iu
/** Words whose first sound is not what their first letter says. */
const SPOKEN_CONSONANT = /^(?:eu|uni(?!n|m)|us(?:e|a|u)|util|one\b|once\b|ubi|ura|u\b)/iu
const SPOKEN_VOWEL = /^(?:[aeio]|u|hour|honest|hono[u]?r|heir)/iu

/** True where a sentence, line or list item begins: `before` is everything to the left. */
export const opensSentence = (before: string): boolean => SENTENCE_START.test(before.slice(-40))

export const capitalise = (text: string): string => {
  const match = /^["“(¿¡']*\p{Ll}/u.exec(text)
  return match ? match[0].toUpperCase() + text.slice(match[0].length) : text
}

/** Lower-cases the first letter unless the word is "I" or holds further capitals. */
export const decapitalise = (text: string): string =>
  /^(?:I\b|\p{Lu}[\p{L}\p{N}]*\p{Lu})/u.test(text) ? text : text.replace(/^\p{Lu}/u, (c) => c.toLowerCase())

/** Without spaces at its end; a loop, because a pattern would be tried at every run of spaces. */
const trimmed = (text: string): string => {
  let to = text.length
  while (text[to - 1] === ' ' || text[to - 1] === '\t') to--
  return text.slice(0, to)
}

/** `a` or `an` as the next word sounds; undefined where the word gives no hint (a mask, a number). */
const articleFor = (next: string): 'a' | 'an' | undefined => {
  if (!/^\p{L}/u.test(next)) return undefined
  return SPOKEN_VOWEL.test(next) && !SPOKEN_CONSONANT.test(next) ? 'an' : 'a'
}

/**
 * Applies edits (in order, not overlapping) and mends what they leave at their seams, and only there: capitals at a sentence's start,
 * doubled or orphaned spaces and commas, `a` and `an`.
 */
export const splice = (text: string, edits: readonly Edit[]): string => {
  let out = ''
  let last = 0
  let capital = false
  const take = (to: number): void => {
    const part = text.slice(last, to)
    out += capital ? capitalise(part) : part
    capital &&= part === ''
    last = to
  }
  for (const { start, end, put } of edits) {
    if (start < last) continue
    take(start)
    last = end
    const opens = opensSentence(out)
    const upper: boolean = capital || /^["“(]*\p{Lu}/u.test(text.slice(start, end))
    const after = text.slice(end, end + 40)
    if (put !== '') {
      const fitted = upper && opens ? capitalise(put) : put
      capital = false
      out = withArticle(out, fitted) + fitted
      // A replacement may itself end in an article ("is a").
      if (ARTICLE.test(`${fitted} `)) out = withArticle(`${out} `, after.trimStart()).trimEnd()
    } else if (opens) {
      last += /^(?:[ \t]*[,;:–—])?[ \t]*/u.exec(after)?.[0].length ?? 0
      capital = upper
    } else {
      if (/^(?:[\s.,;:!?)…]|$)/u.test(after)) out = trimmed(out)
      if (out.endsWith(',') && /^\s*(?:[.,;:!?…]|$)/u.test(after)) out = out.slice(0, -1)
      out = withArticle(out, after.trimStart())
    }
  }
  take(text.length)
  return out
}

const withArticle = (out: string, next: string): string => {
  const tail = out.slice(-8)
  const match = ARTICLE.exec(tail)
  const wanted = match ? articleFor(next) : undefined
  if (!match || !wanted || match[1]?.toLowerCase() === wanted) return out
  const shown = match[1]?.[0] === 'A' ? capitalise(wanted) : wanted
  return out.slice(0, out.length - tail.length + match.index) + shown + match[2]
}
