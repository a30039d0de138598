import { bad, type Check, type Finding, good, note } from '../../app/doctor.ts'
import { discordCommands } from './commands.ts'

/** `apiUrl` is without version and without a slash at the end. */
type Options = { token: string; publicKey?: string; apiUrl: string; guildId?: string }
const AREA = 'Discord'
const PAGE = 'https://discord.com/developers/applications'

type Application = { id: string; name: string; verify_key: string; interactions_endpoint_url?: string | null }
type Gateway = { session_start_limit: { remaining: number; reset_after: number } }

/** Few identifies left today: restarts in a loop use up the thousand that Discord allows. */
const FEW_STARTS = 50

const checkCommands = (standing: readonly { name: string }[]): Finding => {
  const known = new Set(standing.map(({ name }) => name))
  const missing = (discordCommands() as { name: string }[]).filter(({ name }) => !known.has(name))
  return missing.length === 0
    ? good(AREA, 'all commands are registered.')
    : bad(
        AREA,
        `commands are not registered: ${missing.map(({ name }) => name).join(', ')}.`,
        'Run: npx humanize register',
      )
}
const checkEndpoint = (application: Application, publicKey: string | undefined): Finding => {
  if (!publicKey)
    return application.interactions_endpoint_url
      ? bad(
          AREA,
          'an interactions endpoint is set, so that Discord sends nothing over the gateway.',
          `Set DISCORD_PUBLIC_KEY, or clear “Interactions Endpoint URL” at ${PAGE}.`,
        )
      : good(AREA, 'interactions come over the gateway.')
  if (publicKey.toLowerCase() !== application.verify_key.toLowerCase())
    return bad(AREA, 'DISCORD_PUBLIC_KEY is not this application’s.', `Copy “Public Key” from ${PAGE}.`)
  return application.interactions_endpoint_url
    ? good(AREA, 'interactions come by HTTP, signed.')
    : note(AREA, `no interactions endpoint is set at ${PAGE}; until then interactions come over the gateway.`)
}

/** Token, keys, commands and intents, asked of Discord itself. */
export const discordCheck = ({ token, publicKey, apiUrl, guildId }: Options): Check => ({
  area: AREA,
  async run(signal) {
    const get = async <T>(path: string): Promise<T | number> => {
      const response = await fetch(`${apiUrl}/v10${path}`, {
        headers: { authorization: `Bot ${token}` },
        signal,
      })
      return response.ok ? ((await response.json()) as T) : response.status
    }
    try {
      const application = await get<Application>('/applications/@me')
      if (application === 401)
        return [
          bad(AREA, 'Discord refuses DISCORD_TOKEN.', `Reset the token under “Bot” at ${PAGE} and copy it.`),
        ]
      if (typeof application === 'number')
        return [bad(AREA, `Discord answered with status ${application}.`, 'Try again in a minute.')]
      const where = guildId ? `/guilds/${guildId}/commands` : '/commands'
      const [standing, gateway] = await Promise.all([
        get<{ name: string }[]>(`/applications/${application.id}${where}`),
        get<Gateway>('/gateway/bot'),
      ])
      const findings = [
        good(AREA, `the token works for the application “${application.name}”.`),
        good(AREA, 'no privileged intents are used, so none has to be switched on.'),
        checkEndpoint(application, publicKey),
        typeof standing === 'number'
          ? bad(
              AREA,
              'the registered commands cannot be read.',
              'Check DISCORD_GUILD_ID, and that the app was invited there.',
            )
          : checkCommands(standing),
      ]
      if (typeof gateway !== 'number' && gateway.session_start_limit.remaining < FEW_STARTS) {
        const minutes = Math.ceil(gateway.session_start_limit.reset_after / 60_000)
        findings.push(
          note(AREA, `only ${gateway.session_start_limit.remaining} starts are left for ${minutes} minutes.`),
        )
      }
      return findings
    } catch (error) {
      if (signal.aborted) throw error
      return [
        bad(
          AREA,
          `${new URL(apiUrl).host} could not be reached.`,
          'Check the network, the proxy and DISCORD_API_URL.',
        ),
      ]
    }
  },
})
