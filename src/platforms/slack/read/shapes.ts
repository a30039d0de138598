import * as v from 'valibot'

/** The parts of Slack's payloads that are used, and no more: what Slack adds must not break the reader. */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(255))
const named = v.object({ id, name: v.optional(v.string()) })
const user = v.object({
  id,
  username: v.optional(v.string()),
  name: v.optional(v.string()),
  team_id: v.optional(id),
})
const tenant = {
  team: v.nullish(v.object({ id, enterprise_id: v.optional(v.string()) })),
  enterprise: v.nullish(v.object({ id })),
  user,
}

export const command = v.object({
  command: id,
  text: v.optional(v.string(), ''),
  user_id: id,
  user_name: v.optional(v.string()),
  team_id: v.optional(id),
  enterprise_id: v.optional(v.string()),
  channel_id: id,
  response_url: v.optional(v.string()),
  trigger_id: v.optional(v.string()),
})

const file = v.object({ mimetype: v.optional(v.string()), url_private: v.optional(v.string()) })
export const message = v.object({
  ts: v.optional(id),
  thread_ts: v.optional(id),
  text: v.optional(v.string(), ''),
  user: v.optional(id),
  username: v.optional(v.string()),
  bot_id: v.optional(v.string()),
  files: v.optional(v.array(file), []),
})

export const shortcut = v.object({
  ...tenant,
  type: v.literal('shortcut'),
  callback_id: id,
  trigger_id: id,
  action_ts: v.optional(v.string()),
})

export const messageAction = v.object({
  ...tenant,
  type: v.literal('message_action'),
  callback_id: id,
  trigger_id: v.optional(v.string()),
  action_ts: v.optional(v.string()),
  response_url: v.optional(v.string()),
  channel: named,
  message_ts: v.optional(id),
  message,
})

const option = v.object({ value: v.string() })
export const blockActions = v.object({
  ...tenant,
  type: v.literal('block_actions'),
  trigger_id: v.optional(v.string()),
  response_url: v.optional(v.string()),
  channel: v.nullish(named),
  container: v.optional(
    v.object({
      type: v.optional(v.string()),
      channel_id: v.optional(v.string()),
      message_ts: v.optional(v.string()),
      thread_ts: v.optional(v.string()),
      view_id: v.optional(v.string()),
    }),
    {},
  ),
  view: v.nullish(
    v.object({ id, type: v.picklist(['modal', 'home']), private_metadata: v.optional(v.string(), '') }),
  ),
  actions: v.pipe(
    v.array(
      v.object({
        type: v.string(),
        action_id: v.string(),
        block_id: v.optional(v.string()),
        action_ts: v.optional(v.string()),
        value: v.nullish(v.string()),
        selected_option: v.nullish(option),
      }),
    ),
    v.minLength(1),
  ),
})

export const viewSubmission = v.object({
  ...tenant,
  type: v.literal('view_submission'),
  trigger_id: v.optional(v.string()),
  view: v.object({
    id,
    hash: v.optional(v.string()),
    callback_id: id,
    private_metadata: v.optional(v.string(), ''),
    state: v.object({
      values: v.record(
        v.string(),
        v.record(
          v.string(),
          v.object({
            type: v.string(),
            value: v.nullish(v.string()),
            selected_option: v.nullish(option),
            selected_options: v.nullish(v.array(option)),
            selected_users: v.nullish(v.array(v.string())),
            selected_conversation: v.nullish(v.string()),
          }),
        ),
      ),
    }),
  }),
  response_urls: v.optional(v.array(v.object({ channel_id: id, response_url: v.string() })), []),
})

export const event = v.object({
  type: v.literal('event_callback'),
  team_id: v.optional(id),
  enterprise_id: v.nullish(v.string()),
  /** It names the request in the log. */
  event_id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/u)),
  authorizations: v.nullish(
    v.array(v.object({ team_id: v.nullish(v.string()), enterprise_id: v.nullish(v.string()) })),
  ),
  event: v.looseObject({ type: v.string() }),
})

export const directMessage = v.object({
  channel: id,
  channel_type: v.optional(v.string()),
  user: v.optional(id),
  bot_id: v.optional(v.string()),
  subtype: v.optional(v.string()),
  text: v.optional(v.string(), ''),
  ts: id,
  thread_ts: v.optional(id),
})
export const homeOpened = v.object({ user: id, tab: v.optional(v.string()) })
export const threadStarted = v.object({
  assistant_thread: v.object({ user_id: id, channel_id: id, thread_ts: id }),
})
export const tokensRevoked = v.object({
  tokens: v.object({ oauth: v.optional(v.array(v.string()), []), bot: v.optional(v.array(v.string()), []) }),
})

export type Tenanted = v.InferOutput<typeof shortcut>
export type ViewSubmission = v.InferOutput<typeof viewSubmission>
