import { afterEach, describe, expect, it } from 'vitest'
import { createApp } from '../../../src/app/app.ts'
import { createState } from '../../../src/app/state.ts'
import { createDiscord } from '../../../src/platforms/discord/discord.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { type LoopbackDiscord, startDiscord } from '../../loopback/discord/discord.ts'
import { PERMISSIONS, type Person, type Setting } from '../../loopback/discord/hands.ts'
import type { Exchange, Message } from '../../loopback/discord/world.ts'
import { silent } from '../../support/silent.ts'
import { createWriter, type TestWriter } from '../../support/writer.ts'
import { customIdOf, labelsOf, textOf } from './support.ts'

const ada: Person = { id: '400000000000000001', name: 'Ada' }
const ben: Person = { id: '400000000000000002', name: 'Ben' }
const MINUTE = 60_000
const { viewChannel, sendMessages, manageChannels } = PERMISSIONS

/** The product over a store in memory, on the loopback; `restart` gives it a new process' memory and keeps the store. */
const startProduct = async () => {
  const discord = await startDiscord()
  const store: Store = await openStore({ url: 'memory://', log: silent })
  const writer = createWriter()
  let clock = 0
  const now = () => Date.now() + clock
  const begin = async (core: TestWriter) => {
    const app = createApp({ core, state: createState(store, { now }), log: silent, now })
    const bot = createDiscord({
      config: { token: discord.world.token, apiUrl: discord.api, shards: 'auto' },
      app,
      log: silent,
    })
    await bot.start()
    return bot
  }
  let bot = await begin(writer)
  const here: Setting = { person: ada, channel: discord.channel }
  return {
    ...discord,
    writer,
    here,
    pass: (ms: number) => {
      clock += ms
    },
    restart: async () => {
      await bot.stop()
      bot = await begin(writer)
    },
    preview: async (text: string, setting = here): Promise<Message> =>
      discord.original(
        discord.deliver(discord.hands.command(setting, 'humanize', [{ name: 'text', type: 3, value: text }])),
        (message) => labelsOf(message).includes('Post'),
      ),
    press: (message: Message, label: string, setting = here): Exchange =>
      discord.deliver(discord.hands.press(setting, message.id, customIdOf(message, label))),
    sub: (name: string, verb: string, options: object[] = [], setting = here): Promise<Message> =>
      discord.original(
        discord.deliver(
          discord.hands.command(setting, name, [{ name: verb, type: 1, options: options as never[] }]),
        ),
      ),
    stop: async () => {
      await bot.stop()
      await store.close()
      await discord.stop()
    },
  }
}
type Product = Awaited<ReturnType<typeof startProduct>>

let product: Product
afterEach(async () => {
  expect(product.world.faultyBodies).toEqual([])
  await product.stop()
})
const begin = async (): Promise<Product & LoopbackDiscord> => {
  product = await startProduct()
  return product
}

