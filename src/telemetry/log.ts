import { AsyncLocalStorage } from 'node:async_hooks'
import { type Logger, pino } from 'pino'

export type { Logger }

const underWay = new AsyncLocalStorage<string>()
/** Every line that is written meanwhile, however deep, names the request. */
export const logAs = <T>(request: string, work: () => T): T => underWay.run(request, work)

/** JSON lines on standard error. Message text, tokens and keys are never logged; what could carry them is redacted besides. */
export const createLog = (
  level: string,
  destination: { write(line: string): void } = process.stderr,
): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      mixin: () => {
        const request = underWay.getStore()
        return request === undefined ? {} : { request }
      },
      formatters: { level: (label) => ({ level: label }) },
      redact: ['text', '*.text', 'token', '*.token', 'authorization', '*.authorization'],
    },
    destination,
  )
