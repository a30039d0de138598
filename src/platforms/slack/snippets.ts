import { LONGEST_TEXT } from '../../core/task.ts'
import type { Logger } from '../../telemetry/log.ts'
import { failureOf } from './errors.ts'
import type { Tenant } from './read/incoming.ts'
import type { Tokens } from './tokens.ts'

/** Texts that people put into a snippet, because they were too long for a message. */
export type Snippets = {
  /** Its words, a little more of them than can be worked on where it is longer; undefined where they may not or cannot be read. */
  read(tenant: Tenant, url: string): Promise<string | undefined>
}

const TIMEOUT_MS = 4000
/** The token goes nowhere else. docs.slack.dev/reference/objects/file-object */
const HOSTS: ReadonlySet<string> = new Set(['https://files.slack.com', 'https://files.slack-gov.com'])

const readUpTo = async (body: ReadableStream<Uint8Array>, longest: number): Promise<string> => {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > longest) break
  }
  return text
}

/** Needs the optional scope `files:read`; without it Slack answers with a page to log in at. `apiUrl` may be a proxy, which then serves files too. */
export const createSnippets = ({
  tokens,
  apiUrl,
  log,
}: {
  tokens: Pick<Tokens, 'bot'>
  apiUrl: string
  log: Logger
}): Snippets => {
  const proxy = new URL(apiUrl).origin
  return {
    read: async (tenant, url) => {
      const { origin } = URL.parse(url) ?? {}
      if (origin === undefined || (origin !== proxy && !HOSTS.has(origin))) return undefined
      try {
        const response = await fetch(url, {
          headers: { authorization: `Bearer ${await tokens.bot(tenant)}` },
          redirect: 'manual',
          signal: AbortSignal.timeout(TIMEOUT_MS),
        })
        const isText = response.headers.get('content-type')?.startsWith('text/plain') ?? false
        if (response.ok && isText && response.body) return await readUpTo(response.body, LONGEST_TEXT)
        await response.body?.cancel()
        log.debug({ code: String(response.status), platform: 'slack' }, 'a snippet could not be read')
      } catch (error) {
        log.warn({ code: failureOf(error).code, platform: 'slack' }, 'a snippet could not be read')
      }
      return undefined
    },
  }
}
