import { StoreError } from '../errors.ts'

/** What every store fault is told as: stable code, sentence, what to do. No sentence holds an address, a key or a person's text. */
const FAULTS = {
  'store-locked': [
    'The store is locked by another program.',
    'Try again; close other programs that hold the database open.',
  ],
  'store-full': ['The disk that holds the store is full.', 'Free some space; reading goes on meanwhile.'],
  'store-readonly': [
    'The store can only be read.',
    'Give the process write permission for the database and its folder.',
  ],
  'store-late': [
    'The store did not answer in time.',
    'Try again in a moment; see /readyz for what is not well.',
  ],
  'store-unreachable': [
    'The store cannot be reached.',
    'Check that it runs and that STORE_URL leads to it; the process reconnects by itself.',
  ],
  'store-refused': [
    'The store refused the sign-in.',
    'Check the user, the password and the database in STORE_URL.',
  ],
  'store-corrupt': [
    'The database file is damaged or is not a database.',
    'Put a backup in its place, or name another file in STORE_URL.',
  ],
  'store-busy': ['Too many changes to the same record at once.', 'Try again.'],
  'store-wrong-key': [
    'A record was encrypted with a key that this process does not have.',
    'Set ENCRYPTION_KEY (or ENCRYPTION_KEY_OLD) to the key it was written with; nothing was deleted.',
  ],
  'store-newer': [
    'A record was written by a newer version of Humanize.',
    'Update this process; nothing was changed.',
  ],
  'store-closed': ['The store is closed.', 'The process is stopping; try again in a moment.'],
  'store-failed': ['The store failed.', 'See the log for its code; the process tries again by itself.'],
} as const
export type StoreCode = keyof typeof FAULTS

export const storeError = (code: StoreCode, cause?: unknown): StoreError =>
  new StoreError(code, FAULTS[code][0], FAULTS[code][1], { cause })

/** SQLite's primary result codes (sqlite.org/rescode.html), without the extended byte. */
const SQLITE: Record<number, StoreCode> = {
  3: 'store-readonly',
  5: 'store-locked',
  6: 'store-locked',
  8: 'store-readonly',
  11: 'store-corrupt',
  13: 'store-full',
  14: 'store-unreachable',
  26: 'store-corrupt',
}

/** By error code or SQLSTATE (class) of pg, Node's sockets, node-redis' class names and Redis' reply prefixes. */
const NAMED: readonly (readonly [RegExp, StoreCode])[] = [
  [/^(28...|3D000|WRONGPASS|NOAUTH|NOPERM)$/u, 'store-refused'],
  [/^(53100|OOM|MISCONF|ENOSPC)$/u, 'store-full'],
  [/^(25006|READONLY|EROFS|EACCES|EPERM)$/u, 'store-readonly'],
  [/^(57014|TimeoutError)$/u, 'store-late'],
  [/^(55P03|40...)$/u, 'store-locked'],
  [
    /^(08...|57P0.|E[A-Z]+|LOADING|CLUSTERDOWN|\w*(Closed|Offline|Disconnects|ClientDestroyed|ConnectionTimeout|SocketTimeout)\w*Error)$/u,
    'store-unreachable',
  ],
]

const isSqlite = (error: unknown): error is { errcode: number } =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'

/** Locked for the moment: worth another try. */
export const isLocked = (error: unknown): boolean =>
  isSqlite(error) && SQLITE[error.errcode & 0xff] === 'store-locked'

/** Any failure of a driver as the StoreError that people are told; the driver's own error is the cause. */
export const toStoreError = (error: unknown): StoreError => {
  if (error instanceof StoreError) return error
  if (isSqlite(error)) return storeError(SQLITE[error.errcode & 0xff] ?? 'store-failed', error)
  const names = error instanceof Error ? namesOf(error) : []
  const found = NAMED.find(([pattern]) => names.some((name) => pattern.test(name)))
  return storeError(found?.[1] ?? 'store-failed', error)
}

const namesOf = (error: Error): string[] => {
  const code = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  const reply = /^[A-Z]+(?= )/u.exec(error.message)?.[0]
  const nested =
    error instanceof AggregateError
      ? error.errors.flatMap((one) => (one instanceof Error ? namesOf(one) : []))
      : []
  // pg reports a connection that ended or timed out by its sentence alone.
  const pg = /connection terminated|timeout exceeded when trying to connect|client was closed/iu.test(
    error.message,
  )
    ? ['ECONNRESET']
    : []
  return [...code, error.constructor.name, ...(reply ? [reply] : []), ...nested, ...pg]
}
