import type { types } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import { failureOf } from './errors.ts'
import type { Surface, Tenant } from './read/incoming.ts'
import { writeMetadata } from './read/metadata.ts'
import type { Tokens } from './tokens.ts'

/** The three seconds are over, or the trigger was spent. */
const TOO_LATE = new Set([
  'expired_trigger_id',
  'exchanged_trigger_id',
  'invalid_trigger_id',
  'trigger_expired',
])

/** What every window that answers this request carries, so that its own answers find the way back. */
export const metadataOf = ({ channel, thread, responseUrl, replaces }: Surface, state?: string): string =>
  writeMetadata({
    ...(state && { state }),
    ...(channel && { channel }),
    ...(thread && { thread }),
    ...(responseUrl && { url: responseUrl }),
    ...(replaces && { replaces }),
  })

/** The window of one request: opened once, then changed in place. */
export const createWindow = (reading: WebClient, tokens: Tokens, tenant: Tenant, surface: Surface) => {
  let id = surface.view?.type === 'modal' ? surface.view.id : undefined
  return {
    isOpen: () => id !== undefined,
    /** False when Slack's time to open one is over. Rejects on any other failure. */
    show: async (view: types.ModalView): Promise<boolean> => {
      const token = await tokens.bot(tenant)
      if (id) {
        await reading.views.update({ token, view_id: id, view })
        return true
      }
      if (!surface.triggerId) return false
      try {
        const opened = await reading.views.open({ token, trigger_id: surface.triggerId, view })
        id = opened.view?.id
        return true
      } catch (error) {
        if (TOO_LATE.has(failureOf(error).code)) return false
        throw error
      }
    },
    publish: async (user: string, view: types.HomeView): Promise<void> => {
      await reading.views.publish({ token: await tokens.bot(tenant), user_id: user, view })
    },
  }
}
