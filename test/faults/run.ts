import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { answerFaults } from './answers.ts'
import type { Fault, Options } from './fault.ts'
import { leavingFaults } from './leaving.ts'
import { llmFaults } from './llm.ts'
import { loadFaults } from './load.ts'
import { postFaults } from './posts.ts'
import { processFaults } from './process.ts'
import { requestFaults } from './requests.ts'
import { rightFaults } from './rights.ts'
import { socketFaults } from './sockets.ts'
import { storeFaults } from './store.ts'
import { textFaults } from './text.ts'

const FAULTS: readonly Fault[] = [
  ...llmFaults,
  ...storeFaults,
  ...requestFaults,
  ...socketFaults,
  ...postFaults,
  ...answerFaults,
  ...rightFaults,
  ...leavingFaults,
  ...textFaults,
  ...processFaults,
  ...loadFaults,
]
/** Longer than the longest row; a row that hangs is a difference like any other. */
const ROW_LIMIT_MS = 120_000
const SHORT_SOAK_MINUTES = 0.3

const HELP = `npm run faults -- [--only ROW,…] [--seed N] [--repeat N] [--full] [--soak MINUTES] [--markdown FILE]`
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    repeat: { type: 'string' },
    only: { type: 'string' },
    full: { type: 'boolean' },
    soak: { type: 'string' },
    markdown: { type: 'string' },
    help: { type: 'boolean' },
  },
})
if (values.help) {
  process.stderr.write(`${HELP}\n`)
  process.exit(0)
}
const seed = Number(values.seed ?? 1)
const repeat = Number(values.repeat ?? 1)
const only = values.only?.split(',').map(Number)
const options: Options = {
  full: values.full ?? false,
  soakMinutes: Number(values.soak ?? SHORT_SOAK_MINUTES),
}

/** mulberry32: a small generator, so that a seed gives the same order everywhere. */
const random = ((state: number) => () => {
  state = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
})(seed)

const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item)

/** What nobody caught during a row: that no fault ends the process is a part of every promise. */
const uncaught: unknown[] = []
process.on('unhandledRejection', (error) => uncaught.push(error))
process.on('uncaughtException', (error) => uncaught.push(error))

const see = async (fault: Fault): Promise<string> => {
  uncaught.length = 0
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, ROW_LIMIT_MS + options.soakMinutes * 60_000, new Error('hung'))
  })
  const seen = await Promise.race([fault.see(options), late]).finally(() => clearTimeout(timer))
  if (uncaught.length > 0) throw new Error(`nobody caught: ${String(uncaught[0])}`)
  return seen
}

type Outcome = { fault: Fault; verdict: 'as promised' | '**differs**' | 'not injected'; seen: string }
const inject = (fault: Fault): Promise<Outcome> =>
  fault.skip
    ? Promise.resolve({ fault, verdict: 'not injected', seen: fault.skip })
    : see(fault).then(
        (seen) => ({ fault, verdict: 'as promised', seen }),
        (error: Error) => ({ fault, verdict: '**differs**', seen: error.message.split('\n')[0] ?? 'failed' }),
      )

const outcomes: Outcome[] = []
for (let round = 0; round < repeat; round += 1) {
  for (const fault of shuffled(FAULTS.filter(({ row }) => !only || only.includes(row)))) {
    const started = performance.now()
    const outcome = await inject(fault)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    outcomes.push(outcome)
    process.stderr.write(
      `${outcome.verdict.padEnd(12)} ${fault.row} ${fault.inject}: ${outcome.seen} (${seconds} s)\n`,
    )
  }
}

const count = (verdict: Outcome['verdict']) =>
  outcomes.filter((outcome) => outcome.verdict === verdict).length
const rows = outcomes
  .sort((a, b) => a.fault.row - b.fault.row)
  .map(
    ({ fault: { row, inject: what, promise }, verdict, seen }) =>
      `| ${row} | ${what} | ${promise} | ${seen.replaceAll('|', '\\|')} | ${verdict} |`,
  )
const table = [
  '| # | injected | promised | seen | |',
  '|---|---|---|---|---|',
  ...rows,
  '',
  `Seed ${seed}, ${repeat} round${repeat === 1 ? '' : 's'}: ${outcomes.length - count('not injected')} faults injected, ${count('**differs**')} differ from the promise, ${count('not injected')} could not be injected here.`,
  '',
].join('\n')
process.stdout.write(table)
if (values.markdown) {
  const made = `Made by \`npm run faults -- ${process.argv.slice(2).join(' ')}\`.`
  writeFileSync(values.markdown, `# Faults, injected\n\n${made}\n\n${table}`)
}
process.exit(count('**differs**') > 0 ? 1 : 0)
