import { parsed, placeIn, spoken } from './common.ts'
import type { Asked, Incoming, Surface, Tenant } from './incoming.ts'
import * as shapes from './shapes.ts'

type Context = { id: string; tenant: Tenant }
type AskedIncoming = Extract<Incoming, { kind: 'asked' }>

const asked = (request: Asked, user: string, tenant: Tenant, surface: Partial<Surface>): Incoming => ({
  kind: 'asked',
  asked: request,
  user: { id: user, name: '' },
  tenant,
  surface: { acknowledges: 'nothing', ...surface },
})

/** What a person wrote to the app itself. Our own and other bots' messages, edits and deletions are not that. */
const readMessage = (event: unknown, { id, tenant }: Context): Incoming =>
  parsed(shapes.directMessage, event, ({ channel, channel_type, user, bot_id, subtype, text, thread_ts }) => {
    if (channel_type !== 'im') return { kind: 'ignored', why: 'not-a-direct-message' }
    if (!user || bot_id || (subtype && subtype !== 'file_share'))
      return { kind: 'ignored', why: 'not-a-person' }
    const place = placeIn(tenant, channel, thread_ts)
    const surface = {
      channel,
      thread: thread_ts,
      conversation: { channel, thread: thread_ts, assistant: thread_ts !== undefined },
    }
    return text.trim() === ''
      ? asked({ kind: 'unsupported', what: 'no-text', id, place }, user, tenant, surface)
      : asked(
          { kind: 'coach', text: spoken(text), conversation: thread_ts ?? channel, id, place },
          user,
          tenant,
          surface,
        )
  })

const readThreadStarted = (event: unknown, { id, tenant }: Context): Incoming =>
  parsed(shapes.threadStarted, event, ({ assistant_thread: { user_id, channel_id, thread_ts } }) =>
    asked(
      {
        kind: 'coach',
        text: '',
        opening: true,
        conversation: thread_ts,
        id,
        place: placeIn(tenant, channel_id, thread_ts),
      },
      user_id,
      tenant,
      { channel: channel_id, conversation: { channel: channel_id, thread: thread_ts, assistant: true } },
    ),
  )

/** Somebody's home tab, to be drawn (again). */
export const homeOf = ({
  asked: { id },
  tenant,
  user,
}: Pick<AskedIncoming, 'tenant' | 'user'> & { asked: { id: string } }): AskedIncoming => ({
  kind: 'asked',
  asked: { kind: 'home', id: `${id}/home`, place: placeIn(tenant, '') },
  user,
  tenant,
  surface: { acknowledges: 'nothing', view: { id: '', type: 'home' } },
})

const readHome = (event: unknown, { id, tenant }: Context): Incoming =>
  parsed(shapes.homeOpened, event, ({ user, tab }) =>
    tab !== undefined && tab !== 'home'
      ? { kind: 'ignored', why: 'another-tab' }
      : homeOf({ asked: { id }, tenant, user: { id: user, name: '' } }),
  )

export const readEvent = (body: unknown): Incoming =>
  parsed(shapes.event, body, (payload) => {
    const authorized = payload.authorizations?.[0]
    const enterprise = authorized?.enterprise_id ?? payload.enterprise_id
    const tenant = {
      team: authorized?.team_id ?? payload.team_id ?? enterprise ?? '',
      ...(enterprise && { enterprise }),
    }
    const context = { id: payload.event_id, tenant }
    const { event } = payload
    switch (event.type) {
      case 'message':
        return readMessage(event, context)
      case 'app_home_opened':
        return readHome(event, context)
      case 'assistant_thread_started':
        return readThreadStarted(event, context)
      case 'app_uninstalled':
        return { kind: 'left', tenant }
      case 'tokens_revoked':
        return parsed(shapes.tokensRevoked, event, ({ tokens }) => ({
          kind: 'left',
          tenant,
          ...(tokens.bot.length === 0 && { users: tokens.oauth }),
        }))
      default:
        return { kind: 'ignored', why: 'unknown-event' }
    }
  })
