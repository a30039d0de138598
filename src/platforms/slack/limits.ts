/** Slack's sizes in characters (UTF-16 code units), from docs.slack.dev/reference/block-kit and /reference/methods. */
export const LIMITS = {
  section: 3000,
  field: 2000,
  fields: 10,
  header: 150,
  contextElements: 10,
  actionsElements: 25,
  buttonText: 75,
  optionText: 75,
  options: 100,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  placeholder: 150,
  messageBlocks: 50,
  /**
   * All blocks of a `chat.postMessage` as JSON: from about 13,200 on it is `msg_blocks_too_long`, by a count that nobody has written down
   * (https://github.com/slackapi/bolt-js/issues/2509), so that some room is left.
   */
  messageSize: 10_000,
  viewBlocks: 100,
  modalTitle: 24,
  inputLabel: 2000,
  inputText: 3000,
  username: 80,
  altText: 2000,
  /** "Best practice" for one message; over 40,000 Slack cuts. */
  messageText: 4000,
} as const

/** Of a `response_url`'s five uses we spend at most three: waiting view, result, and one in reserve for "it failed". */
export const RESPONSE_URL_USES = 3