describe('the product on Discord', () => {
  it('previews privately with every control, and posts once as the person', async () => {
    const { preview, press, posted, until } = await begin()
    const message = await preview('fix the build')
    expect(message.ephemeral).toBe(true)
    expect(textOf(message)).toContain('Please: fix the build')
    expect(labelsOf(message)).toEqual(
      expect.arrayContaining(['Post', 'Edit', 'Try again', 'Copy', '👍', '👎', 'Dismiss']),
    )
    press(message, 'Post')
    press(message, 'Post')
    await until('the post', () => posted().length > 0)
    await until('both presses to be told', () => textOf(message).match(/posted/iu))
    expect(posted().map(({ body }) => body.content)).toEqual(['Please: fix the build\n-# sent with Humanize'])
    expect(posted()[0]?.body.username).toBe('Ada')
  })

  it('edits in a form that holds the rewrite, and shows what was typed', async () => {
    const { preview, press, answered, deliver, hands, here, original, posted, until } = await begin()
    const message = await preview('fix the build')
    const form = (await answered(press(message, 'Edit'))).data
    const label = form.components?.find((row) => row.component) as {
      component: { custom_id: string; value: string }
    }
    expect(label.component.value).toBe('Please: fix the build')
    const submit = hands.submit(
      here,
      form.custom_id ?? '',
      { text: 'Could you fix the build today?' },
      message.id,
    )
    const edited = await original(deliver(submit))
    expect(textOf(edited)).toContain('Could you fix the build today?')
    press(edited, 'Post')
    await until('the post', () => posted()[0]?.body.content?.startsWith('Could you fix the build today?'))
  })

  it('tries again, changes the tone, copies, thanks for a vote, and dismisses', async () => {
    const { preview, press, until, deliver, hands, here } = await begin()
    const message = await preview('fix the build')
    press(message, 'Try again')
    await until('another variant', () => textOf(message).includes('If you can: fix the build'))
    const menu = JSON.stringify(message.body.components).match(/"custom_id":"(tone:[^"]+)"/u)?.[1] ?? ''
    deliver(hands.press(here, message.id, menu, ['direct']))
    await until('the tone', () => product.writer.asked.at(-1)?.style.tone.name === 'direct')
    await until('the preview', () => labelsOf(message).includes('👍'))
    press(message, '👍')
    await until('the vote', () => message.edits >= 3)
    press(message, 'Copy')
    await until('the text alone', () => textOf(message).includes('```'))
    press(message, 'Dismiss')
    await until('it to be gone', () => message.deleted || /dismissed/iu.test(textOf(message)))
  })

  it('defers while the engine hangs, offers to cancel, and edits when it is done', async () => {
    const { writer, deliver, hands, here, answered, original } = await begin()
    const open = writer.hold()
    const exchange = deliver(hands.command(here, 'humanize', [{ name: 'text', value: 'fix the build' }]))
    expect(await answered(exchange)).toMatchObject({ type: 5 })
    const waiting = await original(exchange, (message) => labelsOf(message).includes('Cancel'))
    open()
    await original(exchange, (message) => labelsOf(message).includes('Post'))
    expect(waiting.ephemeral).toBe(true)
  })

  it('keeps previews working over a restart', async () => {
    const { preview, press, restart, posted, until } = await begin()
    const message = await preview('fix the build')
    await restart()
    press(message, 'Post')
    await until('the post', () => posted().length === 1)
  })

  it('says so privately when a preview has expired, or belongs to somebody else', async () => {
    const { preview, press, pass, until, posted, here } = await begin()
    const theirs = await preview('fix the build')
    press(theirs, 'Post', { ...here, person: ben })
    await until('the refusal', () => textOf(theirs).includes('belong to the person'))
    const old = await preview('fix the build')
    pass(31 * MINUTE)
    press(old, 'Post')
    await until('the refusal', () => textOf(old).includes('expired'))
    expect(posted()).toEqual([])
  })

  it('does nothing for a control that was tampered with', async () => {
    const { preview, deliver, hands, here, until, posted } = await begin()
    const message = await preview('fix the build')
    for (const id of [
      'post:not-a-draft:',
      'post::',
      'nonsense',
      '+9+open::tone-reset',
      '?post:x:',
      '0/1:edit:x',
    ]) {
      const press = deliver(hands.press(here, message.id, id))
      await until('an answer', () => press.first)
    }
    expect(posted()).toEqual([])
  })

  it('gives the text back and offers to post again when Discord refuses', async () => {
    const { preview, press, world, channel, until, posted } = await begin()
    const message = await preview('fix the build')
    Object.assign(world.channels.get(channel) ?? {}, { deleted: true })
    press(message, 'Post')
    await until('the refusal', () => textOf(message).includes('no longer there'))
    expect(textOf(message)).toContain('Please: fix the build')
    expect(posted()).toEqual([])
    Object.assign(world.channels.get(channel) ?? {}, { deleted: false })
    press(message, 'Try again')
    await until('the post', () => posted().length === 1)
  })

  it('says that it may have been posted when the answer was lost, and sends nothing again by itself', async () => {
    const { preview, press, faults, until, posted } = await begin()
    const message = await preview('fix the build')
    faults.add({ kind: 'lost-answer', match: /POST \/webhooks\/\d+\/webhook-/u })
    press(message, 'Post')
    await until('the doubt', () => textOf(message).includes('may have been posted'))
    expect(posted()).toHaveLength(1)
  })

  it('suggests replies to a message and posts the chosen one, linked to it', async () => {
    const { deliver, hands, here, original, press, posted, until, guild, channel } = await begin()
    const { target, ...command } = hands.onMessage(here, 'Suggest replies', {
      content: 'My cat died.',
      author: ben,
    })
    const message = await original(deliver(command), (one) => labelsOf(one).includes('Post'))
    expect(message.ephemeral).toBe(true)
    expect(textOf(message)).toContain('That sounds hard')
    press(message, 'Post')
    await until('the post', () => posted().length === 1)
    expect(posted()[0]?.body.content).toBe(
      `-# ↪ https://discord.com/channels/${guild}/${channel}/${target}\nThat sounds hard (0).\n-# sent with Humanize`,
    )
  })

  it('reads somebody else’s message as a private aid: Copy, not Post', async () => {
    const { deliver, hands, here, original } = await begin()
    const message = await original(
      deliver(hands.onMessage(here, 'Humanize', { content: 'Fix this now.', author: ben })),
    )
    expect(labelsOf(message)).toContain('Copy')
    expect(labelsOf(message)).not.toContain('Post')
  })

  it('shows a channel’s tone to everybody, and lets those who manage it change what they name', async () => {
    const { sub, here, preview, writer } = await begin()
    const member = await sub('tone', 'set', [{ name: 'tone', type: 3, value: 'direct' }])
    expect(member.ephemeral).toBe(true)
    const manager = { ...here, person: { ...ada, permissions: viewChannel | sendMessages | manageChannels } }
    await preview('fix the build')
    expect(writer.asked.at(-1)?.style.tone.name).not.toBe('direct')
    await sub(
      'tone',
      'set',
      [
        { name: 'tone', type: 3, value: 'direct' },
        { name: 'disclosure', type: 5, value: false },
      ],
      manager,
    )
    await preview('fix the build')
    expect(writer.asked.at(-1)?.style.tone.name).toBe('direct')
    await sub('tone', 'set', [{ name: 'emoji', type: 3, value: 'none' }], manager)
    await preview('fix the build')
    expect(writer.asked.at(-1)?.style).toMatchObject({ emoji: 'none', tone: { name: 'direct' } })
    expect(textOf(await sub('tone', 'show'))).toMatch(/direct/iu)
    await sub('tone', 'reset', [], manager)
    await preview('fix the build')
    expect(writer.asked.at(-1)?.style.tone.name).not.toBe('direct')
  })

  it('opens the settings of a channel in pages, and saves each on its own', async () => {
    const { sub, here, press, answered, deliver, hands, original, until } = await begin()
    const manager = { ...here, person: { ...ada, permissions: viewChannel | sendMessages | manageChannels } }
    const view = await sub('tone', 'show', [], manager)
    const open = labelsOf(view).find((label) => customIdOf(view, label) === 'open::tone') ?? ''
    const first = (await answered(press(view, open, manager))).data
    expect(first.title).toContain('(1/3)')
    const saved = deliver(hands.submit(manager, first.custom_id ?? '', { tone: ['warm'] }, view.id))
    await original(saved)
    await until('the next page to be offered', () => labelsOf(view).includes('More settings'))
    const second = (await answered(press(view, 'More settings', manager))).data
    expect(second.title).toContain('(2/3)')
    deliver(hands.submit(manager, second.custom_id ?? '', { banned: 'synergy' }, view.id))
    await until('it to be saved', () => textOf(view).includes('synergy'))
    expect(textOf(view)).toMatch(/warm/iu)
  })

  it('shows, exports and forgets what is kept of a person', async () => {
    const { sub, press, until } = await begin()
    expect((await sub('profile', 'show')).ephemeral).toBe(true)
    expect((await sub('profile', 'usage')).ephemeral).toBe(true)
    expect((await sub('profile', 'export')).files[0]?.name).toBe('humanize-data.json')
    const question = await sub('profile', 'forget')
    press(question, 'Yes, forget me')
    await until('it to be done', () => !labelsOf(question).includes('Yes, forget me'))
  })

  it('speaks the person’s language', async () => {
    const { deliver, hands, here, original } = await begin()
    const german = { ...here, person: { ...ada, locale: 'de' } }
    const message = await original(deliver(hands.onMessage(german, 'Humanize', { content: '', author: ben })))
    expect(textOf(message)).toContain('Text')
    expect(textOf(message)).not.toContain('There is no text')
  })

  it('never pings everybody, whatever was written', async () => {
    const { preview, press, posted, until } = await begin()
    const message = await preview('hey @everyone and @here, fix the build')
    expect(textOf(message)).not.toMatch(/@everyone|@here/u)
    press(message, 'Post')
    await until('the post', () => posted().length === 1)
    expect(posted()[0]?.body.content).not.toMatch(/@everyone|@here/u)
    expect(posted()[0]?.body.allowed_mentions).toEqual({ parse: [], users: [] })
  })

  it('loses and doubles nothing when the line drops in mid-command', async () => {
    const { writer, deliver, hands, here, gateway, original, answered, posted, press, until } = await begin()
    const open = writer.hold()
    const exchange = deliver(hands.command(here, 'humanize', [{ name: 'text', value: 'fix the build' }]))
    await answered(exchange)
    gateway.drop()
    open()
    const message = await original(exchange, (one) => labelsOf(one).includes('Post'))
    press(message, 'Post')
    await until('the post', () => posted().length > 0)
    await until('the line to be back', () => gateway.connected() === 1)
    expect(posted()).toHaveLength(1)
  })
})
