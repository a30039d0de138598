import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { ConfigError } from '../errors.ts'
import type { Logger } from '../telemetry/log.ts'
import type { Driver } from './drivers/driver.ts'
import { readKeyFile, readOrMakeKeyFile } from './key-file.ts'

const schemeOf = (url: string): string => /^([a-z]+):\/\//iu.exec(url)?.[1]?.toLowerCase() ?? ''
const pathOf = (url: string): string => url.slice('sqlite://'.length)

/** The table's name goes into SQL as it is. */
const NAME = /^[a-z][a-z0-9_]{0,40}$/u

/** Only the client that is used is loaded: Redis' alone is five hundred files. */
export const openDriver = async ({
  url,
  name = 'humanize',
  log,
}: {
  url: string
  name?: string
  log: Logger
}): Promise<Driver> => {
  if (!NAME.test(name))
    throw new ConfigError([`“${name}” cannot name the store's table; use small letters, digits and _.`])
  switch (schemeOf(url)) {
    case 'sqlite':
      return (await import('./drivers/sqlite.ts')).createSqliteDriver(pathOf(url), name)
    case 'memory':
      return (await import('./drivers/memory.ts')).createMemoryDriver()
    case 'redis':
    case 'rediss':
      return (await import('./drivers/redis.ts')).createRedisDriver(url, name, log)
    case 'postgres':
    case 'postgresql':
      return (await import('./drivers/postgres.ts')).createPostgresDriver(url, name, log)
    default:
      throw new ConfigError(['STORE_URL should start with sqlite://, memory://, redis:// or postgres://.'])
  }
}

/**
 * The current key and the old ones. With SQLite a key file beside the database stands in for a missing key, and is still read once a key
 * is set, so that setting ENCRYPTION_KEY later locks nobody out.
 */
export const readKeys = ({
  url,
  key,
  oldKey,
}: {
  url: string
  key?: Buffer
  oldKey?: Buffer
}): [Buffer, Buffer[]] => {
  const old = oldKey ? [oldKey] : []
  const scheme = schemeOf(url)
  if (scheme === 'sqlite') {
    const file = `${pathOf(url)}.key`
    if (!key) return [readOrMakeKeyFile(file), old]
    const before = existsSync(file) ? readKeyFile(file) : undefined
    return [key, before ? [...old, before] : old]
  }
  if (key) return [key, old]
  if (scheme === 'memory') return [randomBytes(32), old]
  throw new ConfigError([
    'ENCRYPTION_KEY is required with Redis or PostgreSQL; make one with: openssl rand -base64 32',
  ])
}
