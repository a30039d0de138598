import { describe, expect, it } from 'vitest'
import type { EmotionModel } from '../../src/core/analysis.ts'
import type { Engine, ReplyJob, Suggestion } from '../../src/core/job.ts'
import { respond } from '../../src/core/respond.ts'
import { defaultStyle } from '../../src/core/style.ts'
import { InputError } from '../../src/errors.ts'
import { analysisOf } from '../support/jobs.ts'

const model: EmotionModel = {
  name: 'always-angry',
  read: () => ({ ...analysisOf(), emotion: 'anger', uncertain: false, because: [] }),
}
const style = defaultStyle()
const never = new AbortController().signal

const engineThat = (say: (job: ReplyJob) => Suggestion[]): Engine => ({
  name: 'llm',
  rewrite: async (job) => ({ engine: 'llm', text: job.masked.text, stages: [] }),
  reply: async (job) => ({ engine: 'llm', suggestions: say(job) }),
})
const three = (text: string): Suggestion[] =>
  (['acknowledge', 'explore', 'support'] as const).map((strategy) => ({ strategy, text }))

describe('respond', () => {
  it('reads the other person’s feeling, and hands it to the engine', async () => {
    let seen: ReplyJob | undefined
    const engine = engineThat((job) => {
      seen = job
      return three('That sounds hard.')
    })
    const text = 'I am so angry about this deploy, it broke everything again!'
    const reply = await respond({ text, author: 'Ana', markup: 'slack', style }, { model, engine }, never)
    expect(reply).toMatchObject({ emotion: 'anger', engine: 'llm', suggestions: three('That sounds hard.') })
    expect(seen).toMatchObject({ text, author: 'Ana', variant: 0, language: 'en' })
  })

  it('lets no suggestion call everybody, hide characters or break them', async () => {
    const engine = engineThat(() => three('Hi @everyone\u202e, \ud83dok <!channel>'))
    const { suggestions } = await respond(
      { text: 'The deploy is late.', markup: 'slack', style },
      { model, engine },
      never,
    )
    for (const { text } of suggestions) expect(text).toBe('Hi @\u200beveryone, ok @\u200bchannel')
  })

  it('suggests nothing in a crisis, asks no engine, and shows where help is', async () => {
    let asked = false
    const engine = engineThat(() => {
      asked = true
      return three('Cheer up!')
    })
    const reply = await respond(
      { text: 'I want to kill myself.', markup: 'slack', style },
      { model, engine },
      never,
    )
    expect(reply.suggestions).toEqual([])
    expect(reply.notice?.text).toBeTruthy()
    expect(reply.notice?.resources.length).toBeGreaterThan(0)
    for (const { contact, source, checked } of reply.notice?.resources ?? []) {
      expect(contact).not.toBe('')
      expect(source).toMatch(/^https:\/\//u)
      expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
    }
    expect(asked).toBe(false)
  })

  it('refuses an empty message', async () => {
    const engine = engineThat(() => three('Hello.'))
    await expect(
      respond({ text: ' ', markup: 'slack', style }, { model, engine }, never),
    ).rejects.toBeInstanceOf(InputError)
  })
})
