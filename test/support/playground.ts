import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { type Core, createCore } from '../../src/core/core.ts'
import { createEmbeddedModel } from '../../src/emotion/embedded.ts'
import { createEmbeddedEngine } from '../../src/engines/embedded/engine.ts'
import { createPlayground } from '../../src/platforms/playground/playground.ts'
import { createAppBench } from './app.ts'
import { silent } from './silent.ts'

/** The real language core, without the grammar worker, whose start would be waited for in every test file. */
export const embeddedCore = (): Core =>
  createCore({ model: createEmbeddedModel(), embedded: createEmbeddedEngine({ grammar: false }) })

/** The playground on a port of its own, over a store in memory. */
export const startPlayground = async (core: Core = embeddedCore()) => {
  const bench = await createAppBench({ core })
  const web = express()
  web.use(createPlayground({ app: bench.app, core, log: silent }))
  const server = createServer(web)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    state: bench.state,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await bench.store.close()
    },
  }
}
