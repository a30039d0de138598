import { ConfigError } from './errors.ts'

/** Everything that the environment decides, checked. See `.env.example` for what each variable means. */
export type Config = {
  slack?: {
    botToken?: string
    appToken?: string
    signingSecret?: string
    oauth?: { clientId: string; clientSecret: string; stateSecret: string }
    /** Ends in a slash. */
    apiUrl: string
  }
  discord?: {
    token: string
    /** 32 bytes in hex; present: interactions come by HTTP. */
    publicKey?: string
    /** Without version, without a slash at the end. */
    apiUrl: string
    guildId?: string
    shards: 'auto' | { ids: readonly number[]; count: number }
  }
  /** Without a slash at the end. */
  publicUrl?: string
  llm?: { apiKey?: string; baseUrl?: string; model?: string; timeoutMs: number; monthlyTokens?: number }
  /** `embedded`, or a transformers.js model id or path. */
  emotionModel: string
  store: { url: string; encryptionKey?: Buffer; oldEncryptionKey?: Buffer }
  http: { host: string; port: number }
  playground: boolean
  logLevel: 'debug' | 'info' | 'warn' | 'error'
}

type Environment = Readonly<Record<string, string | undefined>>

const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const
const STORE_SCHEMES = ['sqlite:', 'memory:', 'redis:', 'rediss:', 'postgres:', 'postgresql:']
/** Node's timers overflow above this many milliseconds. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/** Reads one variable after the other and collects every fault, so that one start shows all of them. */
const createReader = (env: Environment) => {
  const faults: string[] = []
  const fault = (sentence: string) => {
    faults.push(sentence)
    return undefined
  }
  const text = (name: string) => env[name]?.trim() || undefined

  const prefixed = (name: string, prefix: string) => {
    const value = text(name)
    if (value === undefined || value.startsWith(prefix)) return value
    return fault(`${name} should start with “${prefix}”; copy it again from the app’s settings page.`)
  }
  const url = (name: string) => {
    const value = text(name)
    if (value === undefined) return undefined
    const parsed = URL.parse(value)
    if (parsed && ['http:', 'https:'].includes(parsed.protocol)) return value.replace(/\/+$/u, '')
    return fault(`${name} is not an http or https address; write it like https://example.org.`)
  }
  const whole = (name: string, { least, most }: { least: number; most: number }) => {
    const value = text(name)
    if (value === undefined) return undefined
    const number = Number(value)
    if (/^\d+$/u.test(value) && number >= least && number <= most) return number
    return fault(`${name} should be a whole number from ${least} to ${most}.`)
  }
  const choice = <T extends string>(name: string, options: readonly T[]) => {
    const value = text(name)
    if (value === undefined) return undefined
    return (
      options.find((option) => option === value) ?? fault(`${name} should be one of: ${options.join(', ')}.`)
    )
  }
  const key = (name: string) => {
    const value = text(name)
    if (value === undefined) return undefined
    const bytes = Buffer.from(value, 'base64')
    if (bytes.length === 32 && /^[\w+/-]+={0,2}$/u.test(value)) return bytes
    return fault(`${name} should be 32 bytes in base64; “openssl rand -base64 32” makes one.`)
  }
  return { faults, fault, text, prefixed, url, whole, choice, key }
}
type Reader = ReturnType<typeof createReader>

const readSlack = (read: Reader): Config['slack'] => {
  const botToken = read.prefixed('SLACK_BOT_TOKEN', 'xoxb-')
  const appToken = read.prefixed('SLACK_APP_TOKEN', 'xapp-')
  const signingSecret = read.text('SLACK_SIGNING_SECRET')
  const apiUrl = `${read.url('SLACK_API_URL') ?? 'https://slack.com/api'}/`
  const oauthNames = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const
  const [clientId, clientSecret, stateSecret] = oauthNames.map(read.text)
  const missing = oauthNames.filter((name) => !read.text(name))
  if (missing.length > 0 && missing.length < oauthNames.length) {
    read.fault(
      `${missing.join(' and ')} must be set too: installing into workspaces needs ${oauthNames.join(', ')} together.`,
    )
  }
  const oauth = clientId && clientSecret && stateSecret ? { clientId, clientSecret, stateSecret } : undefined
  const any = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', ...oauthNames].some((name) =>
    read.text(name),
  )
  if (!any) return undefined

  if (read.text('SLACK_BOT_TOKEN') && oauth) {
    read.fault(
      'SLACK_BOT_TOKEN and SLACK_CLIENT_ID exclude each other: keep the token for one workspace, or OAuth for many.',
    )
  }
  if (!read.text('SLACK_BOT_TOKEN') && missing.length === oauthNames.length) {
    read.fault(
      'SLACK_BOT_TOKEN is missing: copy the “Bot User OAuth Token” (xoxb-…) of the app, or set up OAuth with SLACK_CLIENT_ID.',
    )
  }
  if (!read.text('SLACK_APP_TOKEN') && !signingSecret) {
    read.fault(
      'SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) is missing: set the one for the way Slack reaches this process.',
    )
  }
  return { botToken, appToken, signingSecret, oauth, apiUrl }
}

