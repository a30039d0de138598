import { describe, expect, it } from 'vitest'
import { createPatience, createPauses } from '../../../src/platforms/discord/identify.ts'

const MINUTE = 60_000

describe('identifying', () => {
  it('waits longer each time when sessions end at once, so that a day’s thousand is never reached', () => {
    let now = 0
    const patience = createPatience(() => now)
    const waits: number[] = []
    let identifies = 0
    while (now < 24 * 60 * MINUTE) {
      const wait = patience(0)
      waits.push(wait)
      now += wait + 5000
      identifies += 1
    }
    expect(waits.slice(0, 6)).toEqual([0, 0, 0, 5000, 10_000, 20_000])
    expect(identifies).toBeLessThan(1000)
  })

  it('is patient with each shard for itself, and forgets after an hour', () => {
    let now = 0
    const patience = createPatience(() => now)
    for (let time = 0; time < 5; time++) patience(0)
    expect(patience(1)).toBe(0)
    now += 61 * MINUTE
    expect(patience(0)).toBe(0)
  })
})

describe('connecting again', () => {
  it('is prompt after a loss, and waits longer each time while Discord is away', () => {
    const pauses = createPauses()
    const waits = Array.from({ length: 12 }, () => {
      pauses.lost(0)
      pauses.lost(0)
      return pauses.next(0)
    })
    expect(waits.slice(0, 7)).toEqual([0, 0, 0, 1000, 2000, 4000, 8000])
    expect(waits.at(-1)).toBe(60_000)
    expect(pauses.next(0)).toBe(0)
    pauses.lost(1)
    expect(pauses.next(1)).toBe(0)
    pauses.works(0)
    pauses.lost(0)
    expect(pauses.next(0)).toBe(0)
  })
})
