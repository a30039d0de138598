import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@keyv/redis'
import pg from 'pg'
import { openStore, type Store, type StoreOptions } from '../../src/store/store.ts'
import { silent } from './silent.ts'

/** A store to test on: opened as often as wanted on the same data, and cleaned up at the end. */
export type Bench = {
  url: string
  key: Buffer
  name: string
  open(options?: Partial<StoreOptions>): Promise<Store>
  clean(): Promise<void>
}
export type BenchKind = { kind: Store['kind']; skip?: string; make(): Promise<Bench> }

const answers = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url)
    const socket = connect({ host: hostname, port: Number(port), timeout: 500 })
    const done = (up: boolean) => {
      socket.destroy()
      resolve(up)
    }
    socket
      .once('connect', () => done(true))
      .once('error', () => done(false))
      .once('timeout', () => done(false))
  })

const REDIS = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379'
const POSTGRES = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/test'
const uniqueName = () => `test_${process.pid}_${randomBytes(4).toString('hex')}`

const benchOf = (url: string, clean: (name: string) => Promise<void>): Bench => {
  const key = randomBytes(32)
  const name = uniqueName()
  const stores: Store[] = []
  return {
    url,
    key,
    name,
    async open(options = {}) {
      const store = await openStore({ url, key, name, log: silent, ...options })
      stores.push(store)
      return store
    },
    async clean() {
      await Promise.all(stores.map((store) => store.close()))
      await clean(name)
    },
  }
}

const cleanRedis = async (name: string) => {
  const client = createClient({ url: REDIS })
  await client.connect()
  for await (const keys of client.scanIterator({ MATCH: `${name}:*`, COUNT: 1000 }))
    if (keys.length) await client.del(keys)
  await client.close()
}
const cleanPostgres = async (name: string) => {
  const client = new pg.Client(POSTGRES)
  await client.connect()
  await client.query(`DROP TABLE IF EXISTS "${name}", "${name}_limits"`)
  await client.end()
}

const [redisUp, postgresUp] = await Promise.all([answers(REDIS), answers(POSTGRES)])

/** Every kind of store; those whose server does not answer say so in `skip`. */
export const BENCHES: readonly BenchKind[] = [
  {
    kind: 'sqlite',
    async make() {
      const folder = mkdtempSync(join(tmpdir(), 'humanize-store-'))
      return benchOf(`sqlite://${join(folder, 'store.sqlite')}`, async () =>
        rmSync(folder, { recursive: true }),
      )
    },
  },
  { kind: 'memory', make: async () => benchOf('memory://', async () => {}) },
  {
    kind: 'redis',
    ...(!redisUp && { skip: `no Redis answers at TEST_REDIS_URL or ${new URL(REDIS).host}` }),
    make: async () => benchOf(REDIS, cleanRedis),
  },
  {
    kind: 'postgres',
    ...(!postgresUp && { skip: `no PostgreSQL answers at TEST_POSTGRES_URL or ${new URL(POSTGRES).host}` }),
    make: async () => benchOf(POSTGRES, cleanPostgres),
  },
]
