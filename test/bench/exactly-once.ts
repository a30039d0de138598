import { pressTwice } from '../support/exactly-once.ts'
import { BENCHES } from '../support/stores.ts'

// node test/bench/exactly-once.ts [--drafts 5000] [--kills 20]: two instances, one store, every draft pressed twice on each.
const optionOf = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : Number(process.argv[at + 1])
}
const drafts = optionOf('drafts', 5000)
const kills = optionOf('kills', 20)

for (const { kind, skip, make } of BENCHES.filter(({ kind }) => kind !== 'memory')) {
  if (skip) {
    console.error(`${kind}: skipped, ${skip}`)
    continue
  }
  for (const killed of new Set([0, kills])) {
    const bench = await make()
    const start = performance.now()
    const tally = await pressTwice(bench, { drafts, kills: killed })
    console.log(
      JSON.stringify({
        store: kind,
        kills: killed,
        ...tally,
        seconds: Math.round((performance.now() - start) / 100) / 10,
      }),
    )
    await bench.clean()
  }
}
