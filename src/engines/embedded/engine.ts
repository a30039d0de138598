import type { Engine, Job, Stage } from '../../core/job.ts'
import { suggest } from '../../core/reply/suggest.ts'
import { correct } from './grammar/correct.ts'
import { createGrammar, type Grammar } from './grammar/grammar.ts'
import { noTranslation } from './own-language.ts'
import { holds, rewriteText } from './rewrite.ts'
import { nth } from './variants.ts'

/** An engine whose grammar worker can be let go. */
export type EmbeddedEngine = Engine & { close(): Promise<void> }

/**
 * The engine that needs no network: a grammar pass in a worker (started at the first English text whose style wants it; `false` for
 * never), then ordered rules over the masked text. The same job gives the same text, as long as the grammar worker answers in time.
 */
export const createEmbeddedEngine = ({
  grammar = createGrammar(),
}: {
  grammar?: Grammar | false
} = {}): EmbeddedEngine => {
  const corrected = async (job: Job, signal: AbortSignal): Promise<readonly Stage[]> => {
    if (!grammar || !job.style.grammar || job.sense.analysis.language !== 'en') return []
    const stages = await correct(job.masked, grammar, signal)
    const last = stages.at(-1)
    return last && holds(job, last.text) ? stages : []
  }

  return {
    name: 'embedded',
    async rewrite(job, signal) {
      signal.throwIfAborted()
      const first = await corrected(job, signal)
      signal.throwIfAborted()
      const start = first.at(-1)?.text ?? job.masked.text
      const { result, exhausted } = nth((way) => rewriteText(job, start, way), job.variant)
      const stages = [...first, ...result.stages]
      const note = noTranslation(job)
      return {
        engine: 'embedded',
        text: result.text,
        stages,
        ...(note && { note }),
        ...(exhausted && { exhausted }),
      }
    },
    async reply(job, signal) {
      signal.throwIfAborted()
      return { engine: 'embedded', suggestions: suggest(job) }
    },
    close: async () => {
      if (grammar) await grammar.close()
    },
  }
}
