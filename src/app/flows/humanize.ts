import { readText } from '../../core/task.ts'
import type { DraftSeed } from '../drafts.ts'
import type { Context } from '../ports.ts'
import type { Handling, Reply } from '../reply.ts'
import type { Request, RequestOf } from '../request.ts'
import { begin } from './draft-work.ts'
import { rewriteDraft } from './rewrite.ts'

const BULLET = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+\S/u

/** Two or more lines, each of them a bullet: facts to be written out, not a text to be polished. */
const looksLikeNotes = (text: string): boolean => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length >= 2 && lines.every((line) => BULLET.test(line))
}

/** What every draft remembers of the request that it came from. */
export const seedOf = (
  request: Request,
  seed: Pick<DraftSeed, 'kind' | 'original' | 'options'> &
    Pick<Partial<DraftSeed>, 'answers' | 'replaces' | 'own'>,
): DraftSeed => ({
  place: request.place,
  person: request.person,
  markup: request.markup,
  requestId: request.id,
  ...(request.route !== undefined && { route: request.route }),
  ...seed,
})

/** `/humanize TEXT` and the compose form. Only an LLM can write out notes; the built-in engine polishes them line by line. */
export const humanize = async (
  request: Request,
  asked: Pick<RequestOf<'humanize'>, 'text' | 'tone' | 'language' | 'purpose'>,
  context: Context,
  handling: Handling,
): Promise<Reply> => {
  const original = readText(asked.text)
  const purpose = asked.purpose ?? (context.core.hasLlm && looksLikeNotes(original) ? 'notes' : 'rewrite')
  const options = {
    ...(asked.tone && { tone: asked.tone }),
    ...(asked.language && { language: asked.language }),
    ...(purpose === 'notes' && { purpose }),
  }
  const begun = begin(context, seedOf(request, { kind: 'humanize', original, options }))
  return rewriteDraft(context, request, handling, begun, { variant: 0 })
}
