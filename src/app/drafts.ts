import { randomBytes } from 'node:crypto'
import type { Records, Space } from '../store/records.ts'
import type { By, Draft, DraftOutcome, DraftResult, DraftSeed, Held } from './drafts/draft.ts'
import * as machine from './drafts/machine.ts'
import { readHeld } from './drafts/stored.ts'
import { ownerTag } from './keys.ts'
import type { PostOutcome } from './reply.ts'
import type { PlatformName } from './request.ts'

export type {
  By,
  Draft,
  DraftOutcome,
  DraftResult,
  DraftSeed,
  DraftState,
  Preview,
  Refusal,
} from './drafts/draft.ts'

/**
 * Drafts live in the store for 30 minutes, encrypted; every step is one atomic write, so of many presses on any instance one wins.
 * `person` is the platform's id of whoever presses; `place` tells the workspace. Every method rejects with a StoreError when the store
 * cannot be written: nothing has then been changed as far as it can be known.
 */
export type Drafts = {
  /** A draft in the state `working` that nothing is stored of. Fast work needs no more: `open` stores it with its result. */
  prepare(seed: DraftSeed): Draft
  /** Stores a prepared draft before its waiting view is shown, so that any instance knows it when Cancel is pressed. */
  keep(draft: Draft): Promise<void>
  /** prepared → open with what the engine wrote, in one write. */
  open(draft: Draft, result: DraftResult): Promise<DraftOutcome>
  /** working → open with what the engine wrote; `cancelled` or `dismissed` when the person did not wait. */
  show(id: string, result: DraftResult): Promise<DraftOutcome>
  read(id: string, by: By): Promise<DraftOutcome>
  /** The person's own words; they may still choose to post them. */
  edit(id: string, by: By, text: string): Promise<DraftOutcome>
  /** open → working, for Try again or another tone; `show` ends it, `giveUp` puts back what stood. */
  vary(id: string, by: By, options?: DraftSeed['options']): Promise<DraftOutcome>
  giveUp(id: string): Promise<DraftOutcome>
  /** Takes suggestion `index` (0…2) of a reply as the text. */
  choose(id: string, by: By, index: number): Promise<DraftOutcome>
  /** open → posting, for exactly one caller on any instance; exactly one `settle` follows. */
  claim(id: string, by: By): Promise<DraftOutcome>
  /** Counts parts that are out while a long text is being sent. */
  progress(id: string, sentParts: number): Promise<void>
  /**
   * posting → posted | open (refused) | uncertain. A late settle of an uncertain draft is taken: better news replaces it. `claim` is the
   * draft's `claims` as `claim` gave it.
   */
  settle(id: string, outcome: PostOutcome, claim?: number): Promise<DraftOutcome>
  /** uncertain → open, because the person looked and says that it is not there. */
  reopen(id: string, by: By): Promise<DraftOutcome>
  dismiss(id: string, by: By): Promise<DraftOutcome>
  /** working → cancelled, or back to what stood before Try again. */
  cancel(id: string, by: By): Promise<DraftOutcome>
  /**
   * What processes that are gone were at, each once on any instance, with the draft as it stood: `stalled` works and `uncertain` posts.
   * `alone`: no other process shares the store, so that whatever began before this one is lost; else it has to be overdue.
   */
  takeAbandoned(platform: PlatformName, alone: boolean): AsyncIterable<Abandoned>
}

export type Abandoned = Extract<DraftOutcome, { kind: 'stalled' | 'uncertain' }>

export const draftSpace: Space<Held> = {
  name: 'drafts',
  version: 1,
  sensitive: true,
  read: readHeld,
}

const LIFETIME_MS = 30 * 60_000
const PATIENCE: machine.Patience = { workMs: 60_000, postMs: 120_000 }
const ID_BYTES = 16

/** `patience.workMs` must exceed the longest time that an engine may take. */
export const createDrafts = ({
  records,
  now = Date.now,
  patience = PATIENCE,
}: {
  records: Records<Held>
  now?: () => number
  patience?: machine.Patience
}): Drafts => {
  const bornAt = now()
  const act = async (id: string, move: machine.Move): Promise<DraftOutcome> => {
    let outcome: DraftOutcome = { kind: 'gone' }
    await records.update(
      id,
      (held) => {
        const at = now()
        const step = machine.step(held, move, at, patience)
        outcome = step.outcome
        return step.next && 'person' in step.next ? { ...step.next, expires: at + LIFETIME_MS } : step.next
      },
      LIFETIME_MS,
    )
    return outcome
  }
  /** A draft's id says whose it is, so that nobody else's press even reads it. */
  const actAs = async (id: string, by: By, move: machine.Move): Promise<DraftOutcome> =>
    id.startsWith(ownerTag(by.place.platform, by.person)) ? act(id, move) : { kind: 'not-owner' }

  return {
    prepare(seed) {
      const at = now()
      const tag = ownerTag(seed.place.platform, seed.person.id)
      return {
        ...seed,
        id: `${tag}${randomBytes(ID_BYTES).toString('base64url')}`,
        state: 'working',
        text: '',
        variant: 0,
        edited: false,
        sentParts: 0,
        round: 0,
        claims: 0,
        since: at,
        expires: at + LIFETIME_MS,
      }
    },
    keep: (draft) => records.set(draft.id, draft, LIFETIME_MS),
    async open(draft, result) {
      const at = now()
      const { next, outcome } = machine.step(draft, machine.show(result), at, patience)
      if (next) await records.set(draft.id, { ...next, expires: at + LIFETIME_MS } as Held, LIFETIME_MS)
      return outcome
    },
    async read(id, by) {
      if (!id.startsWith(ownerTag(by.place.platform, by.person))) return { kind: 'not-owner' }
      return machine.step(await records.get(id), machine.read, now(), patience).outcome
    },
    show: (id, result) => act(id, machine.show(result)),
    edit: (id, by, text) => actAs(id, by, machine.edit(text)),
    vary: (id, by, options) => actAs(id, by, machine.vary(options)),
    giveUp: (id) => act(id, machine.cancel),
    choose: (id, by, index) => actAs(id, by, machine.choose(index)),
    claim: (id, by) => actAs(id, by, machine.claim),
    async progress(id, sentParts) {
      await act(id, machine.progress(sentParts))
    },
    settle: (id, outcome, claim) => act(id, machine.settle(outcome, claim)),
    reopen: (id, by) => actAs(id, by, machine.reopen),
    dismiss: (id, by) => actAs(id, by, machine.dismiss),
    cancel: (id, by) => actAs(id, by, machine.cancel),
    async *takeAbandoned(platform, alone) {
      const before = alone
        ? { work: bornAt, post: bornAt }
        : { work: now() - patience.workMs, post: now() - patience.postMs }
      for await (const id of records.keys('')) {
        const held = await records.get(id)
        if (!held || !('place' in held) || held.place.platform !== platform) continue
        if (!machine.abandon(held, before, now()).next) continue
        let outcome: DraftOutcome = { kind: 'gone' }
        await records.update(id, (current) => {
          const step = machine.abandon(current, before, now())
          outcome = step.outcome
          return step.next
        })
        const found = outcome as DraftOutcome
        if (found.kind === 'stalled' || found.kind === 'uncertain') yield found
      }
    },
  }
}
