import { idOf, parsed, placeIn, tenantOf, userOf } from './common.ts'
import type { Incoming } from './incoming.ts'
import { readMetadata } from './metadata.ts'
import { viewSubmission } from './shapes.ts'
import { readValues } from './values.ts'

/** A form that was sent. Where it asked for a conversation, the answer and the post go there; else where it was opened from. */
export const readSubmission = (body: unknown): Incoming =>
  parsed(viewSubmission, body, (payload) => {
    const { view, user, response_urls, trigger_id } = payload
    const carried = readMetadata(view.private_metadata)
    const metadata = carried ?? {}
    const chosen = response_urls[0]
    const tenant = tenantOf(payload)
    const channel = chosen?.channel_id ?? metadata.channel ?? ''
    const thread = chosen ? undefined : metadata.thread
    const responseUrl = chosen?.response_url ?? metadata.url
    return {
      kind: 'asked',
      asked: {
        kind: 'submit',
        // A form whose metadata was tampered with is no form of ours; the app refuses it and says so.
        form: carried ? view.callback_id : '',
        state: metadata.state ?? '',
        values: readValues(view.state.values),
        id: idOf(trigger_id, view.id, view.hash, user.id),
        place: placeIn(tenant, channel, thread),
        ...(responseUrl && { route: responseUrl }),
      },
      tenant,
      user: userOf(payload),
      surface: {
        acknowledges: 'window',
        responseUrl,
        triggerId: trigger_id,
        channel: channel || undefined,
        thread,
        replaces: !chosen && metadata.replaces,
        view: { id: view.id, type: 'modal', inputs: Object.keys(view.state.values) },
      },
    }
  })
