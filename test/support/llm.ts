import { createCore } from '../../src/core/core.ts'
import type { HumanizeInput } from '../../src/core/job.ts'
import { defaultStyle } from '../../src/core/style.ts'
import { createEmbeddedModel } from '../../src/emotion/embedded.ts'
import { createEmbeddedEngine } from '../../src/engines/embedded/engine.ts'
import { withFallback } from '../../src/engines/fallback.ts'
import { createLlmEngine, type Meter } from '../../src/engines/llm/engine.ts'
import { createGuard } from '../../src/engines/llm/guard.ts'
import { createProvider } from '../../src/engines/llm/provider.ts'

export const freeMeter: Meter = { admit: async () => {}, spent: () => {} }

/** The real core with the real engines, asking the server at `baseUrl`. What the gate rejected is collected. */
export const llmCore = (baseUrl: string, { budgetMs = 2_000, meter = freeMeter } = {}) => {
  const rejected: string[] = []
  const embedded = createEmbeddedEngine()
  const guard = createGuard({ budgetMs })
  const provider = createProvider({ baseUrl })
  const engine = createLlmEngine({ provider, guard, meter, onRejected: (check) => rejected.push(check) })
  const core = createCore({ model: createEmbeddedModel(), embedded, llm: withFallback(engine, embedded) })
  const never = new AbortController().signal
  const input = (text: string, more: Partial<HumanizeInput> = {}): HumanizeInput => ({
    text,
    markup: 'slack',
    style: { ...defaultStyle(), grammar: false },
    ...more,
  })
  return {
    core,
    provider,
    guard,
    rejected,
    rewrite: (text: string, more?: Partial<HumanizeInput>, signal = never) =>
      core.rewrite(input(text, more), signal),
    reply: (text: string, more?: Partial<HumanizeInput>, signal = never) =>
      core.reply(input(text, more), signal),
  }
}
