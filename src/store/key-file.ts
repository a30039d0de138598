import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ConfigError } from '../errors.ts'

/** The key that lies beside a SQLite file, or undefined where there is none. */
export const readKeyFile = (path: string): Buffer | undefined => {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new ConfigError([
      `The key file ${path} cannot be read; give the process permission, or set ENCRYPTION_KEY.`,
    ])
  }
  const key = Buffer.from(text.trim(), 'base64')
  if (key.length === 32) return key
  throw new ConfigError([`The key file ${path} does not hold 32 bytes in base64; restore it from a backup.`])
}

/** Reads the key file, making one (mode 0600) at the first start. Of two processes that start at once, one makes it. */
export const readOrMakeKeyFile = (path: string): Buffer => {
  const existing = readKeyFile(path)
  if (existing) return existing
  const key = randomBytes(32)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${key.toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
    return key
  } catch (error) {
    const winner = readKeyFile(path)
    if (winner) return winner
    throw new ConfigError([
      `No key file can be written at ${path} (${error instanceof Error ? error.message : 'failed'}); set ENCRYPTION_KEY, or let the process write there.`,
    ])
  }
}
