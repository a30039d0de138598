import { describe, expect, it } from 'vitest'
import { refusalWord, refusedView } from '../../src/views/outcome.ts'
import { type Previewed, previewView } from '../../src/views/preview.ts'
import { labelsOf, wordsOf } from '../support/app.ts'

const draft = {
  id: 'd1',
  kind: 'humanize',
  place: { platform: 'discord', workspace: 'G1', channel: 'C1' },
  person: { id: 'U1', name: 'Ana', locale: 'en' },
  markup: 'discord',
  original: 'Ask @everyone now',
  options: {},
  requestId: 'r1',
  text: 'Ask @\u200beveryone now',
  edited: false,
  sentParts: 0,
  preview: {
    verdict: 'rewritten',
    tone: 'auto',
    language: 'en',
    engine: 'embedded',
    plan: [],
    changes: [
      {
        start: 4,
        before: '@everyone',
        after: '@\u200beveryone',
        reason: 'Made readable without calling everybody.',
      },
    ],
  },
} as const satisfies Previewed

describe('a preview', () => {
  it('does not say that a mass mention became itself, nor spell out the joint that nobody sees', () => {
    const view = previewView(draft, { locale: 'en', tones: [] })
    const words = JSON.stringify(view.parts)
    expect(words).toContain('“@everyone”: Made readable without calling everybody.')
    expect(words).not.toContain('→')
    expect(words).not.toContain('U+200B')
    expect(view.parts.find(({ kind }) => kind === 'diff')).toMatchObject({
      pieces: [
        { kind: 'same', text: 'Ask @' },
        { kind: 'same', text: '\u200b' },
        { kind: 'same', text: 'everyone now' },
      ],
    })
  })
})

describe('a post that was refused', () => {
  it.each([
    ['slow-mode', 'slow mode'],
    ['200000', 'automatic moderation'],
    ['240000', 'automatic moderation'],
    ['no-right', 'You may not write here'],
  ])('says why: %s', (code, words) => {
    expect(wordsOf(refusedView({ id: 'd1', text: 'hm', sentParts: 0 }, code, 'en'))).toContain(words)
  })

  it('offers to try again, which is no other version, in each language', () => {
    expect(labelsOf(refusedView({ id: 'd1', text: 'hm', sentParts: 0 }, 'network', 'es'))[0]).toBe(
      'Reintentar',
    )
    expect(refusalWord('network')).toBe('refusedUnreachable')
  })
})
