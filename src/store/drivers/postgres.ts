import { KeyvPostgres, type KeyvPostgresOptions } from '@keyv/postgres'
import type { KeyvStorageAdapter } from 'keyv'
import pg from 'pg'
import { RateLimiterPostgres } from 'rate-limiter-flexible'
import type { Logger } from '../../telemetry/log.ts'
import { OPERATION_LIMIT_MS } from '../bounded.ts'
import { createSharedLimiter } from '../limiter.ts'
import { type Driver, remembered, type Shelf } from './driver.ts'

const CONNECT_LIMIT_MS = 2000
const CONNECTIONS = 10
const PAGE = 500
const SWEEP_BATCH = 5000
/** The highest code point: every key with the prefix sorts below the prefix and this. */
const END = '\u{10ffff}'

type Query = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>

/**
 * The adapter makes a pool that nobody listens to, so that a server restart ends the process with an unhandled `error` event, and changes
 * the table at each start, once a namespace. `init` is where it does both; it is private to TypeScript only, and the constructor calls it.
 */
const adapterOver = (query: Query, table: string): KeyvStorageAdapter => {
  const Base = KeyvPostgres as unknown as new (options: KeyvPostgresOptions) => KeyvStorageAdapter
  return new (class extends Base {
    async init(): Promise<Query> {
      return query
    }
  })({ table })
}

/** The adapter's table and indexes, one for keys by prefix, and the limiter's table. Instances that start at once wait for each other. */
const schemaOf = (table: string): string => `
  SELECT pg_advisory_xact_lock(hashtext('${table}'));
  CREATE TABLE IF NOT EXISTS "${table}" (key TEXT NOT NULL, value TEXT, namespace TEXT DEFAULT NULL, expires BIGINT DEFAULT NULL);
  CREATE UNIQUE INDEX IF NOT EXISTS "${table}_key_namespace_idx" ON "${table}" (key, COALESCE(namespace, ''));
  CREATE INDEX IF NOT EXISTS "${table}_prefix_idx" ON "${table}" (namespace, key COLLATE "C");
  CREATE INDEX IF NOT EXISTS "${table}_expires_idx" ON "${table}" (expires) WHERE expires IS NOT NULL;
  CREATE TABLE IF NOT EXISTS "${table}_limits" (key VARCHAR(255) PRIMARY KEY, points INTEGER NOT NULL DEFAULT 0, expire BIGINT);`

/** One pool and one table for all namespaces, each an adapter of its own. */
export const createPostgresDriver = (url: string, table: string, log: Logger): Driver => {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    // The server gives up when we do, so that nothing is written after it was reported as failed.
    statement_timeout: OPERATION_LIMIT_MS,
    // A connection that does not answer leaves the pool.
    query_timeout: 2 * OPERATION_LIMIT_MS,
    allowExitOnIdle: true,
  })
  pool.on('error', (error) =>
    log.debug({ code: 'code' in error ? error.code : error.name }, 'postgres connection'),
  )

  const query: Query = async (sql, values) => {
    try {
      return (await pool.query(sql, values)).rows
    } catch (error) {
      // The table is gone (a restored or emptied database): the next call makes it again.
      if (error instanceof pg.DatabaseError && error.code === '42P01') reset()
      throw error
    }
  }
  const name = `"${table}"`
  const schema = remembered(async () => query(schemaOf(table)))

  const createShelf = async (namespace: string): Promise<Shelf> => {
    await schema.get('')
    const adapter = adapterOver(query, table)
    adapter.namespace = namespace
    return {
      adapter,
      async add(key, { raw, expires }) {
        const rows = await query(
          `INSERT INTO ${name} AS held (key, value, namespace, expires) VALUES ($1, $2, $3, $4)
           ON CONFLICT (key, COALESCE(namespace, '')) DO UPDATE SET value = excluded.value, expires = excluded.expires
           WHERE held.expires <= $5 RETURNING 1`,
          [key, raw, namespace, expires ?? null, Date.now()],
        )
        return rows.length > 0
      },
      async swap(key, expected, next) {
        const where = `WHERE key = $1 AND COALESCE(namespace, '') = $2 AND value = $3 RETURNING 1`
        const rows = next
          ? await query(`UPDATE ${name} SET value = $4, expires = $5 ${where}`, [
              key,
              namespace,
              expected,
              next.raw,
              next.expires ?? null,
            ])
          : await query(`DELETE FROM ${name} ${where}`, [key, namespace, expected])
        return rows.length > 0
      },
      async take(key) {
        const [row] = await query(
          `DELETE FROM ${name} WHERE key = $1 AND COALESCE(namespace, '') = $2 RETURNING value, expires`,
          [key, namespace],
        )
        const expired = row?.expires != null && Number(row.expires) <= Date.now()
        return expired ? undefined : (row?.value as string | undefined)
      },
      async page(prefix, after) {
        const rows = await query(
          `SELECT key FROM ${name} WHERE namespace = $1 AND key COLLATE "C" >= $2 AND key COLLATE "C" > $3
           AND key COLLATE "C" < $4 AND (expires IS NULL OR expires > $5) ORDER BY key COLLATE "C" LIMIT ${PAGE}`,
          [namespace, prefix, after, prefix + END, Date.now()],
        )
        const keys = rows.map((row) => String(row.key))
        return { keys, ...(keys.length === PAGE && { next: keys.at(-1) }) }
      },
    }
  }
  const shelves = remembered(createShelf)
  const reset = () => {
    schema.clear()
    shelves.clear()
  }

  return {
    kind: 'postgres',
    shelf: shelves.get,
    async ping() {
      await query('SELECT 1')
    },
    async sweep() {
      await schema.get('')
      const expired = `SELECT ctid FROM ${name} WHERE expires <= $1 LIMIT ${SWEEP_BATCH}`
      for (let removed = SWEEP_BATCH; removed === SWEEP_BATCH; ) {
        const rows = await query(`DELETE FROM ${name} WHERE ctid = ANY (ARRAY(${expired})) RETURNING 1`, [
          Date.now(),
        ])
        removed = rows.length
      }
    },
    async erase() {},
    limiter(options) {
      const limiter = new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        tableName: `${table}_limits`,
        tableCreated: true,
        keyPrefix: options.name,
        points: options.points,
        duration: options.seconds,
      })
      return createSharedLimiter(options, async () => {
        await schema.get('')
        return limiter
      })
    },
    close: () => pool.end(),
  }
}
