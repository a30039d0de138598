import type { App, Handling, Post, PostOutcome, Reply } from '../../../src/app/reply.ts'
import type { Request } from '../../../src/app/request.ts'
import { createDiscord, type DiscordConfig } from '../../../src/platforms/discord/discord.ts'
import { createLog } from '../../../src/telemetry/log.ts'
import type { Paint } from '../../../src/views/chart.ts'
import type { Button, View } from '../../../src/views/view.ts'
import { startDiscord } from '../../loopback/discord/discord.ts'
import type { Person, Setting } from '../../loopback/discord/hands.ts'
import type { Message } from '../../loopback/discord/world.ts'

/** An app whose every answer a test writes itself; what it was asked and told is kept. */
export const scripted = (handle: (request: Request, handling: Handling) => Reply | Promise<Reply>) => {
  const requests: Request[] = []
  const outcomes: { post: Post; outcome: PostOutcome }[] = []
  const purged: string[] = []
  const app: App = {
    handle: async (request, handling) => {
      requests.push(request)
      return handle(request, handling)
    },
    settle: async (post, outcome) => {
      outcomes.push({ post, outcome })
      return {
        kind: 'show',
        view: textView(outcome.kind === 'posted' ? 'Posted.' : `${outcome.kind} ${outcome.code}`),
      }
    },
    tones: async () => [
      { value: 'warm', label: 'Warm' },
      { value: 'direct', label: 'Direct' },
      { value: 'support-desk', label: 'support-desk' },
    ],
    abandoned: async function* () {},
    purgeWorkspace: async (_platform, workspace) => {
      purged.push(workspace)
    },
  }
  return { app, requests, outcomes, purged }
}

export const textView = (text: string, ...buttons: Button[]): View => ({
  parts: [{ kind: 'text', text }, ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : [])],
})
export const shown = (text: string, ...buttons: Button[]): Reply => ({
  kind: 'show',
  view: textView(text, ...buttons),
})

export const postButton: Button = { label: 'Post', act: { name: 'post', draft: 'd1' }, style: 'primary' }

/** The loopback Discord with the real edge connected to it. */
export const startBot = async (
  app: App,
  config: Partial<DiscordConfig> & { now?: () => number; paint?: Paint } = {},
) => {
  const discord = await startDiscord()
  const lines: string[] = []
  const log = createLog('debug', {
    write(line) {
      lines.push(line)
      discord.world.changed()
    },
  })
  const { now, paint, ...rest } = config
  const bot = createDiscord({
    config: { token: discord.world.token, apiUrl: discord.api, shards: 'auto', ...rest },
    app,
    log,
    ...(now && { now }),
    ...(paint && { paint }),
  })
  await bot.start()
  const ada: Person = { id: '400000000000000001', name: 'Ada' }
  const here: Setting = { person: ada, channel: discord.channel }
  return {
    ...discord,
    bot,
    ada,
    here,
    /** Log lines, to be searched for what must not stand in them. */
    log: lines,
    logged: (code: string) => lines.some((line) => JSON.parse(line).code === code),
    async stop() {
      await bot.stop()
      await discord.stop()
    },
  }
}
export type Bot = Awaited<ReturnType<typeof startBot>>

type Node = { content?: string; label?: string; components?: Node[]; custom_id?: string }
const nodes = (all: readonly Node[]): Node[] => all.flatMap((node) => [node, ...nodes(node.components ?? [])])

/** All that a message says, one text after the other. */
export const textOf = (message: Pick<Message, 'body'>): string =>
  [
    message.body.content ?? '',
    ...nodes((message.body.components ?? []) as Node[]).map(({ content }) => content ?? ''),
  ]
    .filter(Boolean)
    .join('\n')

export const labelsOf = (message: Pick<Message, 'body'>): string[] =>
  nodes((message.body.components ?? []) as Node[]).flatMap(({ label }) => label ?? [])

export const customIdOf = (message: Pick<Message, 'body'>, label: string): string => {
  const found = nodes((message.body.components ?? []) as Node[]).find((node) => node.label === label)
  if (!found?.custom_id) throw new Error(`no control “${label}”; there are: ${labelsOf(message).join(', ')}`)
  return found.custom_id
}
