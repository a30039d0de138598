import { describe, expect, it } from 'vitest'
import { BusyError, CancelledError, createWorks, StoppedError } from '../../src/app/work.ts'

const handling = (signal = new AbortController().signal) => ({ signal, progress: () => {} })
const job = (draft: string) => ({ draft, owner: 'ana', text: draft })

/** Work that ends when told to. */
const gated = () => {
  let open: (value: string) => void = () => {}
  const result = new Promise<string>((resolve) => {
    open = resolve
  })
  return { open, work: () => result }
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('works', () => {
  it('runs as many as it may, lets as many wait, and refuses the rest', async () => {
    const works = createWorks({ running: 1, waiting: 1 })
    const first = gated()
    const one = works.run(job('one'), handling(), first.work)
    const two = works.run(job('two'), handling(), async () => 'two')
    await expect(works.run(job('three'), handling(), async () => 'three')).rejects.toBeInstanceOf(BusyError)
    first.open('one')
    expect([await one, await two]).toEqual(['one', 'two'])
    expect(await works.run(job('four'), handling(), async () => 'four')).toBe('four')
  })

  it('gives the turn of a cancelled job that waited to the next one', async () => {
    const works = createWorks({ running: 1, waiting: 5 })
    const first = gated()
    const one = works.run(job('one'), handling(), first.work)
    const two = works.run(job('two'), handling(), async () => 'two')
    const three = works.run(job('three'), handling(), async () => 'three')
    const refused = expect(two).rejects.toBeInstanceOf(CancelledError)
    await settled()
    expect(works.cancel('two', 'ana')).toEqual({ text: 'two' })
    await refused
    first.open('one')
    expect([await one, await three]).toEqual(['one', 'three'])
  })

  it('ends for the person at once, even where the work ignores its signal', async () => {
    const works = createWorks({ running: 1, waiting: 1 })
    const stop = new AbortController()
    const stuck = works.run(job('stuck'), handling(stop.signal), () => new Promise<never>(() => {}))
    const refused = expect(stuck).rejects.toBeInstanceOf(StoppedError)
    await settled()
    stop.abort()
    await refused
    expect(await works.run(job('next'), handling(), async () => 'next')).toBe('next')
  })

  it('cancels nobody else’s work', async () => {
    const works = createWorks({ running: 1, waiting: 1 })
    const first = gated()
    const one = works.run(job('one'), handling(), first.work)
    expect(works.cancel('one', 'ben')).toBeUndefined()
    first.open('done')
    expect(await one).toBe('done')
  })

  it('begins one job in each turn of the event loop, so that acknowledgements overtake a crowd', async () => {
    const works = createWorks({ running: 50, waiting: 0 })
    let done = 0
    const all = Array.from({ length: 50 }, (_, index) =>
      works.run(job(String(index)), handling(), async () => {
        done++
      }),
    )
    await new Promise((resolve) => setImmediate(resolve))
    expect(done).toBeLessThan(50)
    await Promise.all(all)
    expect(done).toBe(50)
  })
})
