import { Worker } from 'node:worker_threads'
import { PlatformError } from '../../errors.ts'
import type { Paint } from '../../views/chart.ts'
import { chartSvg } from '../../views/chart-svg.ts'
import { encodeChart } from './code.ts'

/** To the worker, and from it; without a PNG it could not draw. */
export type Ask = { id: number; svg: string }
export type Painted = { id: number; png?: Uint8Array }

type Options = {
  /** Pictures kept, so that one that is asked for again and again is drawn once. Each is some 80 kB. */
  kept?: number
  /** Pictures under way at once; more are refused rather than late. */
  most?: number
  /** For one picture, with the start of the worker and those before it. */
  limitMs?: number
  /** A worker that has nothing to do for so long goes, and its memory with it. */
  idleMs?: number
}

export type Painter = { paint: Paint; isAwake(): boolean; close(): Promise<void> }

type Pending = { resolve(png: Uint8Array): void; reject(error: PlatformError): void; timer: NodeJS.Timeout }

const failure = (code: 'picture-busy' | 'picture-late' | 'picture-failed'): PlatformError =>
  new PlatformError(code, 'The picture could not be drawn.', 'Read the figures, or try again in a minute.')

/** Draws charts as PNG in a thread of its own, which starts at the first one and keeps no process alive by itself. */
export const createPainter = ({
  kept = 24,
  most = 16,
  limitMs = 5000,
  idleMs = 60_000,
}: Options = {}): Painter => {
  const pictures = new Map<string, Promise<Uint8Array>>()
  const pending = new Map<number, Pending>()
  let worker: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  let last = 0
  let closed = false

  const settle = (id: number, png: Uint8Array | undefined, code: 'picture-late' | 'picture-failed'): void => {
    const waiting = pending.get(id)
    if (!waiting) return
    clearTimeout(waiting.timer)
    pending.delete(id)
    if (png) waiting.resolve(png)
    else waiting.reject(failure(code))
    if (pending.size > 0) return
    worker?.unref()
    idle = setTimeout(drop, idleMs, worker, 'picture-failed').unref()
  }
  const drop = (gone: Worker | undefined, code: 'picture-late' | 'picture-failed'): void => {
    if (!gone || worker !== gone) return
    worker = undefined
    void gone.terminate()
    for (const id of [...pending.keys()]) settle(id, undefined, code)
    clearTimeout(idle)
  }
  const start = (): Worker => {
    const fresh = new Worker(new URL('./paint-worker.ts', import.meta.url))
    fresh.on('message', ({ id, png }: Painted) => settle(id, png, 'picture-failed'))
    fresh.on('error', () => drop(fresh, 'picture-failed'))
    fresh.on('exit', () => drop(fresh, 'picture-failed'))
    return fresh
  }
  const draw = (svg: string): Promise<Uint8Array> => {
    if (closed || pending.size >= most) return Promise.reject(failure('picture-busy'))
    clearTimeout(idle)
    worker ??= start()
    const to = worker
    const id = ++last
    return new Promise((resolve, reject) => {
      // What hangs is ended: whatever waits behind it would be late as well.
      const timer = setTimeout(() => drop(to, 'picture-late'), limitMs)
      pending.set(id, { resolve, reject, timer })
      to.ref()
      to.postMessage({ id, svg } satisfies Ask)
    })
  }

  return {
    paint: (chart) => {
      const key = encodeChart(chart)
      const standing = pictures.get(key)
      pictures.delete(key)
      const picture = standing ?? draw(chartSvg(chart))
      pictures.set(key, picture)
      const [oldest] = pictures.keys()
      if (pictures.size > kept && oldest !== undefined) pictures.delete(oldest)
      picture.catch(() => {
        if (pictures.get(key) === picture) pictures.delete(key)
      })
      return picture
    },
    isAwake: () => worker !== undefined,
    close: async () => {
      closed = true
      const closing = worker
      drop(closing, 'picture-failed')
      await closing?.terminate()
    },
  }
}
