import { createRequire } from 'node:module'
import { composeCommands } from './compose/commands.ts'
import { readConfig } from './config.ts'
import { ConfigError } from './errors.ts'
import { runCli } from './platforms/cli/cli.ts'

const { version } = createRequire(import.meta.url)('../package.json') as { version: string }
const { argv, stdin, stdout, stderr } = process

// A reader that stops early (`| head`) is an end like any other.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  process.loadEnvFile()
} catch {
  // no .env file here: the environment alone counts
}

try {
  const ports = composeCommands(readConfig, { version })
  process.exitCode = await runCli({ argv: argv.slice(2), stdin, stdout, stderr }, ports)
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  stderr.write(`${error.faults.join('\n')}\n`)
  process.exitCode = 2
}
