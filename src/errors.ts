/**
 * Every error that a person may meet: what was wrong with the subject, and what to do next.
 * `code` is stable and safe to log; `message` and `advice` never contain a person's text or a secret.
 */
export class HumanizeError extends Error {
  readonly code: string
  readonly advice: string
  /** What the sentence names, so that it can be said in another language. Shown to the person, never logged. */
  readonly values: Readonly<Record<string, string>>

  constructor(
    code: string,
    message: string,
    advice: string,
    options?: { cause?: unknown; values?: Readonly<Record<string, string>> },
  ) {
    super(message, options)
    this.name = new.target.name
    this.code = code
    this.advice = advice
    this.values = options?.values ?? {}
  }
}

/** What a person or a caller sent cannot be used: unknown tone, empty text, too long. Exit code 2 on the command line. */
export class InputError extends HumanizeError {}

/** The environment is wrong. `faults` lists every one, each a whole sentence that names the variable and the fix. */
export class ConfigError extends HumanizeError {
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super('config', faults.join('\n'), 'Correct the environment (see .env.example) and start again.')
    this.faults = faults
  }
}

/** The store could not be read or written, which is not the same as "nothing is stored". */
export class StoreError extends HumanizeError {}

/** An engine could not answer (down, late, refused, over budget). */
export class EngineError extends HumanizeError {}

/** Slack or Discord refused or could not be reached. `code` is the platform's own where it gave one. */
export class PlatformError extends HumanizeError {}

/** What a log line may say of an error whose message could hold a person's words. */
export const codeOf = (error: unknown): string => (error instanceof HumanizeError ? error.code : 'unknown')
