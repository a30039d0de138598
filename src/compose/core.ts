import type { Config } from '../config.ts'
import type { Coach } from '../core/coach.ts'
import { type Core, createCore } from '../core/core.ts'
import type { HumanizeInput } from '../core/job.ts'
import { createEmbeddedEngine } from '../engines/embedded/engine.ts'
import { withFallback } from '../engines/fallback.ts'
import { createLlmCoach } from '../engines/llm/coach.ts'
import { createLlmEngine, type Meter } from '../engines/llm/engine.ts'
import { createGuard } from '../engines/llm/guard.ts'
import { createProvider } from '../engines/llm/provider.ts'
import type { Logger } from '../telemetry/log.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { openEmotionModel } from './emotion-model.ts'
import { createLanguageThread, type LanguageThread } from './thread/thread.ts'

export type Language = { core: Core; coach?: Coach; close(): Promise<void> }
type Options = { log: Logger; meter: Meter; metrics?: Pick<Metrics, 'rejected' | 'fallbacks'> }
type Wanted = Pick<Config, 'llm' | 'emotionModel'>

const SHAKEN = 'a part of the language core failed; another answers'

const createLlm = (config: NonNullable<Config['llm']>, { meter, metrics }: Options) => {
  const options = {
    provider: createProvider(config),
    guard: createGuard({ budgetMs: config.timeoutMs }),
    meter,
    onRejected: (check: string) => metrics?.rejected.inc({ engine: 'llm', check }),
  }
  return { engine: createLlmEngine(options), coach: createLlmCoach(options) }
}

type Parts = Pick<LanguageThread, 'model' | 'engine'>

const withLlm = (llm: NonNullable<Config['llm']>, { model, engine }: Parts, options: Options) => {
  const { engine: writer, coach } = createLlm(llm, options)
  const onFallback = (code: string) => options.metrics?.fallbacks.inc({ code })
  return {
    coach,
    core: createCore({ model, embedded: engine, llm: withFallback(writer, engine, onFallback) }),
  }
}

/** The language core with the model and engines that the configuration names, on the caller's thread: for one call, or one after the other. */
export const composeCore = async (config: Wanted, options: Options): Promise<Language> => {
  const model = await openEmotionModel(config.emotionModel, (code) => options.log.warn({ code }, SHAKEN))
  const engine = createEmbeddedEngine()
  const { core, coach } = config.llm
    ? withLlm(config.llm, { model, engine }, options)
    : { core: createCore({ model, embedded: engine }), coach: undefined }
  return {
    core,
    coach,
    close: async () => {
      await Promise.allSettled([engine.close(), model.close?.()])
    },
  }
}

/** The same for a process that must not keep anybody waiting: only what a language model leads is done here, all else in a thread. */
export const composeCoreInThread = (config: Wanted, options: Options): Language => {
  const thread = createLanguageThread({
    emotionModel: config.emotionModel,
    onWarning: (code) => options.log.warn({ code }, SHAKEN),
  })
  if (!config.llm) return { core: { ...thread.core, hasLlm: false }, close: thread.close }
  const { core: led, coach } = withLlm(config.llm, thread, options)
  const coreFor = ({ style }: Pick<HumanizeInput, 'style'>) => (style.engine === 'any' ? led : thread.core)
  return {
    core: {
      hasLlm: true,
      analyze: thread.core.analyze,
      rewrite: (input, signal) => coreFor(input).rewrite(input, signal),
      compare: (input, signal) => coreFor(input).compare(input, signal),
      reply: (input, signal) => coreFor(input).reply(input, signal),
    },
    coach,
    close: thread.close,
  }
}
