import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { ACTIONS, COMMANDS } from '../../../src/platforms/commands.ts'
import { slackManifest } from '../../../src/platforms/slack/manifest.ts'

const root = join(import.meta.dirname, '../../..')
const schema = join(root, '../shared/specs/slack-manifest.schema.2.0.0.json')

describe('the Slack manifest', () => {
  it('in the repository is what the code says; `npm run manifests` writes it', () => {
    const written = JSON.parse(readFileSync(join(root, 'manifests/slack.json'), 'utf8'))
    expect(written).toEqual(slackManifest())
  })

  it('names every command and action of the one list', () => {
    const { slash_commands, shortcuts } = slackManifest().features
    expect(slash_commands.map(({ command }) => command)).toEqual([
      `/${COMMANDS.humanize.name}`,
      `/${COMMANDS.tone.name}`,
    ])
    expect(shortcuts.map(({ callback_id }) => callback_id)).toEqual(
      Object.values(ACTIONS).map(({ name }) => name),
    )
  })

  it('asks for no scope that reads or writes more than is told', () => {
    const { scopes } = slackManifest().oauth_config
    expect(scopes.bot).toEqual([
      'commands',
      'chat:write',
      'chat:write.customize',
      'users:read',
      'channels:read',
      'im:history',
      'assistant:write',
    ])
    expect(scopes.bot).not.toContain('chat:write.public')
    expect(scopes.bot_optional).toEqual(['channels:history', 'groups:history', 'groups:read', 'files:read'])
  })

  it('for HTTP names the address everywhere', () => {
    const { features, oauth_config, settings } = slackManifest('https://bot.example')
    const events = 'https://bot.example/slack/events'
    expect(features.slash_commands.map((command) => 'url' in command && command.url)).toEqual([
      events,
      events,
    ])
    expect(settings).toMatchObject({
      socket_mode_enabled: false,
      interactivity: { request_url: events },
      event_subscriptions: { request_url: events },
    })
    expect(oauth_config).toMatchObject({ redirect_urls: ['https://bot.example/slack/oauth_redirect'] })
  })

  it.skipIf(!existsSync(schema))(
    'is valid by Slack’s own schema (skipped where the schema is not at hand)',
    () => {
      const ajv = new Ajv({ strict: false, validateFormats: false })
      const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')))
      for (const manifest of [slackManifest(), slackManifest('https://bot.example')]) {
        validate(manifest)
        expect(validate.errors).toBeNull()
      }
    },
  )
})
