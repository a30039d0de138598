import type { Chart } from '../../src/views/chart.ts'

/** A month in which much was counted. */
export const chart = (more: Partial<Chart> = {}): Chart => ({
  locale: 'en',
  month: '2026-11',
  requests: { you: 12, channel: 184, workspace: 1204 },
  verdicts: { rewritten: 870, 'already-fine': 211, kept: 3 },
  engines: { embedded: 1040, llm: 164 },
  latency: { median: 48, slow: 1235, count: 256 },
  ...more,
})

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Width and height stand in a PNG's first chunk, the header. */
export const sizeOfPng = (png: Uint8Array): { width: number; height: number } => {
  const bytes = Buffer.from(png)
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) throw new Error('not a PNG')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}
