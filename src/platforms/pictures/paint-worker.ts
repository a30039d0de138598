import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { Ask, Painted } from './painter.ts'

/** Runs in a worker thread: drawing takes some tens of milliseconds, and its memory goes with the thread. */
const require = createRequire(import.meta.url)
await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
/** A server has no fonts of its own that could be counted on. */
const fontBuffers = [
  require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
].map((path) => readFileSync(path))

/** Two dots of the picture for one of the drawing, for dense screens. */
const SCALE = 2

const draw = (svg: string): Uint8Array => {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontBuffers, defaultFontFamily: 'Inter' },
  })
  const image = drawing.render()
  try {
    return image.asPng()
  } finally {
    image.free()
    drawing.free()
  }
}

parentPort?.on('message', ({ id, svg }: Ask) => {
  try {
    parentPort?.postMessage({ id, png: draw(svg) } satisfies Painted)
  } catch {
    parentPort?.postMessage({ id } satisfies Painted)
  }
})
