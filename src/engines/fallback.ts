import type { Candidate, Engine } from '../core/job.ts'
import type { Reason } from '../core/reason.ts'
import { EngineError } from '../errors.ts'

/** Why the built-in engine answered, told in the reader's language by the failure's code. */
const noteOf = (error: EngineError): Reason => ({
  code: 'note-embedded-because',
  values: { why: `why:${error.code}` },
})

/**
 * The first engine's answer, or the second's with an honest note when the first one fails. Anything but an EngineError (the person
 * dismissed, the process stops, a fault of ours) goes through as it is.
 */
export const withFallback = (
  first: Engine,
  second: Engine,
  onFallback: (code: string) => void = () => {},
): Engine => {
  const otherwise = async <T extends { note?: Reason }>(
    attempt: Promise<T>,
    instead: () => Promise<T>,
  ): Promise<T> => {
    try {
      return await attempt
    } catch (error) {
      if (!(error instanceof EngineError)) throw error
      onFallback(error.code)
      return { ...(await instead()), note: noteOf(error) }
    }
  }
  return {
    name: first.name,
    rewrite: (job, signal): Promise<Candidate> =>
      otherwise(first.rewrite(job, signal), () => second.rewrite(job, signal)),
    reply: (job, signal) => otherwise(first.reply(job, signal), () => second.reply(job, signal)),
  }
}
