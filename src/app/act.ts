/** What a control does. Everything but the form-openers refers to a draft by its id. */
export const ACTS = [
  'post',
  'edit',
  'again',
  'copy',
  'tone',
  'like',
  'dislike',
  'dismiss',
  'cancel',
  /** Choose suggestion `value` (0…2) of a reply draft for posting; opens the edit form where a slot is open. */
  'choose',
  /** Open a form or view that belongs to no draft: `value` is 'profile', 'tone', 'compose', 'export', 'forget', 'forget-confirm', 'usage', 'help', 'consent-…'. */
  'open',
] as const
export type ActName = (typeof ACTS)[number]
export type Act = { name: ActName; draft?: string; value?: string }

/**
 * `act:draft:value`, for Slack's `action_id`/`value` and Discord's `custom_id` (100 characters at most): opaque ids only, never text.
 * `value` may contain colons. Unknown or malformed input gives undefined: a tampered control does nothing.
 */
export const encodeAct = ({ name, draft = '', value = '' }: Act): string => `${name}:${draft}:${value}`

export const decodeAct = (encoded: string): Act | undefined => {
  const match = /^([a-z]+):([\w-]{0,40}):(.{0,60})$/su.exec(encoded)
  const name = ACTS.find((known) => known === match?.[1])
  if (!match || !name) return undefined
  return { name, ...(match[2] && { draft: match[2] }), ...(match[3] && { value: match[3] }) }
}
