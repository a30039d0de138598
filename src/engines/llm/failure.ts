import { EngineError } from '../../errors.ts'

/** How a failed call is to be taken: `down` counts for the breaker, `retryable` may be tried once more. */
export type Failure = { code: string; down: boolean; retryable: boolean; retryAfterMs?: number }

const FAILURES: Readonly<Record<string, Omit<Failure, 'code'>>> = {
  'llm-rate-limited': { down: false, retryable: true },
  'llm-down': { down: true, retryable: true },
  'llm-late': { down: true, retryable: false },
  'llm-cut': { down: false, retryable: false },
  'llm-garbage': { down: true, retryable: false },
}

export const failureOf = (error: unknown): Failure => {
  const code = error instanceof EngineError ? error.code : 'llm-failed'
  const headers = (error as { cause?: { headers?: unknown } })?.cause?.headers
  return { code, ...(FAILURES[code] ?? { down: false, retryable: false }), retryAfterMs: retryAfter(headers) }
}

/** Milliseconds that the server asks to wait: `retry-after-ms`, or `retry-after` in seconds or as an HTTP date. */
const retryAfter = (headers: unknown): number | undefined => {
  if (!(headers instanceof Headers)) return undefined
  const exact = Number(headers.get('retry-after-ms') ?? Number.NaN)
  if (exact >= 0) return exact
  const value = headers.get('retry-after')
  if (value === null) return undefined
  const seconds = Number(value)
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - Date.now()
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined
}

const byStatus = (status: number): [string, string, string] => {
  if (status === 429)
    return ['llm-rate-limited', 'The model’s provider is limiting requests.', 'Wait a moment.']
  if (status === 401 || status === 403) {
    return ['llm-auth', 'The model’s provider refused the key.', 'Check OPENAI_API_KEY.']
  }
  if (status === 404)
    return [
      'llm-no-model',
      'The model’s server does not know this model or address.',
      'Check OPENAI_MODEL and OPENAI_BASE_URL.',
    ]
  if (status === 400 || status === 422)
    return ['llm-bad-request', 'The model’s server did not take the request.', 'Check OPENAI_MODEL.']
  return ['llm-down', 'The model’s server failed.', 'Try again later.']
}

/**
 * Whatever the SDK, fetch or an abort threw, as an EngineError. An abort by the person (any reason that is not a timeout of ours)
 * comes back as its own reason, because it is no failure.
 */
export const toEngineError = (cause: unknown, signal: AbortSignal): unknown => {
  if (cause instanceof EngineError) return cause
  if (signal.aborted) {
    const { reason } = signal
    if (reason instanceof EngineError) return reason
    if (reason instanceof DOMException && reason.name === 'TimeoutError') {
      return new EngineError('llm-late', 'The model did not answer in time.', 'Try again later.', {
        cause: reason,
      })
    }
    return reason
  }
  const status = (cause as { status?: unknown })?.status
  if (typeof status === 'number') return new EngineError(...byStatus(status), { cause })
  if (cause instanceof SyntaxError) {
    return new EngineError(
      'llm-garbage',
      'The model’s server did not answer in a form that can be read.',
      'Check OPENAI_BASE_URL.',
      { cause },
    )
  }
  return new EngineError(
    'llm-down',
    'The model’s server could not be reached.',
    'Check OPENAI_BASE_URL and the network.',
    { cause },
  )
}
