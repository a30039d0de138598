import { existsSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Scored } from './label-maps.ts'

/** The thread in which transformers.js lives: loading and reading would hold up the event loop otherwise. */
export type Ask = { id: number; texts: readonly string[] }
export type Answer = { id: number; scores: readonly (readonly Scored[])[] } | { id: number; error: string }

const { model } = workerData as { model: string }

const PATH = /^[./~\\]|^[a-z]:[\\/]/iu

const load = async () => {
  const { env, pipeline } = await import('@xenova/transformers')
  // a path that is not there is a mistake to report, not an id to ask the hub for
  if (!existsSync(model) && !PATH.test(model)) return pipeline('text-classification', model)
  env.localModelPath = dirname(resolve(model))
  env.allowRemoteModels = false
  return pipeline('text-classification', basename(resolve(model)))
}

let loading: ReturnType<typeof load> | undefined

parentPort?.on('message', async ({ id, texts }: Ask) => {
  try {
    loading ??= load()
    const classify = await loading
    const scores = (await classify([...texts], { top_k: null })) as Scored[][]
    parentPort?.postMessage({ id, scores } satisfies Answer)
  } catch (error) {
    parentPort?.postMessage({
      id,
      error: error instanceof Error ? error.message : String(error),
    } satisfies Answer)
  }
})
