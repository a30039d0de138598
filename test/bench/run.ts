import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { type Bench, type Table, toMarkdown } from './bench.ts'

/** Loaded one after the other, so that one bench's libraries do not weigh on another's figures. */
const BENCHES: Readonly<Record<string, () => Promise<{ bench: Bench }>>> = {
  text: () => import('./text.ts'),
  emotion: () => import('./emotion.ts'),
  store: () => import('./store.ts'),
  llm: () => import('./llm.ts'),
  slack: () => import('./slack.ts'),
  discord: () => import('./discord.ts'),
  soak: () => import('./soak.ts'),
}

const HELP = `npm run bench -- [--only NAME,…] [--full] [--minutes N (soak)] [--json FILE] [--markdown FILE]
Benches: ${Object.keys(BENCHES).join(', ')}`

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    full: { type: 'boolean' },
    minutes: { type: 'string' },
    json: { type: 'string' },
    markdown: { type: 'string' },
    help: { type: 'boolean' },
  },
})
const names = values.only?.split(',') ?? Object.keys(BENCHES)
const unknown = names.filter((name) => !(name in BENCHES))
if (values.help || unknown.length > 0) {
  process.stderr.write(`${unknown.length > 0 ? `There is no bench “${unknown.join(', ')}”.\n` : ''}${HELP}\n`)
  process.exit(unknown.length > 0 ? 2 : 0)
}

const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown CPU'}`
process.stdout.write(`${machine}\n\n`)
const tables: Table[] = []
for (const name of names) {
  const load = BENCHES[name]
  if (!load) continue
  const { bench } = await load()
  for (const table of await bench.run({
    full: values.full ?? false,
    minutes: values.minutes ? Number(values.minutes) : undefined,
  })) {
    tables.push(table)
    process.stdout.write(`${toMarkdown(table)}\n`)
  }
}
if (values.markdown) {
  const made = `Made by \`npm run bench --${values.full ? ' --full' : ''}${values.only ? ` --only ${values.only}` : ''} --markdown FILE\` on ${machine}.`
  writeFileSync(
    values.markdown,
    `# Speed, beside baselines in the same run\n\n${made}\n\n${tables.map(toMarkdown).join('\n')}`,
  )
}
if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, tables }, null, 2)}\n`)
process.exit(0)
