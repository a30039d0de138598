import { parentPort } from 'node:worker_threads'
import { Dialect, LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import { type Answer, type Ask, type Lint, TRUSTED_RULES } from './lints.ts'

/** Runs in a worker thread, because loading harper.js takes over a second and its memory goes with the thread. */
const linter = new LocalLinter({ binary, dialect: Dialect.American })
await linter.setup()
const known = Object.keys(await linter.getLintConfig())
await linter.setLintConfig(Object.fromEntries(known.map((rule) => [rule, TRUSTED_RULES.has(rule)])))

/** harper.js' kinds of suggestion: 0 replaces, 1 removes, 2 inserts after. */
const REPLACE = 0
const REMOVE = 1

const lint = async (text: string): Promise<Lint[]> => {
  const found = await linter.organizedLints(text, { language: 'plaintext' })
  return Object.entries(found).flatMap(([rule, lints]) =>
    lints.map((one) => {
      const { start, end } = one.span()
      const offers = one.suggestions().flatMap((offer) => {
        if (offer.kind() === REMOVE) return ['']
        return offer.kind() === REPLACE ? [offer.get_replacement_text()] : []
      })
      const answer = { rule, start, end, found: one.get_problem_text(), offers }
      one.free()
      return answer
    }),
  )
}

// The first misspelling builds the index of suggestions, which takes a second or two more; better now than in somebody's answer.
await lint('recieved')

parentPort?.on('message', async ({ id, text }: Ask) => {
  const lints = await lint(text).catch(() => [])
  parentPort?.postMessage({ id, lints } satisfies Answer)
})
