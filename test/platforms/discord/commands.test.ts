import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { discordCommands } from '../../../src/platforms/discord/commands.ts'
import { registerCommands } from '../../../src/platforms/discord/register.ts'
import { type LoopbackDiscord, startDiscord } from '../../loopback/discord/discord.ts'
import { againstSpec, hasSpec } from '../../loopback/discord/spec.ts'

type Named = {
  name: string
  description?: string
  name_localizations?: Record<string, string>
  description_localizations?: Record<string, string>
  options?: Named[]
  choices?: Named[]
}
const all = (commands: readonly Named[]): Named[] =>
  commands.flatMap((one) => [one, ...all(one.options ?? []), ...all(one.choices ?? [])])
const commands = discordCommands() as unknown as Named[]
const LOCALES = ['en-US', 'en-GB', 'es-ES', 'es-419', 'fr', 'de', 'pt-BR', 'it'].toSorted()

describe('the commands', () => {
  it('are the ones of the contract', () => {
    const shape = Object.fromEntries(
      commands.map(({ name, options }) => [name, options?.map((option) => option.name)]),
    )
    expect(shape).toEqual({
      humanize: ['text', 'tone', 'language'],
      tone: ['show', 'set', 'reset'],
      profile: ['show', 'edit', 'usage', 'export', 'forget'],
      Humanize: undefined,
      'Suggest replies': undefined,
    })
  })

  it('stand in the manifest as they are', () => {
    const manifest = readFileSync(new URL('../../../manifests/discord.json', import.meta.url), 'utf8')
    expect(JSON.parse(manifest)).toEqual(discordCommands())
  })

  it('speak six languages, each name and description within Discord’s limits', () => {
    for (const one of all(commands)) {
      if (one.description !== undefined) {
        expect(Object.keys(one.description_localizations ?? {}).toSorted(), one.name).toEqual(LOCALES)
      }
      if (one.name !== 'humanize')
        expect(Object.keys(one.name_localizations ?? {}).toSorted(), one.name).toEqual(LOCALES)
      for (const text of [one.description ?? '', ...Object.values(one.description_localizations ?? {})]) {
        expect(text.length).toBeLessThanOrEqual(100)
      }
    }
  })

  it('have names that Discord takes', () => {
    const slash = all(commands.slice(0, 3)).filter(({ description }) => description !== undefined)
    for (const { name, name_localizations = {} } of slash) {
      for (const word of [name, ...Object.values(name_localizations)]) {
        expect(word).toMatch(/^[-_\p{L}\p{N}]{1,32}$/u)
        expect(word).toBe(word.toLowerCase())
      }
    }
  })

  it('work in servers and as a user app, visible to everybody', () => {
    for (const command of discordCommands()) {
      expect(command).toMatchObject({
        integration_types: [0, 1],
        contexts: [0, 1, 2],
        default_member_permissions: null,
      })
    }
  })

  it.skipIf(!hasSpec)(
    'are bodies that Discord’s OpenAPI document allows (skipped where it is not beside the project)',
    () => {
      expect(againstSpec('PUT', '/applications/1/commands', discordCommands())).toBeUndefined()
    },
  )
})

describe('humanize register', () => {
  let discord: LoopbackDiscord
  beforeEach(async () => {
    discord = await startDiscord()
  })
  afterEach(() => discord.stop())

  const writes = () => discord.world.calls.filter(({ method }) => method === 'PUT').length

  it('writes the commands for everywhere, and then only when they differ', async () => {
    const options = { token: discord.world.token, apiUrl: discord.api }
    expect(await registerCommands(options)).toEqual({ commands: 5, changed: true, where: 'everywhere' })
    expect(await registerCommands(options)).toEqual({ commands: 5, changed: false, where: 'everywhere' })
    expect(writes()).toBe(1)
    const standing = discord.world.commands.get('global') as { description?: string }[]
    standing[0] = { ...standing[0], description: 'something else' }
    expect((await registerCommands(options)).changed).toBe(true)
  })

  it('knows its commands again as Discord gives them back', async () => {
    const options = { token: discord.world.token, apiUrl: discord.api }
    await registerCommands(options)
    const standing = discord.world.commands.get('global') as object[]
    const returned = standing.toReversed().map((command, index) => ({
      ...command,
      id: String(index + 1),
      application_id: discord.world.application,
      version: '9',
      nsfw: false,
      dm_permission: true,
      ...((command as { type: number }).type === 3 && { description: '', description_localizations: null }),
    }))
    discord.world.commands.set('global', returned)
    expect((await registerCommands(options)).changed).toBe(false)
  })

  it('writes them for one server while developing', async () => {
    const options = { token: discord.world.token, apiUrl: discord.api, guildId: '42' }
    expect(await registerCommands(options)).toEqual({ commands: 5, changed: true, where: 'server' })
    expect(discord.world.commands.get('42')).toHaveLength(5)
    expect(discord.world.commands.has('global')).toBe(false)
    expect((await registerCommands(options)).changed).toBe(false)
  })

  it('names the variable that is wrong', async () => {
    await expect(registerCommands({ token: 'wrong', apiUrl: discord.api })).rejects.toThrow('DISCORD_TOKEN')
    discord.faults.add({
      kind: 'answer',
      match: /guilds/u,
      status: 403,
      body: { code: 50001, message: 'Missing Access' },
    })
    const options = { token: discord.world.token, apiUrl: discord.api, guildId: '42' }
    await expect(registerCommands(options)).rejects.toThrow('DISCORD_GUILD_ID')
  })
})
