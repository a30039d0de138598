import { writeFileSync } from 'node:fs'
import { discordCommands } from '../platforms/discord/commands.ts'
import { slackManifest } from '../platforms/slack/manifest.ts'

// `npm run manifests` writes what the platforms are given; `npm run manifests -- https://bot.example` prints Slack's for HTTP at that address.
const [publicUrl] = process.argv.slice(2)
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
const file = (name: string) => new URL(`../../manifests/${name}`, import.meta.url)

if (publicUrl) process.stdout.write(json(slackManifest(publicUrl.replace(/\/+$/u, ''))))
else {
  writeFileSync(file('slack.json'), json(slackManifest()))
  writeFileSync(file('discord.json'), json(discordCommands()))
}
