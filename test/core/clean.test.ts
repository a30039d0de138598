import { describe, expect, it } from 'vitest'
import { clean, reveal } from '../../src/core/clean.ts'

describe('clean', () => {
  it.each([
    ['zero-width characters', 'pass\u200bword\ufeff', 'password'],
    ['direction overrides', 'abc\u202Edcba\u2066', 'abcdcba'],
    ['tag characters that spell something', 'hi\u{e0068}\u{e0069}', 'hi'],
    ['tags behind an emoji', '😀\u{e0068}\u{e007f}', '😀'],
    ['lone surrogates', 'a\ud83db\udc00', 'ab'],
    ['controls', 'a\u0007b\u0000', 'ab'],
    ['marks piled on a letter', 'z\u0301\u0302\u0303\u0304a', 'z\u0301\u0302a'],
    ['a joiner between Latin letters', 'a\u200db', 'ab'],
    ['a variation selector behind a letter', 'a\ufe0f', 'a'],
  ])('removes %s', (_, text, expected) => {
    expect(clean(text)).toBe(expected)
  })

  it.each([
    '👨‍👩‍👧‍👦 ❤️ 👍🏽 5️⃣ 🇪🇸 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏳️‍🌈',
    'می‌خواهم',
    'क्‍ष',
    'שלום\u200f!',
    'naïve e\u0301\u0323',
    'plain\ttext\r\nwith lines',
    '葛\u{e0100}',
  ])('leaves %j as it is', (text) => {
    expect(clean(text)).toBe(text)
  })
})

describe('reveal', () => {
  it('writes out what would hide or reorder text, and leaves everything else', () => {
    expect(reveal('bu\u202eild\u200b \u{e0041} ❤️ 👨‍👩‍👧‍👦')).toBe(
      'bu[U+202E]ild[U+200B] [U+E0041] ❤️ 👨‍👩‍👧‍👦',
    )
    expect(reveal('z\u0301\u0302\u0303\u0304')).toBe('z\u0301\u0302[U+0303][U+0304]')
    expect(reveal('nothing to see')).toBe('nothing to see')
  })
})
