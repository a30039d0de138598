import { statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { createClient } from '@keyv/redis'
import pg from 'pg'
import { scopeKey } from '../../src/app/keys.ts'
import type { Place } from '../../src/app/request.ts'
import { settingsSpace } from '../../src/app/settings/record.ts'
import { createState, type State } from '../../src/app/state.ts'
import type { Store } from '../../src/store/store.ts'
import { seed } from '../support/people.ts'
import { BENCHES, type Bench as StoreBench } from '../support/stores.ts'
import { type Bench, quantile, round, type Table } from './bench.ts'

const BATCH = 10_000
const WORKSPACES = 1000

/** Channel `index` of many, spread over workspaces as they would be. */
const placeOf = (index: number): Place => ({
  platform: 'slack',
  workspace: `T${index % WORKSPACES}`,
  channel: `C${index}`,
})
const recordOf = (index: number) =>
  JSON.stringify({
    v: settingsSpace.version,
    value: {
      fields: {
        tone: 'professional',
        emoji: 'fewer',
        banned: ['ASAP', 'per my last email'],
        disclosure: index % 2 === 0,
      },
      revision: 1,
      changedAt: 1_760_000_000_000,
      changedBy: `U${index}`,
      history: [{ revision: 1, at: 1_760_000_000_000, by: `U${index}`, before: { tone: null } }],
    },
  })

/** Writes `channels` settings as the store would, without waiting for each. */
const fill = async (kind: Store['kind'], bench: StoreBench, channels: number): Promise<void> => {
  if (kind === 'sqlite') {
    const database = new DatabaseSync(bench.url.slice('sqlite://'.length))
    const insert = database.prepare(
      `INSERT INTO ${bench.name} (key, value, namespace) VALUES (?, ?, 'settings')`,
    )
    database.exec('BEGIN')
    for (let index = 0; index < channels; index++) insert.run(scopeKey(placeOf(index)), recordOf(index))
    database.exec('COMMIT')
    database.close()
  } else if (kind === 'redis') {
    const client = await createClient({ url: bench.url }).connect()
    for (let from = 0; from < channels; from += BATCH) {
      const batch = client.multi()
      for (let index = from; index < Math.min(from + BATCH, channels); index++)
        batch.set(`${bench.name}:settings::${scopeKey(placeOf(index))}`, recordOf(index))
      await batch.execAsPipeline()
    }
    await client.close()
  } else if (kind === 'postgres') {
    const client = new pg.Client(bench.url)
    await client.connect()
    for (let from = 0; from < channels; from += BATCH) {
      const indexes = Array.from({ length: Math.min(BATCH, channels - from) }, (_, offset) => from + offset)
      await client.query(
        `INSERT INTO "${bench.name}" (key, value, namespace) SELECT key, value, 'settings' FROM UNNEST($1::text[], $2::text[]) AS t (key, value)`,
        [indexes.map((index) => scopeKey(placeOf(index))), indexes.map(recordOf)],
      )
    }
    await client.query(`ANALYZE "${bench.name}"`)
    await client.end()
  } else {
    throw new Error(`${kind} is filled in no other way than through the store`)
  }
}

const timed = async (times: number, work: (run: number) => Promise<unknown>): Promise<number[]> => {
  const sample: number[] = []
  for (let run = 0; run < times; run++) {
    const start = performance.now()
    await work(run)
    sample.push(performance.now() - start)
  }
  return sample
}
/** Channels all over the place, none twice. */
const scattered = (channels: number) => (run: number) => placeOf((run * 7919 + 13) % channels)

const measure = async (state: State, channels: number, reads: number) => {
  const pick = scattered(channels)
  const resolve = (place: Place) => state.settings.resolve(place, { person: { formality: 'casual' } })
  const cold = await timed(reads, (run) => resolve(pick(run)))
  await resolve(placeOf(1))
  const warmRuns = 20_000
  const start = performance.now()
  for (let run = 0; run < warmRuns; run++) await resolve(placeOf(1))
  const warm = (performance.now() - start) / warmRuns
  const saves = await timed(Math.min(reads, 300), (run) =>
    state.settings.save(pick(run), { tone: run % 2 ? 'warm' : 'calm' }, { person: 'U1' }),
  )
  const drafts = await timed(Math.min(reads, 300), async () => {
    const draft = state.drafts.prepare(seed())
    const { id, place, person } = draft
    await state.drafts.open(draft, { text: 'words', variant: 0 })
    const by = { place, person: person.id }
    const outcome = await state.drafts.claim(id, by)
    if (outcome.kind !== 'ok') throw new Error(outcome.kind)
    await state.drafts.settle(
      id,
      { kind: 'posted', message: { id: '1', channel: 'C1' } },
      outcome.draft.claims,
    )
  })
  return { warm, cold, saves, drafts }
}

const run: Bench['run'] = async ({ full }) => {
  const channels = full ? 1_000_000 : 20_000
  const reads = full ? 5000 : 1000
  const rows: (string | number)[][] = []
  const notes: string[] = []
  for (const { kind, skip, make } of BENCHES) {
    if (kind === 'memory') continue
    if (skip) {
      notes.push(`${kind} is left out: ${skip}.`)
      continue
    }
    const bench = await make()
    const first = await bench.open()
    await first.records(settingsSpace).get('any')
    await first.close()
    await fill(kind, bench, channels)
    const start = performance.now()
    const store = await bench.open()
    const opened = performance.now() - start
    const { warm, cold, saves, drafts } = await measure(createState(store), channels, reads)
    rows.push([
      kind,
      channels,
      round(opened),
      round(warm * 1000),
      round(quantile(cold, 0.5)),
      round(quantile(cold, 0.99)),
      round(quantile(saves, 0.5)),
      round(quantile(saves, 0.99)),
      round(quantile(drafts, 0.5)),
    ])
    if (kind === 'sqlite')
      notes.push(`The SQLite file: ${round(statSync(bench.url.slice(9)).size / 2 ** 20)} MiB.`)
    await bench.clean()
  }
  const table: Table = {
    title: 'Store: settings of many channels',
    note: [
      'Aims: warm ≤ 50 µs, cold ≤ 1 ms p99 in SQLite, start unaffected. A cold read is a channel that this process has not seen; its',
      'workspace, one of a thousand, soon is. A save checks, indexes and compares-and-sets; a draft is create, show, claim and settle.',
      ...notes,
    ].join(' '),
    columns: [
      'store',
      'channels',
      'open ms',
      'warm µs',
      'cold ms',
      'cold p99 ms',
      'save ms',
      'save p99 ms',
      'draft ms',
    ],
    rows,
  }
  return [table]
}

export const bench: Bench = { name: 'store', run }
