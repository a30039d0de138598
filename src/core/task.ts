import { InputError } from '../errors.ts'
import type { ContextMessage } from './job.ts'
import type { Tone } from './tone.ts'
import { TONE_NAMES } from './tone.ts'
import { type CustomTone, findTone, TONES } from './tones.ts'

/** UTF-16 code units: Slack's own limit for one message. */
export const LONGEST_TEXT = 40_000
/** Context beyond this many messages, or characters each, is not read: the newest matter. */
const MOST_CONTEXT = 50
const LONGEST_CONTEXT_TEXT = 4_000

/** A text that can be worked on. @throws {InputError} `empty` or `too-long`. */
export const readText = (text: unknown): string => {
  if (typeof text !== 'string') {
    throw new InputError('no-text', 'There is no text.', 'Send the text to work on as “text”.')
  }
  if (text.trim() === '') {
    throw new InputError('empty', 'The text is empty.', 'Write a few words, then try again.')
  }
  if (text.length > LONGEST_TEXT) {
    const message = `The text has ${text.length} characters; at most ${LONGEST_TEXT} can be worked on at once.`
    throw new InputError('too-long', message, 'Send it in parts.')
  }
  return text
}

/** What was given, short enough for a sentence. Objects are not spelled out: some cannot be, however they came in. */
const shown = (value: unknown): string =>
  (typeof value === 'object' && value !== null ? 'an object' : String(value)).slice(0, 40)

/** @throws {InputError} `unknown-tone`, which lists the known ones. */
export const readTone = (name: unknown, custom: readonly CustomTone[] = []): Tone => {
  if (name === undefined) return TONES.auto
  const tone = typeof name === 'string' ? findTone(name, custom) : undefined
  if (tone) return tone
  const known = [...TONE_NAMES, ...custom.map((own) => own.name)].join(', ')
  throw new InputError('unknown-tone', `There is no tone “${shown(name)}”.`, `Use one of: ${known}.`)
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** A BCP 47 tag's primary language, such as `pt` for `pt-BR`. @throws {InputError} `unknown-language`. */
export const readLanguage = (tag: unknown): string | undefined => {
  if (tag === undefined) return undefined
  try {
    const { language } = new Intl.Locale(typeof tag === 'string' ? tag : '')
    if (languageNames.of(language) !== undefined) return language
  } catch {
    // not a well-formed tag: the same sentence as for an unknown one
  }
  const message = `“${shown(tag)}” is not a language tag.`
  throw new InputError('unknown-language', message, 'Use a BCP 47 tag such as en, es, fr, de, pt or it.', {
    values: { language: shown(tag) },
  })
}

/** Messages around the text, oldest first. @throws {InputError} `bad-context`. */
export const readContext = (value: unknown): ContextMessage[] => {
  if (value === undefined) return []
  const bad = () =>
    new InputError(
      'bad-context',
      'The context cannot be read.',
      'Send “context” as a list of {"author", "text"}.',
    )
  if (!Array.isArray(value)) throw bad()
  return value.slice(-MOST_CONTEXT).map((item: unknown) => {
    const { author = 'them', text } = (item ?? {}) as Record<string, unknown>
    if (typeof author !== 'string' || typeof text !== 'string') throw bad()
    return { author: author.slice(0, 80), text: text.slice(0, LONGEST_CONTEXT_TEXT) }
  })
}

/** One piece of work as it comes by JSON: a JSONL line, or a body of `POST /api/…`. */
export type Task = { text: string; tone: Tone; language?: string; context: ContextMessage[] }

/** @throws {InputError} that names the field and the fix. */
export const readTask = (value: unknown): Task => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(
      'not-an-object',
      'This is not a JSON object.',
      'Send an object such as {"text": "…"}.',
    )
  }
  const { text, tone, language, context } = value as Record<string, unknown>
  return {
    text: readText(text),
    tone: readTone(tone),
    language: readLanguage(language),
    context: readContext(context),
  }
}
