import { appendFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { createState } from '../../../src/app/state.ts'
import { StoreError } from '../../../src/errors.ts'
import { openStore } from '../../../src/store/store.ts'
import { ana, place } from '../people.ts'
import { silent } from '../silent.ts'

// One instance of the bot: presses Post on every draft that it is sent, twice at once, and posts what it could claim to a file, the
// channel. Between two drafts it changes settings and a profile, as people do. It lives until it is killed or told to end.
export type Order = {
  url: string
  key: string
  name: string
  channel: string
  ids: readonly string[]
  /** How long the platform takes to answer a post. */
  platformMs: number
}
/** `posting`: the first post is under way. */
export type Report = { kind: 'posting' }

process.once('message', async (order: Order) => {
  const { url, key, name, channel, ids, platformMs } = order
  let reported = false
  const store = await openStore({ url, name, key: Buffer.from(key, 'base64'), log: silent })
  const { drafts, settings, profiles } = createState(store)

  const insistently = async <T>(work: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await work()
      } catch (error) {
        if (!(error instanceof StoreError)) throw error
        await pause(20)
      }
    }
  }
  const press = async (id: string) => {
    const outcome = await insistently(() => drafts.claim(id, ana))
    if (outcome.kind !== 'ok') return
    appendFileSync(channel, `${id}\n`)
    if (!reported) process.send?.({ kind: 'posting' } satisfies Report)
    reported = true
    await pause(platformMs)
    const message = { id: `m-${id}`, channel: 'C1' }
    await insistently(() => drafts.settle(id, { kind: 'posted', message }, outcome.draft.claims))
  }
  const live = async (id: string) => {
    await insistently(() => settings.save(place, { banned: [id, `again ${id}`] }, { person: 'U_ADMIN' }))
    await insistently(() => profiles.save(ana, { favourites: [id, `again ${id}`] }))
  }

  let next = 0
  const work = async () => {
    for (let id = ids[next++]; id !== undefined; id = ids[next++]) {
      await Promise.all([press(id), press(id)])
      if (next % 10 === 0) await live(id)
    }
  }
  await Promise.all(Array.from({ length: 8 }, work))
  await store.close()
  process.disconnect()
})
