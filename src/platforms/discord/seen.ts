/** True once per id: by gateway, by HTTP and replayed, an interaction is the same one. Keeps the latest ids only. */
export const createSeen = (most = 20_000) => {
  const ids = new Set<string>()
  return (id: string): boolean => {
    if (ids.has(id)) return true
    ids.add(id)
    const [oldest] = ids
    if (ids.size > most && oldest !== undefined) ids.delete(oldest)
    return false
  }
}
