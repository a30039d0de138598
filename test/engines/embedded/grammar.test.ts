import { afterAll, describe, expect, it } from 'vitest'
import { restore } from '../../../src/core/protect.ts'
import { defaultStyle } from '../../../src/core/style.ts'
import { createEmbeddedEngine } from '../../../src/engines/embedded/engine.ts'
import { createGrammar, type Grammar } from '../../../src/engines/embedded/grammar/grammar.ts'
import { jobOf } from '../../support/jobs.ts'

const signal = new AbortController().signal
const grammar = createGrammar({ startMs: 15_000, answerMs: 10_000 })
const engine = createEmbeddedEngine({ grammar })
afterAll(() => engine.close())

const corrected = async (text: string): Promise<string> => {
  const job = jobOf(text)
  const { text: masked } = await engine.rewrite(job, signal)
  return restore(masked, job.masked.items)
}

describe('the grammar pass', () => {
  it.each([
    ['I recieved the file yesterday.', 'I received the file yesterday.'],
    ['We took a hour for teh fix.', 'We took an hour for the fix.'],
    ['This could of been avoided.', 'This could have been avoided.'],
    ['She said the the test failed.', 'She said the test failed.'],
    ['@ana can you reveiw `teh_code` by 5pm 🎉', '@ana can you review `teh_code` by 5pm 🎉'],
    ["It doesnt work on 'teh' page.", "It doesn't work on 'teh' page."],
  ])('corrects “%s”', async (before, after) => {
    expect(await corrected(before)).toBe(after)
  })

  it.each([
    'The colour of the centre has to be grey.',
    'The color of the center has to be gray.',
    'Kubernetes restarts the nginx pods in the repo.',
    'Ask Xiomara or Oluwaseun about the Zyxel router.',
    'gonna be late, traffic is soooo bad lol',
    'That is very, very good, and it had had no bugs.',
  ])('leaves “%s” alone', async (text) => {
    expect(await corrected(text)).toBe(text)
  })

  it('keeps out of other languages and of styles that do not want it', async () => {
    const german = jobOf('Das ist ein recieved Wort.', { language: 'de' })
    expect((await engine.rewrite(german, signal)).stages).toEqual([])
    const off = jobOf('I recieved it.', { style: { ...defaultStyle(), grammar: false } })
    expect((await engine.rewrite(off, signal)).stages).toEqual([])
  })
})

describe('a grammar worker that does not answer', () => {
  it('is not waited for', async () => {
    const late = createGrammar({ startMs: 1, answerMs: 1 })
    expect(await late.lint('I recieved it.', signal)).toEqual([])
    await late.close()
  })

  it('lets a waiting rewrite go when it is closed, and starts no more', async () => {
    const closing: Grammar = createGrammar()
    const waiting = closing.lint('I recieved it.', signal)
    await closing.close()
    expect(await waiting).toEqual([])
    expect(await closing.lint('I recieved it.', signal)).toEqual([])
  })

  it('answers an aborted call at once', async () => {
    expect(await grammar.lint('I recieved it.', AbortSignal.abort())).toEqual([])
  })
})
