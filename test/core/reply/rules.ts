import type { ReplyJob } from '../../../src/core/job.ts'
import { protect } from '../../../src/core/protect.ts'
import { sense } from '../../../src/core/sense/sense.ts'
import { TONES } from '../../../src/core/tones.ts'
import { createEmbeddedModel } from '../../../src/emotion/embedded.ts'

const model = createEmbeddedModel()

export const jobFor = async (text: string, changes: Partial<ReplyJob> = {}): Promise<ReplyJob> => {
  const read = await sense(text, 'plain', model)
  return {
    text,
    masked: protect(text, 'plain'),
    markup: 'plain',
    sense: read,
    context: [],
    style: {
      tone: TONES.auto,
      emoji: 'keep',
      banned: [],
      preferred: [],
      engine: 'any',
      grammar: false,
      favourites: [],
      examples: [],
    },
    language: read.analysis.language,
    locale: 'en',
    variant: 0,
    ...changes,
  }
}

/** What no considerate answer says. */
export const NEVER =
  /\bknow (?:exactly )?how you feel|\bat least\b|silver lining|bright side|everything happens for a reason|\bI've been there\b|\bsame thing happened\b|\bI promise\b|\bI(?:'ll| will)\b|\byou should\b|\bcould be worse\b|\btime heals\b|\bstay strong\b|\bcheer up\b|al menos|au moins|wenigstens|zumindest|pelo menos|almeno|sé cómo te sientes|ich weiß,? wie/iu
/** What nobody says to bad news. */
export const GLAD =
  /congrat|wonderful|fantastic|great news|happy for you|enhorabuena|felicidades|félicitations|glückwunsch|parabéns|congratulazioni|🎉/iu

export const words = (text: string): number => text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0
