import type OpenAI from 'openai'
import { EngineError } from '../../errors.ts'
import { toEngineError } from './failure.ts'

export type Prompt = { system: string; user: string }
export type JsonSchema = { name: string; schema: Record<string, unknown> }
export type Tokens = { input: number; output: number }
export type Completion = { text: string; tokens: Tokens }

export type ProviderOptions = {
  apiKey?: string
  baseUrl?: string
  /** Absent: the first model that the server lists, or a small hosted one where there is no base URL. */
  model?: string
  /** Injected by tests of the deadline only; the global fetch otherwise. */
  fetch?: typeof fetch
}

/** OpenAI's own endpoint needs a name; a local server is asked what it serves. */
const HOSTED_MODEL = 'gpt-4.1-mini'
/** A stalled stream never ends by itself (the SDK has no idle limit). */
const STREAM_IDLE_MS = 5_000
/** A rewrite is about as long as its text; more is a model that runs away. */
const LONGEST_ANSWER = 120_000

/** Servers differ in what they take beyond the plain request: what one refused with 400 or 422 is not sent to it again. */
type Dialect = { schema: boolean; extras: boolean }

/** Chat completions of one OpenAI-compatible server. Each call is one attempt: retries, the breaker and the deadline are around it. */
export const createProvider = ({ apiKey, baseUrl, model, fetch }: ProviderOptions) => {
  let client: Promise<OpenAI> | undefined
  let served: Promise<string> | undefined
  const dialect: Dialect = { schema: true, extras: true }

  // The SDK costs about 100 ms to load, which a start without a request should not pay.
  const open = () => {
    client ??= import('openai').then(
      ({ OpenAI }) =>
        new OpenAI({ apiKey: apiKey ?? 'none', baseURL: baseUrl, maxRetries: 0, fetch, logLevel: 'off' }),
    )
    return client
  }
  const modelName = async (signal: AbortSignal): Promise<string> => {
    if (model) return model
    if (!baseUrl) return HOSTED_MODEL
    served ??= open()
      .then((api) => api.models.list({ signal }))
      .then(({ data }) => data[0]?.id ?? 'default')
    try {
      return await served
    } catch (error) {
      served = undefined
      throw error
    }
  }
  const body = async (
    { system, user }: Prompt,
    most: number,
    schema: JsonSchema | undefined,
    signal: AbortSignal,
  ) => ({
    model: await modelName(signal),
    messages: [
      { role: 'system' as const, content: system },
      { role: 'user' as const, content: user },
    ],
    ...(dialect.extras ? { store: false, max_completion_tokens: most } : { max_tokens: most }),
    ...(schema &&
      dialect.schema && {
        response_format: { type: 'json_schema' as const, json_schema: { ...schema, strict: true } },
      }),
  })
  /** Narrows the dialect after a refusal of the request's form; false when there is nothing left to leave out. */
  const narrow = (error: EngineError): boolean => {
    if (error.code !== 'llm-bad-request') return false
    if (dialect.schema) dialect.schema = false
    else if (dialect.extras) dialect.extras = false
    else return false
    return true
  }

  const complete = async (
    prompt: Prompt,
    most: number,
    schema: JsonSchema | undefined,
    signal: AbortSignal,
  ): Promise<Completion> => {
    try {
      const api = await open()
      const answer: Partial<OpenAI.ChatCompletion> = await api.chat.completions.create(
        await body(prompt, most, schema, signal),
        { signal },
      )
      return readCompletion(answer)
    } catch (cause) {
      const error = toEngineError(cause, signal)
      if (error instanceof EngineError && narrow(error)) return complete(prompt, most, schema, signal)
      throw error
    }
  }

  /** Pieces of text as they come. Rejects when the stream stalls, or ends without saying that it is complete. */
  const stream = async function* (
    prompt: Prompt,
    most: number,
    signal: AbortSignal,
  ): AsyncGenerator<string, Tokens> {
    const idle = new AbortController()
    const both = AbortSignal.any([signal, idle.signal])
    const late = new EngineError('llm-late', 'The model stopped in the middle of its answer.', 'Try again.')
    const rest = () => setTimeout(() => idle.abort(late), STREAM_IDLE_MS)
    let timer = rest()
    try {
      const api = await open()
      const usage = dialect.extras ? { stream_options: { include_usage: true } } : {}
      const chunks = await api.chat.completions.create(
        { ...(await body(prompt, most, undefined, both)), ...usage, stream: true },
        { signal: both },
      )
      let finish: string | null = null
      const tokens = { input: 0, output: 0 }
      for await (const chunk of chunks) {
        clearTimeout(timer)
        timer = rest()
        const choice = chunk.choices?.[0]
        if (choice?.delta?.content) yield choice.delta.content
        finish = choice?.finish_reason ?? finish
        tokens.input = chunk.usage?.prompt_tokens ?? tokens.input
        tokens.output = chunk.usage?.completion_tokens ?? tokens.output
      }
      // An aborted stream ends like a finished one.
      both.throwIfAborted()
      if (finish !== 'stop') throw new EngineError('llm-cut', 'The model’s answer was cut off.', 'Try again.')
      return tokens
    } catch (cause) {
      const error = toEngineError(cause, both)
      if (error instanceof EngineError && narrow(error)) return yield* stream(prompt, most, signal)
      throw error
    } finally {
      clearTimeout(timer)
    }
  }

  return { complete, stream }
}
export type Provider = ReturnType<typeof createProvider>

/** The answer's shape is the server's word only: everything is looked at before it is used. */
const readCompletion = (answer: Partial<OpenAI.ChatCompletion> | null): Completion => {
  const choice = typeof answer === 'object' ? answer?.choices?.[0] : undefined
  if (!choice?.message) {
    throw new EngineError(
      'llm-garbage',
      'The model’s server did not answer in a form that can be read.',
      'Check OPENAI_BASE_URL.',
    )
  }
  const text = choice.message.content
  if (choice.message.refusal || choice.finish_reason === 'content_filter') {
    throw new EngineError(
      'llm-refused',
      'The model declined to work on this text.',
      'Word it yourself, or use the built-in engine.',
    )
  }
  if (choice.finish_reason !== 'stop' || (text?.length ?? 0) > LONGEST_ANSWER) {
    throw new EngineError('llm-cut', 'The model’s answer was cut off.', 'Try again, or shorten the text.')
  }
  if (typeof text !== 'string' || text.trim() === '') {
    throw new EngineError('llm-empty', 'The model answered nothing.', 'Try again.')
  }
  return {
    text,
    tokens: { input: answer?.usage?.prompt_tokens ?? 0, output: answer?.usage?.completion_tokens ?? 0 },
  }
}
