/** A map that forgets: the oldest entry beyond `size`, and each entry after `ttlMs`. */
export const createBounded = <V>({
  size,
  ttlMs,
  now = Date.now,
}: {
  size: number
  ttlMs: number
  now?: () => number
}) => {
  const entries = new Map<string, { value: V; until: number }>()
  return {
    get: (key: string): V | undefined => {
      const entry = entries.get(key)
      if (entry && entry.until > now()) return entry.value
      entries.delete(key)
      return undefined
    },
    set: (key: string, value: V): void => {
      entries.delete(key)
      entries.set(key, { value, until: now() + ttlMs })
      if (entries.size > size) entries.delete(entries.keys().next().value as string)
    },
    delete: (key: string): boolean => entries.delete(key),
    deleteWhere: (drop: (key: string) => boolean): void => {
      for (const key of entries.keys()) if (drop(key)) entries.delete(key)
    },
  }
}
