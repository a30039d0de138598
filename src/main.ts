import { compose } from './compose.ts'
import { readConfig } from './config.ts'
import { ConfigError } from './errors.ts'
import { createLog } from './telemetry/log.ts'

try {
  process.loadEnvFile()
} catch {
  // no .env file here: the environment alone counts
}

try {
  const config = readConfig()
  const log = createLog(config.logLevel)
  const bot = await compose(config, { log })

  let stopping = false
  const stop = async (signal: string) => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'stopping')
    await bot.stop()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  // One platform's library must not end the other's: what escapes its own edge is logged by code, and the process lives.
  process.on('unhandledRejection', (error) =>
    log.error({ code: codeOf(error) }, 'a rejection escaped its edge'),
  )

  const address = await bot.start()
  if (!config.slack && !config.discord) {
    process.stdout.write(`No platform is set up, so this is the playground: ${address}\n`)
  }
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  process.stderr.write(`${error.faults.join('\n')}\nSee .env.example for every variable.\n`)
  process.exit(2)
}

function codeOf(error: unknown): string {
  return (error as { code?: string })?.code ?? (error as Error)?.name ?? 'unknown'
}
