import { composeForm } from '../../views/compose-form.ts'
import type { Context } from '../ports.ts'
import type { Handling, Reply } from '../reply.ts'
import type { Request, RequestOf } from '../request.ts'
import { humanize } from './humanize.ts'
import { styleFor } from './style.ts'

export const compose = async (
  request: Request,
  { text, tone, language }: Pick<RequestOf<'compose'>, 'text' | 'tone' | 'language'>,
  context: Context,
): Promise<Reply> => {
  const { tones, resolved } = await styleFor(context, request, {
    ...(tone && { tone }),
    ...(language && { language }),
  })
  const named = resolved.tone.value.toLowerCase()
  const chosen = tones.find(({ value }) => value.toLowerCase() === named)?.value ?? resolved.tone.value
  const form = composeForm(
    { tones, tone: chosen, ...(text && { text }), ...(language && { language }) },
    request.person.locale,
  )
  return { kind: 'ask', form }
}

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined

export const submitCompose = (
  request: RequestOf<'submit'>,
  context: Context,
  handling: Handling,
): Promise<Reply> => {
  const { text, tone, language, notes } = request.values
  const asked = {
    text: typeof text === 'string' ? text : '',
    ...(word(tone) && { tone: word(tone) }),
    ...(word(language) && { language: word(language) }),
    ...(notes === true && { purpose: 'notes' as const }),
  }
  return humanize(request, asked, context, handling)
}
