import type { MessageRef, Person, Place } from '../../app/request.ts'
import { countryOfTag, localeOf } from '../../core/job.ts'
import type { Interaction, RawMember, RawMessage, RawUser } from './raw.ts'
import { isThread } from './rights.ts'

const CDN = 'https://cdn.discordapp.com'

/** A person's picture in this server, else their own, else the one that Discord derives from the id. */
const pictureOf = (user: RawUser, member?: RawMember | null, guild?: string | null): string => {
  if (member?.avatar && guild) {
    return `${CDN}/guilds/${guild}/users/${user.id}/avatars/${member.avatar}.png?size=128`
  }
  if (user.avatar) return `${CDN}/avatars/${user.id}/${user.avatar}.png?size=128`
  return `${CDN}/embed/avatars/${(BigInt(user.id) >> 22n) % 6n}.png`
}

const nameOf = (user: RawUser, member?: RawMember | null): string =>
  member?.nick ?? user.global_name ?? user.username

/** Who acted. Discord always names somebody; an interaction without a person is not one that we know. */
export const personOf = (interaction: Interaction): Person | undefined => {
  const user = interaction.member?.user ?? interaction.user
  if (!user) return undefined
  const country = countryOfTag(interaction.locale ?? undefined)
  return {
    id: user.id,
    name: nameOf(user, interaction.member),
    picture: pictureOf(user, interaction.member, interaction.guild_id),
    locale: localeOf(interaction.locale ?? undefined),
    ...(country && { country }),
  }
}

/** A thread belongs to its channel, whose settings hold in it. Outside servers the person is the workspace. */
export const placeOf = (interaction: Interaction, person: Person): Place => {
  const here = interaction.channel?.id ?? interaction.channel_id ?? person.id
  const parent = isThread(interaction) ? interaction.channel?.parent_id : undefined
  return {
    platform: 'discord',
    workspace: interaction.guild_id ?? person.id,
    channel: parent ?? here,
    ...(parent && { thread: here }),
  }
}

export const messageLink = (guild: string | null | undefined, channel: string, message: string): string =>
  `https://discord.com/channels/${guild ?? '@me'}/${channel}/${message}`

/** The message that a command was used on. */
export const messageRef = (interaction: Interaction, message: RawMessage): MessageRef => {
  const parent = isThread(interaction) ? interaction.channel?.parent_id : undefined
  return {
    id: message.id,
    channel: parent ?? message.channel_id,
    ...(parent && { thread: message.channel_id }),
    authorId: message.author.id,
    authorName: nameOf(message.author),
    link: messageLink(interaction.guild_id, message.channel_id, message.id),
  }
}

/** The writer of a private message; such a message carries no locale. */
export const writerOf = (message: RawMessage, locale: Person['locale']): Person => ({
  id: message.author.id,
  name: nameOf(message.author),
  picture: pictureOf(message.author),
  locale,
})
