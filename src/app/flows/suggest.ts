import type { Replied } from '../../core/job.ts'
import { label } from '../../core/phrases/tell.ts'
import { crisisView } from '../../views/crisis.ts'
import { suggestionsView } from '../../views/suggestions.ts'
import { sayIn } from '../../views/words/words.ts'
import type { Draft } from '../drafts.ts'
import { accountOf, type Context } from '../ports.ts'
import type { Handling, Reply } from '../reply.ts'
import type { Request } from '../request.ts'
import { account, type Begun, discard, giveUp, present, workOn } from './draft-work.ts'
import { styleFor } from './style.ts'
import { readAround } from './surroundings.ts'

/** Below this a feeling is not named: a wrong name hurts more than none. */
const SURE_ENOUGH = 0.35

const detected = ({ emotion, confidence }: Replied, locale: Request['person']['locale']): string =>
  confidence < SURE_ENOUGH
    ? sayIn(locale)('replyUnsure')
    : sayIn(locale)('replyFeeling', { emotion: label(`emotion:${emotion}`, locale) })

const nothingNew = (result: Replied, before: Draft | undefined): before is Draft =>
  before?.suggestions !== undefined &&
  result.suggestions.every(({ text }, index) => text === before.suggestions?.[index]?.text)

/** `copyOnly`: they are for elsewhere, so that nothing is offered but their words. */
type Suggesting = { variant: number; before?: Draft; asides?: readonly string[]; copyOnly?: boolean }

/** Three suggestions for a message, to choose from, to edit, or to leave. */
export const suggestReplies = async (
  context: Context,
  request: Request,
  handling: Handling,
  begun: Begun,
  asked: Suggesting,
): Promise<Reply> => {
  const { variant } = asked
  const { person } = begun
  const { locale } = person
  const { style, language, asides } = await styleFor(context, begun, begun.options)
  // What is answered elsewhere has its conversation there, not here with the coach.
  const around = asked.copyOnly ? { context: [], asides: [] } : await readAround(context, request)
  const result = await workOn(context, begun, handling, (signal) =>
    context.core.reply(
      {
        text: begun.original,
        markup: begun.markup,
        style,
        variant,
        context: around.context,
        locale,
        ...(begun.answers?.authorName && { author: begun.answers.authorName }),
        ...(language && { language }),
        ...(person.timeZone && { timeZone: person.timeZone }),
        ...(person.country && { country: person.country }),
        account: accountOf(begun),
      },
      signal,
    ),
  )
  if (result === undefined) return { kind: 'nothing' }
  const preview: Draft['preview'] = {
    verdict: 'rewritten',
    tone: style.tone.name,
    language: language ?? 'und',
    engine: result.engine,
    plan: [detected(result, locale)],
    ...(result.note !== undefined && { note: result.note }),
    changes: [],
  }
  const said = [...(asked.asides ?? []), ...asides, ...around.asides]
  account(context, begun, { kind: 'reply', engine: result.engine })
  return shown(context, begun, result, { ...asked, preview, said })
}

type Showing = Suggesting & { preview: Draft['preview']; said: readonly string[] }

const shown = async (
  context: Context,
  begun: Begun,
  result: Replied,
  { variant, before, copyOnly, preview, said }: Showing,
): Promise<Reply> => {
  const { locale } = begun.person
  const { notice, suggestions } = result
  if (notice && suggestions.length === 0) {
    await discard(context, begun)
    return { kind: 'show', view: crisisView(notice, 'other', locale) }
  }
  if (variant > 0 && nothingNew(result, before)) {
    await giveUp(context, begun)
    const asides = [sayIn(locale)('exhausted'), ...said]
    return { kind: 'show', view: suggestionsOf(before, locale, { asides }) }
  }
  return present(context, begun, { text: '', suggestions, variant, preview }, (draft) =>
    suggestionsOf(draft, locale, { asides: said, copyOnly }),
  )
}

/** The three suggestions as they stand in a draft. */
export const suggestionsOf = (
  {
    id,
    original,
    suggestions = [],
    preview,
  }: Pick<Draft, 'original' | 'suggestions' | 'preview'> & { id?: string },
  locale: Request['person']['locale'],
  options: { asides?: readonly string[]; copyOnly?: boolean } = {},
) =>
  suggestionsView(
    { ...(id !== undefined && { id }), original, suggestions, plan: preview?.plan, note: preview?.note },
    { locale, ...options },
  )
