import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { Held } from '../../src/app/drafts/draft.ts'
import { createDrafts, type Draft, type DraftOutcome, draftSpace } from '../../src/app/drafts.ts'
import type { PostOutcome } from '../../src/app/reply.ts'
import type { Records } from '../../src/store/records.ts'
import { openStore } from '../../src/store/store.ts'
import { ana, ben, seed } from '../support/people.ts'
import { silent } from '../support/silent.ts'

const WORK_MS = 60_000
const POST_MS = 120_000
const LIFETIME_MS = 30 * 60_000
const SECRET = 'secret words'

/** What a person would say of the draft, told without looking at the machine. */
type Model = {
  state: 'working' | 'open' | 'posting' | 'uncertain' | 'posted' | 'dismissed' | 'cancelled'
  hasText: boolean
  partly: boolean
  since: number
  now: number
  /** How often the text went out to the channel, and how often the person took the risk by reopening. */
  sent: number
  reopened: number
  /** Tickets of claims that were never settled: their news may still come. `out`: the text did go out. */
  lost: { claim: number; out: boolean }[]
  claims: number
}
type Real = {
  drafts: ReturnType<typeof createDrafts>
  records: Records<Held>
  id: string
  clock: { now: number }
}
type Command = fc.AsyncCommand<Model, Real>

const expectKind = (outcome: DraftOutcome, kind: DraftOutcome['kind'], what: string) => {
  if (outcome.kind !== kind) throw new Error(`${what}: ${outcome.kind} instead of ${kind}`)
}
const OVER: readonly string[] = ['posted', 'dismissed', 'cancelled']
/** The state as time has made it. */
const current = (model: Model): Model['state'] | 'stalled' | 'gone' => {
  const age = model.now - model.since
  if (!OVER.includes(model.state) && age >= LIFETIME_MS) return 'gone'
  if (model.state === 'working' && age >= WORK_MS) return model.hasText ? 'open' : 'stalled'
  if (model.state === 'posting' && age >= POST_MS) return 'uncertain'
  return model.state
}
/** What a press is told that needs an open draft. */
const refusal = (model: Model): DraftOutcome['kind'] => {
  const state = current(model)
  return state === 'open' ? 'ok' : state
}
const enter = (model: Model, state: Model['state']): Model =>
  Object.assign(model, { state, since: model.now })
const always = { check: () => true }

