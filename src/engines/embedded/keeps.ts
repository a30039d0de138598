const MASK = /[\u{f0000}-\u{ffffd}]/gu
/** Capitalised inside a sentence, so a name, an acronym or a word that the writer meant to be seen. */
const NAME = /(?<=[\p{Ll},;]\s)\p{Lu}[\p{L}\p{N}]+/gu

const bag = (text: string): string => (text.match(MASK) ?? []).sort().join('')

/**
 * What every single rule owes, checked after each: the same masked items and no name gone. A rule that fails is passed over, so that
 * one slip costs one mend and not the rewrite. `emoji`: masks may yield to an emoji policy; `nouns`: capitals are no sign of a name (German); `chosen`: words
 * that the style replaces.
 */
export const keeps = (
  before: string,
  after: string,
  { emoji = false, nouns = false, chosen = '' } = {},
): boolean => {
  if (!emoji && bag(before) !== bag(after)) return false
  if (nouns) return true
  const names = before.match(NAME)
  return (
    !names ||
    names
      .filter((name) => name !== 'AI' && !chosen.includes(name.toLowerCase()))
      .every((name) => after.toLowerCase().includes(name.toLowerCase()))
  )
}
