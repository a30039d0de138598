import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** A line to a server that can be cut, left hanging and mended, so that the server itself stays up for others. */
export const createProxy = async (target: string) => {
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  const hanging = new WeakSet<Socket>()
  let listener: Server | undefined
  let at = 0

  const onConnection = (near: Socket) => {
    const far = connect({ host: hostname, port: Number(port) })
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket)).on('error', () => near.destroy())
    }
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
    near.on('data', (data) => hanging.has(near) || far.write(data))
    far.on('data', (data) => hanging.has(far) || near.write(data))
  }
  const mend = async () => {
    if (listener) return
    listener = createServer(onConnection).listen(at, '127.0.0.1')
    await once(listener, 'listening')
    at = (listener.address() as { port: number }).port
  }
  const cut = async () => {
    const closing = listener
    listener = undefined
    for (const socket of sockets) socket.destroy()
    if (closing) await new Promise((done) => closing.close(done))
  }

  await mend()
  const url = new URL(target)
  url.hostname = '127.0.0.1'
  url.port = String(at)
  return {
    url: url.href,
    mend,
    /** Every connection ends, and new ones are refused. */
    cut,
    /** The connections that there are stay, and nothing comes through; new ones work. */
    hang: () => {
      for (const socket of sockets) hanging.add(socket)
    },
  }
}
