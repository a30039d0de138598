import { type Logger, pino } from 'pino'

export type { Logger }

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
      formatters: { level: (label) => ({ level: label }) },
      redact: ['text', '*.text', 'token', '*.token', 'authorization', '*.authorization'],
    },
    destination,
  )
