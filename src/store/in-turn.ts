/**
 * Runs works with the same key one after the other. Within a process this spares compare-and-set its lost races; between processes it
 * changes nothing.
 */
export const createTurns = () => {
  const last = new Map<string, Promise<unknown>>()
  return <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const before = last.get(key)
    const mine = before ? before.then(work, work) : work()
    last.set(key, mine)
    const leave = () => last.get(key) === mine && last.delete(key)
    mine.then(leave, leave)
    return mine
  }
}
