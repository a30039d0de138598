import { PermissionFlagsBits } from 'discord.js'
import type { Interaction } from './raw.ts'

const THREADS = [10, 11, 12]
/** Interaction context 1: the direct message with the app itself. */
const BOT_DM = 1

export const isThread = ({ channel }: Interaction): boolean => THREADS.includes(channel?.type ?? -1)

const has = (permissions: string | null | undefined, flag: bigint): boolean => {
  const bits = BigInt(permissions ?? '0')
  return (bits & (flag | PermissionFlagsBits.Administrator)) !== 0n
}

/** Where nobody's permissions count: the direct message with the app, and other private conversations. */
const isPrivate = (interaction: Interaction): boolean => !interaction.guild_id

/** True for who may manage the channel, as Discord worked it out for this interaction; a person's own direct message is theirs. */
export const mayConfigure = (interaction: Interaction): boolean =>
  isPrivate(interaction)
    ? interaction.context === BOT_DM || interaction.channel?.type === 1
    : has(interaction.member?.permissions, PermissionFlagsBits.ManageChannels)

const isInstalledHere = ({ guild_id, authorizing_integration_owners: owners }: Interaction): boolean =>
  guild_id !== undefined && guild_id !== null && (!owners || owners['0'] === guild_id)

const isTimedOut = (interaction: Interaction, now: number): boolean => {
  const until = interaction.member?.communication_disabled_until
  return until ? Date.parse(until) > now : false
}

/** A user install without this right answers in private, whatever is asked for. */
export const canAnswerPublicly = (interaction: Interaction): boolean =>
  isPrivate(interaction) ||
  isInstalledHere(interaction) ||
  has(interaction.member?.permissions, PermissionFlagsBits.UseExternalApps)

const isLocked = ({ channel, member }: Interaction): boolean =>
  channel?.thread_metadata?.locked === true && !has(member?.permissions, PermissionFlagsBits.ManageThreads)

/**
 * Seconds between two posts of this person here; 0 where slow mode is off or does not hold for them. Managing messages or channels
 * exempts nobody any more: https://github.com/discord/discord-api-docs/pull/8002
 */
export const slowModeOf = ({ channel, member }: Interaction): number =>
  has(member?.permissions, PermissionFlagsBits.BypassSlowmode) ? 0 : (channel?.rate_limit_per_user ?? 0)

export type PostRoute =
  | { kind: 'webhook' }
  /** The Post button's own initial response. */
  | { kind: 'response' }
  | { kind: 'refused'; code: 'no-right' | 'timed-out' | 'locked' | 'would-be-private' }

/**
 * How a person's text gets into the channel that they are in. A webhook would pass by the person's own missing right and time-out,
 * so both are checked first, from the interaction itself.
 */
export const postRoute = (interaction: Interaction, now: number): PostRoute => {
  if (isPrivate(interaction)) return { kind: 'response' }
  if (isTimedOut(interaction, now)) return { kind: 'refused', code: 'timed-out' }
  const speak = isThread(interaction)
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages
  if (!has(interaction.member?.permissions, speak)) return { kind: 'refused', code: 'no-right' }
  if (isLocked(interaction)) return { kind: 'refused', code: 'locked' }
  if (isInstalledHere(interaction) && has(interaction.app_permissions, PermissionFlagsBits.ManageWebhooks)) {
    return { kind: 'webhook' }
  }
  return canAnswerPublicly(interaction) ? { kind: 'response' } : { kind: 'refused', code: 'would-be-private' }
}
