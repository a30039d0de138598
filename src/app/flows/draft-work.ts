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

/**
 * What an engine works on, and the draft that it becomes; none where the result is only to be copied. `kept`: whether the draft stands
 * in the store already, which fast work never needs.
 */
export type Begun = DraftSeed & { draft?: Draft; kept?: Promise<boolean> }

/** Before the platform is told that an answer will come: from then on somebody waits, also if this process dies. */
const KEPT_AFTER_MS = 100

export const begin = ({ state }: Context, seed: DraftSeed): Begun => ({
  ...seed,
  draft: state.drafts.prepare(seed),
})

/** A stored draft that is worked on once more. */
export const resume = (draft: Draft): Begun => {
  const { id: _, ...seed } = draft
  return { ...seed, draft, kept: Promise.resolve(true) }
}

/** Stores a draft for the waiting view's Cancel. False where the store could not take it: the work is done all the same. */
const keep = async ({ state, log }: Context, draft: Draft): Promise<boolean> => {
  try {
    await state.drafts.keep(draft)
    return true
  } catch (error) {
    log.warn({ code: codeOf(error) }, 'a draft could not be stored')
    return false
  }
}

export const ownerOf = ({ place, person }: Pick<DraftSeed, 'place' | 'person'>): string =>
  personKey(place, person.id)

/** Engine work on a draft, with a way to cancel it. Undefined: it was cancelled, and whoever did so has been answered. */
export const workOn = async <T>(
  context: Context,
  begun: Begun,
  handling: Handling,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> => {
  const { draft, original, person } = begun
  const kept = (): Promise<boolean> => {
    begun.kept ??= draft ? keep(context, draft) : Promise.resolve(false)
    return begun.kept
  }
  const waiting = async (id: string): Promise<View | undefined> =>
    (await kept()) ? waitingView(id, person.locale) : undefined
  const timer = setTimeout(kept, KEPT_AFTER_MS)
  try {
    return await context.works.run(
      {
        owner: ownerOf(begun),
        text: original,
        ...(draft && { draft: draft.id, waiting: () => waiting(draft.id) }),
      },
      handling,
      work,
    )
  } catch (error) {
    if (error instanceof CancelledError) return undefined
    // What stood before stands again; a draft that never had a text is given up. The person is told of `error`, not of this.
    await giveUp(context, begun).catch(() => undefined)
    throw error
  } finally {
    clearTimeout(timer)
  }
}

/** What stood before the work stands again. */
export const giveUp = async ({ state }: Context, { draft, kept }: Begun): Promise<void> => {
  if (draft && (await kept)) await state.drafts.giveUp(draft.id)
}

/** Stores what the engine wrote and shows it; where the store fails, it is shown to copy. */
export const present = async (
  { state, log }: Context,
  { draft, kept, ...seed }: Begun,
  result: DraftResult,
  view: (draft: Previewed) => View,
): Promise<Reply> => {
  const unsaved = (): Reply => ({
    kind: 'show',
    view: view({ ...seed, ...result, options: result.options ?? seed.options, edited: false, sentParts: 0 }),
  })
  if (!draft) return unsaved()
  try {
    const outcome = (await kept)
      ? await state.drafts.show(draft.id, { ...result, round: draft.round })
      : await state.drafts.open(draft, result)
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
export const discard = async (
  { state, log }: Context,
  { draft, kept, place, person }: Begun,
): Promise<void> => {
  if (!draft || !(await kept)) return
  try {
    await state.drafts.dismiss(draft.id, { place, person: person.id })
  } catch (error) {
    log.warn({ code: codeOf(error) }, 'a draft could not be removed')
  }
}

export const account = (
  { state, metrics }: Context,
  { place, person }: Pick<Draft, 'place' | 'person'>,
  spent: Spent,
): void => {
  metrics?.results.inc({ engine: spent.engine, verdict: spent.verdict ?? spent.kind })
  state.usage.add(place, person.id, spent)
}
