import { beforeEach, describe, expect, it } from 'vitest'
import { createClaims, seenSpace } from '../../src/app/claims.ts'
import { createDrafts, draftSpace } from '../../src/app/drafts.ts'
import { createState, type State } from '../../src/app/state.ts'
import { createUsage, usageSpace } from '../../src/app/usage.ts'
import { StoreError } from '../../src/errors.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { ana, ben, place, seed } from '../support/people.ts'
import { silent } from '../support/silent.ts'

describe('what the app keeps', () => {
  let store: Store
  let state: State
  let clock: number

  beforeEach(async () => {
    clock = Date.UTC(2026, 10, 30, 23, 59)
    store = await openStore({ url: 'memory://', log: silent })
    state = createState(store, { now: () => clock })
  })

  it('takes thirty requests a minute of one person, and others’ besides', async () => {
    const answers = await Promise.all(Array.from({ length: 31 }, () => state.limits.admit(ana)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(30)
    const refused = answers.find((answer) => !answer.ok)
    expect(refused).toMatchObject({ retryAfterMs: expect.any(Number) })
    expect(await state.limits.admit(ben)).toEqual({ ok: true })
  })

  it('knows a request again, for ten minutes', async () => {
    expect(await state.claims.first('slack', 'Ev1')).toBe(true)
    expect(await state.claims.first('slack', 'Ev1')).toBe(false)
    expect(await state.claims.first('discord', 'Ev1')).toBe(true)
  })

  it('knows a request again while the store is down', async () => {
    const down = { claim: () => Promise.reject(new StoreError('store-unreachable', 'down', 'wait')) }
    const claims = createClaims(down, () => clock)
    expect(await claims.first('slack', 'Ev1')).toBe(true)
    expect(await claims.first('slack', 'Ev1')).toBe(false)
    clock += 10 * 60_000
    expect(await claims.first('slack', 'Ev1')).toBe(true)
  })

  it('does not take an error of its own for a store that is down', async () => {
    const claims = createClaims({ claim: () => Promise.reject(new TypeError('a mistake')) })
    await expect(claims.first('slack', 'Ev1')).rejects.toBeInstanceOf(TypeError)
    expect(await store.records(seenSpace).claim('fresh', 1000)).toBe(true)
  })

  it('adds up usage by person, channel and workspace, month by month', async () => {
    state.usage.add(place, 'U_ANA', { kind: 'humanize', verdict: 'rewritten', engine: 'llm' })
    await state.usage.spend(place, 'U_ANA', { input: 100, output: 20 })
    state.usage.add({ ...place, channel: 'C2' }, 'U_ANA', { kind: 'reply', engine: 'embedded' })
    expect(await state.usage.ofPerson(place, 'U_ANA')).toEqual({
      month: '2026-11',
      requests: 2,
      verdicts: { rewritten: 1, 'already-fine': 0, kept: 0, crisis: 0 },
      engines: { embedded: 1, llm: 1 },
      tokens: { input: 100, output: 20 },
    })
    expect((await state.usage.ofChannel(place)).requests).toBe(1)
    expect((await state.usage.ofWorkspace(place)).requests).toBe(2)
    clock += 60_000
    expect(await state.usage.ofPerson(place, 'U_ANA')).toMatchObject({ month: '2026-12', requests: 0 })
    expect((await state.usage.ofPerson(place, 'U_ANA', '2026-11')).requests).toBe(2)
  })

  it('loses no request that is counted at the same moment, on two instances', async () => {
    const spent = { kind: 'reply', engine: 'embedded' } as const
    const other = createState(store, { now: () => clock })
    for (let count = 0; count < 50; count++) {
      state.usage.add(place, 'U_ANA', spent)
      other.usage.add(place, 'U_BEN', spent)
    }
    expect((await state.usage.ofPerson(place, 'U_ANA')).requests).toBe(50)
    await Promise.all([state.usage.settle(), other.usage.settle(), state.usage.settle()])
    expect((await state.usage.ofWorkspace(place)).requests).toBe(100)
    expect((await other.usage.ofWorkspace(place)).requests).toBe(100)
  })

  it('keeps what could not be counted until the store is back', async () => {
    const records = store.records(usageSpace)
    let down = true
    const usage = createUsage(
      {
        ...records,
        update: (...args) =>
          down
            ? Promise.reject(
                new StoreError('store-unreachable', 'The store cannot be reached.', 'Try again.'),
              )
            : records.update(...args),
      },
      () => clock,
    )
    usage.add(place, 'U_ANA', { kind: 'reply', engine: 'embedded' })
    await expect(usage.settle()).rejects.toBeInstanceOf(StoreError)
    down = false
    usage.add(place, 'U_ANA', { kind: 'reply', engine: 'embedded' })
    await usage.settle()
    expect((await state.usage.ofPerson(place, 'U_ANA')).requests).toBe(2)
  })

  it('lets a second vote on the same text replace the first', async () => {
    const vote = { draft: 'd1', tone: 'warm', engine: 'embedded', variant: 0 } as const
    await state.feedback.vote(ana, { ...vote, liked: true })
    await state.feedback.vote(ana, { ...vote, liked: false })
    await state.feedback.vote(ana, { ...vote, variant: 1, liked: true })
    expect(await state.feedback.of(ana)).toEqual({ warm: { likes: 1, dislikes: 1 } })
    expect(await state.feedback.of(ben)).toEqual({})
  })

  it('keeps examples and memory only with consent, and drops them when it is withdrawn', async () => {
    const example = { before: 'a', after: 'b' }
    expect(await state.profiles.addExample(ana, example)).toBe(false)
    expect(await state.profiles.remember(ana, 'likes tea')).toBe(false)
    await state.profiles.save(ana, { consent: { examples: true, memory: true } })
    expect(await state.profiles.addExample(ana, example)).toBe(true)
    expect(await state.profiles.remember(ana, 'likes tea')).toBe(true)
    expect(await state.profiles.memory(ana)).toEqual(['likes tea'])
    const after = await state.profiles.save(ana, { consent: { examples: false, memory: false } })
    expect(after.examples).toEqual([])
    expect(await state.profiles.memory(ana)).toEqual([])
  })

  it('changes only the fields of a profile that were given; null empties one', async () => {
    await state.profiles.save(ana, { tone: 'warm', emoji: 'none', favourites: ['Cheers'] })
    const profile = await state.profiles.save(ana, { emoji: null, language: 'de' })
    expect(profile).toMatchObject({
      style: { tone: 'warm', language: 'de' },
      favourites: ['Cheers'],
      revision: 2,
    })
    expect(profile.style).not.toHaveProperty('emoji')
    await expect(state.profiles.save(ana, { favourites: ['x'.repeat(101)] })).rejects.toMatchObject({
      code: 'bad-setting',
    })
  })

  it('keeps one profile of a person across servers on Discord, one a workspace on Slack', async () => {
    const at = (platform: 'slack' | 'discord', workspace: string) => ({
      place: { platform, workspace },
      person: 'U1',
    })
    await state.profiles.save(at('discord', 'G1'), { tone: 'warm' })
    await state.profiles.save(at('slack', 'T1'), { tone: 'warm' })
    expect((await state.profiles.read(at('discord', 'G2'))).style.tone).toBe('warm')
    expect((await state.profiles.read(at('slack', 'T2'))).style.tone).toBeUndefined()
  })

  it('knows who posted a message, and nobody else', async () => {
    const message = { id: '17.5', channel: 'C1' }
    await state.posted.add(ana, message)
    expect(await state.posted.isAuthor(ana, message)).toBe(true)
    expect(await state.posted.isAuthor(ben, message)).toBe(false)
    await state.posted.remove(ana, message)
    expect(await state.posted.isAuthor(ana, message)).toBe(false)
  })

  it('keeps where a draft came from, so that it can be shown and posted by another instance', async () => {
    const preview = {
      verdict: 'rewritten',
      tone: 'warm',
      language: 'en',
      engine: 'embedded',
      plan: ['detected annoyance'],
      changes: [{ start: 8, before: 'ASAP', after: 'by noon', reason: 'pressure' }],
    } as const
    const made = state.drafts.prepare(seed({ route: 'opaque', options: { tone: 'warm' } }))
    await state.drafts.open(made, { text: 'kindly', variant: 0, preview })
    const elsewhere = createDrafts({ records: store.records(draftSpace), now: () => clock })
    expect(await elsewhere.read(made.id, ana)).toMatchObject({
      kind: 'ok',
      draft: { ...seed({ route: 'opaque', options: { tone: 'warm' } }), text: 'kindly', preview, variant: 0 },
    })
  })

  it('stores nothing of a draft before it has a result, or somebody has to wait for it', async () => {
    const fast = state.drafts.prepare(seed())
    expect((await state.drafts.read(fast.id, ana)).kind).toBe('gone')
    expect((await state.drafts.open(fast, { text: 'kindly', variant: 0 })).kind).toBe('ok')
    expect(await state.drafts.read(fast.id, ana)).toMatchObject({ kind: 'ok', draft: { text: 'kindly' } })

    const slow = state.drafts.prepare(seed())
    await state.drafts.keep(slow)
    expect((await state.drafts.read(slow.id, ana)).kind).toBe('working')
    expect((await state.drafts.show(slow.id, { text: 'kindly', variant: 0 })).kind).toBe('ok')
  })

  describe('after its process died', () => {
    const takeAll = async (from: State, alone: boolean) => {
      const taken = []
      for await (const outcome of from.drafts.takeAbandoned('slack', alone)) taken.push(outcome)
      return taken
    }
    /** A work without a text yet, one with a text that stands, a post under way, a preview, and somebody else's platform. */
    const leave = async () => {
      const { drafts } = state
      const [first, again, post, open] = [0, 1, 2, 3].map((n) =>
        drafts.prepare(seed({ original: `text ${n}` })),
      )
      if (!first || !again || !post || !open) throw new Error('four drafts')
      await drafts.keep(first)
      for (const draft of [again, post, open]) await drafts.open(draft, { text: 'kindly', variant: 0 })
      await drafts.vary(again.id, ana)
      await drafts.claim(post.id, ana)
      await drafts.keep(drafts.prepare(seed({ place: { ...place, platform: 'discord' } })))
      return { first, again, post, open }
    }

    it('tells of works and posts that were under way, each once, and leaves the rest alone', async () => {
      const { first, again, post, open } = await leave()
      clock += 1
      const later = createState(store, { now: () => clock })
      const own = later.drafts.prepare(seed())
      await later.drafts.keep(own)
      const taken = await takeAll(later, true)
      expect(taken.map(({ kind, draft }) => [draft.id, kind])).toEqual(
        expect.arrayContaining([
          [first.id, 'stalled'],
          [again.id, 'stalled'],
          [post.id, 'uncertain'],
        ]),
      )
      expect(taken).toHaveLength(3)
      expect(taken.find(({ draft }) => draft.id === first.id)?.draft.original).toBe('text 0')
      expect(await takeAll(later, true)).toEqual([])
      expect((await later.drafts.read(first.id, ana)).kind).toBe('cancelled')
      expect(await later.drafts.read(again.id, ana)).toMatchObject({ kind: 'ok', draft: { text: 'kindly' } })
      expect((await later.drafts.claim(post.id, ana)).kind).toBe('uncertain')
      expect((await later.drafts.read(open.id, ana)).kind).toBe('ok')
      expect((await later.drafts.read(own.id, ana)).kind).toBe('working')
    })

    it('leaves what another instance may still be at alone until it is overdue', async () => {
      await leave()
      clock += 1
      const other = createState(store, { now: () => clock })
      expect(await takeAll(other, false)).toEqual([])
      clock += 2 * 60_000
      const [left, right] = await Promise.all([takeAll(other, false), takeAll(state, false)])
      expect([...left, ...right]).toHaveLength(3)
    })
  })

  it('posts a chosen reply, never a reading aid or a reply without a choice', async () => {
    const suggestions = ['one', 'two', 'three'].map((text) => ({ strategy: 'support' as const, text }))
    const reply = state.drafts.prepare(seed({ kind: 'reply' }))
    await state.drafts.open(reply, { text: '', suggestions, variant: 0 })
    expect((await state.drafts.claim(reply.id, ana)).kind).toBe('nothing-to-post')
    expect((await state.drafts.choose(reply.id, ana, 3)).kind).toBe('nothing-to-post')
    await state.drafts.choose(reply.id, ana, 1)
    expect(await state.drafts.claim(reply.id, ana)).toMatchObject({
      kind: 'ok',
      draft: { text: 'two', chosen: 1 },
    })

    const aid = state.drafts.prepare(seed({ kind: 'aid' }))
    await state.drafts.open(aid, { text: 'what it says', variant: 0 })
    expect((await state.drafts.claim(aid.id, ana)).kind).toBe('nothing-to-post')
  })

  it('goes on with the rest of a long text, and no other', async () => {
    const draft = state.drafts.prepare(seed())
    const { id } = draft
    await state.drafts.open(draft, { text: 'long', variant: 0 })
    await state.drafts.claim(id, ana)
    await state.drafts.progress(id, 2)
    await state.drafts.settle(id, { kind: 'refused', code: 'x', sentParts: 1 })
    expect((await state.drafts.edit(id, ana, 'other')).kind).toBe('partly-posted')
    expect(await state.drafts.claim(id, ana)).toMatchObject({
      kind: 'ok',
      draft: { sentParts: 2, text: 'long' },
    })
  })

  it('refuses an id that was made up, and tells a stranger nothing', async () => {
    const draft = state.drafts.prepare(seed())
    const { id } = draft
    await state.drafts.keep(draft)
    expect(await state.drafts.read('made-up', ana)).toEqual({ kind: 'not-owner' })
    expect(await state.drafts.read(`${id.slice(0, 12)}xxxx`, ana)).toEqual({ kind: 'gone' })
    expect(await state.drafts.claim(id, ben)).toEqual({ kind: 'not-owner' })
  })
})
