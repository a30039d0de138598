import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { InputError } from '../../src/errors.ts'
import type { Records, Space } from '../../src/store/records.ts'
import type { Store } from '../../src/store/store.ts'
import type { Bench, BenchKind } from '../support/stores.ts'

type Thing = { text: string; count: number }

const spaceOf = (name: string, sensitive: boolean): Space<Thing> => ({
  name,
  version: 2,
  sensitive,
  read(value, version) {
    const { text, count } = value as Partial<Thing>
    if (typeof text !== 'string') throw new TypeError('a thing has a text')
    return { text, count: version < 2 ? 0 : (count ?? 0) }
  },
})
const FIRST_SHAPE: Space<{ text: string }> = {
  name: 'things',
  version: 1,
  read: (value) => value as { text: string },
}
const FUTURE: Space<Thing> = { ...spaceOf('things', false), version: 3 }

const collect = async (keys: AsyncIterable<string>): Promise<string[]> => {
  const seen = new Set<string>()
  for await (const key of keys) seen.add(key)
  return [...seen].sort()
}

/** What every store must do, whatever is behind it. */
export const describeRecords = ({ kind, skip, make }: BenchKind, sensitive: boolean): void => {
  const title = `${kind}${sensitive ? ', encrypted' : ''}`
  describe.skipIf(skip !== undefined)(skip ? `${title} (${skip})` : title, () => {
    let bench: Bench
    let store: Store
    /** The same data through a store of its own, as another instance sees it. Memory has no second instance. */
    let second: Store
    let things: Records<Thing>
    let elsewhere: Records<Thing>
    const space = spaceOf('things', sensitive)

    beforeAll(async () => {
      bench = await make()
      store = await bench.open()
      second = kind === 'memory' ? store : await bench.open()
      things = store.records(space)
      elsewhere = kind === 'memory' ? things : second.records(space)
    })
    afterAll(() => bench.clean())

    it('tells “not there” by undefined', async () => {
      expect(await things.get('nobody')).toBeUndefined()
      expect(await things.delete('nobody')).toBe(false)
      expect(await things.take('nobody')).toBeUndefined()
    })

    it('gives back what was written, whatever the text holds', async () => {
      const odd = { text: ':a "quoted" \u0001 \u{1f600} {"v":9} :base64:AA== e1.x.y', count: 1 }
      await things.set('slack/T1/odd:*?[a]\\', odd)
      expect(await elsewhere.get('slack/T1/odd:*?[a]\\')).toEqual(odd)
    })

    it('deletes, and says whether there was something', async () => {
      await things.set('short', { text: 'x', count: 1 })
      expect(await elsewhere.delete('short')).toBe(true)
      expect(await things.get('short')).toBeUndefined()
    })

    it('keeps namespaces apart', async () => {
      const others = store.records(spaceOf('others', false))
      await things.set('same', { text: 'thing', count: 1 })
      await others.set('same', { text: 'other', count: 2 })
      await things.delete('same')
      expect(await others.get('same')).toEqual({ text: 'other', count: 2 })
    })

    it('lets a record expire', async () => {
      await things.set('brief', { text: 'x', count: 1 }, 60)
      expect(await elsewhere.get('brief')).toBeDefined()
      await pause(90)
      expect(await elsewhere.get('brief')).toBeUndefined()
      expect(await things.take('brief')).toBeUndefined()
    })

    it('hands a record to one of many takers', async () => {
      await things.set('one', { text: 'x', count: 1 })
      const takers = Array.from({ length: 20 }, (_, index) => (index % 2 ? things : elsewhere).take('one'))
      expect((await Promise.all(takers)).filter((taken) => taken !== undefined)).toHaveLength(1)
    })

    it('lets one of many claim a key, and anyone after it expired', async () => {
      const claimants = Array.from({ length: 20 }, (_, index) =>
        (index % 2 ? things : elsewhere).claim('event', 150),
      )
      expect((await Promise.all(claimants)).filter(Boolean)).toHaveLength(1)
      await pause(200)
      expect(await things.claim('event', 150)).toBe(true)
      expect(await elsewhere.claim('event', 150)).toBe(false)
    })

    it('loses no update of many at once', async () => {
      const increase = (records: Records<Thing>) =>
        records.update('sum', (current) => ({ text: 'sum', count: (current?.count ?? 0) + 1 }))
      await Promise.all(Array.from({ length: 60 }, (_, index) => increase(index % 2 ? things : elsewhere)))
      expect(await things.get('sum')).toEqual({ text: 'sum', count: 60 })
    })

    it('leaves a record alone when the change says so, and answers with what stands', async () => {
      await things.set('firm', { text: 'as it was', count: 1 })
      expect(await things.update('firm', () => undefined)).toEqual({ text: 'as it was', count: 1 })
      expect(await things.update('never', () => undefined)).toBeUndefined()
    })

    it('passes on what the change itself refuses', async () => {
      const refusal = new InputError('no', 'Not so.', 'Otherwise.')
      const refuse = () => {
        throw refusal
      }
      await expect(things.update('refused', refuse)).rejects.toBe(refusal)
      expect(await things.get('refused')).toBeUndefined()
    })

    it('keeps the expiry through an update without one', async () => {
      await things.set('ageing', { text: 'x', count: 1 }, 120)
      await things.update('ageing', (current) => current && { ...current, count: 2 })
      expect((await things.get('ageing'))?.count).toBe(2)
      await pause(150)
      expect(await things.get('ageing')).toBeUndefined()
    })

    it('lists keys by prefix, more than fit on a page', async () => {
      const listed = store.records(spaceOf('listed', sensitive))
      const names = Array.from({ length: 1200 }, (_, index) => `many/${String(index).padStart(4, '0')}`)
      const all = [...names, 'man', 'many', 'many%', 'manz/1']
      for (let from = 0; from < all.length; from += 50)
        await Promise.all(all.slice(from, from + 50).map((key) => listed.set(key, { text: key, count: 0 })))
      expect(await collect(listed.keys('many/'))).toEqual(names)
      expect(await collect(listed.keys('nobody/'))).toEqual([])
    })

    it('reads what an older version wrote', async () => {
      await store.records({ ...FIRST_SHAPE, sensitive }).set('old', { text: 'first' })
      expect(await things.get('old')).toEqual({ text: 'first', count: 0 })
    })

    it('neither reads nor overwrites what a newer version wrote', async () => {
      const newer = store.records({ ...FUTURE, sensitive })
      await newer.set('new', { text: 'future', count: 3 })
      await expect(things.get('new')).rejects.toMatchObject({ code: 'store-newer' })
      await expect(things.update('new', () => ({ text: '', count: 0 }))).rejects.toMatchObject({
        code: 'store-newer',
      })
      expect(await newer.get('new')).toEqual({ text: 'future', count: 3 })
    })

    it('sets a corrupt record aside and serves the others', async () => {
      const wrong: Space<number> = { name: 'things', version: 2, sensitive, read: Number }
      await store.records(wrong).set('bad', 7)
      await store.records(wrong).set('bad-too', 7)
      await things.set('good', { text: 'fine', count: 1 })
      expect(await things.get('bad')).toBeUndefined()
      expect(await things.update('bad-too', (current) => current ?? { text: 'anew', count: 0 })).toEqual({
        text: 'anew',
        count: 0,
      })
      expect(await things.get('good')).toEqual({ text: 'fine', count: 1 })
      expect(await collect(store.aside.keys('things/bad'))).toEqual(['things/bad', 'things/bad-too'])
    })

    it('is well, and is swept without losing what is alive', async () => {
      await things.set('alive', { text: 'x', count: 1 })
      await things.set('dead', { text: 'x', count: 1 }, 1)
      await pause(5)
      await store.sweep()
      expect(await store.health()).toEqual({ ok: true })
      expect(await things.get('alive')).toBeDefined()
    })

    it('limits by points, and forgets', async () => {
      const limiter = store.limiter({ name: 'limit', points: 3, seconds: 60 })
      const asked = [1, 2, 3, 4].map(() => limiter.consume('slack/U1'))
      const answers = await Promise.all(asked)
      expect(answers.filter(({ ok }) => ok)).toHaveLength(3)
      expect(answers.find(({ ok }) => !ok)).toMatchObject({ retryAfterMs: expect.any(Number) })
      await limiter.forget('slack/U1')
      expect(await limiter.consume('slack/U1')).toEqual({ ok: true })
    })
  })
}
