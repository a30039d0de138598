import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const src = join(root, 'src')

/** Who may import whom, by the first folder (or file) below src; `main` and `cli` are the two entries and may only compose. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  main: ['compose', 'config', 'errors', 'telemetry'],
  cli: ['compose', 'config', 'errors', 'telemetry', 'platforms'],
  compose: ['*'],
  config: ['errors'],
  errors: [],
  http: ['errors', 'telemetry'],
  core: ['errors'],
  engines: ['core', 'errors', 'telemetry'],
  emotion: ['core', 'errors', 'telemetry'],
  views: ['core', 'app', 'errors'],
  app: ['core', 'views', 'store', 'errors', 'telemetry'],
  store: ['errors', 'telemetry'],
  telemetry: ['errors'],
  platforms: ['app', 'views', 'core', 'errors', 'telemetry'],
}
/** Packages that stay in their own room (and where things are constructed). */
const KEPT_APART: Record<string, string> = {
  '@slack/': 'platforms/slack',
  'discord.js': 'platforms/discord',
  '@discordjs/': 'platforms/discord',
  openai: 'engines/llm',
  keyv: 'store',
  '@xenova/transformers': 'emotion',
}

type Import = { file: string; specifier: string; typeOnly: boolean }

const imports: Import[] = globSync('**/*.ts', { cwd: src }).flatMap((file) =>
  [
    ...readFileSync(join(src, file), 'utf8').matchAll(
      /^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)/gmu,
    ),
  ].map(([, type, named, dynamic]) => ({ file, specifier: named ?? dynamic ?? '', typeOnly: Boolean(type) })),
)
const room = (file: string): string => (file.split('/')[0] ?? '').replace(/\.ts$/u, '')
const target = ({ file, specifier }: Import): string => relative(src, join(src, dirname(file), specifier))

describe('the house', () => {
  it('is read at all', () => {
    expect(imports.length).toBeGreaterThan(20)
  })

  it('has rooms that import only from those they may', () => {
    const wrong = imports
      .filter(({ specifier }) => specifier.startsWith('.'))
      .filter((entry) => {
        const [from, to] = [room(entry.file), room(target(entry))]
        const allowed = MAY_IMPORT[from] ?? []
        return from !== to && !allowed.includes(to) && !allowed.includes('*')
      })
      .map((entry) => `${entry.file} imports ${target(entry)}`)
    expect(wrong).toEqual([])
  })

  it('keeps Slack and Discord apart', () => {
    const wrong = imports
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map((entry) => [entry.file, target(entry)].map((path) => path.split('/').slice(0, 2).join('/')))
      .filter(([from, to]) => from?.startsWith('platforms/') && to?.startsWith('platforms/') && from !== to)
      .filter(([, to]) => to !== 'platforms/commands.ts')
    expect(wrong).toEqual([])
  })

  it('keeps each platform’s and engine’s library in its own folder', () => {
    const wrong = imports.flatMap(({ file, specifier }) =>
      Object.entries(KEPT_APART)
        .filter(([name]) => specifier === name || (name.endsWith('/') && specifier.startsWith(name)))
        .filter(([, folder]) => !file.startsWith(folder) && file !== 'compose.ts')
        .map(() => `${file} imports ${specifier}`),
    )
    expect(wrong).toEqual([])
  })

  it('keeps the core free of I/O, clock and randomness', () => {
    const forbidden = /\b(?:Date\.now|Math\.random|process\.env|fetch\(|setTimeout|readFileSync\(['"`]\/)/u
    const wrong = globSync('core/**/*.ts', { cwd: src }).filter((file) =>
      forbidden.test(readFileSync(join(src, file), 'utf8')),
    )
    expect(wrong).toEqual([])
  })

  it('has one default-free export style', () => {
    const wrong = globSync('**/*.ts', { cwd: src }).filter((file) =>
      /^export default/mu.test(readFileSync(join(src, file), 'utf8')),
    )
    expect(wrong).toEqual([])
  })
})
