/**
 * Why something was done, as a code with values, so that it can be told in the reader's language (`phrases/`).
 * Codes are kebab-case and grouped by a prefix: `tell-…`, `soften-…`, `plan-…`, `note-…`.
 */
export type Reason = { code: string; values?: Readonly<Record<string, string>> }
