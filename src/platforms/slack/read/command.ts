import { COMMANDS, KEYWORDS } from '../../commands.ts'
import { idOf, parsed, placeIn, spoken } from './common.ts'
import type { Asked, Incoming } from './incoming.ts'
import { command as shape } from './shapes.ts'

type Base = Pick<Asked, 'id' | 'place' | 'route'>

/** Keywords count only as the whole text: `/humanize help is late` is a draft. */
const keyword = <T extends string>(text: string, words: readonly T[]): T | undefined =>
  words.find((word) => word === text.trim().toLowerCase())

const humanize = (base: Base, text: string): Asked => {
  if (text.trim() === '') return { ...base, kind: 'compose' }
  switch (keyword(text, KEYWORDS.humanize)) {
    case 'help':
      return { ...base, kind: 'help' }
    case 'me':
      return { ...base, kind: 'profile', verb: 'show' }
    case 'usage':
      return { ...base, kind: 'usage' }
    case undefined:
      return { ...base, kind: 'humanize', text: spoken(text), source: 'command' }
  }
}

const tone = (base: Base, text: string): Asked => {
  if (text.trim() === '') return { ...base, kind: 'tone', verb: 'open' }
  const verb = keyword(text, KEYWORDS.tone)
  return verb ? { ...base, kind: 'tone', verb } : { ...base, kind: 'unsupported', what: 'unknown-command' }
}

const asked = (name: string, base: Base, text: string): Asked => {
  if (name === `/${COMMANDS.humanize.name}`) return humanize(base, text)
  if (name === `/${COMMANDS.tone.name}`) return tone(base, text)
  return { ...base, kind: 'unsupported', what: 'unknown-command' }
}

export const readCommand = (body: unknown): Incoming =>
  parsed(shape, body, (payload) => {
    const { command, text, user_id, user_name = '', channel_id, response_url, trigger_id } = payload
    const tenant = {
      team: payload.team_id ?? payload.enterprise_id ?? '',
      ...(payload.enterprise_id && { enterprise: payload.enterprise_id }),
    }
    const base = {
      id: idOf(trigger_id, response_url, user_id, channel_id, command, text),
      place: placeIn(tenant, channel_id),
      ...(response_url && { route: response_url }),
    }
    return {
      kind: 'asked',
      asked: asked(command, base, text),
      tenant,
      user: { id: user_id, name: user_name },
      surface: {
        acknowledges: 'message',
        responseUrl: response_url,
        triggerId: trigger_id,
        channel: channel_id,
      },
    }
  })
