import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  ApplicationCommandOptionType as Kind,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js'
import { EMOJI_POLICIES, FORMALITIES, LOCKABLE } from '../../app/settings/fields.ts'
import type { Phrase } from '../../core/phrases/phrase.ts'
import { ACTIONS, COMMANDS } from '../commands.ts'
import {
  CHOICES,
  COMMAND_NAMES,
  MESSAGE_COMMANDS,
  OPTIONS,
  SUBCOMMANDS,
  type Worded,
} from './command-words.ts'

/** Discord's locale codes for the languages that we speak; English is the default text itself. */
const localised = ({ es, fr, de, pt, it, en }: Phrase): LocalizationMap => ({
  'en-US': en,
  'en-GB': en,
  'es-ES': es,
  'es-419': es,
  fr,
  de,
  'pt-BR': pt,
  it,
})

const named = (name: Phrase) => ({ name: name.en, name_localizations: localised(name) })
const described = (description: Phrase) => ({
  description: description.en,
  description_localizations: localised(description),
})
const worded = ({ name, description }: Worded) => ({ ...named(name), ...described(description) })

/** Installed in a server and by a person; used in servers, with the app, and in other private conversations. */
const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  // Everybody sees every command; what needs a right is checked when it is used.
  default_member_permissions: null,
}

const choices = (values: readonly (keyof typeof CHOICES)[]) =>
  values.map((value) => ({ value, ...named(CHOICES[value]) }))

const LONGEST_DRAFT = 6000
const tone = { type: Kind.String, ...worded(OPTIONS.tone), autocomplete: true } as const
const language = { type: Kind.String, ...worded(OPTIONS.language), autocomplete: true } as const

const humanizeOptions: APIApplicationCommandBasicOption[] = [
  { type: Kind.String, ...worded(OPTIONS.text), max_length: LONGEST_DRAFT },
  tone,
  language,
]

/** The fields of the channel's form, as options; each changes only itself. */
const toneFields: APIApplicationCommandBasicOption[] = [
  tone,
  { type: Kind.String, ...worded(OPTIONS.formality), choices: choices(FORMALITIES) },
  { type: Kind.String, ...worded(OPTIONS.emoji), choices: choices(EMOJI_POLICIES) },
  language,
  { type: Kind.Boolean, ...worded(OPTIONS.disclosure) },
  { type: Kind.String, ...worded(OPTIONS.banned) },
  { type: Kind.String, ...worded(OPTIONS.preferred) },
  { type: Kind.User, ...worded(OPTIONS.editors) },
  {
    type: Kind.String,
    ...worded(OPTIONS.locked),
    choices: LOCKABLE.map((field) => ({ value: field, ...named(OPTIONS[field].name) })),
  },
  { type: Kind.String, ...worded(OPTIONS.engine), choices: choices(['any', 'embedded']) },
  { type: Kind.Boolean, ...worded(OPTIONS.grammar) },
]

const subcommand = (
  words: Worded,
  options?: APIApplicationCommandBasicOption[],
): APIApplicationCommandSubcommandOption => ({
  type: Kind.Subcommand,
  ...worded(words),
  ...(options && { options }),
})

/** Every command as Discord is given it; `manifests/discord.json` is this list. */
export const discordCommands = (): RESTPostAPIApplicationCommandsJSONBody[] => [
  {
    type: ApplicationCommandType.ChatInput,
    name: COMMANDS.humanize.name,
    ...described(COMMANDS.humanize.description),
    ...everywhere,
    options: humanizeOptions,
  },
  {
    type: ApplicationCommandType.ChatInput,
    ...named(COMMAND_NAMES.tone),
    ...described(COMMANDS.tone.description),
    ...everywhere,
    options: [
      subcommand(SUBCOMMANDS.toneShow),
      subcommand(SUBCOMMANDS.toneSet, toneFields),
      subcommand(SUBCOMMANDS.toneReset),
    ],
  },
  {
    type: ApplicationCommandType.ChatInput,
    ...named(COMMAND_NAMES.profile),
    ...described(COMMANDS.profile.description),
    ...everywhere,
    options: [
      subcommand(SUBCOMMANDS.profileShow),
      subcommand(SUBCOMMANDS.profileEdit),
      subcommand(SUBCOMMANDS.profileUsage),
      subcommand(SUBCOMMANDS.profileExport),
      subcommand(SUBCOMMANDS.profileForget),
    ],
  },
  { type: ApplicationCommandType.Message, ...named(MESSAGE_COMMANDS.humanize), ...everywhere },
  { type: ApplicationCommandType.Message, ...named(ACTIONS.suggestReplies.label), ...everywhere },
]
