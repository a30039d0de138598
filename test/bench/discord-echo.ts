import { Client, GatewayIntentBits, MessageFlags } from 'discord.js'

// A bare discord.js bot for comparison: answers every command with its own text, privately. Run by the Discord bench.
const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
  rest: { api: process.env.DISCORD_API_URL ?? '' },
})
client.on('error', () => undefined)
client.on('interactionCreate', async (interaction) => {
  if (!interaction.isChatInputCommand()) return
  const content = interaction.options.getString('text') ?? ''
  await interaction.reply({ content, flags: MessageFlags.Ephemeral })
})
await client.login(process.env.DISCORD_TOKEN)
