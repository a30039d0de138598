import { readFileSync } from 'node:fs'
import type { EmotionModel } from '../core/analysis.ts'
import { createReader, type Reader } from './reader.ts'
import { decodeWeights, type Weights } from './weights.ts'

export type EmbeddedModel = Omit<EmotionModel, 'read'> & Reader

const FILE = new URL('./weights.bin', import.meta.url)

/**
 * The emotion classifier that ships with the product: sparse linear heads and, for English, a small network over them; under a
 * megabyte, no dependency. Weights are read at the first call (some milliseconds); `read` is synchronous and takes tens of microseconds
 * for a chat message. English in full; German, Spanish, Portuguese, Hindi and Russian by Ekman's groups; French and Italian by phrases;
 * others by emoji, and uncertain without.
 */
export const createEmbeddedModel = (weights?: Weights): EmbeddedModel => {
  let reader: Reader | undefined
  const loaded = (): Reader => {
    reader ??= createReader(weights ?? decodeWeights(readFileSync(FILE)))
    return reader
  }
  return {
    name: 'embedded',
    read: (text, language) => loaded().read(text, language),
    judge: (text, language) => loaded().judge(text, language),
  }
}
