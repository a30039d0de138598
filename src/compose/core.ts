import type { Config } from '../config.ts'
import type { EmotionModel } from '../core/analysis.ts'
import type { Coach } from '../core/coach.ts'
import { type Core, createCore } from '../core/core.ts'
import { createEmbeddedModel } from '../emotion/embedded.ts'
import { createEmbeddedEngine } from '../engines/embedded/engine.ts'
import { withFallback } from '../engines/fallback.ts'
import { createLlmCoach } from '../engines/llm/coach.ts'
import { createLlmEngine, type Meter } from '../engines/llm/engine.ts'
import { createGuard } from '../engines/llm/guard.ts'
import { createProvider } from '../engines/llm/provider.ts'
import type { Logger } from '../telemetry/log.ts'
import type { Metrics } from '../telemetry/metrics.ts'

export type Language = { core: Core; coach?: Coach; close(): Promise<void> }
type Options = { log: Logger; meter: Meter; metrics?: Pick<Metrics, 'rejected' | 'fallbacks'> }

const openModel = async (name: string, log: Logger): Promise<EmotionModel> => {
  const embedded = createEmbeddedModel()
  if (name === 'embedded') return embedded
  const { createTransformersModel } = await import('../emotion/transformers.ts')
  return createTransformersModel({
    model: name,
    fallback: embedded,
    onError: ({ code }) => log.warn({ code }, 'the emotion model failed; the embedded one answers'),
  })
}

const createLlm = (config: NonNullable<Config['llm']>, { meter, metrics }: Options) => {
  const options = {
    provider: createProvider(config),
    guard: createGuard({ budgetMs: config.timeoutMs }),
    meter,
    onRejected: (check: string) => metrics?.rejected.inc({ engine: 'llm', check }),
  }
  return { engine: createLlmEngine(options), coach: createLlmCoach(options) }
}

/** The language core with the model and engines that the configuration names. Workers and clients start at first need. */
export const composeCore = async (
  config: Pick<Config, 'llm' | 'emotionModel'>,
  options: Options,
): Promise<Language> => {
  const model = await openModel(config.emotionModel, options.log)
  const embedded = createEmbeddedEngine()
  const llm = config.llm && createLlm(config.llm, options)
  const onFallback = (code: string) => options.metrics?.fallbacks.inc({ code })
  return {
    core: createCore({ model, embedded, llm: llm && withFallback(llm.engine, embedded, onFallback) }),
    coach: llm?.coach,
    close: async () => {
      await Promise.allSettled([embedded.close(), model.close?.()])
    },
  }
}
