import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createState, installationSpace, type State } from '../../src/app/state.ts'
import type { Space } from '../../src/store/records.ts'
import type { Store } from '../../src/store/store.ts'
import { ana, ben, place, seed } from '../support/people.ts'
import { BENCHES, type Bench } from '../support/stores.ts'

const grants = installationSpace<unknown>((value) => value)

/** Words that must not be found once Ana is forgotten. */
const WORDS = ['U_ANA', 'secret words', 'Cheers from Ana', 'anas-habit', 'ana-likes-tea', 'Ana']

/** Leaves a trace everywhere that a person can leave one. */
const live = async (state: State) => {
  const { drafts, profiles, settings, feedback, usage, posted, limits, claims } = state
  await profiles.save(ana, {
    favourites: ['Cheers from Ana'],
    banned: ['anas-habit'],
    consent: { examples: true, memory: true },
  })
  await profiles.addExample(ana, { before: 'the secret words', after: 'said by Ana' })
  await profiles.remember(ana, 'ana-likes-tea')
  await settings.save(place, { tone: 'warm', editors: ['U_ANA', 'U_BEN'] }, { person: 'U_ANA' })
  await settings.save(place, { tone: 'calm' }, { person: 'U_BEN' })
  const draft = drafts.prepare(seed())
  await drafts.open(draft, { text: 'the secret words, kindly', variant: 0 })
  const other = drafts.prepare(
    seed({ person: { id: 'U_BEN', name: 'Ben', locale: 'en' }, original: 'bens own' }),
  )
  await drafts.keep(other)
  await feedback.vote(ana, { draft: draft.id, liked: true, tone: 'warm', engine: 'embedded', variant: 0 })
  usage.add(place, 'U_ANA', { kind: 'humanize', engine: 'embedded', verdict: 'rewritten' })
  usage.add(place, 'U_BEN', { kind: 'humanize', engine: 'embedded', verdict: 'kept' })
  await posted.add(ana, { id: '17.5', channel: 'C1' })
  await claims.first('slack', 'U_ANA-event')
  await limits.admit(ana)
  return { draft: draft.id, other: other.id }
}

for (const { kind, skip, make } of BENCHES)
  describe.skipIf(skip !== undefined)(`people, in ${kind}${skip ? ` (${skip})` : ''}`, () => {
    let bench: Bench
    let store: Store
    let state: State
    const who = { platform: 'slack', person: 'U_ANA' } as const

    beforeEach(async () => {
      bench = await make()
      store = await bench.open()
      state = createState(store)
    })
    afterEach(() => bench.clean())

    it('get all that is kept about them, and nobody else’s', async () => {
      await live(state)
      const text = JSON.stringify(await state.people.export(who))
      for (const word of WORDS) expect(text).toContain(word)
      expect(text).toContain('17.5')
      expect(text).not.toContain('bens own')
      expect(JSON.stringify(await state.people.export({ ...who, workspace: 'T2' }))).not.toContain('secret')
    })

    it('are forgotten in every space, and others are not', async () => {
      const { draft, other } = await live(state)
      await state.people.forget(who)
      expect(await state.drafts.read(draft, ana)).toEqual({ kind: 'gone' })
      expect((await state.profiles.read(ana)).favourites).toEqual([])
      expect(await state.profiles.memory(ana)).toEqual([])
      expect(await state.feedback.of(ana)).toEqual({})
      expect(await state.posted.isAuthor(ana, { id: '17.5', channel: 'C1' })).toBe(false)
      expect((await state.usage.ofPerson(place, 'U_ANA')).requests).toBe(0)
      const exported = await state.people.export(who)
      expect(JSON.stringify(exported.profiles)).toBe('{}')

      expect((await state.settings.open(place)).fields).toEqual({ tone: 'calm', editors: ['U_BEN'] })
      expect((await state.drafts.read(other, ben)).kind).toBe('working')
      expect((await state.usage.ofChannel(place)).requests).toBe(2)
    })

    it('are forgotten in the workspace that asked only, where it says so', async () => {
      await live(state)
      await state.people.forget({ ...who, workspace: 'T2' })
      expect((await state.profiles.read(ana)).favourites).toEqual(['Cheers from Ana'])
      await state.people.forget({ ...who, workspace: 'T1' })
      expect((await state.profiles.read(ana)).favourites).toEqual([])
    })

    it('take what was set aside and their own installation with them', async () => {
      const broken: Space<string> = { name: 'profiles', version: 1, sensitive: true, read: String }
      await store.records(broken).set('slack/U_ANA/T1', 'no profile of U_ANA')
      expect((await state.profiles.read(ana)).favourites).toEqual([])
      const installations = store.records(grants)
      await installations.set('slack/T1/bot', { token: 'x' })
      await installations.set('slack/T1/user/U_ANA', { token: 'y' })
      await state.people.forget(who)
      expect(await installations.get('slack/T1/user/U_ANA')).toBeUndefined()
      expect(await installations.get('slack/T1/bot')).toBeDefined()
      for await (const key of store.aside.keys('')) expect(key).not.toContain('U_ANA')
    })

    it('go with their workspace when it leaves', async () => {
      const { draft } = await live(state)
      const elsewhere = { ...place, workspace: 'T11' }
      await state.settings.save(elsewhere, { tone: 'playful' }, { person: 'U_ANA' })
      await store.records(grants).set('slack/T1/bot', { token: 'x' })
      await state.people.purgeWorkspace('slack', 'T1')
      expect(await store.records(grants).get('slack/T1/bot')).toBeUndefined()
      expect((await state.settings.open(place)).fields).toEqual({})
      expect((await state.usage.ofWorkspace(place)).requests).toBe(0)
      expect(await state.drafts.read(draft, ana)).toEqual({ kind: 'gone' })
      expect((await state.settings.open(elsewhere)).fields).toEqual({ tone: 'playful' })
    })

    it.skipIf(kind !== 'sqlite')('leave no byte behind in the file', async () => {
      await live(state)
      const folder = dirname(bench.url.slice('sqlite://'.length))
      const bytes = () =>
        readdirSync(folder)
          .map((name) => readFileSync(`${folder}/${name}`).toString('latin1'))
          .join('\n')
      expect(bytes()).toContain('U_ANA')
      await state.people.forget(who)
      const left = bytes()
      expect(left).toContain('U_BEN')
      for (const word of WORDS) expect(left).not.toContain(word)
    })
  })
