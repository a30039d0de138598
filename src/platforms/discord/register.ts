import { isDeepStrictEqual } from 'node:util'
import { DiscordAPIError, Routes } from 'discord.js'
import { ConfigError, PlatformError } from '../../errors.ts'
import { createBreaker } from './breaker.ts'
import { discordCommands } from './commands.ts'
import { codeOf, createRest } from './rest.ts'

type Options = { token: string; apiUrl: string; guildId?: string }
export type Registered = { commands: number; changed: boolean; where: 'everywhere' | 'server' }

type Json = { [key: string]: unknown }

/** What Discord adds or fills in of its own: ids, versions. */
const OWN = ['id', 'application_id', 'guild_id', 'version', 'nsfw', 'dm_permission', 'handler']
/** Only commands for every server have these. */
const GLOBAL_ONLY = ['integration_types', 'contexts']
const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  value === ''

/** A command as it can be compared: without what Discord adds, and without values that say nothing. */
const essence = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(essence)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value as Json)
      .filter(([key, inner]) => !OWN.includes(key) && !isEmpty(inner))
      .map(([key, inner]) => [key, essence(inner)]),
  )
}

const forServer = (command: object): object =>
  Object.fromEntries(Object.entries(command).filter(([key]) => !GLOBAL_ONLY.includes(key)))

const byName = (commands: readonly unknown[]): Map<string, unknown> =>
  new Map(
    commands.map((command) => [`${(command as Json).type ?? 1}/${(command as Json).name}`, essence(command)]),
  )

/**
 * Writes the commands, for every server or for one (development), only where they differ from what stands there: Discord limits how
 * often commands may be made. @throws {ConfigError} when Discord refuses the token or the server; {@link PlatformError} otherwise.
 */
export const registerCommands = async ({ token, apiUrl, guildId }: Options): Promise<Registered> => {
  const rest = createRest({ token, apiUrl, breaker: createBreaker() })
  const commands = guildId ? discordCommands().map(forServer) : discordCommands()
  const where = guildId ? 'server' : 'everywhere'
  try {
    const { id } = (await rest.bot.get(Routes.currentApplication())) as { id: string }
    const route = guildId ? Routes.applicationGuildCommands(id, guildId) : Routes.applicationCommands(id)
    const query = new URLSearchParams({ with_localizations: 'true' })
    const standing = (await rest.bot.get(route, { query })) as unknown[]
    const changed = !isDeepStrictEqual(
      byName(guildId ? (standing as object[]).map(forServer) : standing),
      byName(commands),
    )
    if (changed) await rest.bot.put(route, { body: commands })
    return { commands: commands.length, changed, where }
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401) {
      throw new ConfigError([
        'DISCORD_TOKEN was refused by Discord (401); copy the bot token again from the application’s Bot page.',
      ])
    }
    if (error instanceof DiscordAPIError && guildId && (error.status === 403 || error.status === 404)) {
      throw new ConfigError([
        `DISCORD_GUILD_ID names a server that the app is not in (${error.code}); install it there first.`,
      ])
    }
    throw new PlatformError(
      codeOf(error),
      `Discord did not take the commands (${codeOf(error)}).`,
      'Try again; if it stays, look at https://discordstatus.com.',
      { cause: error },
    )
  } finally {
    rest.close()
  }
}
