import { editForm } from '../../views/edit-form.ts'
import { refusalView } from '../../views/fault.ts'
import { hasSlot } from '../../views/text.ts'
import type { Draft, DraftOutcome } from '../drafts.ts'
import { byOf, type Context } from '../ports.ts'
import type { Reply } from '../reply.ts'
import type { Request } from '../request.ts'
import type { DraftAct } from './act.ts'
import { indexOf } from './edit.ts'
import { learn } from './vote.ts'

/** Takes the draft for posting, so that of many presses on any instance one sends it. A slot left open is to be filled first. */
const postDraft = async (request: Request, id: string, context: Context): Promise<Reply> => {
  const { drafts, settings } = context.state
  const by = byOf(request)
  const { locale } = request.person
  const refused = (outcome: Exclude<DraftOutcome, { kind: 'ok' }>): Reply => ({
    kind: 'show',
    view: refusalView(outcome, locale),
  })
  const standing = await drafts.read(id, by)
  if (standing.kind !== 'ok' && standing.kind !== 'partly-posted') return refused(standing)
  if (standing.draft.sentParts === 0 && hasSlot(standing.draft.text)) {
    return { kind: 'ask', form: editForm(standing.draft, locale) }
  }
  const outcome = await drafts.claim(id, by)
  if (outcome.kind !== 'ok') return refused(outcome)
  const { draft } = outcome
  if (draft.edited) await learn(context, draft)
  const { disclosure } = await settings.resolve(draft.place, {})
  return { kind: 'post', post: postOf(draft, request, disclosure.value) }
}

const postOf = (draft: Draft, { person, route }: Request, disclose: boolean) => {
  const way = draft.route ?? route
  return {
    draft: draft.id,
    place: draft.place,
    // The name and picture of this very moment, not of half an hour ago.
    person,
    text: draft.text,
    disclose,
    sentParts: draft.sentParts,
    claim: draft.claims,
    ...(draft.answers && { answers: draft.answers }),
    ...(draft.replaces && { replaces: draft.replaces }),
    ...(way !== undefined && { route: way }),
  }
}

/** *Post*. With the value `again` the person says that they looked, and an uncertain post is not there. */
export const post = async (request: DraftAct, context: Context): Promise<Reply> => {
  const { draft: id, value } = request.act
  if (value === 'again') {
    const outcome = await context.state.drafts.reopen(id, byOf(request))
    if (outcome.kind !== 'ok') return { kind: 'show', view: refusalView(outcome, request.person.locale) }
  }
  return postDraft(request, id, context)
}

/** *Post* on one of three suggestions. */
export const choose = async (request: DraftAct, context: Context): Promise<Reply> => {
  const { draft: id, value } = request.act
  const outcome = await context.state.drafts.choose(id, byOf(request), indexOf(value) ?? 0)
  if (outcome.kind !== 'ok') return { kind: 'show', view: refusalView(outcome, request.person.locale) }
  return postDraft(request, id, context)
}
