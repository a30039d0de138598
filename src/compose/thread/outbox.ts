/**
 * Holds what is to be sent until this turn of the event loop ends, and sends it together: waking another thread costs more than most of
 * what it is woken for.
 */
export const createOutbox = <T>(send: (items: readonly T[]) => void): ((item: T) => void) => {
  let items: T[] = []
  return (item) => {
    items.push(item)
    if (items.length > 1) return
    setImmediate(() => {
      const together = items
      items = []
      send(together)
    })
  }
}
