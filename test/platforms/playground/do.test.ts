import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Line } from '../../../src/platforms/playground/do.ts'
import type { View } from '../../../src/views/view.ts'
import { buttonsOf, draftOf, wordsOf } from '../../support/app.ts'
import { startPlayground } from '../../support/playground.ts'

let playground: Awaited<ReturnType<typeof startPlayground>>
beforeAll(async () => {
  playground = await startPlayground()
})
afterAll(() => playground.stop())

type Room = {
  channels: {
    id: string
    messages: { id: string; author: string; text: string; disclosed?: boolean; answers?: object }[]
  }[]
}

/** One person's browser, as far as the server can tell. */
const visit = async () => {
  const first = await fetch(`${playground.url}/api/room`)
  const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  let count = 0
  const act = async (deed: object, channel = 'launch', id = `request-${++count}`): Promise<Line[]> => {
    const response = await fetch(`${playground.url}/api/do`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ id, channel, deed }),
    })
    if (!response.ok) throw new Error(`${response.status}`)
    return (await response.text())
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line)
  }
  const last = async (deed: object, channel?: string): Promise<Line> =>
    (await act(deed, channel)).at(-1) as Line
  const see = async (deed: object, channel?: string): Promise<View> => {
    const line = await last(deed, channel)
    if (line.kind !== 'show') throw new Error(`a view was expected, not “${line.kind}”`)
    return line.view
  }
  const room = async (): Promise<Room> =>
    (await (await fetch(`${playground.url}/api/room`, { headers: { cookie } })).json()) as Room
  return { act, last, see, room }
}

const DRAFT = '/humanize I hope this message finds you well. The review is on Thursday.'
const press = (view: View, name: string, value?: string) => {
  const button = buttonsOf(view).find(({ act }) => act.name === name)
  return { kind: 'act', act: { ...button?.act, ...(value && { value }) } }
}

describe('the playground as a platform', () => {
  it('previews, posts once into the channel, and says who wrote it', async () => {
    const { see, last, room } = await visit()
    const view = await see({ kind: 'line', text: DRAFT })
    expect(draftOf(view)).not.toContain('finds you well')
    expect((await last(press(view, 'post'))).kind).toBe('posted')
    expect(wordsOf(await see(press(view, 'post')))).toContain('posted already')
    const posted = (await room()).channels[0]?.messages.filter(({ author }) => author === 'You')
    expect(posted).toMatchObject([{ text: draftOf(view), disclosed: true }])
  })

  it('takes a plain line as a message', async () => {
    const { act, room } = await visit()
    expect(await act({ kind: 'line', text: 'hello' })).toEqual([{ kind: 'nothing' }])
    expect((await room()).channels[0]?.messages.at(-1)).toMatchObject({ author: 'You', text: 'hello' })
  })

  it('knows keywords only as the whole text', async () => {
    const { see, last } = await visit()
    expect(wordsOf(await see({ kind: 'line', text: '/humanize help' }))).toContain('/humanize and your text')
    expect(draftOf(await see({ kind: 'line', text: '/humanize help is late' }))).toContain('help is late')
    expect((await last({ kind: 'line', text: '/humanize' })).kind).toBe('ask')
    expect((await last({ kind: 'line', text: '/tone' })).kind).toBe('ask')
    expect(wordsOf(await see({ kind: 'line', text: '/nonsense' }))).toContain('not known here')
  })

  it('keeps everybody’s demo apart', async () => {
    const [ana, ben] = await Promise.all([visit(), visit()])
    const view = await ana.see({ kind: 'line', text: DRAFT })
    expect(wordsOf(await ben.see(press(view, 'post')))).toContain('belong to the person who asked')
    await ana.last({ kind: 'submit', form: 'tone', state: '0', values: { tone: 'warm' } })
    expect(wordsOf(await ben.see({ kind: 'open', what: 'tone' }))).toContain('Tone: auto (default)')
    expect(wordsOf(await ana.see({ kind: 'open', what: 'tone' }))).toContain(
      'Tone: warm (set in this channel)',
    )
  })

  it('offers a reading aid for others’ messages, and lets the author change what was posted', async () => {
    const { see, last, room } = await visit()
    const angry = (await room()).channels[0]?.messages[1]
    const aid = await see({ kind: 'on-message', what: 'humanize', message: angry?.id })
    expect(buttonsOf(aid).map(({ act }) => act.name)).not.toContain('post')
    await last(press(await see({ kind: 'line', text: DRAFT }), 'post'))
    const own = (await room()).channels[0]?.messages.at(-1)
    const form = await last({ kind: 'on-message', what: 'edit', message: own?.id })
    if (form.kind !== 'ask') throw new Error('a form was expected')
    const { id, state } = form.form
    expect((await last({ kind: 'submit', form: id, state, values: { text: 'Changed.' } })).kind).toBe(
      'posted',
    )
    expect((await room()).channels[0]?.messages.at(-1)).toMatchObject({ text: 'Changed.', edited: true })
    expect((await last({ kind: 'on-message', what: 'delete', message: own?.id })).kind).toBe('posted')
    expect((await room()).channels[0]?.messages.some((message) => message.id === own?.id)).toBe(false)
  })

  it('answers the same request once', async () => {
    const { act } = await visit()
    const twice = await Promise.all(
      [1, 2].map(() => act({ kind: 'line', text: DRAFT }, 'launch', 'same-request')),
    )
    expect(twice.map((lines) => lines.at(-1)?.kind).sort()).toEqual(['nothing', 'show'])
  })

  it('refuses what the page does not send', async () => {
    const { act } = await visit()
    await expect(act({ kind: 'become-admin' })).rejects.toThrow('400')
    await expect(act({ kind: 'line', text: 'hi' }, 'secret')).rejects.toThrow('400')
    await expect(act({ kind: 'act', act: { name: 'post', draft: '../../x' } })).rejects.toThrow('400')
  })

  it('exports and forgets', async () => {
    const { see, last } = await visit()
    await last({ kind: 'submit', form: 'profile', state: '', values: { tone: 'direct' } })
    expect(await last({ kind: 'act', act: { name: 'open', value: 'export' } })).toMatchObject({
      kind: 'file',
      content: expect.stringContaining('direct'),
    })
    await last({ kind: 'act', act: { name: 'open', value: 'forget-confirm' } })
    expect(wordsOf(await see({ kind: 'open', what: 'profile' }))).toContain('Nothing set')
  })
})
