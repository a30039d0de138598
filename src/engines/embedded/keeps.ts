const MASK = /[\u{f0000}-\u{ffffd}]/gu
const NEGATION = /\b(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot)\b|n['’]t\b/giu
/** Capitalised inside a sentence, so a name, an acronym or a word that the writer meant to be seen. */
const NAME = /(?<=[\p{Ll},;]\s)\p{Lu}[\p{L}\p{N}]+/gu

const bag = (text: string, pattern: RegExp): string => (text.match(pattern) ?? []).sort().join('')
const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length

/**
 * What every single rule owes, checked after each: the same masked items, as many negations, no name gone. A rule that fails is
 * passed over, so that one slip costs one mend and not the rewrite. `emoji`: masks may yield to an emoji policy.
 */
export const keeps = (before: string, after: string, { emoji = false } = {}): boolean => {
  if (!emoji && bag(before, MASK) !== bag(after, MASK)) return false
  if (count(before, NEGATION) !== count(after, NEGATION)) return false
  const names = before.match(NAME)
  return !names || names.every((name) => after.toLowerCase().includes(name.toLowerCase()))
}
