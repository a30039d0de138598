import { enableCompileCache } from 'node:module'

// Types stripped and code compiled once are kept between starts: half of the start's time and a quarter of its memory.
enableCompileCache()
const { compose } = await import('./compose.ts')
const { readConfig } = await import('./config.ts')
const { ConfigError, codeOf } = await import('./errors.ts')
const { createLog } = await import('./telemetry/log.ts')

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
    const what = config.playground
      ? `this is the playground: ${address}`
      : 'there is only health and metrics here; set one up in .env, or PLAYGROUND=on'
    process.stdout.write(`No platform is set up, so ${what}\n`)
  }
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  process.stderr.write(`${error.faults.join('\n')}\nSee .env.example for every variable.\n`)
  process.exit(2)
}
