import { EngineError } from '../../errors.ts'

/** The outermost JSON object of an answer, whatever a model wrapped around it. Undefined where there is none. */
const findObject = (answer: string): Record<string, unknown> | undefined => {
  const from = answer.indexOf('{')
  const to = answer.lastIndexOf('}')
  if (from < 0 || to < from) return undefined
  try {
    const value: unknown = JSON.parse(answer.slice(from, to + 1))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

/** What models put around a message although nobody asked. */
const PREAMBLE = /^(?:(?:sure|certainly|of course|okay|ok)[!,.]?\s+)?(?:here(?:’s|'s| is)[^\n:]{0,80}:)\s*/iu
const FENCE = /^```[a-z]*\n([\s\S]*?)\n?```$/u

const unwrap = (answer: string): string => {
  const bare = answer.trim().replace(PREAMBLE, '')
  return (FENCE.exec(bare)?.[1] ?? bare).trim()
}

const MOST_NOTES = 3
const LONGEST_NOTE = 160

/** A rewrite from JSON, or from bare text where the server knows no schema; the gate judges either alike. @throws {EngineError} llm-empty, llm-garbage */
export const readRewrite = (answer: string): { text: string; notes: string[] } => {
  const object = findObject(unwrap(answer))
  if (object && typeof object.text === 'string') {
    if (object.text.trim() === '') throw empty()
    const notes = Array.isArray(object.notes) ? object.notes : []
    return {
      text: object.text,
      notes: notes
        .filter(
          (note): note is string =>
            typeof note === 'string' && note.trim() !== '' && !/https?:|[<>@]/u.test(note),
        )
        .slice(0, MOST_NOTES)
        .map((note) => note.trim().slice(0, LONGEST_NOTE)),
    }
  }
  const text = unwrap(answer)
  if (object || /^\s*(?:[[{]|<!doctype|<html)/iu.test(text)) throw garbage()
  if (text === '') throw empty()
  return { text, notes: [] }
}

/** @throws {EngineError} llm-garbage where one of the three is missing */
export const readReplies = (answer: string): { acknowledge: string; explore: string; support: string } => {
  const { acknowledge, explore, support } = findObject(answer) ?? {}
  if ([acknowledge, explore, support].some((text) => typeof text !== 'string' || text.trim() === ''))
    throw garbage()
  return { acknowledge, explore, support } as { acknowledge: string; explore: string; support: string }
}

const garbage = () =>
  new EngineError('llm-garbage', 'The model did not answer in the form that was asked for.', 'Try again.')
const empty = () => new EngineError('llm-empty', 'The model answered nothing.', 'Try again.')
