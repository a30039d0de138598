import { KeyvMemoryAdapter } from 'keyv'
import { createMemoryLimiter } from '../limiter.ts'
import type { Driver, Shelf } from './driver.ts'

type Entry = { value: unknown; expires?: number }

/** Steps on a Map are atomic because nothing awaits between reading and writing. */
const createShelf = (entries: Map<string, Entry>): Shelf => {
  const alive = (key: string) => {
    const entry = entries.get(key)
    return entry && (entry.expires ?? Number.POSITIVE_INFINITY) > Date.now() ? entry : undefined
  }
  const write = (key: string, { raw, expires }: { raw: string; expires?: number }) =>
    entries.set(key, { value: raw, expires })

  return {
    adapter: new KeyvMemoryAdapter(entries),
    async add(key, stored) {
      if (alive(key)) return false
      write(key, stored)
      return true
    },
    async swap(key, expected, next) {
      if (alive(key)?.value !== expected) return false
      if (next) write(key, next)
      else entries.delete(key)
      return true
    },
    async take(key) {
      const entry = alive(key)
      entries.delete(key)
      return entry?.value as string | undefined
    },
    async page(prefix) {
      return { keys: [...entries.keys()].filter((key) => key.startsWith(prefix) && alive(key)) }
    },
  }
}

/** Everything is gone with the process; for trying things out and for tests. */
export const createMemoryDriver = (): Driver => {
  const spaces = new Map<string, { entries: Map<string, Entry>; shelf: Shelf }>()
  return {
    kind: 'memory',
    async shelf(namespace) {
      const known = spaces.get(namespace)
      if (known) return known.shelf
      const entries = new Map<string, Entry>()
      const shelf = createShelf(entries)
      spaces.set(namespace, { entries, shelf })
      return shelf
    },
    async ping() {},
    async sweep() {
      for (const { entries } of spaces.values())
        for (const [key, { expires }] of entries)
          if (expires !== undefined && expires <= Date.now()) entries.delete(key)
    },
    async erase() {},
    limiter: createMemoryLimiter,
    async close() {
      spaces.clear()
    },
  }
}
