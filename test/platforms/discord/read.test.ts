import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Access, Request } from '../../../src/app/request.ts'
import { createAccess } from '../../../src/platforms/discord/access.ts'
import { parseInteraction } from '../../../src/platforms/discord/raw.ts'
import { readRequest } from '../../../src/platforms/discord/read.ts'
import { type LoopbackDiscord, startDiscord } from '../../loopback/discord/discord.ts'
import { PERMISSIONS, type Person, type Setting } from '../../loopback/discord/hands.ts'

let discord: LoopbackDiscord
let here: Setting
beforeAll(async () => {
  discord = await startDiscord()
  here = { person: ada, channel: discord.channel }
})
afterAll(() => discord.stop())

const ada: Person = { id: '400000000000000001', name: 'Ada' }
const ben: Person = { id: '400000000000000002', name: 'Ben' }

const read = ({ payload }: { payload: unknown }): Request & { access: Access } => {
  const interaction = parseInteraction(payload)
  const request = interaction && readRequest(interaction, createAccess(interaction))
  if (!request) throw new Error('not read')
  return request
}

describe('reading what a person did on Discord', () => {
  it('takes text, tone and language of the command', () => {
    const options = [
      { name: 'text', type: 3, value: 'fix it' },
      { name: 'tone', type: 3, value: 'warm' },
      { name: 'language', type: 3, value: 'fr' },
    ]
    expect(read(discord.hands.command(here, 'humanize', options))).toMatchObject({
      kind: 'humanize',
      source: 'command',
      text: 'fix it',
      tone: 'warm',
      language: 'fr',
      markup: 'discord',
    })
  })

  it('keeps the tone and the language that were asked for when there is no text yet', () => {
    const options = [
      { name: 'tone', type: 3, value: 'warm' },
      { name: 'language', type: 3, value: 'fr' },
    ]
    expect(read(discord.hands.command(here, 'humanize', options))).toMatchObject({
      kind: 'compose',
      tone: 'warm',
      language: 'fr',
    })
  })

  it('takes a draft for a draft, even where another platform has a keyword', () => {
    const options = [{ name: 'text', type: 3, value: 'help' }]
    expect(read(discord.hands.command(here, 'humanize', options))).toMatchObject({
      kind: 'humanize',
      text: 'help',
    })
  })

  it('knows the person by their name in the server, their picture and their language', () => {
    const person = { ...ada, nick: 'Ada L.', locale: 'es-419' }
    expect(read(discord.hands.command({ ...here, person }, 'humanize')).person).toEqual({
      id: ada.id,
      name: 'Ada L.',
      picture: `https://cdn.discordapp.com/avatars/${ada.id}/abcdef0123456789.png?size=128`,
      locale: 'es',
    })
  })

  it('takes a thread for a part of its channel, whose settings hold there', () => {
    const thread = discord.world.addChannel({ type: 11, guild: discord.guild, parent: discord.channel })
    expect(read(discord.hands.command({ ...here, channel: thread.id }, 'humanize')).place).toEqual({
      platform: 'discord',
      workspace: discord.guild,
      channel: discord.channel,
      thread: thread.id,
    })
  })

  it('takes the person for the workspace in a direct message, where they may configure', async () => {
    const dm = discord.world.addChannel({ type: 1 })
    const request = read(discord.hands.command({ ...here, channel: dm.id }, 'humanize'))
    expect(request.place).toEqual({ platform: 'discord', workspace: ada.id, channel: dm.id })
    expect(await request.access.mayConfigure()).toBe(true)
  })

  it.each([
    ['a member', PERMISSIONS.sendMessages, false],
    ['who manages channels', PERMISSIONS.manageChannels, true],
    ['an administrator', PERMISSIONS.administrator, true],
  ])('asks the role of %s afresh', async (_, permissions, may) => {
    const request = read(discord.hands.command({ ...here, person: { ...ada, permissions } }, 'tone'))
    expect(await request.access.mayConfigure()).toBe(may)
  })

  it('reads /tone set as the fields that were named, and no others', () => {
    const options = [
      { name: 'emoji', type: 3, value: 'none' },
      { name: 'disclosure', type: 5, value: false },
      { name: 'editors', type: 6, value: ben.id },
      { name: 'locked', type: 3, value: 'tone' },
    ]
    const request = read(discord.hands.command(here, 'tone', [{ name: 'set', type: 1, options }]))
    expect(request).toMatchObject({ kind: 'tone', verb: 'set' })
    expect(request.kind === 'tone' && request.verb === 'set' && request.values).toEqual({
      emoji: 'none',
      disclosure: false,
      editors: [ben.id],
      locked: ['tone'],
    })
  })

  it('reads a message, whose it is, and where it stands', () => {
    const { target, ...command } = discord.hands.onMessage(here, 'Humanize', {
      content: 'Fix it',
      author: ben,
    })
    expect(read(command)).toMatchObject({
      kind: 'humanize-message',
      text: 'Fix it',
      own: false,
      message: {
        id: target,
        authorId: ben.id,
        authorName: 'Ben',
        link: `https://discord.com/channels/${discord.guild}/${discord.channel}/${target}`,
      },
    })
    expect(read(discord.hands.onMessage(here, 'Humanize', { content: 'Fix it', author: ada }))).toMatchObject(
      { own: true },
    )
  })

  it('reads a forwarded message, and the one that a message answers', async () => {
    const forwarded = {
      content: '',
      author: ben,
      more: { message_snapshots: [{ message: { content: 'Forwarded words' } }] },
    }
    expect(read(discord.hands.onMessage(here, 'Suggest replies', forwarded))).toMatchObject({
      text: 'Forwarded words',
    })
    const referenced_message = {
      content: 'The question',
      author: { id: ada.id, username: 'ada', global_name: 'Ada' },
    }
    const answer = read(
      discord.hands.onMessage(here, 'Suggest replies', {
        content: 'The answer',
        author: ben,
        more: { referenced_message },
      }),
    )
    expect(await answer.access.surroundings()).toEqual({
      messages: [{ author: 'Ada', text: 'The question' }],
      limited: 'not-granted',
    })
  })

  it('does not say under each draft of one’s own that the conversation is not read', async () => {
    const draft = read(discord.hands.command(here, 'humanize', [{ name: 'text', type: 3, value: 'hm' }]))
    expect(await draft.access.surroundings()).toEqual({ messages: [] })
  })

  it.each([
    ['an unknown command', () => discord.hands.command(here, 'dance')],
    [
      'an unknown message command',
      () => discord.hands.onMessage(here, 'Dance', { content: 'x', author: ben }),
    ],
    ['a control that we did not make', () => discord.hands.press(here, '1', 'rm -rf /')],
    ['a form that we did not make', () => discord.hands.submit(here, 'x', { text: 'y' })],
  ])('says so of %s', (_, act) => {
    expect(read(act())).toMatchObject({ kind: 'unsupported', what: 'unknown-command' })
  })

  it('leaves alone what is no interaction', () => {
    const { payload } = discord.hands.command(here, 'humanize')
    for (const raw of [
      undefined,
      'x',
      [],
      { ...payload, type: 1 },
      { ...payload, token: 5 },
      { ...payload, data: 'x' },
    ]) {
      expect(parseInteraction(raw)).toBeUndefined()
    }
  })

  it('leaves alone a token that cannot stand in an address', () => {
    const { payload } = discord.hands.command(here, 'humanize')
    expect(parseInteraction(payload)).toBeDefined()
    expect(parseInteraction({ ...payload, token: 'half a pair: \ud800' })).toBeUndefined()
  })
})
