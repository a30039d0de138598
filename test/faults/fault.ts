import { strict as assert } from 'node:assert'

export type Options = {
  /** The sizes that are promised, rather than those that fit into a few minutes. */
  full: boolean
  /** How long the soak lasts. */
  soakMinutes: number
}

/** One row of the table of promises: what is injected, what is promised, and how to see whether the promise is kept. */
export type Fault = {
  row: number
  inject: string
  promise: string
  /** Why it cannot be injected here, if so. */
  skip?: string | undefined
  /** Injects, looks, and resolves to what was seen in a few words; rejects when it is not what was promised. */
  see(options: Options): Promise<string>
}

/** @throws what was expected and not seen, as a sentence. */
export function expect(condition: unknown, what: string): asserts condition {
  assert.ok(condition, what)
}
