import { randomUUID } from 'node:crypto'
import { StoreError } from '../../errors.ts'
import type { Space } from '../../store/records.ts'
import type { Store } from '../../store/store.ts'
import { bad, type Check, type Finding, good, note } from '../doctor.ts'

/** Encrypted, so that the key is tried too. */
const SPACE: Space<string> = { name: 'doctor', version: 1, sensitive: true, read: String }
/** Each operation is bounded to 500 ms; a store this slow will reach the bound under load. */
const SLOW_MS = 100

/** Writes, reads and deletes a record of its own, and says how long each took. */
export const storeCheck = (open: () => Promise<Store>): Check => ({
  area: 'store',
  async run() {
    const store = await open()
    const area = `store (${store.kind})`
    try {
      return await tryOut(store, area)
    } finally {
      await store.close()
    }
  },
})

const tryOut = async (store: Store, area: string): Promise<Finding[]> => {
  const records = store.records(SPACE)
  const [key, value] = [randomUUID(), randomUUID()]
  const times: string[] = []
  let slowest = 0
  const steps: [string, () => Promise<unknown>][] = [
    ['write', () => records.set(key, value, 60_000)],
    ['read', () => records.get(key)],
    ['delete', () => records.delete(key)],
  ]
  for (const [name, step] of steps) {
    const start = performance.now()
    try {
      const answer = await step()
      if (name === 'read' && answer !== value)
        return [
          bad(area, 'What was written was not read back.', 'Check that STORE_URL leads to one server only.'),
        ]
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      return [bad(area, `It could not ${name}. ${error.message}`, error.advice)]
    }
    const took = performance.now() - start
    slowest = Math.max(slowest, took)
    times.push(`${name} ${took.toFixed(1)} ms`)
  }
  const findings = [good(area, times.join(', '))]
  if (slowest > SLOW_MS) findings.push(note(area, 'It answers slowly; put it nearer, or on a faster disk.'))
  if (store.kind === 'memory') findings.push(note(area, 'Everything is forgotten when the process ends.'))
  return findings
}
