import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'
import { ConfigError } from '../src/errors.ts'

const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
}

describe('the configuration', () => {
  it('needs nothing: the playground, the embedded engine and a SQLite file', () => {
    expect(readConfig({})).toMatchObject({
      playground: true,
      llm: undefined,
      slack: undefined,
      discord: undefined,
      emotionModel: 'embedded',
      store: { url: 'sqlite://data/humanize.sqlite' },
      http: { host: '127.0.0.1', port: 3000 },
    })
  })

  it('treats an empty or blank variable as not set', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: '', OPENAI_MODEL: '  ', PORT: '' })).toEqual(readConfig({}))
  })

  it('turns the playground off as soon as a platform is set up, unless asked for', () => {
    expect(readConfig({ DISCORD_TOKEN: 'x.y.z' }).playground).toBe(false)
    expect(readConfig({ DISCORD_TOKEN: 'x.y.z', PLAYGROUND: 'on' }).playground).toBe(true)
  })

  it.each([
    ['SLACK_BOT_TOKEN', { SLACK_BOT_TOKEN: 'nonsense', SLACK_APP_TOKEN: 'xapp-1' }],
    ['SLACK_APP_TOKEN', { SLACK_BOT_TOKEN: 'xoxb-1' }],
    ['SLACK_BOT_TOKEN', { SLACK_APP_TOKEN: 'xapp-1' }],
    ['SLACK_STATE_SECRET', { SLACK_SIGNING_SECRET: 's', SLACK_CLIENT_ID: '1', SLACK_CLIENT_SECRET: '2' }],
    ['SLACK_API_URL', { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: 'slack' }],
    ['DISCORD_TOKEN', { DISCORD_PUBLIC_KEY: 'a'.repeat(64) }],
    ['DISCORD_PUBLIC_KEY', { DISCORD_TOKEN: 'x', DISCORD_PUBLIC_KEY: 'short' }],
    ['DISCORD_SHARDS', { DISCORD_TOKEN: 'x', DISCORD_SHARDS: '4/4' }],
    ['DISCORD_GUILD_ID', { DISCORD_TOKEN: 'x', DISCORD_GUILD_ID: 'home' }],
    ['OPENAI_MODEL', { OPENAI_MODEL: 'gpt' }],
    ['OPENAI_TIMEOUT_MS', { OPENAI_TIMEOUT_MS: 'soon' }],
    ['TOKEN_BUDGET', { TOKEN_BUDGET: '-5' }],
    ['STORE_URL', { STORE_URL: 'mysql://x' }],
    ['STORE_URL', { STORE_URL: 'sqlite://' }],
    ['ENCRYPTION_KEY', { STORE_URL: 'redis://localhost' }],
    ['ENCRYPTION_KEY', { ENCRYPTION_KEY: 'too short' }],
    ['PORT', { PORT: '70000' }],
    ['PLAYGROUND', { PLAYGROUND: 'yes' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'example.org' }],
  ])('names %s and the fix when it is wrong: %j', (name, env) => {
    const faults = faultsOf(env)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(new RegExp(`^${name}\\b.*[.]|${name}\\b.*openssl`, 'u'))
  })

  it('lists every fault at once and never a value', () => {
    const faults = faultsOf({ PORT: 'secret-a', LOG_LEVEL: 'secret-b', SLACK_BOT_TOKEN: 'secret-c' })
    expect(faults.length).toBeGreaterThanOrEqual(3)
    expect(faults.join()).not.toContain('secret')
  })

  it('reads explicit shards', () => {
    expect(readConfig({ DISCORD_TOKEN: 'x', DISCORD_SHARDS: '0,1/4' }).discord?.shards).toEqual({
      ids: [0, 1],
      count: 4,
    })
  })

  it('reads no variable that .env.example does not explain, and the other way round', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
    const explained = [...example.matchAll(/^([A-Z_]+)=/gmu)].map(([, name]) => name).sort()
    const source = readFileSync(new URL('../src/config.ts', import.meta.url), 'utf8')
    const read = [...new Set([...source.matchAll(/'([A-Z]+(?:_[A-Z]+)*)'/gu)].map(([, name]) => name))].sort()
    expect(read).toEqual(explained)
  })
})
