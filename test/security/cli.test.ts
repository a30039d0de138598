import { PassThrough, Readable } from 'node:stream'
import { text as readText } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeCommands } from '../../src/compose/commands.ts'
import { readConfig } from '../../src/config.ts'
import type { Core } from '../../src/core/core.ts'
import { runCli } from '../../src/platforms/cli/cli.ts'
import { embeddedCore } from '../support/playground.ts'
import { LEAK, mutated, nested, watchRejections, wildValue } from './wild.ts'

let core: Core
const rejections = watchRejections()
beforeAll(() => {
  core = embeddedCore()
})
afterAll(() => rejections.stop())

const ENV = {
  STORE_URL: 'memory://',
  SLACK_SIGNING_SECRET: 'sign-canary-1',
  SLACK_BOT_TOKEN: 'xoxb-canary-2',
}
const CODES = [0, 1, 2]

/** The command line with everything but its process: real configuration, real store, the language core without its grammar worker. */
const humanize = async (argv: readonly string[], input: string | Uint8Array = '') => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const [out, err] = [readText(stdout), readText(stderr)]
  const ports = { ...composeCommands(() => readConfig(ENV), { version: '0' }), core: async () => core }
  const started = performance.now()
  const code = await runCli({ argv, stdin: Readable.from([input]), stdout, stderr }, ports)
  stdout.end()
  stderr.end()
  return { code, out: await out, err: await err, ms: performance.now() - started }
}
const expectHeld = ({ code, out, err, ms }: Awaited<ReturnType<typeof humanize>>) => {
  expect(CODES).toContain(code)
  expect(err).not.toMatch(LEAK)
  expect(out + err).not.toMatch(/canary/u)
  expect(ms).toBeLessThan(5000)
  if (code === 2) expect(err).toMatch(/^humanize: \S[\s\S]*\.\n$/u)
}

describe('the command line', () => {
  it('answers any arguments with a result or one sentence', async () => {
    const known = fc.constantFrom(
      ...['rewrite', 'analyze', 'reply', 'export', 'forget', '--tone', '--language', '--engine', '--variant'],
      ...[
        '--json',
        '--jsonl',
        '--user',
        '--help',
        '--',
        '-',
        '--tone=warm',
        '--no-grammar',
        '--user=slack:U1',
      ],
      ...['warm', 'de', 'llm', '999', '-1', '--__proto__', '--constructor=1', '-hv', '--json=1', '--user='],
    )
    const any = fc.string({ unit: 'binary', maxLength: 40 })
    const argv = fc.array(fc.oneof({ weight: 3, arbitrary: known }, any), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(argv, any, async (args, input) => expectHeld(await humanize(args, input))),
      { numRuns: 200 },
    )
    expect(rejections.escaped).toEqual([])
  })

  it('answers any bytes on standard input', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) =>
        expectHeld(await humanize(['--json'], bytes)),
      ),
      { numRuns: 60 },
    )
  })

  it('answers every line of JSON lines, whatever its bytes', async () => {
    const good = {
      id: 1,
      text: 'send it',
      tone: 'warm',
      language: 'en',
      context: [{ author: 'A', text: 'hi' }],
    }
    const line = fc.oneof(
      mutated(good).map((value) => Buffer.from(JSON.stringify(value))),
      wildValue.map((value) => Buffer.from(JSON.stringify(value))),
      fc
        .uint8Array({ minLength: 1, maxLength: 60 })
        .map((bytes) => Buffer.from(bytes.filter((byte) => byte !== 10))),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
        const input = Buffer.concat(lines.flatMap((bytes) => [bytes, Buffer.from('\n')]))
        const answer = await humanize(['--jsonl'], new Uint8Array(input))
        expectHeld(answer)
        const rows = answer.out
          .split('\n')
          .slice(0, -1)
          .map((row) => JSON.parse(row))
        expect(rows).toHaveLength(lines.length)
        for (const row of rows) expect('verdict' in row || typeof row.error?.message === 'string').toBe(true)
      }),
      { numRuns: 80 },
    )
    expect(rejections.escaped).toEqual([])
  })

  it.each([
    ['400,000 lists inside one another', `${'['.repeat(400_000)}${']'.repeat(400_000)}`],
    ['a deep context', JSON.stringify({ id: nested(3000), text: 'hi', context: nested(3000) })],
    ['a line of ten megabytes', `{"text":"${'x'.repeat(10_000_000)}"}`],
    ['a number of 100,000 digits as id', `{"id":${'9'.repeat(100_000)},"text":"hi"}`],
  ])('%s: one line in answer, in time', async (_, line) => {
    const answer = await humanize(['analyze', '--jsonl'], `${line}\n`)
    expectHeld(answer)
    expect(answer.out.trim().split('\n')).toHaveLength(1)
  })
})
