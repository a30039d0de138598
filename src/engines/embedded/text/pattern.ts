/**
 * Patterns are kept readable in the word lists: a space stands for any white space (`␣?` for none or some), an apostrophe for both kinds, `^` at the start for the
 * beginning of a sentence's text. The rest is regular-expression syntax.
 */
export const source = (pattern: string): string =>
  pattern.replaceAll("'", "['’]").replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')

/** One expression for several patterns; always Unicode and ignoring case. */
export const anyOf = (patterns: readonly string[]): string =>
  patterns.map((one) => `(?:${source(one)})`).join('|')
