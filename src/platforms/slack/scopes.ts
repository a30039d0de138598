/** What the app needs, each with its reason; the README's table is this list. Nothing broader is asked for. */
export const SCOPES = {
  commands: '/humanize, /tone, the shortcuts and message actions',
  'chat:write': 'posting what a person chose to post, and answering in direct messages',
  'chat:write.customize': "posting under the person's own name and picture",
  'users:read': "the person's language, time zone, picture and role",
  'channels:read': 'who created a channel, because its creator may set its tone',
  'im:history': 'reading what people write to the coach',
  'assistant:write': "the coach's status and suggestions in the assistant pane",
} as const

/** Left to each workspace: with history granted, replies and the `auto` tone see the last messages around a text. */
export const OPTIONAL_SCOPES = {
  'channels:history': 'reading the last messages around a text in public channels',
  'groups:history': 'the same in private channels the app was invited to',
  'groups:read': 'who created a private channel',
  'files:read': 'the words of a text snippet that is humanized or answered',
} as const

/** Granted by a person, from the home tab: posts go out truly as them. */
export const USER_SCOPES = ['chat:write'] as const
