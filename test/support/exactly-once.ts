import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createState } from '../../src/app/state.ts'
import type { Order } from './children/poster.ts'
import { ana, place, seed } from './people.ts'
import type { Bench } from './stores.ts'

export type Tally = {
  drafts: number
  /** Lines in the channel, and how many of them are there twice. */
  posts: number
  doubles: number
  /** How the drafts ended: each is posted, uncertain (its process was killed in between), or open. */
  posted: number
  uncertain: number
  open: number
  /** Posted or uncertain without being in the channel, or in the channel while open. */
  wrong: number
  /** Settings and profile that were read whole, of two. */
  whole: number
}

const POST_PATIENCE_MS = 120_000

const start = (order: Order): { process: ChildProcess; done: Promise<unknown> } => {
  const child = fork(join(import.meta.dirname, 'children/poster.ts'), { serialization: 'json' })
  child.send(order)
  return { process: child, done: once(child, 'exit') }
}

/**
 * Two instances press Post on the same `drafts`, each twice at once; one of them is killed `kills` times in mid-work and started again.
 * Counts what came of it.
 */
export const pressTwice = async (
  bench: Bench,
  { drafts: count, kills }: { drafts: number; kills: number },
): Promise<Tally> => {
  const folder = mkdtempSync(join(tmpdir(), 'humanize-posts-'))
  const channel = join(folder, 'channel')
  const store = await bench.open()
  const { drafts, settings, profiles } = createState(store)
  await settings.save(place, { banned: ['x', 'again x'] }, { person: 'U_ADMIN' })
  await profiles.save(ana, { favourites: ['x', 'again x'] })

  const ids: string[] = []
  for (let index = 0; index < count; index++) {
    const draft = drafts.prepare(seed())
    await drafts.open(draft, { text: 'words', variant: 0 })
    ids.push(draft.id)
  }
  const order = {
    url: bench.url,
    key: bench.key.toString('base64'),
    name: bench.name,
    channel,
    ids,
    platformMs: kills > 0 ? 40 : 2,
  }
  const steady = start(order)
  const reversed = { ...order, ids: ids.toReversed() }
  for (let killed = 0; killed < kills; killed++) {
    const victim = start(reversed)
    await Promise.race([once(victim.process, 'message'), victim.done])
    await pause(Math.random() * 3 * order.platformMs)
    victim.process.kill('SIGKILL')
    await victim.done
  }
  const last = start(reversed)
  await Promise.all([steady.done, last.done])

  const lines = readFileSync(channel, 'utf8').trim().split('\n')
  const out = new Set(lines)
  const later = createState(store, { now: () => Date.now() + POST_PATIENCE_MS })
  const tally = {
    drafts: count,
    posts: lines.length,
    doubles: lines.length - out.size,
    posted: 0,
    uncertain: 0,
    open: 0,
    wrong: 0,
  }
  for (const id of ids) {
    const { kind } = await later.drafts.read(id, ana)
    if (kind === 'posted') tally.posted++
    else if (kind === 'uncertain') tally.uncertain++
    else if (kind === 'ok') tally.open++
    else tally.wrong++
    if ((kind === 'posted' && !out.has(id)) || (kind === 'ok' && out.has(id))) tally.wrong++
  }
  const [first, again] = (await settings.open(place)).fields.banned ?? []
  const [favourite, repeated] = (await profiles.read(ana)).favourites
  const whole = [again === `again ${first}`, repeated === `again ${favourite}`].filter(Boolean).length
  rmSync(folder, { recursive: true })
  return { ...tally, whole }
}
