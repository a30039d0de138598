import { type APIWebhook, Routes } from 'discord.js'
import type { Rest } from './rest.ts'

export type ChannelWebhook = { id: string; token: string }

const NAME = 'Humanize'
/** A few thousand channels' worth; the least lately used one is asked for again. */
const REMEMBERED = 5000

/**
 * One webhook per channel, ours: found again after a restart instead of made anew (a channel holds fifteen), asked for once however
 * many posts wait for it.
 */
export const createWebhooks = ({ bot }: Pick<Rest, 'bot'>) => {
  const known = new Map<string, Promise<ChannelWebhook>>()

  const findOrCreate = async (channel: string, application: string): Promise<ChannelWebhook> => {
    const all = (await bot.get(Routes.channelWebhooks(channel))) as APIWebhook[]
    const ours = all.find((webhook) => webhook.application_id === application && webhook.token)
    const webhook =
      ours ??
      ((await bot.post(Routes.channelWebhooks(channel), {
        body: { name: NAME },
        reason: 'Posts of people who write with Humanize',
      })) as APIWebhook)
    return { id: webhook.id, token: webhook.token ?? '' }
  }

  return {
    /** Rejects as REST does: without Manage Webhooks, with fifteen webhooks there already, or when the channel is gone. */
    of(channel: string, application: string): Promise<ChannelWebhook> {
      const found = known.get(channel) ?? findOrCreate(channel, application)
      known.delete(channel)
      known.set(channel, found)
      found.catch(() => known.delete(channel))
      const [oldest] = known.keys()
      if (known.size > REMEMBERED && oldest) known.delete(oldest)
      return found
    },
    /** Somebody deleted it. */
    forget(channel: string): void {
      known.delete(channel)
    },
  }
}
export type Webhooks = ReturnType<typeof createWebhooks>
