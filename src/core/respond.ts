import { clean } from './clean.ts'
import { defuse } from './defuse.ts'
import type { Ports } from './humanize.ts'
import type { HumanizeInput, Replied, ReplyJob } from './job.ts'
import { tell } from './phrases/tell.ts'
import { noticeFor } from './reply/notice.ts'
import { settingOf } from './setting.ts'
import { readText } from './task.ts'

/** What a caller asks of a reply: `text` is the message that is answered, `author` its writer's display name. */
export type ReplyInput = Omit<HumanizeInput, 'purpose'> & { author?: string }

/**
 * Three suggestions for a person to choose from and edit; nothing is sent by itself. A message out of a crisis gets none: its reader
 * gets help to offer instead.
 * @throws {InputError} for an empty or too long text. Rejects with the engine's error, and with `signal.reason` when aborted.
 */
export const respond = async (
  input: ReplyInput,
  { model, engine }: Ports,
  signal: AbortSignal,
): Promise<Replied> => {
  const text = clean(readText(input.text))
  signal.throwIfAborted()
  const { markup, style, author, locale = 'en' } = input
  const context = input.context ?? []
  const setting = await settingOf({ clean: text, markup, language: input.language, context }, model)
  const { emotion, confidence, crisis } = setting.sense.analysis
  if (crisis) {
    const notice = noticeFor({ locale, timeZone: input.timeZone, country: input.country, of: 'other' })
    return { emotion, confidence, suggestions: [], notice, engine: engine.name }
  }
  const job: ReplyJob = {
    text,
    masked: setting.masked,
    markup,
    sense: setting.sense,
    mood: setting.mood,
    author,
    context,
    style,
    language: setting.language,
    locale,
    variant: input.variant ?? 0,
    account: input.account,
  }
  const reply = await engine.reply(job, signal)
  signal.throwIfAborted()
  const { note } = reply
  return {
    emotion,
    confidence,
    suggestions: reply.suggestions.map((suggestion) => ({
      ...suggestion,
      text: defuse(clean(suggestion.text), markup, text),
    })),
    engine: reply.engine,
    ...(note && { note: tell(note, locale) }),
  }
}
