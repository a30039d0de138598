import * as v from 'valibot'

/** A token with what is needed to renew it. `expiresAt` is milliseconds since the epoch; absent: it does not expire. */
export type Token = { value: string; refresh?: string; expiresAt?: number }

/** What one workspace (or one person in it) granted. Kept encrypted. */
export type Installation = { token: Token; scopes: readonly string[]; installedAt: number }

const InstallationSchema = v.object({
  token: v.object({
    value: v.string(),
    refresh: v.optional(v.string()),
    expiresAt: v.optional(v.number()),
  }),
  scopes: v.array(v.string()),
  installedAt: v.number(),
}) satisfies v.GenericSchema<unknown, Installation>

/** A stored installation. Throws at anything else: the record is then corrupt. */
export const readInstallation = (value: unknown): Installation => v.parse(InstallationSchema, value)

/** The part of a store's records that is needed here; one namespace, encrypted at rest. */
export type InstallationRecords = {
  get(key: string): Promise<Installation | undefined>
  set(key: string, value: Installation): Promise<void>
  delete(key: string): Promise<boolean>
  claim(key: string, ttlMs: number): Promise<boolean>
  keys(prefix: string): AsyncIterable<string>
}

/** `slack/T1/bot`, `slack/T1/user/U1`: everything of a workspace starts with its prefix, so that all of it can be removed. */
export const keys = {
  workspace: (workspace: string) => `slack/${workspace}/`,
  bot: (workspace: string) => `slack/${workspace}/bot`,
  person: (workspace: string, person: string) => `slack/${workspace}/user/${person}`,
}
