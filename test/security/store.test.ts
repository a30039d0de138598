import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draftSpace } from '../../src/app/drafts.ts'
import { feedbackSpace } from '../../src/app/feedback.ts'
import { postedSpace } from '../../src/app/posted.ts'
import { memorySpace, profileSpace } from '../../src/app/profiles.ts'
import { settingsSpace } from '../../src/app/settings/record.ts'
import { setupSpace } from '../../src/app/setups.ts'
import { createState, installationSpace } from '../../src/app/state.ts'
import { usageSpace } from '../../src/app/usage.ts'
import type { StoreError } from '../../src/errors.ts'
import { readInstallation } from '../../src/platforms/slack/installations.ts'
import type { Space } from '../../src/store/records.ts'
import type { Store } from '../../src/store/store.ts'
import { createLog } from '../../src/telemetry/log.ts'
import { BENCHES, type Bench } from '../support/stores.ts'
import { mutated, watchRejections, wildValue } from './wild.ts'

const lines: string[] = []
const rejections = watchRejections()
let bench: Bench
let store: Store
let file: DatabaseSync
beforeAll(async () => {
  const sqlite = BENCHES.find(({ kind }) => kind === 'sqlite')
  if (!sqlite) throw new Error('no SQLite')
  bench = await sqlite.make()
  store = await bench.open({ log: createLog('debug', { write: (line) => void lines.push(line) }) })
  await store.records(settingsSpace).set('first', { fields: {}, revision: 0, history: [] })
  file = new DatabaseSync(bench.url.slice('sqlite://'.length))
})
afterAll(async () => {
  file.close()
  await bench.clean()
  rejections.stop()
})

/** What somebody with a hold of the file, a bug, or a failing disk may leave there. */
const plant = (space: string, key: string, bytes: string | Uint8Array): void => {
  file
    .prepare(`INSERT OR REPLACE INTO "${bench.name}" (key, value, namespace, expires) VALUES (?, ?, ?, NULL)`)
    .run(key, bytes, space)
}
const setAside = async (key: string): Promise<boolean> => {
  for await (const found of store.aside.keys(key)) if (found === key) return true
  return false
}

const place = { platform: 'slack', workspace: 'T1', channel: 'C1' }
const draft = {
  id: 'd1',
  kind: 'humanize',
  place,
  person: { id: 'U1', name: 'Ada', locale: 'en' },
  markup: 'slack',
  original: 'send it',
  options: { tone: 'warm' },
  requestId: 'r1',
  state: 'open',
  text: 'Please send it.',
  variant: 0,
  edited: false,
  sentParts: 0,
  round: 1,
  claims: 0,
  since: 1,
  expires: 4e12,
}
const counts = { likes: 1, dislikes: 0 }
const vote = { draft: 'd1', liked: true, tone: 'warm', engine: 'embedded', variant: 0 }
const SPACES: readonly (readonly [string, Space<unknown>, unknown])[] = [
  ['settings', settingsSpace, { fields: { tone: 'warm', editors: ['U1'] }, revision: 1, history: [] }],
  [
    'profiles',
    profileSpace,
    {
      style: { tone: 'warm' },
      favourites: ['hi'],
      examples: [],
      consent: { examples: true, memory: false },
      revision: 1,
    },
  ],
  ['memory', memorySpace, ['likes short texts']],
  ['drafts', draftSpace, draft],
  ['feedback', feedbackSpace, { counts: { warm: counts }, recent: [vote] }],
  ['posted', postedSpace, { at: 1 }],
  ['setups', setupSpace, { at: 1 }],
  [
    'usage',
    usageSpace,
    {
      month: '2026-11',
      requests: 1,
      verdicts: { rewritten: 1, 'already-fine': 0, kept: 0, crisis: 0 },
      engines: { embedded: 1, llm: 0 },
      tokens: { input: 0, output: 0 },
    },
  ],
  [
    'installations',
    installationSpace(readInstallation),
    { token: { value: 'xoxb-canary' }, scopes: ['commands'], installedAt: 1 },
  ],
]

