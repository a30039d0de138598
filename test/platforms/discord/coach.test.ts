import { afterEach, describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/app/reply.ts'
import { type Bot, scripted, shown, startBot, textOf, textView } from './support.ts'

let bot: Bot | undefined
afterEach(async () => {
  expect(bot?.world.faultyBodies ?? []).toEqual([])
  await bot?.stop()
  bot = undefined
})

const withDirectMessage = async (answer: () => Reply | Promise<Reply>) => {
  const script = scripted(answer)
  const started = await startBot(script.app)
  bot = started
  const dm = started.world.addChannel({ type: 1 })
  const write = (content: string, more?: object) => {
    const message = started.hands.write(dm.id, started.ada, content, more)
    started.gateway.dispatch('MESSAGE_CREATE', message)
    return message
  }
  return { ...started, ...script, dm, write }
}

async function* sentences(...all: string[]) {
  for (const sentence of all) yield sentence
}

describe('a direct message', () => {
  it('is answered by the coach, with a typing indicator', async () => {
    const { write, until, posted, requests, world, dm, ada } = await withDirectMessage(() =>
      shown('Say more?'),
    )
    write('How do I tell my boss?')
    const [answer] = await until('the answer', () => (posted().length > 0 ? posted() : undefined))
    expect(answer && textOf(answer)).toBe('Say more?')
    expect(world.typing).toEqual([dm.id])
    expect(requests[0]).toMatchObject({
      kind: 'coach',
      text: 'How do I tell my boss?',
      conversation: dm.id,
      place: { platform: 'discord', workspace: ada.id, channel: dm.id },
    })
  })

  it('grows as one message, within the rate limits, to the whole answer with its controls', async () => {
    const stream = (): Reply => ({
      kind: 'stream',
      chunks: sentences('First. ', 'Second. ', 'Third.'),
      after: () => textView('First. Second. Third.', { label: '👍', act: { name: 'like', draft: 'd1' } }),
    })
    const { write, until, posted, world } = await withDirectMessage(stream)
    write('Help')
    const answer = await until('the whole answer', () =>
      posted().find((one) => textOf(one).endsWith('Third.')),
    )
    expect(posted()).toHaveLength(1)
    expect(answer.edits).toBe(1)
    expect(
      world.calls.filter(({ path }) => path.endsWith('/messages') || path.includes('/messages/')),
    ).toHaveLength(2)
  })

  it('is answered once when the answer to our message is lost', async () => {
    const { write, until, posted, faults, world } = await withDirectMessage(() => shown('Once'))
    faults.add({ kind: 'lost-answer', match: /POST \/channels\/\d+\/messages/u })
    write('Help')
    await until(
      'the repetition',
      () => world.calls.filter(({ path }) => path.endsWith('/messages')).length === 2,
    )
    expect(posted()).toHaveLength(1)
  })

  it('is let go, and logged by its code, when the person takes no messages', async () => {
    const { write, until, logged, dm, world } = await withDirectMessage(() => shown('x'))
    Object.assign(world.channels.get(dm.id) ?? {}, { blocked: true })
    write('Help')
    await until('a coded log line', () => logged('50007'))
  })

  it('speaks the language that the person was last seen to use', async () => {
    const { write, deliver, hands, here, ada, answered, requests, until } = await withDirectMessage(() =>
      shown('x'),
    )
    await answered(
      deliver(
        hands.command({ ...here, person: { ...ada, locale: 'pt-BR' } }, 'profile', [
          { name: 'show', options: [] },
        ]),
      ),
    )
    write('Oi')
    await until('the request', () => requests.length === 2)
    expect(requests[1]?.person.locale).toBe('pt')
  })

  it('is ignored from bots, in servers, and twice', async () => {
    const { write, hands, ada, gateway, dm, requests, until, posted, guild } = await withDirectMessage(() =>
      shown('x'),
    )
    gateway.dispatch('MESSAGE_CREATE', {
      ...hands.write(dm.id, ada, 'x'),
      author: { id: '9', username: 'other', bot: true },
    })
    write('in a server', { guild_id: guild })
    write('somebody joined', { type: 7 })
    const message = write('Help')
    gateway.dispatch('MESSAGE_CREATE', message)
    await until('the answer', () => posted().length > 0)
    expect(requests).toHaveLength(1)
  })

  it('says so when it has no text', async () => {
    const { write, requests, until } = await withDirectMessage(() => shown('No text'))
    write('', { attachments: [{ id: '1', filename: 'voice.ogg' }] })
    await until('the request', () => requests.length === 1)
    expect(requests[0]).toMatchObject({ kind: 'unsupported', what: 'no-text' })
  })
})
