#!/usr/bin/env node
// Plain JavaScript, because the machine's own Node may be too old to run TypeScript: then the pinned `node` package takes over.
import { spawn } from 'node:child_process'
import * as module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const entry = new URL('../../cli.ts', import.meta.url)

if (Number.parseInt(process.versions.node, 10) >= 24) {
  module.enableCompileCache()
  await import(entry.href)
} else {
  const pinned = join(
    dirname(module.createRequire(import.meta.url).resolve('node/package.json')),
    'bin',
    'node',
  )
  const child = spawn(pinned, [fileURLToPath(entry), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', () => {
    process.stderr.write(
      'humanize needs Node 24 or newer: install it, or run “npm ci” again without --omit=dev.\n',
    )
    process.exitCode = 2
  })
  child.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}
