import { InstallProvider, type Installation as SlackInstallation } from '@slack/oauth'
import { type Request, type Response, Router } from 'express'
import { localeOf } from '../../core/job.ts'
import type { Logger } from '../../telemetry/log.ts'
import type { Installation } from './installations.ts'
import { libraryLogger } from './logger.ts'
import { SCOPES, USER_SCOPES } from './scopes.ts'
import type { Tokens } from './tokens.ts'
import { words } from './words.ts'

type Options = {
  oauth: { clientId: string; clientSecret: string; stateSecret: string }
  apiUrl: string
  publicUrl?: string
  tokens: Tokens
  log: Logger
  now?: () => number
}
type Granted = { token?: string; refreshToken?: string; expiresAt?: number; scopes?: readonly string[] }

export const INSTALL_PATH = '/slack/install'
const REDIRECT_PATH = '/slack/oauth_redirect'

/** Slack's library counts seconds; here everything is milliseconds. */
const grantOf = (
  { token, refreshToken, expiresAt, scopes = [] }: Granted,
  now: number,
): Installation | undefined =>
  token
    ? {
        token: {
          value: token,
          ...(refreshToken && { refresh: refreshToken }),
          ...(expiresAt && { expiresAt: expiresAt * 1000 }),
        },
        scopes,
        installedAt: now,
      }
    : undefined

/** What a person meant who pressed Cancel, or came back too late, is no fault of ours. */
const THEIRS = /authorization_error|state|cookie/u
const notInstalled = (request: Request, response: Response, code: string): void => {
  const locale = localeOf(request.acceptsLanguages()[0])
  response
    .status(THEIRS.test(code) ? 400 : 502)
    .set('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    .type('html')
    .send(
      `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>Humanize</title><p>${words.notInstalled[locale]}</p>` +
        `<p><a href="install">${words.startAgain[locale]}</a></p></html>`,
    )
}

/** `GET /slack/install` and `/slack/oauth_redirect`: into any number of workspaces, or (`?as=user`) for one person's own token. */
export const createOAuth = ({ oauth, apiUrl, publicUrl, tokens, log, now = Date.now }: Options): Router => {
  const store = async (installation: SlackInstallation): Promise<void> => {
    const workspace = installation.team?.id ?? installation.enterprise?.id
    if (!workspace) throw new Error('Slack named neither a workspace nor an organisation')
    const bot = installation.bot && grantOf(installation.bot, now())
    const person = grantOf(installation.user, now())
    if (bot) await tokens.save(workspace, undefined, bot)
    if (person) await tokens.save(workspace, installation.user.id, person)
    log.info(
      { code: 'installed', platform: 'slack', bot: Boolean(bot), person: Boolean(person) },
      'installed',
    )
  }
  const provider = new InstallProvider({
    ...oauth,
    authorizationUrl: new URL('../oauth/v2/authorize', apiUrl).href,
    clientOptions: { slackApiUrl: apiUrl, timeout: 10_000, retryConfig: { retries: 1 } },
    logger: libraryLogger(log),
    installationStore: {
      storeInstallation: (installation) => store(installation as SlackInstallation),
      // Tokens are read from our own store; the provider only installs.
      fetchInstallation: () => Promise.reject(new Error('not used')),
    },
  })
  const redirectUri = publicUrl && `${publicUrl}${REDIRECT_PATH}`

  const router = Router()
  router.get(INSTALL_PATH, async (request: Request, response: Response) => {
    const asPerson = request.query.as === 'user'
    const team = typeof request.query.team === 'string' ? request.query.team : undefined
    await provider.handleInstallPath(request, response, undefined, {
      scopes: asPerson ? [] : Object.keys(SCOPES),
      ...(asPerson && { userScopes: [...USER_SCOPES] }),
      ...(team && { teamId: team }),
      ...(redirectUri && { redirectUri }),
    })
  })
  router.get(REDIRECT_PATH, (request: Request, response: Response) =>
    provider.handleCallback(request, response, {
      failure: ({ code }) => {
        log.warn({ code, platform: 'slack' }, 'not installed')
        notInstalled(request, response, code)
      },
    }),
  )
  return router
}