/** A record whose own time has come is gone, and no fault. */
const isOver = (bytes: string | Uint8Array): boolean => {
  try {
    const { expires } = JSON.parse(String(bytes))
    return typeof expires === 'number' && expires < Date.now()
  } catch {
    return false
  }
}
let count = 0
/** Reads as undefined and is set aside, is a record of the right shape, or claims to come from a later version, which is left alone. */
const expectReadable = async (space: Space<unknown>, bytes: string | Uint8Array): Promise<void> => {
  const key = `key-${++count}`
  plant(space.name, key, bytes)
  const value = await store
    .records(space)
    .get(key)
    .catch((error: StoreError) => error.code)
  if (value === 'store-newer') expect(JSON.parse(String(bytes)).v).toBeGreaterThan(space.version)
  else if (isOver(bytes)) expect(value).toBeUndefined()
  else if (value === undefined) expect(await setAside(`${space.name}/${key}`)).toBe(true)
  else expect(space.read(value, space.version)).toEqual(value)
}

describe.each(SPACES)('a record of %s', (_, space, good) => {
  it('reads as what it is', async () => {
    plant(space.name, 'good', JSON.stringify({ v: space.version, value: good }))
    expect(await store.records(space).get('good')).toEqual(good)
  })

  it('with parts missing or of another kind, or of any bytes, is set aside and harms nothing', async () => {
    const envelope = (value: unknown) => JSON.stringify({ v: space.version, value })
    const bytes = fc.oneof(
      mutated(good).map(envelope),
      mutated({ v: space.version, value: good, expires: 4e12 }).map((wild) => JSON.stringify(wild)),
      wildValue.map(envelope),
      fc.string({ unit: 'binary', maxLength: 60 }),
    )
    await fc.assert(
      fc.asyncProperty(bytes, (wild) => expectReadable(space, wild)),
      { numRuns: 60 },
    )
    expect(rejections.escaped).toEqual([])
  })
})

describe('bytes that look encrypted', () => {
  it('and are not by our key are left where they are; damaged ones are set aside', async () => {
    const records = store.records(memorySpace)
    plant('memory', 'foreign', 'e1.00000000.AAAA')
    await expect(records.get('foreign')).rejects.toMatchObject({ code: 'store-wrong-key' })
    await records.set('ours', ['a note'])
    const row = file.prepare(`SELECT value FROM "${bench.name}" WHERE key = 'ours'`).get()
    const whole = String(row?.value)
    const bytesOf = (stored: string) => Buffer.from(stored.split('.')[2] ?? '', 'base64url')
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.string({ maxLength: 4 }), async (at, patch) => {
        const damaged = whole.slice(0, at) + patch
        // The mark and the key's id stand in front; what base64 skips is no damage.
        const isSame = bytesOf(damaged).equals(bytesOf(whole))
        fc.pre(!isSame && damaged.startsWith(whole.slice(0, 12)))
        plant('memory', 'damaged', damaged)
        expect(await records.get('damaged')).toBeUndefined()
        expect(await setAside('memory/damaged')).toBe(true)
        await store.aside.delete('memory/damaged')
      }),
      { numRuns: 60 },
    )
  })

  it('cannot be moved to another space', async () => {
    await store.records(memorySpace).set('moved', ['a note'])
    const row = file.prepare(`SELECT value FROM "${bench.name}" WHERE key = 'moved'`).get()
    plant('profiles', 'moved', String(row?.value))
    expect(await store.records(profileSpace).get('moved')).toBeUndefined()
  })
})

it('bytes where text should stand read as nothing, and give way to the next write', async () => {
  const notes = store.records(memorySpace)
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
      plant('memory', 'bytes', bytes)
      expect(await notes.get('bytes')).toBeUndefined()
      expect(await notes.update('bytes', (known = []) => [...known, 'new'])).toEqual(['new'])
    }),
    { numRuns: 30 },
  )
})

it('serves on over a file in which every record is broken, and logs no byte of them', async () => {
  const state = createState(store)
  const by = { place: { ...place, platform: 'slack' as const }, person: 'U1' }
  await state.profiles.save(by, { tone: 'warm' })
  state.usage.add(by.place, 'U1', { kind: 'humanize', verdict: 'kept', engine: 'embedded' })
  await state.usage.settle()
  file.prepare(`UPDATE "${bench.name}" SET value = ?`).run('{"v":1,"value":{"xoxb-canary":"send it"}}')
  const fresh = createState(store)
  expect((await fresh.profiles.read(by)).style).toEqual({})
  expect((await fresh.usage.ofPerson(by.place, 'U1')).requests).toBe(0)
  fresh.usage.add(by.place, 'U1', { kind: 'humanize', verdict: 'kept', engine: 'embedded' })
  await fresh.usage.settle()
  expect((await fresh.usage.ofPerson(by.place, 'U1')).requests).toBe(1)
  expect(lines.join('')).not.toMatch(/canary|send it/u)
})
