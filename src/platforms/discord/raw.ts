import * as v from 'valibot'

const Snowflake = v.pipe(v.string(), v.regex(/^\d{1,21}$/u))
const optionalText = v.nullish(v.string())

const User = v.object({
  id: Snowflake,
  username: v.string(),
  global_name: optionalText,
  avatar: optionalText,
  bot: v.nullish(v.boolean()),
})

const Member = v.object({
  user: User,
  nick: optionalText,
  avatar: optionalText,
  /** All that the person may do in this channel, overwrites included, as Discord worked it out for this very interaction. */
  permissions: v.optional(v.pipe(v.string(), v.regex(/^\d+$/u)), '0'),
  communication_disabled_until: optionalText,
})

const Channel = v.object({
  id: Snowflake,
  type: v.number(),
  parent_id: v.nullish(Snowflake),
  /** Slow mode, in seconds. */
  rate_limit_per_user: v.nullish(v.number()),
  thread_metadata: v.nullish(v.object({ locked: v.nullish(v.boolean()) })),
})

/** A message as far as it is read: webhooks, system messages and voice messages have all of this. */
export const MessageSchema = v.object({
  id: Snowflake,
  channel_id: Snowflake,
  content: v.optional(v.string(), ''),
  author: User,
  webhook_id: v.nullish(Snowflake),
  referenced_message: v.nullish(v.object({ content: v.optional(v.string(), ''), author: User })),
  message_snapshots: v.nullish(
    v.array(v.object({ message: v.object({ content: v.optional(v.string(), '') }) })),
  ),
})

const OptionValue = v.union([v.string(), v.number(), v.boolean()])
const Leaf = v.object({
  name: v.string(),
  value: v.optional(OptionValue),
  focused: v.optional(v.boolean()),
})
const CommandOption = v.object({ ...Leaf.entries, options: v.optional(v.array(Leaf)) })

const Command = v.object({
  name: v.string(),
  type: v.optional(v.number(), 1),
  options: v.optional(v.array(CommandOption), []),
  target_id: v.nullish(Snowflake),
  resolved: v.nullish(v.object({ messages: v.nullish(v.record(v.string(), MessageSchema)) })),
})

const Component = v.object({
  custom_id: v.string(),
  component_type: v.number(),
  values: v.optional(v.array(v.string()), []),
})

const Input = v.object({
  type: v.number(),
  custom_id: v.optional(v.string()),
  value: v.nullish(v.union([v.string(), v.boolean()])),
  values: v.nullish(v.array(v.string())),
})
/** Labels hold one input, the older action rows a list. */
const Row = v.object({ component: v.optional(Input), components: v.optional(v.array(Input), []) })
const Modal = v.object({ custom_id: v.string(), components: v.array(Row) })

const common = {
  id: Snowflake,
  application_id: Snowflake,
  /** Goes into addresses, where half a surrogate pair cannot stand. */
  token: v.pipe(
    v.string(),
    v.check((token) => token.isWellFormed()),
  ),
  locale: optionalText,
  guild_id: v.nullish(Snowflake),
  channel_id: v.nullish(Snowflake),
  channel: v.nullish(Channel),
  member: v.nullish(Member),
  user: v.nullish(User),
  app_permissions: v.nullish(v.pipe(v.string(), v.regex(/^\d+$/u))),
  /** Installed to the server: key '0' is its id; installed by the person: key '1'. */
  authorizing_integration_owners: v.nullish(v.record(v.string(), v.string())),
  context: v.nullish(v.number()),
  /** The message whose control was pressed, or whose control opened the form. */
  message: v.nullish(
    v.object({
      id: Snowflake,
      flags: v.nullish(v.number()),
      components: v.optional(v.array(v.unknown()), []),
    }),
  ),
}

/** An interaction as Discord sends it, by gateway and by HTTP alike. Types: 2 command, 3 component, 4 autocomplete, 5 form. */
export const InteractionSchema = v.variant('type', [
  v.object({ ...common, type: v.literal(2), data: Command }),
  v.object({ ...common, type: v.literal(3), data: Component }),
  v.object({ ...common, type: v.literal(4), data: Command }),
  v.object({ ...common, type: v.literal(5), data: Modal }),
])

export type Interaction = v.InferOutput<typeof InteractionSchema>
export type InteractionOf<T extends Interaction['type']> = Extract<Interaction, { type: T }>
export type RawMessage = v.InferOutput<typeof MessageSchema>
export type RawUser = v.InferOutput<typeof User>
export type RawMember = v.InferOutput<typeof Member>
export type CommandLeaf = v.InferOutput<typeof Leaf>

/** The interaction, or undefined for anything else, such as a ping or a kind that came after this was written. */
export const parseInteraction = (raw: unknown): Interaction | undefined => {
  const parsed = v.safeParse(InteractionSchema, raw)
  return parsed.success ? parsed.output : undefined
}

/** A private message to the app: MESSAGE_CREATE outside every server. */
export const parseMessage = (raw: unknown): RawMessage | undefined => {
  const parsed = v.safeParse(MessageSchema, raw)
  return parsed.success ? parsed.output : undefined
}
