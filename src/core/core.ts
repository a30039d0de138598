import type { Analysis, EmotionModel } from './analysis.ts'
import { humanize, type Read } from './humanize.ts'
import type { Compared, Engine, Humanized, HumanizeInput, Markup, Replied } from './job.ts'
import { type ReplyInput, respond } from './respond.ts'
import { sense } from './sense/sense.ts'
import type { Style } from './tone.ts'

/** The language core with its model and engines chosen: what the app, the command line and the playground call. */
export type Core = {
  /** True where an LLM is set up; a style may still ask for the embedded engine only. */
  hasLlm: boolean
  analyze(text: string, markup: Markup): Promise<Analysis>
  /** Rejects with InputError for bad input and with `signal.reason` when aborted; engine failures never reject. */
  rewrite(input: HumanizeInput, signal: AbortSignal): Promise<Humanized>
  /** The same with the analyses of what went in and came out: reading a text is most of the work. */
  compare(input: HumanizeInput, signal: AbortSignal): Promise<Compared>
  reply(input: ReplyInput, signal: AbortSignal): Promise<Replied>
}

/** `llm` is expected to fall back to the embedded engine by itself (engines/fallback.ts). */
export const createCore = ({
  model,
  embedded,
  llm,
}: {
  model: EmotionModel
  embedded: Engine
  llm?: Engine
}): Core => {
  const portsFor = (style: Style) => ({ model, engine: style.engine === 'any' && llm ? llm : embedded })
  const run = (input: HumanizeInput, signal: AbortSignal) => humanize(input, portsFor(input.style), signal)
  /** The built-in engine does not translate; a model may have answered in whatever language. */
  const after = async ({ changed, text, engine, before }: Read, markup: Markup): Promise<Analysis> =>
    changed
      ? (await sense(text, markup, model, engine === 'embedded' ? before.language : undefined)).analysis
      : before
  return {
    hasLlm: llm !== undefined,
    analyze: async (text, markup) => (await sense(text, markup, model)).analysis,
    rewrite: async (input, signal) => {
      const { before: _, ...result } = await run(input, signal)
      return result
    },
    compare: async (input, signal) => {
      const result = await run(input, signal)
      const { verdict, text, before, ...more } = result
      // In the contract's order, with what people look for before the long lists.
      return { verdict, text, ...more, before, after: await after(result, input.markup) }
    },
    reply: (input, signal) => respond(input, portsFor(input.style), signal),
  }
}
