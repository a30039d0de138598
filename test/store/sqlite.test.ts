import { execFile, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Space } from '../../src/store/records.ts'
import { openStore, type Store, type StoreOptions } from '../../src/store/store.ts'
import { silent } from '../support/silent.ts'

const PLAIN: Space<string> = { name: 'plain', version: 1, read: String }
const SECRET: Space<string> = { name: 'secret', version: 1, sensitive: true, read: String }

/** A disk of our own, without being root: Linux with user namespaces. */
const noMounts = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status !== 0

/** Runs the steps in a process of its own, after `mount` in a mount namespace of its own; answers as they come. */
const stepsOn = async (
  path: string,
  steps: readonly string[][],
  { mount }: { mount: string },
): Promise<string[]> => {
  const child = join(import.meta.dirname, '../support/children/store-steps.ts')
  const command = `${mount} && exec "$0" "$@"`
  const given = [process.execPath, child, path, JSON.stringify(steps)]
  const { stdout, stderr } = await promisify(execFile)('unshare', ['-rm', 'sh', '-c', command, ...given])
  return stdout ? JSON.parse(stdout) : [stderr]
}

describe('a SQLite store', () => {
  let folder: string
  let path: string
  const stores: Store[] = []
  const open = async (options: Partial<StoreOptions> = {}) => {
    const store = await openStore({ url: `sqlite://${path}`, log: silent, ...options })
    stores.push(store)
    return store
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'humanize-sqlite-'))
    path = join(folder, 'data', 'store.sqlite')
  })
  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()))
    rmSync(folder, { recursive: true })
  })

  it('makes its folder, its file and a key that only its user can read', async () => {
    const store = await open()
    await store.records(SECRET).set('a', 'words')
    expect(statSync(`${path}.key`).mode & 0o777).toBe(0o600)
    await store.close()
    expect(await (await open()).records(SECRET).get('a')).toBe('words')
  })

  it('writes nothing sensitive in the clear', async () => {
    const store = await open()
    await store.records(SECRET).set('a', 'words to keep')
    await store.records(PLAIN).set('a', 'words to see')
    await store.erase()
    const bytes = readFileSync(path).toString('latin1')
    expect(bytes).toContain('words to see')
    expect(bytes).not.toContain('words to keep')
  })

  it('leaves no byte of a sensitive record behind: changed, deleted or expired, in the file or its log', async () => {
    const store = await open()
    const secrets = store.records(SECRET)
    const rawOf = (key: string) => {
      const database = new DatabaseSync(path, { readOnly: true })
      const [row] = database.prepare('SELECT value FROM humanize WHERE key = ?').all(key)
      database.close()
      return String(row?.value)
    }
    const bytes = () =>
      readdirSync(dirname(path)).map((name) => readFileSync(join(dirname(path), name), 'latin1'))
    for (const key of ['changed', 'deleted', 'taken', 'kept'])
      await secrets.set(key, `words of ${key}`.repeat(500))
    await secrets.set('expired', 'words'.repeat(500), 30)
    const gone = ['changed', 'deleted', 'taken', 'expired'].map(rawOf)
    const kept = rawOf('kept')
    expect(gone.every((raw) => bytes().join('').includes(raw.slice(20, 200)))).toBe(true)

    await secrets.update('changed', () => 'x')
    await secrets.delete('deleted')
    await secrets.take('taken')
    await pause(40)
    await store.sweep()
    expect(gone.some((raw) => bytes().join('').includes(raw.slice(20, 200)))).toBe(false)
    expect(bytes().join('')).toContain(kept.slice(20, 200))
  })

  it('empties its log by itself soon after a sensitive change', async () => {
    const store = await open()
    await store.records(SECRET).set('a', 'words')
    await store.records(SECRET).delete('a')
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(0)
    await vi.waitFor(() => expect(statSync(`${path}-wal`).size).toBe(0), { timeout: 5000, interval: 50 })
  })

  it('refuses a wrong key with a clear error and deletes nothing', async () => {
    const key = randomBytes(32)
    const store = await open({ key })
    await store.records(SECRET).set('a', 'words')
    await store.close()
    await expect(open({ key: randomBytes(32) })).rejects.toMatchObject({ code: 'store-wrong-key' })
    expect(await (await open({ key })).records(SECRET).get('a')).toBe('words')
  })

  it('reads with the old key and writes anew with the current one', async () => {
    const [oldKey, key] = [randomBytes(32), randomBytes(32)]
    const before = await open({ key: oldKey })
    await before.records(SECRET).set('a', 'words')
    await before.close()

    const store = await open({ key, oldKey })
    const secrets = store.records(SECRET)
    expect(await secrets.get('a')).toBe('words')
    await store.sweep()
    await store.close()
    expect(await (await open({ key })).records(SECRET).get('a')).toBe('words')
  })

  it('still reads with the key file once a key is set', async () => {
    const before = await open()
    await before.records(SECRET).set('a', 'words')
    await before.close()
    expect(await (await open({ key: randomBytes(32) })).records(SECRET).get('a')).toBe('words')
  })

  it('sets a record aside whose bytes were damaged, and one whose bytes were moved', async () => {
    const store = await open()
    const secrets = store.records(SECRET)
    for (const key of ['a', 'b', 'c']) await secrets.set(key, `words of ${key}`)
    const other: Space<string> = { ...SECRET, name: 'other' }
    await store.records(other).set('moved', 'words of the other')
    const database = new DatabaseSync(path)
    database.exec(`UPDATE humanize SET value = substr(value, 1, 40) WHERE key = 'a'`)
    database.exec(
      `UPDATE humanize SET value = (SELECT value FROM humanize WHERE key = 'moved') WHERE key = 'b'`,
    )
    database.close()
    expect(await secrets.get('a')).toBeUndefined()
    expect(await secrets.get('b')).toBeUndefined()
    expect(await secrets.get('c')).toBe('words of c')
  })

  it('waits for a lock without holding up the event loop, then says that it is locked', async () => {
    const store = await open()
    const plain = store.records(PLAIN)
    await plain.set('a', 'before')
    const other = new DatabaseSync(path)
    other.exec('BEGIN IMMEDIATE')

    let longest = 0
    let last = performance.now()
    const ticking = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 1)
    const writing = plain.set('a', 'after')
    await expect(writing).rejects.toMatchObject({ name: 'StoreError', code: 'store-locked' })
    expect(await plain.get('a')).toBe('before')
    clearInterval(ticking)
    expect(longest).toBeLessThan(200)

    const patient = plain.set('a', 'after')
    await pause(50)
    other.exec('ROLLBACK')
    other.close()
    await patient
    expect(await plain.get('a')).toBe('after')
  })

  it.skipIf(noMounts)(
    'goes on reading when the disk is full, says so, and recovers when there is room',
    async () => {
      const disk = join(folder, 'disk')
      mkdirSync(disk)
      const steps = [
        ['set', 'a', 'kept'],
        ['fill', 'big'],
        ['big', 'b'],
        ['get', 'a'],
        ['remove', join(disk, 'ballast')],
        ['big', 'b'],
        ['get', 'a'],
      ]
      const mount = `mount -t tmpfs -o size=2m tmpfs ${disk} && head -c 1m /dev/zero > ${disk}/ballast`
      const answers = await stepsOn(join(disk, 'store.sqlite'), steps, { mount })
      expect(answers).toEqual(['done', 'store-full', 'store-full', 'kept', 'done', 'done', 'kept'])
    },
  )

  it.skipIf(noMounts)(
    'goes on reading from a read-only disk, says so, and writes again when it may',
    async () => {
      const disk = join(folder, 'disk')
      mkdirSync(disk)
      const steps = [
        ['set', 'a', 'kept'],
        ['close'],
        ['shell', `mount -o remount,ro ${disk}`],
        ['open'],
        ['get', 'a'],
        ['set', 'a', 'changed'],
        ['get', 'a'],
        ['shell', `mount -o remount,rw ${disk}`],
        ['set', 'a', 'changed'],
        ['get', 'a'],
      ]
      const answers = await stepsOn(join(disk, 'store.sqlite'), steps, {
        mount: `mount -t tmpfs tmpfs ${disk}`,
      })
      expect(answers.slice(4)).toEqual(['kept', 'store-readonly', 'kept', 'done', 'done', 'changed'])
    },
  )

  it('serves defaults while the file cannot be opened, and recovers without a restart', async () => {
    writeFileSync(join(folder, 'data'), 'a file where the folder should be')
    const store = await open({ key: randomBytes(32) })
    const plain = store.records(PLAIN)
    expect(await store.health()).toMatchObject({ ok: false })
    await expect(plain.get('a')).rejects.toMatchObject({ name: 'StoreError' })
    rmSync(join(folder, 'data'))
    await plain.set('a', 'now')
    expect(await plain.get('a')).toBe('now')
    expect(await store.health()).toEqual({ ok: true })
  })

  it('says that a file is no database, and leaves it alone', async () => {
    await (await open()).close()
    writeFileSync(path, 'these are the only copies of my poems'.repeat(300))
    const store = await open()
    await expect(store.records(PLAIN).set('a', 'x')).rejects.toMatchObject({ code: 'store-corrupt' })
    expect(readFileSync(path, 'utf8')).toContain('poems')
  })
})
