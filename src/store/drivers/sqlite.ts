import { setTimeout as pause } from 'node:timers/promises'
import { KeyvSqlite } from '@keyv/sqlite'
import { storeError } from '../fault.ts'
import { createMemoryLimiter } from '../limiter.ts'
import { type Driver, remembered, type Shelf } from './driver.ts'
import { createSqliteFile } from './sqlite-file.ts'

/** A reader in another process holds up the truncation; it is asked for again this often, for this long. */
const ERASE_STEP_MS = 20
const ERASE_PATIENCE_MS = 2000
const PAGE = 500
/** The highest code point: every key with the prefix sorts below the prefix and this. */
const END = '\u{10ffff}'

/**
 * A file on this machine. All namespaces are adapters of their own over one connection and one table; the steps that Keyv does not have
 * are single statements, which SQLite makes atomic across processes.
 */
export const createSqliteDriver = (path: string, table: string): Driver => {
  const shelves = remembered(async (namespace) => createShelf(namespace))
  const file = createSqliteFile(path, () => shelves.clear())

  const createShelf = async (namespace: string): Promise<Shelf> => {
    const adapter = new KeyvSqlite({
      uri: `sqlite://${path}`,
      table,
      driver: { name: 'node:sqlite', connect: async () => ({ query: file.query, close: async () => {} }) },
    })
    adapter.namespace = namespace
    await adapter.ready
    const name = `"${table}"`
    // The adapter's own index has the key first: a namespace's keys by prefix would be looked for among everybody's.
    await file.query(`CREATE INDEX IF NOT EXISTS "${table}_prefix_idx" ON ${name} (namespace, key)`)
    return {
      adapter,
      async add(key, { raw, expires }) {
        const rows = await file.query(
          `INSERT INTO ${name} (key, value, namespace, expires) VALUES (?, ?, ?, ?)
           ON CONFLICT (key, namespace) DO UPDATE SET value = excluded.value, expires = excluded.expires
           WHERE expires <= ? RETURNING 1`,
          key,
          raw,
          namespace,
          expires ?? null,
          Date.now(),
        )
        return rows.length > 0
      },
      async swap(key, expected, next) {
        const where = 'WHERE key = ? AND namespace = ? AND value = ? RETURNING 1'
        const rows = next
          ? await file.query(
              `UPDATE ${name} SET value = ?, expires = ? ${where}`,
              next.raw,
              next.expires ?? null,
              key,
              namespace,
              expected,
            )
          : await file.query(`DELETE FROM ${name} ${where}`, key, namespace, expected)
        return rows.length > 0
      },
      async take(key) {
        const [row] = await file.query(
          `DELETE FROM ${name} WHERE key = ? AND namespace = ? RETURNING value, expires`,
          key,
          namespace,
        )
        const expired = typeof row?.expires === 'number' && row.expires <= Date.now()
        return expired ? undefined : (row?.value as string | undefined)
      },
      async page(prefix, after) {
        const rows = await file.query(
          `SELECT key FROM ${name} WHERE key >= ? AND key < ? AND key > ? AND namespace = ?
           AND (expires IS NULL OR expires > ?) ORDER BY key LIMIT ${PAGE}`,
          prefix,
          prefix + END,
          after,
          namespace,
          Date.now(),
        )
        const keys = rows.map((row) => String(row.key))
        return { keys, ...(keys.length === PAGE && { next: keys.at(-1) }) }
      },
    }
  }

  return {
    kind: 'sqlite',
    shelf: shelves.get,
    async ping() {
      await file.query('SELECT count(*) FROM sqlite_master')
    },
    async sweep() {
      await shelves.get('sweep')
      await file.query(`DELETE FROM "${table}" WHERE expires <= ?`, Date.now())
    },
    /** The write-ahead log still holds what was overwritten; this empties it. */
    async erase() {
      const deadline = performance.now() + ERASE_PATIENCE_MS
      for (;;) {
        const [row] = await file.query('PRAGMA wal_checkpoint(TRUNCATE)')
        if (row?.busy === 0) return
        if (performance.now() > deadline) throw storeError('store-locked')
        await pause(ERASE_STEP_MS)
      }
    },
    limiter: createMemoryLimiter,
    async close() {
      file.close()
    },
  }
}
