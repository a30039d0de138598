import { LONGEST_TEXT } from '../core/task.ts'
import { EngineError, InputError, PlatformError, StoreError } from '../errors.ts'
import { type Fault, faultView } from '../views/fault.ts'
import { faultWord } from '../views/outcome.ts'
import type { Button, View } from '../views/view.ts'
import { sayIn } from '../views/words/words.ts'
import type { Request } from './request.ts'
import { BusyError, StoppedError } from './work.ts'

/** The words that a person sent with a request, so that no fault loses them. */
export const textOf = (request: Request): string | undefined => {
  switch (request.kind) {
    case 'humanize':
    case 'coach':
      return request.text
    case 'compose':
    case 'posted':
      return request.text
    case 'submit': {
      const { text } = request.values
      return typeof text === 'string' ? text : undefined
    }
    default:
      return undefined
  }
}

const inputFault = (error: InputError, text: string | undefined): Fault => {
  switch (error.code) {
    case 'empty':
    case 'no-text':
      return { word: 'empty' }
    case 'too-long':
      return { word: 'tooLong', values: { length: text?.length ?? `>${LONGEST_TEXT}`, limit: LONGEST_TEXT } }
    case 'unknown-tone':
      return { word: 'unknownTone', values: error.values }
    case 'unknown-language':
      return { word: 'unknownLanguage', values: error.values }
    default:
      return { word: 'badValue', values: { detail: `${error.message} ${error.advice}` } }
  }
}

const FIELDS: Readonly<Record<string, string>> = {
  empty: 'text',
  'no-text': 'text',
  'too-long': 'text',
  'unknown-tone': 'tone',
  'unknown-language': 'language',
  'bad-pair': 'preferred',
  'bad-tone': 'customTones',
}
/** The field of a form that could not be used. */
export const fieldOf = (error: unknown, request: Request): string | undefined =>
  error instanceof InputError && request.kind === 'submit'
    ? (FIELDS[error.code] ?? error.values.field)
    : undefined

const faultOf = (error: unknown, text: string | undefined): Fault => {
  if (error instanceof InputError) return inputFault(error, text)
  if (error instanceof BusyError) return { word: 'busy' }
  if (error instanceof StoppedError) return { word: 'stopping' }
  if (error instanceof StoreError) return { word: 'storeDown' }
  if (error instanceof PlatformError) return { word: faultWord(error.code), values: { code: error.code } }
  if (error instanceof EngineError) return { word: 'engineFailed' }
  return { word: 'internal' }
}

/** A waiting view may have taken the preview's place; the draft stands as it stood, and this leads back to it. */
const wayBack = (request: Request): readonly Button[] => {
  if (request.kind !== 'act' || !request.act.draft || !['again', 'tone'].includes(request.act.name)) return []
  const act = { name: 'open', draft: request.act.draft, value: 'preview' } as const
  return [{ label: sayIn(request.person.locale)('back'), act }]
}

/** Every failure as a person meets it: what happened, what to do, and their text. */
export const failureView = (error: unknown, request: Request): View => {
  const text = textOf(request)
  return faultView({ ...faultOf(error, text), text, buttons: wayBack(request) }, request.person.locale)
}
