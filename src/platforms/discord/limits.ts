/**
 * What Discord takes, from https://discord.com/developers/docs (messages, components, interactions, rate limits) and its OpenAPI document.
 * Lengths are compared in UTF-16 code units, which never undercounts Discord's own count.
 */
export const LIMITS = {
  messageText: 2000,
  /** All text displays of one message together. */
  viewText: 4000,
  /** All components of one message, nested ones too. */
  components: 40,
  rowButtons: 5,
  buttonLabel: 80,
  selectOptions: 25,
  optionLabel: 100,
  placeholder: 150,
  customId: 100,
  modalTitle: 45,
  modalRows: 5,
  modalLabel: 45,
  modalHint: 100,
  modalText: 4000,
  modalIntro: 1000,
  autocomplete: 25,
  allowedUsers: 100,
  webhookName: 80,
  /** Alternative text, of an attachment and of a picture in a gallery. */
  mediaDescription: 1024,
  /** A user install outside the server may follow up five times; more parts than the response and these go out as a file. */
  postParts: 5,
} as const

export const TIMES = {
  /** Discord gives 3 s for the first response; a post that takes longer than this defers first. */
  patienceMs: 150,
  /** The interaction's token lives 15 minutes; work is done within 14. */
  interactionMs: 14 * 60_000,
  /** Discord's own window for a signed request is not documented; five minutes is what signed webhooks commonly allow. */
  signatureWindowMs: 5 * 60_000,
  /** A channel takes about five messages or edits in five seconds. */
  streamEditMs: 1200,
  /** The typing indicator fades after ten seconds. */
  typingMs: 8000,
  /** A stop lets work finish for so long, then tells the rest to end, and waits a little for what they still say. */
  drainMs: 8_000,
  lastWordsMs: 1_500,
} as const

/** 10,000 answers of 401, 403 or 429 in ten minutes ban the address; this process stops long before. */
export const INVALID_REQUESTS = { most: 1000, windowMs: 10 * 60_000 } as const
