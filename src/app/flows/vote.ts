import { hash } from 'node:crypto'
import { codeOf } from '../../errors.ts'
import { coachView } from '../../views/coach.ts'
import { refusalView } from '../../views/fault.ts'
import { sayIn } from '../../views/words/words.ts'
import type { Act } from '../act.ts'
import type { Draft } from '../drafts.ts'
import { byOf, type Context } from '../ports.ts'
import type { Reply } from '../reply.ts'
import type { RequestOf } from '../request.ts'
import type { DraftAct } from './act.ts'
import { draftView } from './show-draft.ts'

/** 👍 and 👎. What was liked may be kept as an example of the person's own style, if they agreed to that. */
export const vote = async (request: DraftAct, context: Context): Promise<Reply> => {
  const { state } = context
  const by = byOf(request)
  const { locale } = request.person
  const outcome = await state.drafts.read(request.act.draft, by)
  if (outcome.kind !== 'ok') return { kind: 'show', view: refusalView(outcome, locale) }
  const { draft } = outcome
  const liked = request.act.name === 'like'
  await state.feedback.vote(by, {
    draft: draft.id,
    liked,
    tone: draft.preview?.tone ?? 'auto',
    engine: draft.preview?.engine ?? 'embedded',
    variant: draft.variant,
  })
  if (liked) await learn(context, draft)
  const thanks = sayIn(locale)(liked ? 'thanksLike' : 'thanksDislike')
  return { kind: 'show', view: await draftView(context, request, draft, [thanks]) }
}

/** A pair of before and after, only with the person's consent; that it could not be kept is nothing to trouble them with. */
export const learn = async (
  { state, log }: Context,
  { kind, original, text, place, person }: Draft,
): Promise<void> => {
  if (kind !== 'humanize' || text === original) return
  try {
    await state.profiles.addExample({ place, person: person.id }, { before: original, after: text })
  } catch (error) {
    log.warn({ code: codeOf(error) }, 'an example could not be kept')
  }
}

/** Answers of the coach are no drafts: a vote names the request that was answered. */
const COACH = /^coach-[\w-]{1,50}$/u
export const coachVote = (request: string): string => `coach-${hash('sha1', request, 'base64url')}`
export const isCoachVote = ({ name, draft, value = '' }: Act): boolean =>
  draft === undefined && (name === 'like' || name === 'dislike') && COACH.test(value)

/** The answer stays where it is; the thanks are told beside it. */
export const voteOnCoach = async (request: RequestOf<'act'>, { state }: Context): Promise<Reply> => {
  const { name, value = '' } = request.act
  const liked = name === 'like'
  await state.feedback.vote(byOf(request), { draft: value, liked, tone: 'coach', engine: 'llm', variant: 0 })
  return { kind: 'show', view: coachView(request.person.locale, 'thanksLike'), beside: true }
}
