import { once } from 'node:events'
import { createServer } from 'node:net'
import { WebSocket } from 'ws'

/** A port that nobody listens on just now. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}

/**
 * What a process started with `--inspect=127.0.0.1:PORT` really keeps: its heap after everything that could be collected is. Without
 * that a heap's size says when the collector ran last, not what is kept.
 */
export const openHeap = async (port: number) => {
  const [target] = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as {
    webSocketDebuggerUrl: string
  }[]
  const socket = new WebSocket(target?.webSocketDebuggerUrl ?? '')
  await once(socket, 'open')
  const waiting = new Map<number, (result: { usedSize?: number }) => void>()
  let asked = 0
  socket.on('message', (data) => {
    const { id, result } = JSON.parse(String(data))
    waiting.get(id)?.(result)
    waiting.delete(id)
  })
  const ask = (method: string): Promise<{ usedSize?: number }> =>
    new Promise((resolve) => {
      asked += 1
      waiting.set(asked, resolve)
      socket.send(JSON.stringify({ id: asked, method }))
    })
  return {
    /** In MiB. */
    kept: async (): Promise<number> => {
      await ask('HeapProfiler.collectGarbage')
      return ((await ask('Runtime.getHeapUsage')).usedSize ?? Number.NaN) / 2 ** 20
    },
    close: () => socket.close(),
  }
}
