import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Records, Space } from '../../src/store/records.ts'
import type { Store } from '../../src/store/store.ts'
import { createProxy } from '../support/proxy.ts'
import { BENCHES, type Bench } from '../support/stores.ts'

const PLAIN: Space<string> = { name: 'plain', version: 1, read: String }
const SECRET: Space<string> = { name: 'secret', version: 1, sensitive: true, read: String }
/** The operation limit and some air for a busy machine. */
const SOON_MS = 900

const within = async <T>(ms: number, work: () => Promise<T>): Promise<T> => {
  const start = performance.now()
  try {
    return await work()
  } finally {
    expect(performance.now() - start).toBeLessThan(ms)
  }
}

for (const { kind, skip, make } of BENCHES.filter(({ kind }) => kind === 'redis' || kind === 'postgres'))
  describe.skipIf(skip !== undefined)(`${kind}, when it goes away${skip ? ` (${skip})` : ''}`, () => {
    let bench: Bench
    let line: Awaited<ReturnType<typeof createProxy>>
    let store: Store
    let plain: Records<string>
    const faults: string[] = []
    const recovered = () =>
      vi.waitFor(async () => expect(await store.health()).toEqual({ ok: true }), {
        timeout: 8000,
        interval: 50,
      })
    const connect = async () => {
      store = await bench.open({ url: line.url, onFault: (code) => faults.push(code) })
      plain = store.records(PLAIN)
    }

    beforeEach(async () => {
      bench = await make()
      line = await createProxy(bench.url)
    })
    afterEach(async () => {
      await line.mend()
      await bench.clean()
      await line.cut()
    })

    it('opens without it, says so, and connects by itself', async () => {
      await line.cut()
      await within(SOON_MS, connect)
      expect(await store.health()).toMatchObject({ ok: false, reason: expect.any(String) })
      await expect(within(SOON_MS, () => plain.get('a'))).rejects.toMatchObject({ name: 'StoreError' })
      expect(await store.limiter({ name: 'limit', points: 1, seconds: 60 }).consume('a')).toEqual({
        ok: true,
      })
      await line.mend()
      await recovered()
      await plain.set('a', 'there')
      expect(await plain.get('a')).toBe('there')
    })

    it('rejects while it is cut off, and goes on when it is back', async () => {
      await connect()
      await plain.set('a', 'before')
      await line.cut()
      faults.length = 0
      await expect(within(SOON_MS, () => plain.set('a', 'lost'))).rejects.toMatchObject({
        name: 'StoreError',
      })
      await expect(within(SOON_MS, () => plain.get('a'))).rejects.toMatchObject({ code: 'store-unreachable' })
      expect(faults).toHaveLength(2)
      await line.mend()
      await recovered()
      expect(await plain.get('a')).toBe('before')
    })

    it('gives up on an answer that does not come, and on a connection that gives none', async () => {
      await connect()
      await plain.set('a', 'before')
      line.hang()
      await expect(within(SOON_MS, () => plain.get('a'))).rejects.toMatchObject({ code: 'store-late' })
      await recovered()
      expect(await plain.get('a')).toBe('before')
    })

    it('does not open with a wrong key, and deletes nothing', async () => {
      await connect()
      await store.records(SECRET).set('a', 'words')
      const wrong = bench.open({ key: Buffer.alloc(32, 9) })
      await expect(wrong).rejects.toMatchObject({ code: 'store-wrong-key' })
      expect(await store.records(SECRET).get('a')).toBe('words')
    })

    it.skipIf(kind !== 'postgres')('survives the server ending its idle connections', async () => {
      await connect()
      await Promise.all(['a', 'b', 'c'].map((key) => plain.set(key, key)))
      const admin = new pg.Client(bench.url)
      await admin.connect()
      await admin.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE $1 AND pid <> pg_backend_pid()',
        [`%${bench.name}%`],
      )
      await admin.end()
      await recovered()
      expect(await plain.get('a')).toBe('a')
    })

    it.skipIf(kind !== 'postgres')('makes its tables again when somebody dropped them', async () => {
      await connect()
      await plain.set('a', 'a')
      const admin = new pg.Client(bench.url)
      await admin.connect()
      await admin.query(`DROP TABLE "${bench.name}"`)
      await admin.end()
      await expect(plain.get('a')).rejects.toMatchObject({ name: 'StoreError' })
      await plain.set('a', 'anew')
      expect(await plain.get('a')).toBe('anew')
    })
  })
