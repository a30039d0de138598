import type { Reply } from '../../app/reply.ts'
import type { Locale } from '../../core/job.ts'
import type { Logger } from '../../telemetry/log.ts'
import type { View } from '../../views/view.ts'
import type { Clients } from './clients.ts'
import { failureOf } from './errors.ts'
import type { Surface, Tenant } from './read/incoming.ts'
import { controlBlocks, conversationMessages } from './render/conversation.ts'
import { safe } from './render/mrkdwn.ts'
import type { Tokens } from './tokens.ts'
import { words } from './words.ts'

type Conversation = NonNullable<Surface['conversation']>
type Stream = Extract<Reply, { kind: 'stream' }>

/** The coach's side: messages in a direct conversation, streamed where Slack streams (threads of the assistant pane). */
export const createConversations = ({
  clients,
  tokens,
  log,
}: {
  clients: Clients
  tokens: Tokens
  log: Logger
}) => {
  const show = async (
    tenant: Tenant,
    { channel, thread }: Conversation,
    view: View,
    locale: Locale,
  ): Promise<void> => {
    const token = await tokens.bot(tenant)
    for (const content of conversationMessages(view, locale)) {
      await clients.posting.chat.postMessage({
        token,
        channel,
        thread_ts: thread,
        ...content,
        unfurl_links: false,
      })
    }
  }
  /** What is only decoration must not cost the answer. */
  const quietly = async (what: string, call: () => Promise<unknown>): Promise<void> => {
    try {
      await call()
    } catch (error) {
      log.warn({ code: failureOf(error).code, platform: 'slack' }, what)
    }
  }

  return {
    show,
    waiting: (tenant: Tenant, { channel, thread, assistant }: Conversation, locale: Locale): Promise<void> =>
      quietly('status not set', async () => {
        if (!assistant || !thread) return
        const status = words.writing[locale]
        await clients.reading.assistant.threads.setStatus({
          token: await tokens.bot(tenant),
          channel_id: channel,
          thread_ts: thread,
          status,
        })
      }),
    /** What a newcomer could ask; shown above the empty input of the pane. */
    prompts: (tenant: Tenant, { channel, thread }: Conversation, locale: Locale): Promise<void> =>
      quietly('prompts not set', async () => {
        if (!thread) return
        const [first, ...more] = words.prompts.map((prompt) => {
          const text: string = prompt[locale]
          return { title: text, message: text }
        })
        if (!first) return
        await clients.reading.assistant.threads.setSuggestedPrompts({
          token: await tokens.bot(tenant),
          channel_id: channel,
          thread_ts: thread,
          prompts: [first, ...more],
        })
      }),
    /** Chunks as they come, controls at the end. A stream that breaks off is followed by the whole answer. */
    stream: async (
      tenant: Tenant,
      conversation: Conversation,
      user: string,
      { chunks, after }: Stream,
      locale: Locale,
    ): Promise<void> => {
      const { channel, thread } = conversation
      if (!thread) {
        for await (const _ of chunks);
        return show(tenant, conversation, after(), locale)
      }
      const token = await tokens.bot(tenant)
      const streamer = clients.posting.chatStream({
        token,
        channel,
        thread_ts: thread,
        recipient_team_id: tenant.team,
        recipient_user_id: user,
        buffer_size: 1,
      })
      let broken = false
      for await (const chunk of chunks) {
        // The rest is read to its end all the same, so that `after` is the whole answer.
        if (broken) continue
        try {
          await streamer.append({ token, markdown_text: safe(chunk) })
        } catch (error) {
          broken = true
          log.warn(
            { code: failureOf(error).code, platform: 'slack' },
            'stream broke off; the answer follows whole',
          )
        }
      }
      const view = after()
      if (!broken) {
        try {
          await streamer.stop({ token, blocks: controlBlocks(view, locale) })
          return
        } catch (error) {
          log.warn(
            { code: failureOf(error).code, platform: 'slack' },
            'stream not closed; the answer follows whole',
          )
        }
      }
      await show(tenant, conversation, view, locale)
    },
  }
}
export type Conversations = ReturnType<typeof createConversations>
