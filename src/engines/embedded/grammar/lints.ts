/** One finding of the checker: offsets in code points, the wording found, and what it offers, best first ('' removes). */
export type Lint = { rule: string; start: number; end: number; found: string; offers: readonly string[] }

/** What the main thread asks, and what the worker answers. */
export type Ask = { id: number; text: string }
export type Answer = { id: number; lints: readonly Lint[] }

/**
 * harper.js rules that are right nearly always, chosen by running all of them over chat lines and reading what they would change.
 * Style, capitals, readability and everything about names are left out on purpose.
 */
export const TRUSTED_RULES: ReadonlySet<string> = new Set([
  'AnA',
  'AnAnother',
  'Cant',
  'DidPast',
  'Didnt',
  'HadOf',
  'IAmAgreement',
  'ItsContraction',
  'LikelyHood',
  'MayOfPronoun',
  'ModalOf',
  'OpenCompounds',
  'Payed',
  'PronounAre',
  'PronounVerbAgreement',
  'RepeatedWords',
  'SimplePastToPastParticiple',
  'SpellCheck',
  'SupposedTo',
  'TheAnother',
  'TheirToThere',
  'TheirToTheyre',
  'ThenThan',
  'UseToUsedTo',
])
