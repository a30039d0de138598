import type { WebClient } from '@slack/web-api'
import type { Person } from '../../app/request.ts'
import { countryOfTag, localeOf } from '../../core/job.ts'
import type { Logger } from '../../telemetry/log.ts'
import { createBounded } from './bounded.ts'
import { failureOf } from './errors.ts'
import type { Tenant } from './read/incoming.ts'
import type { Tokens } from './tokens.ts'

export type People = {
  /** Who this is: name, picture, language, time zone. Never rejects: unknown, it is the id with Slack's name and English. */
  find(tenant: Tenant, user: { id: string; name: string }): Promise<Person>
  /** What is known without a call, for words that cannot wait. */
  known(tenant: Tenant, userId: string): Person | undefined
}

const KEPT = { size: 20_000, ttlMs: 15 * 60_000 }
/** A failed look-up is tried again soon, but not with every request. */
const FAILED_TTL = { size: 1000, ttlMs: 30_000 }
/** Longer than this nobody waits to be addressed in their own language. */
const PATIENCE_MS = 1500

type Options = { reading: WebClient; tokens: Tokens; log: Logger; patienceMs?: number }

/** People from `users.info`, remembered for a while and asked for once however many requests come in meanwhile. */
export const createPeople = ({ reading, tokens, log, patienceMs = PATIENCE_MS }: Options): People => {
  const kept = createBounded<Person>(KEPT)
  const failed = createBounded<true>(FAILED_TTL)
  const asking = new Map<string, Promise<Person | undefined>>()
  const keyOf = ({ team }: Tenant, id: string) => `${team}/${id}`

  const ask = async (tenant: Tenant, id: string): Promise<Person | undefined> => {
    const key = keyOf(tenant, id)
    try {
      const token = await tokens.bot(tenant)
      const { user } = await reading.users.info({ token, user: id, include_locale: true })
      const { profile, real_name, name, locale, tz } = user ?? {}
      const person: Person = {
        id,
        name: profile?.display_name || profile?.real_name || real_name || name || id,
        locale: localeOf(locale),
        ...(profile?.image_192 && { picture: profile.image_192 }),
        ...(tz && { timeZone: tz }),
        ...(countryOfTag(locale) && { country: countryOfTag(locale) }),
      }
      kept.set(key, person)
      return person
    } catch (error) {
      failed.set(key, true)
      log.warn({ code: failureOf(error).code, platform: 'slack' }, 'person not looked up')
      return undefined
    } finally {
      asking.delete(key)
    }
  }

  return {
    known: (tenant, id) => kept.get(keyOf(tenant, id)),
    find: async (tenant, { id, name }) => {
      const key = keyOf(tenant, id)
      const unknown: Person = { id, name: name || id, locale: 'en' }
      const known = kept.get(key)
      if (known || failed.get(key)) return known ?? unknown
      const answer = asking.get(key) ?? ask(tenant, id)
      asking.set(key, answer)
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<undefined>((resolve) => {
        timer = setTimeout(resolve, patienceMs, undefined)
      })
      const person = await Promise.race([answer, late])
      clearTimeout(timer)
      return person ?? unknown
    },
  }
}
