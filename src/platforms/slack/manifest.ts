import { ACTIONS, COMMANDS, KEYWORDS, type Named } from '../commands.ts'
import { OPTIONAL_SCOPES, SCOPES, USER_SCOPES } from './scopes.ts'
import { words } from './words.ts'

/** Events that the reader reads, and no others. */
const EVENTS = [
  'app_home_opened',
  'app_uninstalled',
  'assistant_thread_context_changed',
  'assistant_thread_started',
  'message.im',
  'tokens_revoked',
]
const HINTS = {
  humanize: `[your text] or ${KEYWORDS.humanize.join(' | ')}`,
  tone: KEYWORDS.tone.join(' | '),
} as const

const onSlack = ({ platforms }: Named): boolean => platforms.includes('slack')

/**
 * The app as Slack is told of it: `manifests/slack.json` is this, for Socket Mode. With an address Slack comes by HTTP instead, and
 * workspaces can install the app from there. https://docs.slack.dev/reference/app-manifest
 */
export const slackManifest = (publicUrl?: string) => {
  const url = publicUrl && `${publicUrl}/slack/events`
  return {
    _metadata: { major_version: 2, minor_version: 0 },
    display_information: {
      name: 'Humanize',
      description: 'Turns a draft into what a considerate person would have written, and keeps every fact.',
      long_description:
        'Write a draft with /humanize and see, before anybody else does, what feeling it carries, how a considerate person would have put it, and what was changed and why. ' +
        'Names, numbers, dates, links and mentions stay as they are. You decide whether to post it, edit it, or leave it. ' +
        'Channels can have a tone of their own, messages that weigh on somebody get three replies to choose from, and a coach helps with the hard ones. ' +
        'Drafts are kept for thirty minutes at the most and are never used for anything else.',
      background_color: '#2b4a5e',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Humanize', always_online: true },
      assistant_view: {
        assistant_description:
          'Helps you say things to other people: the hard, the awkward and the kind ones.',
        suggested_prompts: words.prompts.map(({ en }) => ({ title: en, message: en })),
      },
      shortcuts: Object.values(ACTIONS)
        .filter(onSlack)
        .map(({ name, label, description }) => ({
          name: label.en,
          type: name === ACTIONS.compose.name ? 'global' : 'message',
          callback_id: name,
          description: description.en,
        })),
      slash_commands: [COMMANDS.humanize, COMMANDS.tone].map(({ name, description }) => ({
        command: `/${name}`,
        description: description.en,
        usage_hint: HINTS[name],
        // With escaping, mentions and channels arrive as ids and can be kept exactly.
        should_escape: true,
        ...(url && { url }),
      })),
    },
    oauth_config: {
      ...(publicUrl && { redirect_urls: [`${publicUrl}/slack/oauth_redirect`] }),
      scopes: {
        bot: Object.keys(SCOPES),
        bot_optional: Object.keys(OPTIONAL_SCOPES),
        user_optional: [...USER_SCOPES],
      },
    },
    settings: {
      event_subscriptions: { bot_events: EVENTS, ...(url && { request_url: url }) },
      interactivity: { is_enabled: true, ...(url && { request_url: url }) },
      org_deploy_enabled: true,
      socket_mode_enabled: !url,
      token_rotation_enabled: false,
    },
  }
}
