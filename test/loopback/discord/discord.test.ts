import { Client, DiscordAPIError, GatewayIntentBits, type Interaction, MessageFlags } from 'discord.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type LoopbackDiscord, startDiscord } from './discord.ts'

let discord: LoopbackDiscord
let client: Client<true>
beforeEach(async () => {
  discord = await startDiscord()
  const bare = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } })
  const ready = new Promise((resolve) => bare.once('clientReady', resolve))
  await bare.login(discord.world.token)
  await ready
  client = bare as Client<true>
})
afterEach(async () => {
  await client.destroy()
  client.rest.clearHandlerSweeper()
  client.rest.clearHashSweeper()
  await discord.stop()
})

const ask = () =>
  discord.deliver(
    discord.hands.command({ person: { id: '41', name: 'Ada' }, channel: discord.channel }, 'humanize', [
      { name: 'text', type: 3, value: 'hello' },
    ]),
  )

/** Discord's code for what went wrong, once a listener has done its part. */
const outcomeOf = (act: (interaction: Interaction) => Promise<unknown>): Promise<unknown> =>
  new Promise((resolve) => {
    client.once('interactionCreate', (interaction) => {
      act(interaction).then(resolve, (error: unknown) =>
        resolve(error instanceof DiscordAPIError ? error.code : error),
      )
    })
  })

describe('the loopback Discord', () => {
  it('is one that a bare discord.js client works with', async () => {
    client.once('interactionCreate', (interaction) => {
      if (!interaction.isChatInputCommand()) return
      void interaction.reply({
        content: interaction.options.getString('text') ?? '',
        flags: MessageFlags.Ephemeral,
      })
    })
    const message = await discord.original(ask())
    expect(message.body.content).toBe('hello')
    expect(message.ephemeral).toBe(true)
  })

  it('takes one first response, in time', async () => {
    const twice = outcomeOf(async (interaction) => {
      if (!interaction.isRepliable()) return
      await interaction.reply('once')
      const { id, token } = interaction
      await client.rest.post(`/interactions/${id}/${token}/callback`, {
        body: { type: 4, data: { content: 'twice' } },
      })
    })
    ask()
    expect(await twice).toBe(40060)
    discord.world.firstResponseMs = -1
    const late = outcomeOf(async (interaction) => interaction.isRepliable() && interaction.reply('late'))
    ask()
    expect(await late).toBe(10062)
  })

  it('refuses what Discord refuses', async () => {
    const tooLong = outcomeOf(
      async (interaction) => interaction.isRepliable() && interaction.reply('x'.repeat(2001)),
    )
    ask()
    expect(await tooLong).toBe(50035)
  })

  it('keeps a deferral private, or public, as it began', async () => {
    client.once('interactionCreate', async (interaction) => {
      if (!interaction.isRepliable()) return
      await interaction.deferReply({ flags: MessageFlags.Ephemeral })
      await interaction.followUp('later')
    })
    expect((await discord.original(ask())).ephemeral).toBe(true)
  })
})
