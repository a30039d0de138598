import type { types } from '@slack/bolt'
import type { Locale } from '../../core/job.ts'
import type { View } from '../../views/view.ts'
import { LINK } from './read/action.ts'
import type { Tenant } from './read/incoming.ts'
import { type Block, plain } from './render/blocks.ts'
import { homeView } from './render/view.ts'
import type { Tokens } from './tokens.ts'
import { words } from './words.ts'

/** The home tab: the app's view, and below it Slack's own matter, whether posts go out truly as the person. */
export const createHome = ({ tokens, grantUrl }: { tokens: Tokens; grantUrl?: string }) => {
  const grant = async (tenant: Tenant, user: string, locale: Locale): Promise<Block[]> => {
    if (!grantUrl) return []
    const granted = await tokens.person(tenant, user).then(Boolean, () => false)
    if (granted) return [{ type: 'context', elements: [plain(words.granted[locale])] }]
    return [
      { type: 'divider' },
      {
        type: 'section',
        text: plain(words.grantHint[locale]),
        accessory: {
          type: 'button',
          action_id: LINK,
          text: plain(words.grant[locale], 75),
          url: `${grantUrl}?${new URLSearchParams({ as: 'user', team: tenant.team })}`,
        },
      },
    ]
  }
  return {
    view: async (view: View, tenant: Tenant, user: string, locale: Locale): Promise<types.HomeView> =>
      homeView(view, locale, await grant(tenant, user, locale)),
  }
}
export type Home = ReturnType<typeof createHome>
