import { LogLevel } from '@slack/bolt'
import type { Logger } from '../../telemetry/log.ts'

type SlackLogger = {
  debug(...parts: unknown[]): void
  info(...parts: unknown[]): void
  warn(...parts: unknown[]): void
  error(...parts: unknown[]): void
  setLevel(level: LogLevel): void
  getLevel(): LogLevel
  setName(name: string): void
}

/**
 * Slack's libraries write through the project's log. Their debug and info lines hold whole requests, so those are dropped, and of
 * the others only the first words are kept: an error's message may quote a body.
 */
export const libraryLogger = (log: Logger): SlackLogger => {
  const line = (parts: unknown[]): string => {
    const [first] = parts
    const text = first instanceof Error ? `${first.name}` : String(first)
    return text.split(/[:{]/u, 1)[0]?.slice(0, 120) ?? ''
  }
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts) => log.warn({ code: 'slack-library' }, line(parts)),
    error: (...parts) => log.error({ code: 'slack-library' }, line(parts)),
    setLevel: () => {},
    // The libraries build debug lines (with JSON of every body) only where this says so.
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  }
}
