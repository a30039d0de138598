import type { Locale } from '../../core/job.ts'
import type { Logger } from '../../telemetry/log.ts'
import type { View } from '../../views/view.ts'
import type { Clients } from './clients.ts'
import { CONTENT_REFUSED, failureOf } from './errors.ts'
import type { Incoming } from './read/incoming.ts'
import { ownedBy } from './render/owner.ts'
import { type Content, messages } from './render/view.ts'
import { createResponseUrl } from './response-url.ts'
import type { Tokens } from './tokens.ts'

type Options = { clients: Clients; tokens: Tokens; log: Logger }
type Target = Pick<Extract<Incoming, { kind: 'asked' }>, 'tenant' | 'surface' | 'user'>

/** Messages that one person alone sees: through the response URL where there is one, else from the app to them directly. */
export const createPrivateMessages = (
  { clients, tokens, log }: Options,
  { tenant, surface, user }: Target,
  locale: () => Locale,
) => {
  const response = surface.responseUrl ? createResponseUrl(surface.responseUrl) : undefined
  let replaces = surface.replaces ?? false
  const contents = (view: View, by?: 'url' | 'api'): Content[] =>
    messages(view, locale(), by).map((content) => ({ ...content, blocks: ownedBy(user.id, content.blocks) }))

  const sayDirectly = async (view: View): Promise<void> => {
    const token = await tokens.bot(tenant)
    for (const content of contents(view, 'api')) {
      await clients.posting.chat.postMessage({ token, channel: user.id, ...content })
    }
  }

  return {
    contents,
    hasUrl: response !== undefined,
    /** May a waiting view be spent? The last use of the URL belongs to the answer. */
    hasUsesToSpare: () => response === undefined || response.left() > 1,
    replaces: () => replaces,
    /** A first message went out with the acknowledgement; what follows takes its place where Slack allows it. */
    shown: () => {
      replaces = true
    },
    /** `instead`: in place of the message that the request came from. */
    show: async (view: View, instead = replaces): Promise<void> => {
      if (!response) return sayDirectly(view)
      try {
        for (const [index, content] of contents(view).entries()) {
          const replace = instead && index === 0
          const thread = surface.thread && !replace ? { thread_ts: surface.thread } : {}
          await response.send({
            response_type: 'ephemeral',
            replace_original: replace,
            ...content,
            ...thread,
          })
        }
        replaces = true
      } catch (error) {
        const { code } = failureOf(error)
        if (CONTENT_REFUSED.has(code)) throw error
        log.warn({ code, platform: 'slack' }, 'response URL failed; telling the person directly')
        await sayDirectly(view)
      }
    },
    /** Takes the message away that the request came from, if it came from one. */
    remove: async (): Promise<void> => {
      if (response && surface.replaces) await response.send({ delete_original: true })
    },
  }
}
