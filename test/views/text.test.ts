import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffOfChanges, diffPieces } from '../../src/views/diff.ts'
import { refusalWord } from '../../src/views/outcome.ts'
import { excerpt, hasSlot } from '../../src/views/text.ts'

describe('texts of views', () => {
  it('are cut between graphemes', () => {
    expect(excerpt('ab👨‍👩‍👧‍👦cd', 8)).toBe('ab…')
    expect(excerpt('short', 8)).toBe('short')
  })

  it('know an open slot', () => {
    expect(hasSlot('I can take […] off you')).toBe(true)
    expect(hasSlot('I can take [...] off you')).toBe(true)
    expect(hasSlot('see [1] and …')).toBe(false)
  })

  it('tell the same from known changes as from both texts, and do not believe changes that lead elsewhere', () => {
    const text = fc.array(fc.constantFrom('the', 'build', 'is', 'red', 'again', 'now'), {
      minLength: 6,
      maxLength: 12,
    })
    const change = fc.record({
      at: fc.nat(20),
      with: fc.constantFrom('', 'broken', 'is still'),
      wrong: fc.boolean(),
    })
    fc.assert(
      fc.property(text, change, (words, { at, with: after, wrong }) => {
        const index = at % words.length
        const start = words.slice(0, index).join(' ').length + (index > 0 ? 1 : 0)
        const before = words.join(' ')
        const changed = before.slice(0, start) + after + before.slice(start + (words[index] ?? '').length)
        const changes = [{ start: wrong ? start + 1 : start, before: words[index] ?? '', after }]
        const pieces = diffOfChanges(before, changed, changes)
        const side = (kind: 'removed' | 'added') =>
          pieces.map((piece) => (piece.kind === 'same' || piece.kind === kind ? piece.text : '')).join('')
        const plain = (text: string) => text.replace(/\s+/gu, '')
        expect(plain(side('removed'))).toBe(plain(before))
        expect(plain(side('added'))).toBe(plain(changed))
      }),
    )
  })

  it('put a diff together again from its pieces', () => {
    const [before, after] = ['Fix this NOW, please!', 'Could you fix this today, please?']
    const pieces = diffPieces(before, after)
    const side = (kind: string) =>
      pieces
        .filter((piece) => piece.kind !== kind)
        .map(({ text }) => text)
        .join('')
    expect(side('added')).toBe(before)
    expect(side('removed')).toBe(after)
  })

  it('show changes side by side as one', () => {
    expect(diffPieces('You never answer me', 'You often do not answer me')).toEqual([
      { kind: 'same', text: 'You ' },
      { kind: 'removed', text: 'never' },
      { kind: 'added', text: 'often do not' },
      { kind: 'same', text: ' answer me' },
    ])
  })

  it('compare long texts that have nothing in common in bounded time', () => {
    const before = Array.from({ length: 6_000 }, (_, index) => `a${index}`).join(' ')
    const after = Array.from({ length: 6_000 }, (_, index) => `b${index}`).join(' ')
    const started = performance.now()
    expect(diffPieces(before, after).length).toBeGreaterThan(1)
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  it('say in words what a platform’s code means', () => {
    expect(refusalWord('50013')).toBe('refusedPermission')
    expect(refusalWord('503')).toBe('refusedUnreachable')
    expect(refusalWord('something_new')).toBe('refusedOther')
  })
})
