import { parentPort } from 'node:worker_threads'
import type { Ask } from '../../../src/compose/thread/calls.ts'

/** A language thread that does what a text says: hangs, dies, or answers. */
const work = (ask: Ask): void => {
  if ('stop' in ask) return
  const [text] = ask.args
  if (text === 'hang') for (;;);
  if (text === 'die') process.exit(1)
  if (text !== 'wait') parentPort?.postMessage([{ id: ask.id, value: `read: ${text}` }])
}

parentPort?.on('message', (asks: readonly Ask[]) => asks.forEach(work))
