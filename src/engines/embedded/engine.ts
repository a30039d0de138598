import type { Engine } from '../../core/job.ts'
import { rewriteText } from './rewrite.ts'
import { nth } from './variants.ts'

/** An engine whose grammar worker can be let go. */
export type EmbeddedEngine = Engine & { close(): Promise<void> }

/** The engine that needs no network: ordered rules over the masked text. */
export const createEmbeddedEngine = (): EmbeddedEngine => ({
  name: 'embedded',
  async rewrite(job, signal) {
    signal.throwIfAborted()
    const { result, exhausted } = nth((way) => rewriteText(job, job.masked.text, way), job.variant)
    return { engine: 'embedded', ...result, ...(exhausted && { exhausted }) }
  },
  async reply(job, signal) {
    signal.throwIfAborted()
    return { engine: 'embedded', suggestions: [] }
  },
  close: async () => {},
})
