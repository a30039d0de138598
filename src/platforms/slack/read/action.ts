import { type Act, decodeAct } from '../../../app/act.ts'
import { belongsToAnother } from '../render/owner.ts'
import { idOf, parsed, placeIn, tenantOf, userOf } from './common.ts'
import type { Incoming } from './incoming.ts'
import { readMetadata } from './metadata.ts'
import { blockActions } from './shapes.ts'

/** What a tampered control reads as: an act on no draft, which the app refuses and says so. */
const TAMPERED: Act = { name: 'post' }
/** Link buttons open a page by themselves; Slack reports the press all the same. */
export const LINK = 'link'

/** A button, menu or feedback mark of a view that we showed. */
export const readAction = (body: unknown): Incoming =>
  parsed(blockActions, body, (payload) => {
    const { actions, container, user, view, response_url, trigger_id } = payload
    const action = actions[0]
    // Feedback marks carry their act in the value, because both share one action id.
    if (!action || action.action_id === LINK) return { kind: 'ignored', why: 'link' }
    const own = decodeAct(action.type === 'feedback_buttons' ? (action.value ?? '') : action.action_id)
    const carried = view?.type === 'modal' ? readMetadata(view.private_metadata) : {}
    const metadata = carried ?? {}
    const act = (carried && own) || TAMPERED
    const tenant = tenantOf(payload)
    const channel = payload.channel?.id ?? container.channel_id ?? metadata.channel ?? ''
    const thread = container.thread_ts ?? metadata.thread
    const responseUrl = response_url ?? metadata.url
    const selected = action.selected_option?.value
    return {
      kind: 'asked',
      asked: {
        kind: 'act',
        act: selected === undefined ? act : { ...act, value: selected },
        id: idOf(
          trigger_id,
          response_url,
          user.id,
          action.action_id,
          selected,
          action.action_ts,
          container.message_ts,
        ),
        place: placeIn(tenant, channel, thread),
        ...(responseUrl && { route: responseUrl }),
      },
      tenant,
      user: userOf(payload),
      surface: {
        acknowledges: 'nothing',
        responseUrl,
        triggerId: trigger_id,
        channel: channel || undefined,
        thread,
        replaces:
          (response_url !== undefined && !belongsToAnother(user.id, action.block_id)) || metadata.replaces,
        ...(view && { view: { id: view.id, type: view.type } }),
      },
    }
  })
