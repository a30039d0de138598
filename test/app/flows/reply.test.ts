import { describe, expect, it } from 'vitest'
import { buttonsOf, createAppBench, draftOf, labelsOf, wordsOf } from '../../support/app.ts'

const message = { id: 'm1', channel: 'C1', authorName: 'Bo' }
const asked = { kind: 'reply', text: 'My cat died.', message } as const

const control = (view: Parameters<typeof buttonsOf>[0], label: string, index: number) => {
  const button = buttonsOf(view).filter((candidate) => candidate.label === label)[index]
  if (!button) throw new Error(`no ${label} ${index}`)
  return { kind: 'act', act: button.act } as const
}

describe('suggest replies', () => {
  it('offers three by different means, each with its own controls', async () => {
    const view = await (await createAppBench()).see(asked)
    expect(wordsOf(view)).toContain('The message reads as sadness.')
    expect(labelsOf(view).slice(0, 9)).toEqual([
      'Post',
      'Edit',
      'Copy',
      'Post',
      'Edit',
      'Copy',
      'Post',
      'Edit',
      'Copy',
    ])
    expect(wordsOf(view)).toContain('My cat died.')
  })

  it('posts the chosen one as an answer to the message', async () => {
    const { see, ask } = await createAppBench()
    const view = await see(asked)
    expect(await ask(control(view, 'Post', 1))).toMatchObject({
      kind: 'post',
      post: { text: 'What would help most?', answers: message },
    })
  })

  it('opens the edit form for one with an open slot, then shows it to be posted', async () => {
    const { see, ask, form } = await createAppBench()
    const view = await see(asked)
    const { id, state, fields } = await form(control(view, 'Post', 2))
    expect(fields[0]).toMatchObject({ value: 'I can take […] off you.' })
    const filled = await see({
      kind: 'submit',
      form: id,
      state,
      values: { text: 'I can take the demo off you.' },
    })
    expect(draftOf(filled)).toBe('I can take the demo off you.')
    expect(labelsOf(filled)).toContain('Back')
    expect(await ask(control(filled, 'Post', 0))).toMatchObject({
      kind: 'post',
      post: { text: 'I can take the demo off you.', answers: message },
    })
  })

  it('goes back from one to all three', async () => {
    const { see, form } = await createAppBench()
    const view = await see(asked)
    const { id, state } = await form(control(view, 'Edit', 0))
    const edited = await see({ kind: 'submit', form: id, state, values: { text: 'mine' } })
    expect(labelsOf(await see(control(edited, 'Back', 0)))).toEqual(labelsOf(view))
  })

  it('gives others on Try again, until there are none', async () => {
    const { see } = await createAppBench()
    const second = await see(control(await see(asked), 'Try again', 0))
    expect(wordsOf(second)).toContain('That sounds hard (1).')
    const third = await see(control(second, 'Try again', 0))
    expect(wordsOf(third)).toContain('There is no other version')
    expect(labelsOf(third)).toContain('Post')
  })

  it('offers help instead of words in a crisis', async () => {
    const view = await (await createAppBench()).see({ ...asked, text: 'help me' })
    expect(wordsOf(view)).toContain('Lifeline')
    expect(labelsOf(view)).toEqual([])
  })

  it('copies one of them', async () => {
    const { see } = await createAppBench()
    expect(draftOf(await see(control(await see(asked), 'Copy', 1)))).toBe('What would help most?')
  })
})
