import { setTimeout as sleep } from 'node:timers/promises'
import { PlatformError } from '../../errors.ts'
import { failureOf } from './errors.ts'
import { RESPONSE_URL_USES } from './limits.ts'
import type { Content } from './render/view.ts'

const TIMEOUT_MS = 8000
/** A pause that Slack asks for is kept when it is short; else the person is told another way. */
const LONGEST_PAUSE_S = 5

export type ResponseBody = Partial<Content> & {
  response_type?: 'ephemeral' | 'in_channel'
  replace_original?: boolean
  delete_original?: boolean
  thread_ts?: string
}

const refusal = (code: string): PlatformError =>
  new PlatformError(code, `Slack's response URL refused (${code}).`, 'Send the command again for a new one.')

const codeOf = (status: number, body: string): string => {
  // 404 stands for used up and for expired alike; the body tells, in one word, or is a page.
  const word = /^[\w-]{2,60}/u.exec(body)?.[0]
  if (status === 404) return word && /used|expired/u.test(word) ? word : 'expired_url'
  return word ?? String(status)
}

const post = async (url: string, body: ResponseBody): Promise<Response> => {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
  } catch (error) {
    const { code, uncertain } = failureOf(error)
    throw new ResponseUrlError(code, uncertain, error)
  }
}

/** A POST that failed on its way: `uncertain` when Slack may have taken it. */
export class ResponseUrlError extends PlatformError {
  readonly uncertain: boolean
  constructor(code: string, uncertain: boolean, cause: unknown) {
    super(code, `Slack's response URL could not be reached (${code}).`, 'Try again in a minute.', { cause })
    this.uncertain = uncertain
  }
}

/** One response URL, with our own count of its uses: Slack allows five in thirty minutes. */
export const createResponseUrl = (url: string) => {
  let uses = 0
  return {
    left: () => RESPONSE_URL_USES - uses,
    /** Rejects with a PlatformError whose code is Slack's word, or a ResponseUrlError when the network failed. */
    send: async (body: ResponseBody): Promise<void> => {
      for (let pauses = 0; ; pauses++) {
        uses += 1
        const response = await post(url, body)
        if (response.ok) {
          await response.body?.cancel()
          return
        }
        const pause = Number(response.headers.get('retry-after') ?? 1)
        const answer = await response.text()
        if (response.status !== 429 || pauses > 0 || pause > LONGEST_PAUSE_S) {
          if (response.status >= 500) throw new ResponseUrlError(String(response.status), true, undefined)
          throw refusal(response.status === 429 ? 'ratelimited' : codeOf(response.status, answer))
        }
        await sleep(pause * 1000)
      }
    },
  }
}
