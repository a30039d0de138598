import { codeOf } from '../../errors.ts'
import { refusalView, uncertainView } from '../../views/fault.ts'
import { postedView, refusedView } from '../../views/outcome.ts'
import type { Context } from '../ports.ts'
import type { Post, PostOutcome, Reply } from '../reply.ts'
import type { Person } from '../request.ts'

/** Writes down how a post ended, and tells the person. What happened on the platform is told even where it could not be written down. */
export const settle = async (
  { state, log, metrics }: Context,
  post: Post,
  outcome: PostOutcome,
  person: Person,
): Promise<Reply> => {
  metrics?.posts.inc({ platform: post.place.platform, outcome: outcome.kind })
  const by = { place: post.place, person: person.id }
  const { locale } = person
  try {
    const out = outcome.out ?? (outcome.kind === 'posted' ? [outcome.message] : [])
    await Promise.all(out.map((message) => state.posted.add(by, message)))
    const settled = await state.drafts.settle(post.draft, outcome, post.claim)
    if (outcome.kind === 'refused' && settled.kind !== 'ok' && settled.kind !== 'partly-posted') {
      return { kind: 'show', view: refusalView(settled, locale) }
    }
  } catch (error) {
    log.error({ code: codeOf(error), outcome: outcome.kind }, 'the end of a post could not be written down')
  }
  const draft = { id: post.draft, text: post.text }
  switch (outcome.kind) {
    case 'posted':
      return { kind: 'show', view: postedView(locale) }
    case 'refused':
      log.warn({ code: outcome.code, platform: post.place.platform }, 'a post was refused')
      return {
        kind: 'show',
        view: refusedView({ ...draft, sentParts: outcome.sentParts }, outcome.code, locale),
      }
    case 'uncertain':
      log.warn({ code: outcome.code, platform: post.place.platform }, 'a post may have been lost')
      return { kind: 'show', view: uncertainView(draft, locale) }
  }
}
