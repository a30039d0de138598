import type { PostOutcome } from '../reply.ts'
import type {
  Draft,
  DraftOutcome,
  DraftResult,
  DraftSeed,
  DraftState,
  Held,
  Refusal,
  Tombstone,
} from './draft.ts'

/** `next`: what is to be stored; absent, the draft stays as it is. */
export type Step = { next?: Held; outcome: DraftOutcome }
/** A step of the machine: pure, so that it may be run again when somebody else wrote in between. */
export type Move = (draft: Draft, now: number) => Step

export type Patience = {
  /** After this an engine's work counts as lost with its process. */
  workMs: number
  /** After this a post that nobody settled counts as uncertain. */
  postMs: number
}

const isOver = (held: Held): held is Tombstone => ['posted', 'dismissed', 'cancelled'].includes(held.state)
const hasResult = (draft: Draft): boolean => draft.text !== '' || Boolean(draft.suggestions?.length)

const refuse = (outcome: Refusal): Step => ({ outcome })
const become = (draft: Draft, change: Partial<Draft>, now: number): Step => {
  const next = { ...draft, ...change, since: now }
  return { next, outcome: { kind: 'ok', draft: next } }
}
/** Keeps nothing of the text; the outcome still has it, for the view that closes. */
const end = (draft: Draft, state: Tombstone['state'], now: number, message?: Tombstone['message']): Step => {
  const over = { state, since: now, ...(message && { message }) }
  return { next: { id: draft.id, ...over }, outcome: { kind: 'ok', draft: { ...draft, ...over } } }
}

/** Why a draft in this state cannot be acted on. */
const refusalOf = (draft: Draft): Refusal => {
  switch (draft.state) {
    case 'working':
      return { kind: 'working' }
    case 'posting':
      return { kind: 'posting' }
    case 'uncertain':
      return { kind: 'uncertain', draft }
    case 'posted':
      return { kind: 'posted', ...(draft.message && { message: draft.message }) }
    case 'dismissed':
      return { kind: 'dismissed' }
    case 'cancelled':
    case 'open':
      return { kind: 'cancelled' }
  }
}

/** The draft as it counts at this moment: work and posts that outlived their patience have lost their process. */
const atPresent = (draft: Draft, now: number, { workMs, postMs }: Patience): Draft | Refusal => {
  if (draft.state === 'working' && now - draft.since >= workMs)
    return hasResult(draft) ? { ...draft, state: 'open' } : { kind: 'stalled', draft }
  if (draft.state === 'posting' && now - draft.since >= postMs) return { ...draft, state: 'uncertain' }
  return draft
}

/** Runs a move on what is stored. */
export const step = (held: Held | undefined, move: Move, now: number, patience: Patience): Step => {
  if (!held) return refuse({ kind: 'gone' })
  if (isOver(held)) return refuse(refusalOf(held as Draft))
  if (held.expires <= now) return refuse({ kind: 'gone' })
  const draft = atPresent(held, now, patience)
  return 'kind' in draft && draft.kind === 'stalled' ? refuse(draft) : move(draft as Draft, now)
}

/**
 * What a process that is gone was still at: a work begun before `before.work` is given up (the text before it stands again), a post begun
 * before `before.post` is uncertain. Any other draft is left alone.
 */
export const abandon = (
  held: Held | undefined,
  before: { work: number; post: number },
  now: number,
): Step => {
  if (!held || isOver(held) || held.expires <= now) return refuse({ kind: 'gone' })
  if (held.state === 'working' && held.since < before.work) {
    const { next } = hasResult(held) ? become(held, { state: 'open' }, now) : end(held, 'cancelled', now)
    return { next, outcome: { kind: 'stalled', draft: held } } as Step
  }
  if (held.state === 'posting' && held.since < before.post) {
    const { next } = become(held, { state: 'uncertain' }, now)
    return { next, outcome: { kind: 'uncertain', draft: next as Draft } } as Step
  }
  return refuse(refusalOf(held))
}

const when =
  (states: readonly DraftState[], move: Move): Move =>
  (draft, now) =>
    states.includes(draft.state) ? move(draft, now) : refuse(refusalOf(draft))
/** Once parts of a text are out, another text would not fit them. */
const unlessPartlyPosted =
  (move: Move): Move =>
  (draft, now) =>
    draft.sentParts > 0 ? refuse({ kind: 'partly-posted', draft }) : move(draft, now)

export const read: Move = when(['open'], (draft) => ({ outcome: { kind: 'ok', draft } }))

export const show = ({ round, ...result }: DraftResult): Move =>
  when(['working'], (draft, now) =>
    round !== undefined && round !== draft.round
      ? refuse({ kind: 'cancelled' })
      : become(draft, { ...result, chosen: undefined, edited: false, state: 'open' }, now),
  )

export const edit = (text: string): Move =>
  when(
    ['open'],
    unlessPartlyPosted((draft, now) =>
      draft.kind === 'aid'
        ? refuse({ kind: 'nothing-to-post', draft })
        : become(draft, { text, edited: true }, now),
    ),
  )

export const vary = (options: DraftSeed['options'] | undefined): Move =>
  when(
    ['open'],
    unlessPartlyPosted((draft, now) =>
      become(
        draft,
        { state: 'working', round: draft.round + 1, options: { ...draft.options, ...options } },
        now,
      ),
    ),
  )

export const cancel: Move = when(['working'], (draft, now) =>
  hasResult(draft) ? become(draft, { state: 'open' }, now) : end(draft, 'cancelled', now),
)

export const choose = (index: number): Move =>
  when(
    ['open'],
    unlessPartlyPosted((draft, now) => {
      const text = draft.suggestions?.[index]?.text
      return text === undefined
        ? refuse({ kind: 'nothing-to-post', draft })
        : become(draft, { text, chosen: index, edited: false }, now)
    }),
  )

export const claim: Move = when(['open'], (draft, now) =>
  draft.kind === 'aid' || draft.text === ''
    ? refuse({ kind: 'nothing-to-post', draft })
    : become(draft, { state: 'posting', claims: draft.claims + 1 }, now),
)

export const progress = (sentParts: number): Move =>
  when(['posting'], (draft, now) => become(draft, { sentParts: Math.max(sentParts, draft.sentParts) }, now))

export const settle =
  (outcome: PostOutcome, claimed: number | undefined): Move =>
  (draft, now) => {
    const isMine = claimed === undefined || claimed === draft.claims
    const awaits = draft.state === 'posting' || draft.state === 'uncertain'
    // Reopened meanwhile, and then the news came that it is out after all: it must not go out again.
    const isOutAfterAll = draft.state === 'open' && claimed !== undefined && outcome.kind === 'posted'
    if (!isMine || !(awaits || isOutAfterAll)) return refuse(refusalOf(draft))
    switch (outcome.kind) {
      case 'posted':
        return end(draft, 'posted', now, outcome.message)
      case 'refused':
        return become(draft, { state: 'open', sentParts: Math.max(outcome.sentParts, draft.sentParts) }, now)
      case 'uncertain':
        return become(
          draft,
          { state: 'uncertain', sentParts: Math.max(outcome.sentParts, draft.sentParts) },
          now,
        )
    }
  }

export const reopen: Move = when(['uncertain'], (draft, now) => become(draft, { state: 'open' }, now))
export const dismiss: Move = when(['open', 'working', 'uncertain'], (draft, now) =>
  end(draft, 'dismissed', now),
)
