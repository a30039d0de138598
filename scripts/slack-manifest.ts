import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { slackManifest } from '../src/platforms/slack/manifest.ts'

// `npm run manifest` writes manifests/slack.json; `npm run manifest -- https://bot.example` prints the one for HTTP at that address.
const [publicUrl] = process.argv.slice(2)
const json = `${JSON.stringify(slackManifest(publicUrl?.replace(/\/+$/u, '')), null, 2)}\n`
if (publicUrl) process.stdout.write(json)
else writeFileSync(join(import.meta.dirname, '../manifests/slack.json'), json)
