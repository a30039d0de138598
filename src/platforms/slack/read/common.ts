import { hash } from 'node:crypto'
import * as v from 'valibot'
import type { Place } from '../../../app/request.ts'
import type { Incoming, Tenant } from './incoming.ts'
import type { Tenanted } from './shapes.ts'

/** A payload's parts that make it this one event: the same parts are the same event, on whichever socket it came. */
export const idOf = (...parts: readonly (string | undefined)[]): string =>
  hash('sha1', parts.join('\n'), 'base64url')

export const tenantOf = ({
  team,
  enterprise,
  user,
}: Pick<Tenanted, 'team' | 'enterprise' | 'user'>): Tenant => ({
  team: team?.id ?? user.team_id ?? enterprise?.id ?? '',
  ...((enterprise?.id ?? team?.enterprise_id) && { enterprise: enterprise?.id ?? team?.enterprise_id }),
})

export const userOf = ({ user }: Pick<Tenanted, 'user'>) => ({
  id: user.id,
  name: user.name ?? user.username ?? '',
})

export const placeIn = (tenant: Tenant, channel: string, thread?: string): Place => ({
  platform: 'slack',
  workspace: tenant.team,
  channel,
  ...(thread && { thread }),
})

/** Parses with the shape, or ignores with the path that was wrong (a path holds names of fields, never text). */
export const parsed = <S extends v.GenericSchema>(
  shape: S,
  body: unknown,
  use: (value: v.InferOutput<S>) => Incoming,
): Incoming => {
  const result = v.safeParse(shape, body)
  if (result.success) return use(result.output)
  return { kind: 'ignored', why: `malformed:${v.getDotPath(result.issues[0]) ?? ''}` }
}

/** A call to everybody, as the word that the person typed; it calls nobody from here on. */
export const spoken = (text: string): string =>
  text.replace(/<!(here|channel|everyone)(?:\|[^<>]*)?>/gu, '@$1')
