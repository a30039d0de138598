import { readText } from '../../core/task.ts'
import { editForm } from '../../views/edit-form.ts'
import { faultView } from '../../views/fault.ts'
import { byOf, type Context } from '../ports.ts'
import type { Reply } from '../reply.ts'
import type { MessageRef, Request, RequestOf } from '../request.ts'

/** Where a posted message is, in a form's state: ids only. */
const stateOf = ({ id, channel, thread }: MessageRef): string => [channel, id, thread ?? ''].join('/')
const messageOf = (state: string): MessageRef | undefined => {
  const [channel, id, thread] = state.split('/')
  return channel && id ? { id, channel, ...(thread && { thread }) } : undefined
}

const revise = async (
  request: Request,
  message: MessageRef,
  context: Context,
  text?: string,
): Promise<Reply> => {
  const { locale } = request.person
  const by = byOf(request)
  if (!(await context.state.posted.isAuthor(by, message))) {
    return { kind: 'show', view: faultView({ word: 'notAuthor', text }, locale) }
  }
  // The authorship stays on record: if the platform refuses the deletion, its author may try again.
  const { disclosure } = await context.state.settings.resolve(request.place, {})
  return {
    kind: 'revise',
    message,
    ...(text !== undefined && { text }),
    person: request.person,
    disclose: disclosure.value,
    after: faultView({ word: text === undefined ? 'deleted' : 'revised' }, locale),
  }
}

/** Edit and Delete on a message that was posted through the app: for its author only. */
export const posted = async (request: RequestOf<'posted'>, context: Context): Promise<Reply> => {
  const { message, verb, text = '' } = request
  if (verb === 'delete') return revise(request, message, context)
  const { locale } = request.person
  if (!(await context.state.posted.isAuthor(byOf(request), message))) {
    return { kind: 'show', view: faultView({ word: 'notAuthor' }, locale) }
  }
  return { kind: 'ask', form: editForm({ id: stateOf(message), text }, locale, 'edit-posted') }
}

/** Authorship is asked for again: a form's state can be forged. */
export const submitPostedEdit = async (request: RequestOf<'submit'>, context: Context): Promise<Reply> => {
  const message = messageOf(request.state)
  const text = readText(request.values.text)
  if (!message) return { kind: 'show', view: faultView({ word: 'tampered', text }, request.person.locale) }
  return revise(request, message, context, text)
}
