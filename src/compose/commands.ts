import type { Writable } from 'node:stream'
import type { PlatformName } from '../app/request.ts'
import type { Config } from '../config.ts'
import { ConfigError, InputError } from '../errors.ts'
import type { Ports } from '../platforms/cli/cli.ts'
import { createLog } from '../telemetry/log.ts'

/** The command line is one person at their own machine: nobody's budget is spent but theirs. */
const UNMETERED = { admit: async () => {}, spent: () => {} }

const PREFIXED = /^(slack|discord|playground):(.+)$/u

/** Whose id it is: the prefix says, or the one platform that is set up. */
const readUser = (user: string, config: Config): { platform: PlatformName; person: string } => {
  const [, platform, id] = PREFIXED.exec(user) ?? []
  if (platform && id) return { platform: platform as PlatformName, person: id }
  const configured = [config.slack && 'slack', config.discord && 'discord'].filter(
    (name) => name !== undefined,
  )
  if (configured.length === 2) {
    throw new InputError(
      'which-platform',
      'Slack and Discord are both set up.',
      'Write slack: or discord: before the id.',
    )
  }
  return { platform: (configured[0] ?? 'playground') as PlatformName, person: user }
}

/** What the verbs of the command line need, each constructed when it is called. The configuration is read only then, so that --help always works. */
export const composeCommands = (readConfig: () => Config, { version }: { version: string }): Ports => {
  const closers: (() => Promise<void>)[] = []
  const log = createLog('error')

  const openPeople = async (config: Config) => {
    const { composeStore } = await import('./store.ts')
    const { store, state } = await composeStore(config, { log })
    closers.push(() => store.close())
    return state.people
  }
  return {
    version,
    core: async () => {
      const { composeCore } = await import('./core.ts')
      const language = await composeCore(readConfig(), { log, meter: UNMETERED })
      closers.push(language.close)
      return language.core
    },
    doctor: async (out: Writable) => {
      const { composeDoctor } = await import('./doctor.ts')
      return composeDoctor(readConfig, out)
    },
    register: async (out: Writable) => {
      const { discord } = readConfig()
      if (!discord) {
        throw new ConfigError(['DISCORD_TOKEN is missing: it is needed to write the commands to Discord.'])
      }
      const { registerCommands } = await import('../platforms/discord/register.ts')
      const { commands, changed, where } = await registerCommands(discord)
      const place = where === 'server' ? 'in the server DISCORD_GUILD_ID' : 'in every server'
      out.write(
        `${commands} commands ${place}: ${changed ? 'written' : 'already as they should be, nothing written'}.\n`,
      )
    },
    people: async () => {
      const config = readConfig()
      const people = await openPeople(config)
      return {
        export: (user) => people.export(readUser(user, config)),
        forget: async (user) => {
          await people.forget(readUser(user, config))
        },
      }
    },
    close: async () => {
      await Promise.allSettled(closers.map((close) => close()))
    },
  }
}
