import { bad, type Check, type Finding, good, note } from '../../app/doctor.ts'
import { OPTIONAL_SCOPES, SCOPES } from './scopes.ts'

type Options = {
  botToken?: string
  appToken?: string
  signingSecret?: string
  oauth?: object
  /** Ends in a slash. */
  apiUrl: string
}
const AREA = 'Slack'
const PAGE = 'https://api.slack.com/apps'

type Answer = { ok: boolean; error?: string; team?: string; user?: string }

const call = async (url: string, token: string, signal: AbortSignal) => {
  const response = await fetch(url, { method: 'POST', headers: { authorization: `Bearer ${token}` }, signal })
  return { answer: (await response.json()) as Answer, granted: response.headers.get('x-oauth-scopes') }
}
const unreachable = (apiUrl: string): Finding =>
  bad(
    AREA,
    `${new URL(apiUrl).host} could not be reached.`,
    'Check the network, the proxy and SLACK_API_URL.',
  )

const refused = (variable: string, code = 'unknown'): Finding =>
  bad(AREA, `Slack refuses ${variable} (${code}).`, `Copy ${variable} again from ${PAGE}.`)

const checkBot = async ({ apiUrl, botToken = '' }: Options, signal: AbortSignal): Promise<Finding[]> => {
  const { answer, granted } = await call(`${apiUrl}auth.test`, botToken, signal)
  if (!answer.ok) return [refused('SLACK_BOT_TOKEN', answer.error)]
  const scopes = new Set(granted?.split(',').map((scope) => scope.trim()))
  const missing = Object.keys(SCOPES).filter((scope) => !scopes.has(scope))
  const left = Object.keys(OPTIONAL_SCOPES).filter((scope) => !scopes.has(scope))
  const findings = [good(AREA, `the bot token works in the workspace “${answer.team ?? 'unknown'}”.`)]
  if (granted === null) findings.push(note(AREA, 'which scopes were granted is not told here.'))
  else if (missing.length > 0)
    findings.push(
      bad(
        AREA,
        `scopes are missing: ${missing.join(', ')}.`,
        `Add them under “OAuth & Permissions” at ${PAGE} (or paste manifests/slack.json) and install the app again.`,
      ),
    )
  else findings.push(good(AREA, 'all needed scopes are granted.'))
  if (granted !== null && left.length > 0)
    findings.push(
      note(
        AREA,
        `not granted, and not needed: ${left.join(', ')}; texts are read without what was said before.`,
      ),
    )
  return findings
}

const checkApp = async (apiUrl: string, appToken: string, signal: AbortSignal): Promise<Finding> => {
  const { answer } = await call(`${apiUrl}apps.connections.open`, appToken, signal)
  if (answer.ok) return good(AREA, 'Socket Mode is on, and the app token works.')
  return answer.error === 'missing_scope' || answer.error === 'not_allowed_token_type'
    ? bad(
        AREA,
        'the app token may not open sockets.',
        `Make an app-level token with connections:write at ${PAGE}.`,
      )
    : refused('SLACK_APP_TOKEN', answer.error)
}

/** Tokens, scopes and the way in, asked of Slack itself. */
export const slackCheck = (options: Options): Check => ({
  area: AREA,
  async run(signal) {
    const { apiUrl, appToken, botToken, oauth, signingSecret } = options
    try {
      const way = appToken
        ? await checkApp(apiUrl, appToken, signal)
        : good(AREA, signingSecret ? 'events come by HTTP, signed.' : 'events come by HTTP.')
      const token = botToken ? await checkBot(options, signal) : []
      const installs = oauth ? [note(AREA, 'workspaces install the app themselves at /slack/install.')] : []
      return [way, ...token, ...installs]
    } catch (error) {
      if (signal.aborted) throw error
      return [unreachable(apiUrl)]
    }
  },
})
