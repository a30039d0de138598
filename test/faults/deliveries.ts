import { DRAFT, hasPost } from './people.ts'
import type { World } from './world.ts'

/** A command as Slack would deliver it, to be sent as often as one likes. */
export const commandFor = ({ slack }: World, user = 'UADA', more: Record<string, unknown> = {}) => {
  const id = slack.world.next('R')
  slack.world.responseUrls.set(id, { id, user, channel: 'CGENERAL', uses: 0, createdAt: slack.world.now() })
  const payload = {
    command: '/humanize',
    text: DRAFT,
    user_id: user,
    user_name: user,
    team_id: slack.world.team,
    channel_id: 'CGENERAL',
    trigger_id: slack.world.next('t.'),
    response_url: `${slack.apiUrl.replace('/api/', '/hook/')}${id}`,
    ...more,
  }
  return { kind: 'slash_commands', payload } as const
}
/** How often a command was answered: in an acknowledgement, or afterwards. */
export const answersIn = (
  acks: readonly { body: Record<string, unknown> }[],
  { slack }: World,
  before: number,
): number =>
  acks.filter(({ body }) => body.blocks).length + slack.world.shown.slice(before).filter(hasPost).length
