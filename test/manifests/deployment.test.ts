import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readConfig } from '../../src/config.ts'
import { createMetrics } from '../../src/telemetry/metrics.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

describe('the Dockerfile', () => {
  const lines = read('manifests/Dockerfile').replaceAll('\\\n', '').split('\n')
  const argumentsOf = (instruction: string) =>
    lines
      .filter((line) => line.startsWith(`${instruction} `))
      .map((line) => line.slice(instruction.length + 1))

  it('runs a Node that package.json allows', () => {
    const [, major] = />=(\d+)/u.exec(JSON.parse(read('package.json')).engines.node) ?? []
    for (const image of argumentsOf('FROM')) expect(image).toMatch(new RegExp(`^node:${major}-`, 'u'))
  })

  it('starts the process itself, as nobody special, and asks /healthz whether it lives', () => {
    expect(JSON.parse(argumentsOf('CMD')[0] ?? '')).toEqual(['node', 'src/main.ts'])
    expect(argumentsOf('USER')).toEqual(['node'])
    expect(argumentsOf('HEALTHCHECK')[0]).toContain('/healthz')
  })

  it('copies what is there', () => {
    const ignored = read('.dockerignore').split('\n').filter(Boolean)
    const copied = argumentsOf('COPY')
      .filter((line) => !line.startsWith('--from'))
      .flatMap((line) => line.split(' ').slice(0, -1))
    expect(copied).toContain('src')
    for (const path of copied) expect(ignored).not.toContain(path)
  })
})

describe('the compose file', () => {
  const { services, volumes } = parse(read('manifests/compose.yaml'))

  it('gives the bot a store that several instances can share, and settings that pass the check at start', () => {
    const { environment } = services.humanize
    const key = Buffer.alloc(32, 7).toString('base64')
    expect(environment.ENCRYPTION_KEY).toMatch(/^\$\{ENCRYPTION_KEY:\?/u)
    const { store, http } = readConfig({ ...environment, ENCRYPTION_KEY: key })
    expect(new URL(store.url)).toMatchObject({ protocol: 'redis:', hostname: 'redis' })
    expect(http).toEqual({ host: '0.0.0.0', port: 3000 })
  })

  it('builds from the Dockerfile, and leaves time to finish', () => {
    const { build, stop_grace_period: grace, ports, read_only: readOnly } = services.humanize
    expect(build).toEqual({ context: '..', dockerfile: 'manifests/Dockerfile' })
    expect(Number.parseInt(grace, 10)).toBeGreaterThan(10)
    expect(ports.every((port: string) => port.startsWith('127.0.0.1:'))).toBe(true)
    expect(readOnly).toBe(true)
  })

  it('keeps what Redis holds', () => {
    const { command, volumes: mounted, healthcheck } = services.redis
    expect(command.join(' ')).toContain('--appendonly yes')
    expect(command.join(' ')).toContain('noeviction')
    expect(Object.keys(volumes)).toContain(mounted[0].split(':')[0])
    expect(healthcheck.test).toContain('ping')
    expect(services.humanize.depends_on.redis.condition).toBe('service_healthy')
  })
})

describe('the alerts', () => {
  const rules: { alert: string; expr: string }[] = parse(read('manifests/alerts.yaml')).groups[0].rules

  it('watch readiness, not liveness alone', () => {
    expect(read('manifests/alerts.yaml')).toContain('/readyz')
    expect(rules.map(({ alert }) => alert)).toContain('HumanizeNotReady')
  })

  it('name figures that exist', () => {
    const known = createMetrics()
      .registry.getMetricsAsArray()
      .map(({ name }) => name)
    const named = rules.flatMap(({ expr }) => expr.match(/humanize_\w+/gu) ?? [])
    expect(named.length).toBeGreaterThan(0)
    for (const name of named) expect(known).toContain(name)
  })
})