const show: Command = {
  ...always,
  toString: () => 'show',
  async run(model, { drafts, id }) {
    const outcome = await drafts.show(id, { text: `shown ${SECRET}`, variant: 0 })
    const state = current(model)
    expectKind(outcome, state === 'working' ? 'ok' : state === 'open' ? 'cancelled' : state, 'show')
    if (state === 'working') enter(model, 'open').hasText = true
  },
}
const edit: Command = {
  ...always,
  toString: () => 'edit',
  async run(model, { drafts, id }) {
    const expected = refusal(model) === 'ok' && model.partly ? 'partly-posted' : refusal(model)
    expectKind(await drafts.edit(id, ana, `edited ${SECRET}`), expected, 'edit')
    if (expected === 'ok') enter(model, 'open')
  },
}
const vary: Command = {
  ...always,
  toString: () => 'vary',
  async run(model, { drafts, id }) {
    const expected = refusal(model) === 'ok' && model.partly ? 'partly-posted' : refusal(model)
    expectKind(await drafts.vary(id, ana), expected, 'vary')
    if (expected === 'ok') enter(model, 'working')
  },
}
const cancel: Command = {
  ...always,
  toString: () => 'cancel',
  async run(model, { drafts, id }) {
    const state = current(model)
    const expected = state === 'working' ? 'ok' : state === 'open' ? 'cancelled' : state
    expectKind(await drafts.cancel(id, ana), expected, 'cancel')
    if (expected === 'ok') enter(model, model.hasText ? 'open' : 'cancelled')
  },
}
const dismiss: Command = {
  ...always,
  toString: () => 'dismiss',
  async run(model, { drafts, id }) {
    const state = current(model)
    const expected = ['open', 'working', 'uncertain'].includes(state) ? 'ok' : (state as DraftOutcome['kind'])
    expectKind(await drafts.dismiss(id, ana), expected, 'dismiss')
    if (expected === 'ok') enter(model, 'dismissed')
  },
}
const reopen: Command = {
  ...always,
  toString: () => 'reopen',
  async run(model, { drafts, id }) {
    const state = current(model)
    const expected = state === 'uncertain' ? 'ok' : state === 'open' ? 'cancelled' : state
    expectKind(await drafts.reopen(id, ana), expected, 'reopen')
    if (expected === 'ok') enter(model, 'open').reopened++
  },
}
/** Two presses at once; of those, one at most claims. `fate`: what became of the post. */
const post = (
  fate: 'posted' | 'refused' | 'part' | 'lost-out' | 'lost-not-out' | 'crash-out' | 'crash-not-out',
): Command => ({
  ...always,
  toString: () => `post(${fate})`,
  async run(model, { drafts, id }) {
    const expected = refusal(model)
    const both = await Promise.all([drafts.claim(id, ana), drafts.claim(id, ana)])
    const won = both.filter(({ kind }) => kind === 'ok')
    if (won.length !== (expected === 'ok' ? 1 : 0)) throw new Error(`${won.length} of two presses claimed it`)
    if (expected !== 'ok') return expectKind(both[0], expected, 'claim')
    const { draft } = won[0] as { draft: Draft }
    model.claims++
    if (['posted', 'lost-out', 'crash-out'].includes(fate)) model.sent++
    if (model.sent > 1 + model.reopened) throw new Error('the text went out twice')
    enter(model, 'posting')
    const settle = (outcome: PostOutcome) => drafts.settle(id, outcome, draft.claims)
    const message = { id: '1', channel: 'C1' }
    switch (fate) {
      case 'posted':
        expectKind(await settle({ kind: 'posted', message }), 'ok', 'settle')
        enter(model, 'posted')
        return
      case 'refused':
      case 'part':
        expectKind(
          await settle({ kind: 'refused', code: 'x', sentParts: fate === 'part' ? 1 : 0 }),
          'ok',
          'settle',
        )
        enter(model, 'open').partly ||= fate === 'part'
        return
      case 'lost-out':
      case 'lost-not-out':
        expectKind(await settle({ kind: 'uncertain', code: 'x', sentParts: 0 }), 'ok', 'settle')
        model.lost.push({ claim: draft.claims, out: fate === 'lost-out' })
        enter(model, 'uncertain')
        return
      default:
        model.lost.push({ claim: draft.claims, out: fate === 'crash-out' })
    }
  },
})
/** News of a post that was given up. */
const late: Command = {
  check: (model) => model.lost.length > 0,
  toString: () => 'late news',
  async run(model, { drafts, id }) {
    const news = model.lost.shift()
    if (!news) return
    const outcome: PostOutcome = news.out
      ? { kind: 'posted', message: { id: '1', channel: 'C1' } }
      : { kind: 'refused', code: 'x', sentParts: 0 }
    const { kind } = await drafts.settle(id, outcome, news.claim)
    const state = current(model)
    const isLatest = news.claim === model.claims
    const taken = isLatest && (['posting', 'uncertain'].includes(state) || (state === 'open' && news.out))
    if (taken !== (kind === 'ok')) throw new Error(`late news of claim ${news.claim} in ${state}: ${kind}`)
    if (taken) enter(model, news.out ? 'posted' : 'open')
  },
}
const stranger: Command = {
  ...always,
  toString: () => 'stranger',
  async run(_, { drafts, id }) {
    for (const act of [drafts.read, drafts.claim, drafts.dismiss, drafts.cancel, drafts.reopen])
      expectKind(await act(id, ben), 'not-owner', 'a stranger')
    expectKind(await drafts.edit(id, ben, 'mine now'), 'not-owner', 'a stranger')
  },
}
const wait = (ms: number): Command => ({
  ...always,
  toString: () => `wait(${ms})`,
  async run(model, { clock }) {
    clock.now += ms
    model.now += ms
  },
})
const look: Command = {
  ...always,
  toString: () => 'look',
  async run(model, { drafts, records, id }) {
    expectKind(await drafts.read(id, ana), refusal(model), 'read')
    const stored = JSON.stringify(await records.get(id))
    if (OVER.includes(model.state) && /secret|U_ANA|Ana/u.test(stored))
      throw new Error('a draft that is over keeps words or a name')
  },
}

const FATES = ['posted', 'refused', 'part', 'lost-out', 'lost-not-out', 'crash-out', 'crash-not-out'] as const

const LOST = ['refused', 'lost-not-out', 'crash-not-out', 'crash-out'] as const

describe('a draft, whatever happens to it in whatever order', () => {
  it('does what its model does, goes out once at most, and keeps no text when it is over', async () => {
    const store = await openStore({ url: 'memory://', log: silent })
    const records = store.records(draftSpace)
    // What ends a draft is rare, so that runs get deep into what can go wrong before.
    const commands = [
      ...[show, show, edit, vary, cancel, reopen, reopen, late, late, stranger, look].map((one) =>
        fc.constant(one),
      ),
      ...[FATES, LOST, LOST].map((fates) => fc.constantFrom(...fates).map(post)),
      ...[[1000, LIFETIME_MS], [WORK_MS, POST_MS], [POST_MS]].map((times) =>
        fc.constantFrom(...times).map(wait),
      ),
      fc.oneof({ weight: 1, arbitrary: fc.constant(dismiss) }, { weight: 4, arbitrary: fc.constant(look) }),
    ]
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 60, size: 'max' }), async (all) => {
        const clock = { now: Date.now() }
        const drafts = createDrafts({
          records,
          now: () => clock.now,
          patience: { workMs: WORK_MS, postMs: POST_MS },
        })
        const draft = drafts.prepare(seed())
        await drafts.keep(draft)
        const { id } = draft
        const model: Model = {
          state: 'working',
          hasText: false,
          partly: false,
          since: clock.now,
          now: clock.now,
          sent: 0,
          reopened: 0,
          lost: [],
          claims: 0,
        }
        await fc.asyncModelRun(() => ({ model, real: { drafts, records, id, clock } }), all)
      }),
      { numRuns: 400 },
    )
    await store.close()
  })
})
