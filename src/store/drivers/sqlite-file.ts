import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { isLocked, storeError, toStoreError } from '../fault.ts'

type Row = Record<string, unknown>

/** One connection to a SQLite file, opened when first asked and again after a failure that a new connection may mend. */
export type SqliteFile = {
  query(sql: string, ...parameters: unknown[]): Promise<Row[]>
  close(): void
}

/** Waiting for a lock is ours: SQLite's own busy timeout would hold up the event loop for all of it. */
const LOCK_PATIENCE_MS = 400
const LOCK_STEP_MS = 10
const LONGEST_TURN_MS = 10

/**
 * `secure_delete` overwrites removed content with zeros; `synchronous = NORMAL` in WAL mode survives a killed process whole, and a power
 * cut without damage though perhaps without the last moments (sqlite.org/pragma.html#pragma_synchronous).
 */
const PRAGMAS =
  'PRAGMA busy_timeout = 0; PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON; PRAGMA synchronous = NORMAL;'

/** After these a new connection may find what the old one cannot: a file put back, a disk mounted, a permission given. */
const REOPENING = new Set(['store-corrupt', 'store-unreachable', 'store-readonly', 'store-failed'])

const openForWriting = (path: string): DatabaseSync => {
  mkdirSync(dirname(path), { recursive: true })
  const opened = new DatabaseSync(path)
  try {
    opened.exec(PRAGMAS)
  } catch (error) {
    opened.close()
    throw error
  }
  return opened
}

/** In a folder that cannot be written to, SQLite reads a file in WAL mode only when told that nobody changes it (sqlite.org/wal.html). */
const openUnchanging = (path: string): DatabaseSync | undefined => {
  const hasLog = (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
  if (hasLog || !statSync(path, { throwIfNoEntry: false })?.isFile() || isWritable(dirname(path)))
    return undefined
  const url = pathToFileURL(path)
  url.searchParams.set('immutable', '1')
  return new DatabaseSync(url, { readOnly: true })
}
const isWritable = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** `onReset` is told when a connection was given up, with whatever was known about its tables. */
export const createSqliteFile = (path: string, onReset: () => void): SqliteFile => {
  let database: DatabaseSync | undefined
  let isUnchanging = false
  let closed = false
  const statements = new Map<string, StatementSync>()
  /** When this turn of the event loop first asked; a query is synchronous, and awaiting one after the other would never end the turn. */
  let turnBegan: number | undefined
  const takeTurn = async () => {
    if (turnBegan === undefined) {
      turnBegan = performance.now()
      setImmediate(() => {
        turnBegan = undefined
      })
    } else if (performance.now() - turnBegan > LONGEST_TURN_MS) await nextTurn()
  }

  const open = (): DatabaseSync => {
    if (closed) throw storeError('store-closed')
    isUnchanging = false
    try {
      return openForWriting(path)
    } catch (error) {
      const unchanging = openUnchanging(path)
      if (!unchanging) throw error
      isUnchanging = true
      return unchanging
    }
  }
  const drop = () => {
    statements.clear()
    database?.close()
    database = undefined
  }
  const run = (sql: string, parameters: readonly unknown[]): Row[] => {
    database ??= open()
    const statement = statements.get(sql) ?? database.prepare(sql)
    statements.set(sql, statement)
    return statement.all(...(parameters as SQLInputValue[])) as Row[]
  }

  return {
    async query(sql, ...parameters) {
      await takeTurn()
      const deadline = performance.now() + LOCK_PATIENCE_MS
      // A connection opened while nothing could be written is worth replacing once: perhaps it can by now.
      let replaceable = isUnchanging
      for (;;) {
        try {
          return run(sql, parameters)
        } catch (error) {
          if (isLocked(error) && performance.now() < deadline) {
            await pause(LOCK_STEP_MS + Math.random() * LOCK_STEP_MS)
            continue
          }
          const told = toStoreError(error)
          if (REOPENING.has(told.code)) {
            drop()
            onReset()
          }
          if (!replaceable || told.code !== 'store-readonly') throw told
          replaceable = false
        }
      }
    },
    close() {
      closed = true
      drop()
    },
  }
}
