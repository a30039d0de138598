import { codeOf, StoreError } from '../../errors.ts'
import { refusalView } from '../../views/fault.ts'
import type { Previewed } from '../../views/preview.ts'
import type { View } from '../../views/view.ts'
import { waitingView } from '../../views/waiting.ts'
import type { Draft, DraftResult, DraftSeed } from '../drafts.ts'
import { personKey } from '../keys.ts'
import type { Context } from '../ports.ts'
import type { Handling, Reply } from '../reply.ts'
import type { Spent } from '../usage.ts'
import { CancelledError } from '../work.ts'

/** A draft while an engine works on it; without an id where the store could not take it, so that the work is done all the same. */
export type Begun = DraftSeed & { id?: string; round?: number }

export const begin = async ({ state, log }: Context, seed: DraftSeed): Promise<Begun> => {
  try {
    return await state.drafts.create(seed)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    log.warn({ code: error.code }, 'a draft could not be stored')
    return seed
  }
}

export const ownerOf = ({ place, person }: Pick<DraftSeed, 'place' | 'person'>): string =>
  personKey(place, person.id)

/** Engine work on a draft, with a way to cancel it. Undefined: it was cancelled, and whoever did so has been answered. */
export const workOn = async <T>(
  { works, state }: Context,
  begun: Begun,
  handling: Handling,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> => {
  const { id, original, person } = begun
  try {
    return await works.run(
      {
        owner: ownerOf(begun),
        text: original,
        ...(id !== undefined && { draft: id, waiting: () => waitingView(id, person.locale) }),
      },
      handling,
      work,
    )
  } catch (error) {
    if (error instanceof CancelledError) return undefined
    // What stood before stands again; a draft that never had a text is given up. The person is told of `error`, not of this.
    if (id !== undefined) await state.drafts.giveUp(id).catch(() => undefined)
    throw error
  }
}

/** Stores what the engine wrote and shows it; where the store fails, it is shown to copy. */
export const present = async (
  { state, log }: Context,
  begun: Begun,
  result: DraftResult,
  view: (draft: Previewed) => View,
): Promise<Reply> => {
  const { id, round, ...seed } = begun
  const unsaved = (): Reply => ({
    kind: 'show',
    view: view({ ...seed, ...result, options: result.options ?? seed.options, edited: false, sentParts: 0 }),
  })
  if (id === undefined) return unsaved()
  try {
    const outcome = await state.drafts.show(id, { ...result, ...(round !== undefined && { round }) })
    if (outcome.kind === 'ok') return { kind: 'show', view: view(outcome.draft) }
    if (outcome.kind === 'cancelled' || outcome.kind === 'dismissed') return { kind: 'nothing' }
    return { kind: 'show', view: refusalView(outcome, seed.person.locale) }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    log.warn({ code: error.code }, 'a result could not be stored')
    return unsaved()
  }
}

/** The bytes go at once: nothing of this is to be kept. If they cannot, they expire; the person is answered all the same. */
export const discard = async ({ state, log }: Context, { id, place, person }: Begun): Promise<void> => {
  if (id === undefined) return
  try {
    await state.drafts.dismiss(id, { place, person: person.id })
  } catch (error) {
    log.warn({ code: codeOf(error) }, 'a draft could not be removed')
  }
}

/** Counts; a failure to count is nobody's concern but the log's. */
export const account = async (
  { state, metrics, log }: Context,
  { place, person }: Pick<Draft, 'place' | 'person'>,
  spent: Spent,
): Promise<void> => {
  metrics?.results.inc({ engine: spent.engine, verdict: spent.verdict ?? spent.kind })
  try {
    await state.usage.add(place, person.id, spent)
  } catch (error) {
    log.warn({ code: codeOf(error) }, 'usage could not be counted')
  }
}
