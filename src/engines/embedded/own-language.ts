import type { Job } from '../../core/job.ts'
import type { Reason } from '../../core/reason.ts'

const LATIN_ONLY = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u

/**
 * The language that the text is in, whatever was asked for: rules mend, they do not translate. Where it cannot be told (two or three
 * words), Latin letters are read as English, whose rules then find English words or nothing.
 */
export const ownLanguage = ({ sense, masked }: Pick<Job, 'sense' | 'masked'>): string => {
  const { language } = sense.analysis
  if (language !== 'und') return language
  return LATIN_ONLY.test(masked.text.replace(/\p{Co}/gu, '')) ? 'en' : 'und'
}

/** Said beside the result where another language was asked for. */
export const noTranslation = (job: Job): Reason | undefined => {
  const from = job.sense.analysis.language
  const to = job.language.split('-')[0] ?? ''
  if (from === 'und' || to === 'und' || from === to) return undefined
  return { code: 'note-no-translation', values: { from, to } }
}
