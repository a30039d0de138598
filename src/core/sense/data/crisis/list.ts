/**
 * Patterns of one theme. They see the text in lower case, with straight apostrophes and, in English, contractions written out.
 * `stems`: the first five letters of words of which one must occur before any pattern is tried. One `plain` pattern is enough, also
 * in a joking message; one `implicit` is enough unless the message jokes; `faint` ones count in pairs, of whatever families, or in
 * threes where the message is an everyday one.
 */
export type CrisisFamily = {
  stems: string
  plain: readonly RegExp[]
  implicit: readonly RegExp[]
  faint: readonly RegExp[]
  /** Half a hint: what tired, lonely and departing people say as well. */
  mild?: readonly RegExp[]
}

/**
 * What one language has of crisis wording. `harmless` is blanked before anything is matched; `everyday` tells a message about work,
 * travel or play, in which two hints are too few.
 */
export type CrisisList = { harmless: RegExp; everyday?: RegExp; families: readonly CrisisFamily[] }
