import type { Analysis } from '../../src/core/analysis.ts'
import { GO_EMOTIONS } from '../../src/core/analysis.ts'
import type { Candidate, Job, Markup } from '../../src/core/job.ts'
import { protect } from '../../src/core/protect.ts'
import { defaultStyle } from '../../src/core/style.ts'
import { TONES } from '../../src/core/tones.ts'

/** A reading of a text in which nothing stands out. */
export const analysisOf = (language = 'en'): Analysis => ({
  language,
  sentiment: { label: 'neutral', score: 0 },
  emotions: GO_EMOTIONS.map((label) => ({
    label,
    probability: label === 'neutral' ? 0.9 : 0.01,
    present: label === 'neutral',
  })),
  emotion: 'neutral',
  confidence: 0.9,
  formality: 0.5,
  politeness: 0.5,
  urgency: 0,
  toxicity: 0,
  crisis: false,
  tells: [],
  bias: [],
  personal: [],
})

/** A job for a text of a language, as `humanize` would hand it to an engine. */
export const jobOf = (
  original: string,
  { markup = 'plain' as Markup, language = 'en', ...rest }: Partial<Job> = {},
): Job => ({
  original,
  masked: protect(original, markup),
  markup,
  sense: { analysis: analysisOf(language), uncertain: false, because: [] },
  style: defaultStyle(),
  plan: { tone: TONES.auto, steps: [], grave: false },
  language,
  context: [],
  variant: 0,
  locale: 'en',
  purpose: 'rewrite',
  ...rest,
})

/** An engine's answer in one stage. */
export const candidateOf = (text: string): Candidate => ({
  engine: 'embedded',
  text,
  stages: [{ text, reason: { code: 'change-wording' } }],
})
