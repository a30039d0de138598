import type { Humanized } from '../../core/job.ts'
import { crisisView } from '../../views/crisis.ts'
import { previewView } from '../../views/preview.ts'
import type { Option } from '../../views/view.ts'
import { sayIn } from '../../views/words/words.ts'
import type { Draft, Preview } from '../drafts.ts'
import { accountOf, type Context } from '../ports.ts'
import type { Handling, Reply } from '../reply.ts'
import type { Request } from '../request.ts'
import { account, type Begun, discard, giveUp, present, workOn } from './draft-work.ts'
import { styleFor } from './style.ts'
import { readAround } from './surroundings.ts'

/** `tone`: the one that was asked for, which is what the menu shows; the plan says what `auto` came to. */
const previewOf = (result: Humanized, tone: string): Preview => ({
  verdict: result.verdict,
  tone,
  language: result.language,
  engine: result.engine,
  plan: result.plan,
  ...(result.note !== undefined && { note: result.note }),
  changes: result.changes.map(({ start, before, after, reason }) => ({ start, before, after, reason })),
})

/** The same again, or after a rewrite none at all: the variants are used up. */
const nothingNew = (result: Humanized, before: Draft | undefined): before is Draft =>
  before?.preview !== undefined &&
  (before.text === result.text || (before.preview.verdict === 'rewritten' && result.verdict !== 'rewritten'))

/**
 * Rewrites a draft's original and shows the preview. `before`: the draft as it stood when *Try again* was pressed; it is shown again,
 * with a word about it, when there is no other version.
 */
export const rewriteDraft = async (
  context: Context,
  request: Request,
  handling: Handling,
  begun: Begun,
  { variant, before }: { variant: number; before?: Draft },
): Promise<Reply> => {
  const { person } = begun
  const { style, language, tones, asides } = await styleFor(context, begun, begun.options)
  // What a person sends to the coach is for a conversation elsewhere; the one with the coach says nothing about it.
  const isElsewhere = begun.kind === 'aid' && begun.own
  const around =
    style.tone.name === 'auto' && !isElsewhere
      ? await readAround(context, request)
      : { context: [], asides: [] }
  const result = await workOn(context, begun, handling, (signal) =>
    context.core.rewrite(
      {
        text: begun.original,
        markup: begun.markup,
        style,
        variant,
        context: around.context,
        locale: person.locale,
        purpose: begun.options.purpose ?? 'rewrite',
        ...(language && { language }),
        ...(person.timeZone && { timeZone: person.timeZone }),
        ...(person.country && { country: person.country }),
        account: accountOf(begun),
      },
      signal,
    ),
  )
  if (result === undefined) return { kind: 'nothing' }
  const spent = { kind: 'humanize', verdict: result.verdict, engine: result.engine } as const
  const said = [...asides, ...around.asides]
  account(context, begun, spent)
  return shown(context, begun, result, { variant, before, tone: style.tone.name, tones, said })
}

type Showing = {
  variant: number
  before?: Draft
  tone: string
  tones: readonly Option[]
  said: readonly string[]
}

const shown = async (
  context: Context,
  begun: Begun,
  result: Humanized,
  { variant, before, tone, tones, said }: Showing,
): Promise<Reply> => {
  const { locale } = begun.person
  if (result.verdict === 'crisis' && result.notice) {
    await discard(context, begun)
    const whose = begun.kind === 'aid' && !begun.own ? 'other' : 'own'
    return { kind: 'show', view: crisisView(result.notice, whose, locale) }
  }
  if (variant > 0 && nothingNew(result, before)) {
    await giveUp(context, begun)
    const asides = [sayIn(locale)('exhausted'), ...said]
    return { kind: 'show', view: previewView(before, { locale, tones, asides }) }
  }
  return present(context, begun, { text: result.text, variant, preview: previewOf(result, tone) }, (draft) =>
    previewView(draft, { locale, tones, asides: said }),
  )
}
