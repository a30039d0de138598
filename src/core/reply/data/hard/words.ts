/** Any of these as whole words, also beside letters with accents, which `\b` takes for word ends. */
export const words = (...sources: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${sources.join('|')})(?!\p{L})`, 'iu')
