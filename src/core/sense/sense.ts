import type { EmotionModel, EmotionReading, Sense } from '../analysis.ts'
import type { Markup } from '../job.ts'
import { bias } from './bias.ts'
import { crisis } from './crisis.ts'
import { formality } from './formality.ts'
import { detectLanguage } from './language.ts'
import { ownWords } from './own-words.ts'
import { personal } from './personal.ts'
import { politeness } from './politeness.ts'
import { tells } from './tells.ts'
import { toxicity } from './toxicity.ts'
import { urgency } from './urgency.ts'
import { words } from './words.ts'

/**
 * Everything that is read out of one text. Code, links, mentions and quotations do not count as the writer's words, except that
 * personal data is looked for everywhere and a crisis also inside quotation marks. Synchronous work unless the model is not. `known` is
 * the language where the caller knows it already; detecting it is a sixth of the work.
 */
export const sense = async (
  text: string,
  markup: Markup,
  model: EmotionModel,
  known?: string,
): Promise<Sense> => {
  const own = ownWords(text, markup)
  const split = words(own)
  const language = known ?? detectLanguage(own).language
  const answer = model.read(own, language)
  const reading: EmotionReading = answer instanceof Promise ? await answer : answer
  const formal = formality(own, split, language)
  return {
    analysis: {
      language,
      sentiment: reading.sentiment,
      emotions: reading.emotions,
      emotion: reading.emotion,
      confidence: reading.confidence,
      formality: formal,
      politeness: politeness(own, split, language),
      urgency: urgency(own, split, language),
      toxicity: toxicity(own, language),
      crisis: crisis(ownWords(text, markup, { keepQuoted: true })),
      tells: tells(own, split, { language, formality: formal }),
      bias: bias(own, split, language),
      personal: personal(text),
    },
    uncertain: reading.uncertain,
    because: reading.because,
  }
}
