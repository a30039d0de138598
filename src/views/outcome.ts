import type { Locale } from '../core/job.ts'
import { plain } from './text.ts'
import type { View } from './view.ts'
import { sayIn, type Word } from './words/words.ts'

/**
 * What Slack's error strings and Discord's numbers come to for a person. Codes of our own: `timed-out`, `no-right` (the person may not
 * write there), `would-be-private`, `not-installed`, `network`, `timeout`.
 * https://docs.slack.dev/reference/methods/chat.postMessage https://discord.com/developers/docs/topics/opcodes-and-status-codes
 */
const SENTENCES: readonly [Word, readonly string[]][] = [
  ['refusedNotMember', ['not_in_channel', '50001']],
  [
    'refusedGone',
    [
      'channel_not_found',
      'message_not_found',
      'thread_not_found',
      '10003',
      '10008',
      '10004',
      'unknown_channel',
    ],
  ],
  ['refusedArchived', ['is_archived', 'thread_locked', '50083', '160005', 'archived', 'locked']],
  [
    'refusedPermission',
    [
      'missing_scope',
      'restricted_action',
      'restricted_action_read_only_channel',
      'restricted_action_thread_only_channel',
      'restricted_action_non_threadable_channel',
      'restricted_action_thread_locked',
      'no_permission',
      'not_allowed_token_type',
      'ekm_access_denied',
      '50013',
      '50074',
      '30007',
    ],
  ],
  ['refusedOwnRight', ['timed-out', 'no-right']],
  ['refusedSlowMode', ['slow-mode']],
  // Discord's AutoMod and its filter of harmful links.
  ['refusedModerated', ['200000', '200001', '240000']],
  ['refusedPrivate', ['would-be-private']],
  [
    'refusedRate',
    ['ratelimited', 'rate_limited', 'message_limit_exceeded', '20016', '20028', '429', 'breaker'],
  ],
  [
    'refusedAuth',
    [
      'invalid_auth',
      'not_authed',
      'account_inactive',
      'token_revoked',
      'token_expired',
      'org_login_required',
      'not-installed',
      '401',
      '50014',
    ],
  ],
  ['refusedTooLong', ['msg_too_long', 'msg_blocks_too_long', 'too_many_attachments', '50035']],
  ['refusedWayExpired', ['used_url', 'expired_url', 'expired_trigger_id', '10062', '10015', '50027', '404']],
  ['refusedBlocked', ['cannot_dm_bot', 'user_not_found', '50007', 'user_disabled']],
  [
    'refusedUnreachable',
    ['network', 'timeout', 'service_unavailable', 'internal_error', 'fatal_error', 'request_timeout'],
  ],
]

/** The sentence for a platform's code; an unknown code is named. */
export const refusalWord = (code: string): Word =>
  SENTENCES.find(([, codes]) => codes.includes(code))?.[0] ??
  (/^5\d\d$/u.test(code) ? 'refusedUnreachable' : 'refusedOther')

/** The same where nothing was to be posted: there is no text to copy, and what was asked for was not done. */
export const faultWord = (code: string): Word => {
  const word = refusalWord(code)
  switch (word) {
    case 'refusedAuth':
      return 'platformAuth'
    case 'refusedPermission':
      return 'platformPermission'
    case 'refusedRate':
    case 'refusedUnreachable':
      return word
    default:
      return 'platformRefused'
  }
}

export const postedView = (locale: Locale): View => ({ parts: [plain(sayIn(locale)('posted'))] })

/** The draft is open again: its text stands here with a way to try once more. */
export const refusedView = (
  draft: { id: string; text: string; sentParts: number },
  code: string,
  locale: Locale,
): View => {
  const say = sayIn(locale)
  const { id, text, sentParts } = draft
  return {
    title: say('notPosted'),
    parts: [
      plain(say(refusalWord(code), { code })),
      ...(sentParts > 0 ? [plain(say('partsSent', { count: sentParts }))] : []),
      { kind: 'draft', text, copyable: true },
      {
        kind: 'buttons',
        buttons: [
          {
            label: say(sentParts > 0 ? 'postRest' : 'postRetry'),
            act: { name: 'post', draft: id },
            style: 'primary',
          },
          ...(sentParts > 0 ? [] : [{ label: say('edit'), act: { name: 'edit', draft: id } } as const]),
          { label: say('copy'), act: { name: 'copy', draft: id } },
          { label: say('dismiss'), act: { name: 'dismiss', draft: id } },
        ],
      },
      { kind: 'text', text: say('textKept'), style: 'small' },
    ],
  }
}
