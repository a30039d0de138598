import { parentPort, workerData } from 'node:worker_threads'
import { createCore } from '../../core/core.ts'
import { createEmbeddedEngine } from '../../engines/embedded/engine.ts'
import { EngineError, InputError } from '../../errors.ts'
import { openEmotionModel } from '../emotion-model.ts'
import type { Answer, Ask, Calls } from './calls.ts'
import { createOutbox } from './outbox.ts'

/** The thread in which texts are read and rewritten, so that the event loop has time for those who wait for an acknowledgement. */
const tell = createOutbox<Answer>((answers) => parentPort?.postMessage(answers))
const { emotionModel } = workerData as { emotionModel: string }
const model = await openEmotionModel(emotionModel, (warn) => tell({ warn }))
const engine = createEmbeddedEngine()
const core = createCore({ model, embedded: engine })

const calls: Calls = {
  analyze: core.analyze,
  rewrite: core.rewrite,
  compare: core.compare,
  reply: core.reply,
  read: model.read,
  engineRewrite: engine.rewrite,
  engineReply: engine.reply,
}
const under = new Map<number, AbortController>()

const answerOf = (id: number, error: unknown): Answer => {
  if (!(error instanceof InputError || error instanceof EngineError)) return { id, fault: error }
  const { code, message, advice, values } = error
  return {
    id,
    told: { kind: error instanceof InputError ? 'InputError' : 'EngineError', code, message, advice, values },
  }
}

const work = async (ask: Ask): Promise<void> => {
  const { id } = ask
  if ('stop' in ask) return under.get(id)?.abort()
  const controller = new AbortController()
  under.set(id, controller)
  try {
    const call = calls[ask.call] as (...args: readonly unknown[]) => unknown
    tell({ id, value: await call(...ask.args, controller.signal) })
  } catch (error) {
    if (!controller.signal.aborted) tell(answerOf(id, error))
  } finally {
    under.delete(id)
  }
}

/** So many are begun in one turn of this thread's loop: what is ready is sent while the next are worked on. */
const AT_ONCE = 4
const waiting: Ask[] = []
const begin = (): void => {
  for (const ask of waiting.splice(0, AT_ONCE)) void work(ask)
  if (waiting.length > 0) setImmediate(begin)
}

parentPort?.on('message', (asks: readonly Ask[]) => {
  waiting.push(...asks)
  if (waiting.length === asks.length) begin()
})
