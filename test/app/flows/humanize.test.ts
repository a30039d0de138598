import { describe, expect, it } from 'vitest'
import {
  buttonsOf,
  chooseTone,
  createAppBench,
  draftOf,
  labelsOf,
  press,
  wordsOf,
} from '../../support/app.ts'

const command = (text: string, more = {}) => ({ kind: 'humanize', source: 'command', text, ...more }) as const

describe('humanize', () => {
  it('previews privately, with what was detected, what changed and why, and every control', async () => {
    const { see } = await createAppBench()
    const view = await see(command('send it'))
    expect(draftOf(view)).toBe('Please: send it')
    expect(wordsOf(view)).toContain('Reads as annoyance.')
    expect(wordsOf(view)).toContain('“Please:” added: a request is easier to hear')
    expect(labelsOf(view)).toEqual(['Post', 'Edit', 'Try again', 'Copy', '👍', '👎', 'Dismiss'])
    expect(view.parts.find((part) => part.kind === 'diff')).toMatchObject({
      pieces: [
        { kind: 'added', text: 'Please: ' },
        { kind: 'same', text: 'send it' },
      ],
    })
  })

  it('writes out the characters that nobody sees, so that they do no harm in the preview', async () => {
    const view = await (await createAppBench()).see(command('send\u202e it\u200b'))
    const diff = JSON.stringify(view.parts.find((part) => part.kind === 'diff'))
    expect(diff).not.toMatch(/[\u202e\u200b]/u)
    expect(diff).toContain('[U+202E]')
  })

  it('offers a text that is already fine as it is', async () => {
    const view = await (await createAppBench()).see(command('a calm text'))
    expect(wordsOf(view)).toContain('Nothing here needed changing.')
    expect(labelsOf(view)).toContain('Post as it is')
    expect(draftOf(view)).toBe('a calm text')
  })

  it('says why a text was kept', async () => {
    const view = await (await createAppBench()).see(command('stuck at 5'))
    expect(view.title).toBe('Kept as it was')
    expect(wordsOf(view)).toContain('Kept: the number 5.')
  })

  it('shows help instead of polish in a crisis, and keeps nothing', async () => {
    const { see, store, state } = await createAppBench()
    const view = await see(command('help me'))
    expect(wordsOf(view)).toContain('Lifeline: 112 (DE) https://example.org, checked 2026-01-01')
    expect(buttonsOf(view)).toEqual([])
    expect(
      await state.usage.ofPerson({ platform: 'slack', workspace: 'T1', channel: 'C1' }, 'U_ANA'),
    ).toMatchObject({
      verdicts: { crisis: 1 },
    })
    await store.close()
  })

  it('counts the variants up and says when none is left', async () => {
    const { see } = await createAppBench()
    const first = await see(command('send it'))
    const second = await see(press(first, 'Try again'))
    expect(draftOf(second)).toBe('If you can: send it')
    const third = await see(press(second, 'Try again'))
    const last = await see(press(third, 'Try again'))
    expect(draftOf(last)).toBe('When you have a moment: send it')
    expect(wordsOf(last)).toContain('There is no other version in this tone')
    expect(labelsOf(last)).toContain('Post')
  })

  it('starts anew in another tone, and remembers it for the next variant', async () => {
    const { see, writer } = await createAppBench()
    const warm = await see(chooseTone(await see(command('send it')), 'warm'))
    await see(press(warm, 'Try again'))
    expect(writer.asked.map(({ style, variant }) => [style.tone.name, variant])).toEqual([
      ['auto', 0],
      ['warm', 0],
      ['warm', 1],
    ])
  })

  it.each([
    ['an empty text', command('  \n'), 'There is no text yet.'],
    [
      'a tone that does not exist',
      command('send it', { tone: 'shouty' }),
      'There is no tone “shouty” here. Known tones: auto, warm',
    ],
    ['a language that does not exist', command('send it', { language: 'klingonese' }), 'not a language tag'],
  ])('refuses %s in one sentence and gives the text back', async (_, asked, sentence) => {
    const { see, writer } = await createAppBench()
    const view = await see(asked)
    expect(wordsOf(view)).toContain(sentence)
    expect(wordsOf(view)).toContain(asked.text.trim())
    expect(writer.asked).toEqual([])
  })

  it('names the limit before an engine sees a text over 40,000 characters', async () => {
    const { see, writer } = await createAppBench()
    expect(wordsOf(await see(command('x'.repeat(40_001))))).toContain(
      'The text has 40001 characters; at most 40000 can be worked on at once.',
    )
    expect(writer.asked).toEqual([])
  })

  it('says that it works from the message alone where the conversation may not be read', async () => {
    const { see } = await createAppBench()
    const access = {
      mayConfigure: async () => true,
      surroundings: async () => ({ messages: [], limited: 'not-granted' as const }),
    }
    expect(wordsOf(await see({ ...command('send it'), access }))).toContain(
      'Works from this message alone, because reading the conversation is not permitted here.',
    )
  })

  it('hands the conversation around to the writer', async () => {
    const { see, writer } = await createAppBench()
    const messages = [{ author: 'Bo', text: 'My cat died.' }]
    const access = { mayConfigure: async () => true, surroundings: async () => ({ messages }) }
    await see({ ...command('send it'), access })
    expect(writer.asked[0]?.context).toEqual(messages)
  })

  it('speaks the person’s language', async () => {
    const { see } = await createAppBench()
    const view = await see({ ...command('a calm text'), person: { id: 'U_ANA', name: 'Ana', locale: 'de' } })
    expect(labelsOf(view)).toContain('So senden')
  })
})

describe('humanize on a message', () => {
  const message = { id: 'm1', channel: 'C1', thread: 't1' }

  it('makes one’s own message a draft that goes where the message is', async () => {
    const { see, ask } = await createAppBench()
    const view = await see({ kind: 'humanize-message', text: 'send it', own: true, message })
    expect(await ask(press(view, 'Post'))).toMatchObject({
      kind: 'post',
      post: { text: 'Please: send it', replaces: message },
    })
  })

  it('knows as one’s own what was posted through the app', async () => {
    const { see, state } = await createAppBench()
    const by = { place: { platform: 'slack', workspace: 'T1' }, person: 'U_ANA' } as const
    await state.posted.add(by, message)
    const view = await see({ kind: 'humanize-message', text: 'send it', message, own: false })
    expect(labelsOf(view)).toContain('Post')
  })

  it('makes somebody else’s message an aid to copy, never to post', async () => {
    const { see } = await createAppBench()
    const view = await see({ kind: 'humanize-message', text: 'send it', own: false, message })
    expect(labelsOf(view)).toEqual(['Copy', 'Try again', '👍', '👎', 'Dismiss'])
    const forged = await see(press(view, 'Copy', undefined)).then(() => press(view, 'Copy'))
    if (forged.kind !== 'act') throw new Error('an act')
    expect(wordsOf(await see({ kind: 'act', act: { ...forged.act, name: 'post' } }))).toContain(
      'nothing to post',
    )
  })
})
