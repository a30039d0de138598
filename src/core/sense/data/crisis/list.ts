/**
 * What one language has of crisis wording. Patterns see the text in lower case, with straight apostrophes and, in English, contractions
 * written out. `cue` is necessary for any of them. One `plain` pattern is enough, also in a joking message; one `implicit` is enough unless
 * the message jokes; `faint` ones count in pairs. `harmless` is blanked before anything is matched.
 */
export type CrisisList = {
  cue: RegExp
  harmless: RegExp
  plain: readonly RegExp[]
  implicit: readonly RegExp[]
  faint: readonly RegExp[]
}
