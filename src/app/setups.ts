import * as v from 'valibot'
import type { Records, Space } from '../store/records.ts'

/**
 * Which layers a person set up or may edit, under `<person>/<layer>`. It may name more than is true, never less: it is written before
 * the layer, so that `forget` finds every layer that holds the person's id.
 */
export type Setup = { at: number }
export const setupSpace: Space<Setup> = {
  name: 'setups',
  version: 1,
  read: (value) => v.parse(v.object({ at: v.number() }), value),
}

export const createSetups = (records: Records<Setup>) => ({
  async add(personKeys: readonly string[], layer: string, at: number): Promise<void> {
    await Promise.all(personKeys.map((key) => records.set(`${key}/${layer}`, { at })))
  },
  /** The layers' keys. */
  async of(personKey: string): Promise<string[]> {
    const layers = new Set<string>()
    for await (const key of records.keys(`${personKey}/`)) layers.add(key.slice(personKey.length + 1))
    return [...layers]
  },
})
export type Setups = ReturnType<typeof createSetups>
