import { describe, expect, it } from 'vitest'
import { pressTwice } from '../support/exactly-once.ts'
import { BENCHES } from '../support/stores.ts'

describe('two instances with one store', () => {
  for (const { kind, skip, make } of BENCHES.filter(({ kind }) => kind !== 'memory')) {
    const note = skip ? ` (${skip})` : ''

    it.skipIf(skip !== undefined)(`post each twice-pressed draft once, on ${kind}${note}`, async () => {
      const bench = await make()
      const tally = await pressTwice(bench, { drafts: 60, kills: 0 })
      await bench.clean()
      // On a machine that stalls for half a second a claim may be late and yet be written: then it is uncertain, never posted twice.
      expect(tally).toMatchObject({ doubles: 0, open: 0, wrong: 0, whole: 2 })
      expect(tally.posts).toBe(tally.posted)
      expect(tally.posted + tally.uncertain).toBe(60)
    })

    it.skipIf(skip !== undefined)(
      `lose and repeat nothing when one is killed, on ${kind}${note}`,
      async () => {
        const bench = await make()
        const tally = await pressTwice(bench, { drafts: 80, kills: 2 })
        await bench.clean()
        expect(tally).toMatchObject({ doubles: 0, open: 0, wrong: 0, whole: 2 })
        expect(tally.posted + tally.uncertain).toBe(80)
      },
    )
  }
})
