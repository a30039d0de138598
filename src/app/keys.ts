import { hash } from 'node:crypto'
import type { Place, PlatformName } from './request.ts'

/**
 * Keys start with what is looked up by prefix: a person's records are found by the person, wherever they are stored.
 * Slack's ids are unique within a team only; Discord's and the playground's are unique everywhere.
 */
export const personKey = (place: Pick<Place, 'platform' | 'workspace'>, person: string): string =>
  `${personPrefix(place.platform, person)}${place.platform === 'slack' ? part(place.workspace) : '_'}`

/** Everything of one person on one platform, in any workspace, starts with this. */
export const personPrefix = (platform: PlatformName, person: string): string => `${platform}/${part(person)}/`

export const workspaceKey = (place: Pick<Place, 'platform' | 'workspace'>): string =>
  `${place.platform}/${part(place.workspace)}`

/** Starts with its workspace's key and a slash, so that a workspace can be purged. */
export const channelKey = (place: Pick<Place, 'platform' | 'workspace' | 'channel'>): string =>
  `${workspaceKey(place)}/${part(place.channel)}`

/** A layer of settings: a channel's key, or its workspace's. */
export const scopeKey = ({
  channel,
  ...place
}: Pick<Place, 'platform' | 'workspace'> & { channel?: string }): string =>
  channel === undefined ? workspaceKey(place) : channelKey({ ...place, channel })

/** The other way round; undefined for what is no such key. */
export const scopeOf = (
  key: string,
): { platform: PlatformName; workspace: string; channel?: string } | undefined => {
  const [platform, workspace, channel] = key.split('/')
  if (!platform || workspace === undefined) return undefined
  return {
    platform: platform as PlatformName,
    workspace: decodeURIComponent(workspace),
    ...(channel !== undefined && { channel: decodeURIComponent(channel) }),
  }
}

/** 12 characters that stand for a person in a draft's id: they say whose the draft is without saying who that is. */
export const ownerTag = (platform: PlatformName, person: string): string =>
  hash('sha256', personPrefix(platform, person), 'base64url').slice(0, 12)

/** Whether a key that starts with a person's prefix is of this workspace too; with none given it is. */
export const isOfWorkspace = (key: string, platform: PlatformName, workspace: string | undefined): boolean =>
  workspace === undefined || platform !== 'slack' || key.split('/')[2] === part(workspace)

/** A slash inside a platform's id would move the borders of a key; half a character, which no platform sends, cannot be encoded. */
const part = (id: string): string => encodeURIComponent(id.toWellFormed())