const readShards = (read: Reader): 'auto' | { ids: number[]; count: number } => {
  const value = read.text('DISCORD_SHARDS') ?? 'auto'
  if (value === 'auto') return value
  const [list = '', total = ''] = value.split('/')
  const ids = list.split(',').map(Number)
  const count = Number(total)
  const good =
    /^\d+(,\d+)*\/\d+$/u.test(value) && new Set(ids).size === ids.length && ids.every((id) => id < count)
  if (good) return { ids, count }
  read.fault(
    'DISCORD_SHARDS should be “auto”, or shard ids and their total such as “0,1/4”, each id below the total and named once.',
  )
  return 'auto'
}

const readDiscord = (read: Reader): Config['discord'] => {
  const token = read.text('DISCORD_TOKEN')
  const publicKey = read.text('DISCORD_PUBLIC_KEY')
  const guildId = read.text('DISCORD_GUILD_ID')
  const apiUrl = read.url('DISCORD_API_URL') ?? 'https://discord.com/api'
  const shards = readShards(read)
  if (token && /^Bot /iu.test(token)) {
    read.fault('DISCORD_TOKEN should be the token alone, without “Bot ” before it.')
  }
  if (publicKey && !/^[0-9a-f]{64}$/iu.test(publicKey)) {
    read.fault(
      'DISCORD_PUBLIC_KEY should be 64 hexadecimal digits; copy “Public Key” from the application’s General Information.',
    )
  }
  if (guildId && !/^\d{1,20}$/u.test(guildId)) {
    read.fault('DISCORD_GUILD_ID should be a server id, digits only; copy it with “Copy Server ID”.')
  }
  if (token) return { token, publicKey, apiUrl, guildId, shards }
  if (publicKey) {
    read.fault(
      'DISCORD_TOKEN is missing: the HTTP endpoint (DISCORD_PUBLIC_KEY) needs the bot token to post and to read permissions.',
    )
  }
  return undefined
}

const readLlm = (read: Reader): Config['llm'] => {
  const apiKey = read.text('OPENAI_API_KEY')
  const baseUrl = read.url('OPENAI_BASE_URL')
  const model = read.text('OPENAI_MODEL')
  const timeoutMs = read.whole('OPENAI_TIMEOUT_MS', { least: 100, most: LONGEST_TIMER_MS }) ?? 20_000
  const monthlyTokens = read.whole('TOKEN_BUDGET', { least: 1, most: Number.MAX_SAFE_INTEGER })
  if (apiKey || read.text('OPENAI_BASE_URL')) return { apiKey, baseUrl, model, timeoutMs, monthlyTokens }
  if (model) {
    read.fault(
      'OPENAI_MODEL needs OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own; remove it to use the embedded engine.',
    )
  }
  return undefined
}

const readStore = (read: Reader): Config['store'] => {
  const url = read.text('STORE_URL') ?? 'sqlite://data/humanize.sqlite'
  const scheme = /^[a-z]+:/iu.exec(url)?.[0].toLowerCase()
  if (!url.includes('://') || !scheme || !STORE_SCHEMES.includes(scheme)) {
    read.fault(
      'STORE_URL should start with sqlite://, memory://, redis:// or postgres://, for instance sqlite://data/humanize.sqlite.',
    )
  } else if (scheme === 'sqlite:' && url.length <= 'sqlite://'.length) {
    read.fault(
      'STORE_URL names no file: write the path after sqlite://, for instance sqlite://data/humanize.sqlite.',
    )
  } else if (scheme !== 'memory:' && scheme !== 'sqlite:' && !read.text('ENCRYPTION_KEY')) {
    read.fault('ENCRYPTION_KEY is required with Redis or PostgreSQL; “openssl rand -base64 32” makes one.')
  }
  return { url, encryptionKey: read.key('ENCRYPTION_KEY'), oldEncryptionKey: read.key('ENCRYPTION_KEY_OLD') }
}

/**
 * The environment as a Config.
 * @throws {ConfigError} that lists every fault: each names the variable, what was wrong and how to mend it; never a value.
 */
export const readConfig = (env: Environment = process.env): Config => {
  const read = createReader(env)
  const slack = readSlack(read)
  const discord = readDiscord(read)
  const config: Config = {
    slack,
    discord,
    publicUrl: read.url('PUBLIC_URL'),
    llm: readLlm(read),
    emotionModel: read.text('EMOTION_MODEL') ?? 'embedded',
    store: readStore(read),
    http: {
      host: read.text('HOST') ?? '127.0.0.1',
      port: read.whole('PORT', { least: 0, most: 65_535 }) ?? 3000,
    },
    playground: (read.choice('PLAYGROUND', ['on', 'off']) ?? (slack || discord ? 'off' : 'on')) === 'on',
    logLevel: read.choice('LOG_LEVEL', LOG_LEVELS) ?? 'info',
  }
  if (read.faults.length > 0) throw new ConfigError(read.faults)
  return config
}
