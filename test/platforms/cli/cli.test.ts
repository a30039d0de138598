import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startOpenAi } from '../../loopback/openai.ts'

const BIN = join(import.meta.dirname, '../../../src/platforms/cli/bin.js')
const README = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'humanize-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

type Ended = { code: number | null; out: string; err: string }

/** The command as a person runs it, in a folder of its own and with nothing set but `env`. */
const humanize = (
  args: readonly string[],
  { input = '', env = {} as Record<string, string> } = {},
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, STORE_URL: 'memory://', ...env },
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })

describe('humanize on the command line', () => {
  it('rewrites what is piped in; only the text is on standard output', async () => {
    const { code, out, err } = await humanize(['--tone', 'warm'], {
      input: 'Send me the report by 5pm today.\n',
    })
    expect(code).toBe(0)
    expect(out).toMatch(/^[^\n]*report by 5pm today[^\n]*\?[^\n]*\n$/u)
    expect(err).toContain('warm')
  })

  it('prints the contract’s objects with --json', async () => {
    const text = 'You broke the build again, fix it before 14:30!!!'
    const [rewrite, analysis, reply] = await Promise.all([
      humanize(['--json', '--tone', 'calm', text]),
      humanize(['analyze', '--json', text]),
      humanize(['reply', '--json', 'My dog died last night and I can not focus.']),
    ])
    expect(JSON.parse(rewrite.out)).toMatchObject({
      id: null,
      verdict: 'rewritten',
      changed: true,
      tone: 'calm',
      engine: 'embedded',
      language: 'en',
      plan: expect.any(Array),
      changes: expect.any(Array),
      checks: expect.any(Array),
      before: { emotions: expect.any(Array) },
      after: { emotions: expect.any(Array) },
    })
    expect(Object.keys(JSON.parse(analysis.out)).sort()).toEqual(
      [
        'id',
        'language',
        'sentiment',
        'emotions',
        'emotion',
        'confidence',
        'formality',
        'politeness',
        'urgency',
        'toxicity',
        'crisis',
        'tells',
        'bias',
        'personal',
      ].sort(),
    )
    const replied = JSON.parse(reply.out)
    expect(replied.suggestions.map(({ strategy }: { strategy: string }) => strategy)).toEqual([
      'acknowledge',
      'explore',
      'support',
    ])
  })

  it('says what was added and removed in words, and leaves a crisis without remarks', async () => {
    const [added, crisis] = await Promise.all([
      humanize(['--tone', 'warm', 'Send me the report by 5 pm.']),
      humanize(['I want to kill myself.']),
    ])
    expect(added.err).not.toContain('“”')
    expect(added.err).toContain('added: ')
    expect(crisis).toMatchObject({ code: 0, out: 'I want to kill myself.\n' })
    expect(crisis.err).toMatch(/findahelpline\.com.*checked \d{4}-\d\d-\d\d/u)
    expect(crisis.err).not.toContain('considerate')
  })

  it('prints the page for the word help alone, and refuses a text beside --jsonl', async () => {
    const [help, text, both] = await Promise.all([
      humanize(['help']),
      humanize(['rewrite', 'help']),
      humanize(['--jsonl', 'Send it.']),
    ])
    expect(help.out).toContain('Usage')
    expect(text.out).toBe('help\n')
    expect(both).toMatchObject({ code: 2, out: '' })
    expect(both.err).toContain('--jsonl reads its lines from standard input')
  })

  it('examines the emotion model that was asked for, not the one in its place', async () => {
    const { code, out } = await humanize(['doctor'], { env: { EMOTION_MODEL: './not-there' } })
    expect(code).toBe(1)
    expect(out).toContain('BAD  model: EMOTION_MODEL ./not-there does not read')
  })

  it('works through JSON lines and exits with 1 when some failed', async () => {
    const lines = ['{"id":"a","text":"Fix it now."}', 'nonsense', '{"id":"c","text":"ok thanks"}']
    const { code, out } = await humanize(['--jsonl'], { input: `${lines.join('\n')}\n` })
    expect(code).toBe(1)
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.map(({ id, error }) => [id, error?.code])).toEqual([
      ['a', undefined],
      [null, 'not-json'],
      ['c', undefined],
    ])
  })

  it.each([
    ['an unknown flag', ['--nonsense', 'text'], '', /--nonsense/u],
    ['an unknown tone', ['--tone', 'angry', 'text'], '', /“angry”.*warm/u],
    ['an unknown language', ['--language', 'klingonese', 'text'], '', /klingonese/u],
    ['an unknown engine', ['--engine', 'magic', 'text'], '', /magic/u],
    ['an empty text', [], '', /empty/u],
    ['a blank text', ['   '], '', /empty/u],
    ['a text over 40,000 characters', [], 'x'.repeat(40_001), /40000|40,000/u],
    ['an LLM where none is set up', ['--engine', 'llm', 'text'], '', /OPENAI_API_KEY/u],
    ['no user to forget', ['forget'], '', /--user/u],
  ])('says in one sentence what is wrong with %s, and exits with 2', async (_what, args, input, sentence) => {
    const { code, out, err } = await humanize(args, { input })
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).toMatch(sentence)
  })

  it('names every wrong variable and exits with 2', async () => {
    const { code, err } = await humanize(['hello'], { env: { PORT: 'x', LOG_LEVEL: 'y' } })
    expect(code).toBe(2)
    expect(err).toContain('PORT')
    expect(err).toContain('LOG_LEVEL')
  })

  it('takes words and dashes as text after --', async () => {
    const { code, out } = await humanize(['--json', '--', '--tone', 'is a flag'])
    expect(code).toBe(0)
    expect(JSON.parse(out).text).toContain('--tone is a flag')
  })

  it('asks the LLM that is set up, and says so', async () => {
    const server = await startOpenAi()
    const { code, out } = await humanize(['--json', '--engine', 'llm', 'The build is broken again.'], {
      env: { OPENAI_BASE_URL: server.url },
    })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ engine: 'llm', verdict: 'already-fine' })
    expect(server.bodies).toHaveLength(1)
    await server.stop()
  })

  it('shows a help page that names every verb, tone and exit code, and the version', async () => {
    const { code, out } = await humanize(['--help'])
    expect(code).toBe(0)
    for (const word of [
      'rewrite',
      'analyze',
      'reply',
      'doctor',
      'register',
      'export',
      'forget',
      'empathetic',
      '--jsonl',
      'Exit codes',
    ])
      expect(out).toContain(word)
    expect(out.split('\n').every((line) => line.length <= 110)).toBe(true)
    expect((await humanize(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u)
  })

  it('prints what the README says it prints', async () => {
    const example =
      /\$ (echo '(?<text>[^']+)' \| npx humanize(?<args>[^\n]*))\n(?<output>[\s\S]*?)\n```/u.exec(
        README,
      )?.groups
    expect(example).toBeDefined()
    const { out } = await humanize((example?.args ?? '').trim().split(/\s+/u).filter(Boolean), {
      input: `${example?.text}\n`,
    })
    expect(out.trim()).toBe(example?.output?.trim())
  })
})
