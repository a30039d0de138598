import { describe, expect, it } from 'vitest'
import type { View } from '../../../src/views/view.ts'
import { BEN, buttonsOf, createAppBench, labelsOf, press, wordsOf } from '../../support/app.ts'

const command = { kind: 'humanize', source: 'command', text: 'send it' } as const

describe('profile', () => {
  it('is edited in a form, shown, exported and forgotten', async () => {
    const { see, form, ask } = await createAppBench()
    const empty = await see({ kind: 'profile', verb: 'show' })
    expect(wordsOf(empty)).toContain('Nothing set')
    const { id, state } = await form(press(empty, 'Change'))
    const values = {
      tone: 'direct',
      favourites: 'cheers\nall the best',
      consentExamples: true,
      consentMemory: false,
    }
    const saved = await see({ kind: 'submit', form: id, state, values })
    expect(wordsOf(saved)).toContain('Tone: direct')
    expect(wordsOf(saved)).toContain('Phrases I like: cheers, all the best')

    const file = await ask(press(saved, 'Export my data'))
    if (file.kind !== 'file') throw new Error('a file was expected')
    expect(JSON.stringify(JSON.parse(file.content))).toContain('all the best')

    const sure = await see(press(saved, 'Forget me'))
    expect(labelsOf(sure)).toEqual(['Yes, forget me', 'Back'])
    expect(wordsOf(await see(press(sure, 'Yes, forget me')))).toMatch(/\d+ records about you were removed/u)
    expect(wordsOf(await see({ kind: 'profile', verb: 'show' }))).toContain('Nothing set')
  })

  it('decides the tone of a person’s rewrites', async () => {
    const { see, writer } = await createAppBench()
    await see({ kind: 'submit', form: 'profile', state: '', values: { tone: 'direct' } })
    await see(command)
    expect(writer.asked[0]?.style.tone.name).toBe('direct')
  })
})

describe('usage', () => {
  it('counts requests, engines and verdicts, in figures and in a picture, and nothing of feelings', async () => {
    const { see } = await createAppBench()
    await see(command)
    const view = await see({ kind: 'usage' })
    expect(wordsOf(view)).toContain('Your requests: 1 (built-in engine 1, model 0)')
    expect(wordsOf(view)).toMatch(/Answer time: half within \d+ ms/u)
    const picture = view.parts.find((part) => part.kind === 'picture')
    expect(picture?.chart).toMatchObject({
      requests: { you: 1, channel: 1, workspace: 1 },
      verdicts: { rewritten: 1, 'already-fine': 0, kept: 0 },
      engines: { embedded: 1, llm: 0 },
    })
    expect(picture?.alt).toMatch(/^Usage in \w+ \d{4}\. Requests: you 1, .*rewritten 1, .*built-in 1, /u)
    expect(JSON.stringify(picture)).not.toMatch(/annoy|sad|anger|crisis|help/u)
  })
})

describe('the picture of usage', () => {
  const pictureIn = (view: View) => view.parts.find((part) => part.kind === 'picture')

  it('stands in the home, which belongs to no channel', async () => {
    const { see } = await createAppBench()
    await see(command)
    expect(pictureIn(await see({ kind: 'home' }))?.chart.requests).toEqual({ you: 1, workspace: 1 })
  })

  it('is not there while nothing is counted', async () => {
    const { see } = await createAppBench()
    expect(pictureIn(await see({ kind: 'usage' }))).toBeUndefined()
    expect(pictureIn(await see({ kind: 'home' }))).toBeUndefined()
  })
})

describe('usage with a model', () => {
  it('shows the tokens that were spent', async () => {
    const { see, state } = await createAppBench()
    const place = { platform: 'slack', workspace: 'T1', channel: 'C1' } as const
    await state.usage.spend(place, 'U_ANA', { input: 1200, output: 300 })
    expect(wordsOf(await see({ kind: 'usage' }))).toContain('1,200 tokens in, 300 out')
  })
})

describe('help and home', () => {
  it('lead to everything else by controls that work', async () => {
    const { see, ask } = await createAppBench()
    for (const view of [await see({ kind: 'help' }), await see({ kind: 'home' })]) {
      for (const { act } of buttonsOf(view)) {
        expect(['show', 'ask', 'file']).toContain((await ask({ kind: 'act', act })).kind)
      }
    }
  })

  it('lists the channels that a person set up', async () => {
    const { see } = await createAppBench()
    await see({ kind: 'tone', verb: 'set', values: { tone: 'warm' } })
    expect(wordsOf(await see({ kind: 'home' }))).toContain('Channels you set up\nC1')
    expect(wordsOf(await see({ kind: 'home', person: BEN }))).not.toContain('Channels you set up')
  })
})

describe('compose', () => {
  it('asks for a text, a tone and a place, then previews', async () => {
    const { form, see } = await createAppBench()
    const asked = await form({ kind: 'compose', text: 'started' })
    expect(asked.fields.map(({ name }) => name)).toEqual(['text', 'to', 'tone', 'language', 'notes'])
    const values = { text: 'send it', tone: 'warm', language: '', notes: false }
    expect(wordsOf(await see({ kind: 'submit', form: asked.id, state: asked.state, values }))).toContain(
      'Please: send it',
    )
  })

  it('starts from the tone and the language that the command named', async () => {
    const { form } = await createAppBench()
    const asked = await form({ kind: 'compose', tone: 'Warm', language: 'fr' })
    expect(asked.fields.find(({ name }) => name === 'tone')).toMatchObject({ value: 'warm' })
    expect(asked.fields.find(({ name }) => name === 'language')).toMatchObject({ value: 'fr' })
  })
})

describe('a message that was posted through the app', () => {
  const message = { id: '17.1', channel: 'C1', thread: '16.9' }
  const by = { place: { platform: 'slack', workspace: 'T1' }, person: 'U_ANA' } as const

  it('is changed and deleted by its author', async () => {
    const { form, ask, state } = await createAppBench()
    await state.posted.add(by, message)
    const asked = await form({ kind: 'posted', verb: 'edit', message, text: 'old' })
    expect(asked.fields[0]).toMatchObject({ value: 'old' })
    // It changes at once; nothing is shown before.
    expect(asked.submit).toBe('Save')
    expect(
      await ask({ kind: 'submit', form: asked.id, state: asked.state, values: { text: 'new' } }),
    ).toMatchObject({ kind: 'revise', message, text: 'new', disclose: true })
    expect(await ask({ kind: 'posted', verb: 'delete', message })).toMatchObject({ kind: 'revise', message })
  })

  it('is left alone by everybody else, also with a forged form', async () => {
    const { see, state } = await createAppBench()
    await state.posted.add(by, message)
    expect(wordsOf(await see({ kind: 'posted', verb: 'delete', message, person: BEN }))).toContain(
      'Only the author',
    )
    const forged = {
      kind: 'submit',
      form: 'edit-posted',
      state: 'C1/17.1/',
      values: { text: 'new' },
    } as const
    expect(wordsOf(await see({ ...forged, person: BEN }))).toContain('Only the author')
  })
})

describe('what cannot be worked with', () => {
  it('is said to be so', async () => {
    const { see } = await createAppBench()
    expect(wordsOf(await see({ kind: 'unsupported', what: 'no-text' }))).toContain('no text in that message')
    expect(wordsOf(await see({ kind: 'unsupported', what: 'unknown-command' }))).toContain('not known here')
  })
})
