import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const MAIN = join(import.meta.dirname, '../../src/main.ts')
const START_LIMIT_MS = 30_000

export type Line = Record<string, unknown>
/** A bot that runs, in this process or in one of its own. */
export type Running = {
  address: string
  /** Only of a process of its own. */
  pid?: number
  /** Asks it to stop; resolves to its exit code when it has. Again: resolves at once. */
  stop(): Promise<number | null>
}

/**
 * `npm start` as a process of its own, with nothing in its environment but `variables`; its log lines come one by one.
 * `before`: shell commands that run first, in a mount namespace of their own.
 */
export const startChild = async (
  variables: Record<string, string>,
  { folder, onLine, before }: { folder: string; onLine: (line: Line) => void; before?: string },
): Promise<Running & { pid: number; kill(): Promise<void> }> => {
  const command = [process.execPath, MAIN]
  const [file = '', ...given] = before
    ? ['unshare', '-rm', 'sh', '-c', `${before} && exec "$0" "$@"`, ...command]
    : command
  const child = spawn(file, given, {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, ...variables },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const exited = once(child, 'exit') as Promise<[number | null]>
  const listening = Promise.withResolvers<string>()
  const said: string[] = []
  createInterface({ input: child.stderr }).on('line', (text) => {
    try {
      const line: Line = JSON.parse(text)
      if (line.msg === 'listening') listening.resolve(String(line.address))
      onLine(line)
    } catch {
      said.push(text)
    }
  })
  const timer = setTimeout(() => listening.reject(new Error('the bot did not start')), START_LIMIT_MS)
  void exited.then(() => listening.reject(new Error(`the bot ended: ${said.join(' ').slice(0, 300)}`)))
  const address = await listening.promise.finally(() => clearTimeout(timer))
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    return (await exited)[0]
  }
  return {
    address,
    pid: child.pid ?? 0,
    stop: () => end('SIGTERM'),
    kill: async () => {
      await end('SIGKILL')
    },
  }
}
