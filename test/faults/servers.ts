import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createClient } from '@keyv/redis'
import { createProxy } from '../support/proxy.ts'
import { BENCHES } from '../support/stores.ts'

const REDIS = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379'
const DATABASES = 16

export const noRedis = BENCHES.find(({ kind }) => kind === 'redis')?.skip
/** A disk of our own, without being root: Linux with user namespaces. */
export const noMounts =
  spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0
    ? undefined
    : 'no user namespaces here, so no small disk'

export type Line = Awaited<ReturnType<typeof createProxy>>

const connectTo = (url: string) => createClient({ url })
const withClient = async <T>(url: string, work: (client: ReturnType<typeof connectTo>) => Promise<T>) => {
  const client = connectTo(url)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.close()
  }
}
/** A database of that server in which there is nothing, so that it may be emptied afterwards. */
const emptyDatabase = async (): Promise<string> => {
  for (let index = DATABASES - 1; index > 0; index -= 1) {
    const url = new URL(REDIS)
    url.pathname = `/${index}`
    if ((await withClient(url.href, (client) => client.dbSize())) === 0) return url.href
  }
  throw new Error('every database of that Redis holds something')
}

/** A line to Redis that can be cut, and the environment that has the bot use it. */
export const onRedis = async (
  { down = false },
  look: (line: Line, env: Record<string, string>) => Promise<string>,
): Promise<string> => {
  const url = await emptyDatabase()
  const line = await createProxy(url)
  if (down) await line.cut()
  try {
    return await look(line, { STORE_URL: line.url, ENCRYPTION_KEY: randomBytes(32).toString('base64') })
  } finally {
    await line.cut()
    await withClient(url, (client) => client.flushDb())
  }
}
