import { decodeAct } from '../../../app/act.ts'
import { idOf, parsed, placeIn, tenantOf, userOf } from './common.ts'
import type { Incoming } from './incoming.ts'
import { readMetadata } from './metadata.ts'
import { blockActions } from './shapes.ts'

/** A button, menu or feedback mark of a view that we showed. A control that is not ours (or was tampered with) is ignored. */
export const readAction = (body: unknown): Incoming =>
  parsed(blockActions, body, (payload) => {
    const { actions, container, user, view, response_url, trigger_id } = payload
    const action = actions[0]
    // Feedback marks carry their act in the value, because both share one action id.
    const act = decodeAct(
      action?.type === 'feedback_buttons' ? (action.value ?? '') : (action?.action_id ?? ''),
    )
    if (!action || !act) return { kind: 'ignored', why: 'unknown-control' }
    const metadata = view?.type === 'modal' ? readMetadata(view.private_metadata) : {}
    if (!metadata) return { kind: 'ignored', why: 'tampered-metadata' }
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
        replaces: response_url !== undefined || metadata.replaces,
        ...(view && { view: { id: view.id, type: view.type } }),
      },
    }
  })
