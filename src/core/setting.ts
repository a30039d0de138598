import type { EmotionModel, Sense } from './analysis.ts'
import type { ContextMessage, Markup, Masked, Mood } from './job.ts'
import { moodOf } from './mood.ts'
import { protect } from './protect.ts'
import { detectLanguage } from './sense/language.ts'
import { sense } from './sense/sense.ts'

/** A text as both rewrites and replies start from it: cleaned of what harms unseen, read, masked, and the mood around it. */
export type Setting = { clean: string; masked: Masked; sense: Sense; language: string; mood?: Mood }

type Subject = { clean: string; markup: Markup; language?: string; context: readonly ContextMessage[] }

/** `language` is the one asked for, else the text's own. */
export const settingOf = async (subject: Subject, model: EmotionModel): Promise<Setting> => {
  const { clean, markup, context } = subject
  const found = await sense(clean, markup, model)
  const language = subject.language ?? found.analysis.language
  const translate = language !== found.analysis.language
  const mood = await readMood(context, model)
  return {
    clean,
    masked: protect(clean, markup, { translate }),
    sense: found,
    language,
    ...(mood && { mood }),
  }
}

const readMood = async (
  context: readonly ContextMessage[],
  model: EmotionModel,
): Promise<Mood | undefined> => {
  const written = context.filter(({ text }) => text.trim() !== '')
  return moodOf(await Promise.all(written.map(({ text }) => model.read(text, detectLanguage(text).language))))
}
