import { setTimeout as sleep } from 'node:timers/promises'
import type { WebClient } from '@slack/web-api'
import { PlatformError } from '../../errors.ts'
import type { Logger } from '../../telemetry/log.ts'
import { createBounded } from './bounded.ts'
import { failureOf } from './errors.ts'
import { type Installation, type InstallationRecords, keys, type Token } from './installations.ts'
import type { Tenant } from './read/incoming.ts'

/** Which token speaks for a workspace, and which for a person who granted one. */
export type Tokens = {
  /** Rejects with a PlatformError (`not-installed`) where the app is not installed. */
  bot(tenant: Tenant): Promise<string>
  person(tenant: Tenant, user: string): Promise<string | undefined>
  save(workspace: string, person: string | undefined, installation: Installation): Promise<void>
  drop(workspace: string, person: string): Promise<void>
  dropWorkspace(workspace: string): Promise<void>
}

type Options = {
  records: InstallationRecords
  reading: WebClient
  log: Logger
  /** The one workspace's token; absent: each workspace installed the app. */
  botToken?: string
  oauth?: { clientId: string; clientSecret: string }
  now?: () => number
}

/** Rotating tokens live 12 hours; they are renewed this long before their end. */
const RENEW_BEFORE_MS = 30 * 60_000
/** While one instance renews, the others keep their hands off. */
const RENEWAL_MS = 20_000
const CACHE = { size: 1000, ttlMs: 60_000 }

export const createTokens = ({ records, reading, log, botToken, oauth, now = Date.now }: Options): Tokens => {
  const cache = createBounded<Installation>({ ...CACHE, now })
  const renewals = new Map<string, Promise<Installation>>()
  const expiresSoon = ({ expiresAt }: Token, within = RENEW_BEFORE_MS) =>
    expiresAt !== undefined && expiresAt - now() < within

  const exchange = async (
    key: string,
    installation: Installation,
    refresh: string,
  ): Promise<Installation> => {
    const answer = await reading.oauth.v2.access({
      client_id: oauth?.clientId ?? '',
      client_secret: oauth?.clientSecret ?? '',
      grant_type: 'refresh_token',
      refresh_token: refresh,
    })
    const renewed: Installation = {
      ...installation,
      token: {
        value: answer.access_token ?? installation.token.value,
        refresh: answer.refresh_token ?? refresh,
        expiresAt: now() + (answer.expires_in ?? 0) * 1000,
      },
    }
    await records.set(key, renewed)
    return renewed
  }

  /** One renewal at a time, here and across instances; whatever goes wrong, the token that there is stays. */
  const renew = async (key: string, installation: Installation): Promise<Installation> => {
    const { refresh } = installation.token
    if (!refresh || !oauth) return installation
    try {
      if (await records.claim(`renewal/${key}`, RENEWAL_MS)) return await exchange(key, installation, refresh)
      if (!expiresSoon(installation.token, 0)) return installation
      await sleep(1000)
      return (await records.get(key)) ?? installation
    } catch (error) {
      log.error({ code: failureOf(error).code, platform: 'slack' }, 'token not renewed')
      return installation
    }
  }
  const find = async (key: string): Promise<Installation | undefined> => {
    const known = cache.get(key) ?? (await records.get(key))
    if (!known) return undefined
    if (!expiresSoon(known.token)) {
      cache.set(key, known)
      return known
    }
    const renewal = renewals.get(key) ?? renew(key, known).finally(() => renewals.delete(key))
    renewals.set(key, renewal)
    const renewed = await renewal
    cache.set(key, renewed)
    return renewed
  }
  const remove = async (key: string) => {
    cache.delete(key)
    await records.delete(key)
  }

  return {
    bot: async ({ team, enterprise }) => {
      if (botToken) return botToken
      // An app that an organisation installed as a whole has one installation, under the organisation's id.
      const found =
        (await find(keys.bot(team))) ?? (enterprise ? await find(keys.bot(enterprise)) : undefined)
      if (found) return found.token.value
      throw new PlatformError(
        'not-installed',
        'Humanize is not installed in this workspace.',
        'Install it from the address that whoever runs it gave you, ending in /slack/install.',
      )
    },
    person: async ({ team }, user) => (await find(keys.person(team, user)))?.token.value,
    save: async (workspace, person, installation) => {
      const key = person ? keys.person(workspace, person) : keys.bot(workspace)
      cache.delete(key)
      await records.set(key, installation)
    },
    drop: (workspace, person) => remove(keys.person(workspace, person)),
    dropWorkspace: async (workspace) => {
      for await (const key of records.keys(keys.workspace(workspace))) await remove(key)
    },
  }
}
