import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { protect, restore } from '../../../src/core/protect.ts'
import { personal } from '../../../src/core/sense/personal.ts'
import { type Veil, veil } from '../../../src/engines/llm/veil.ts'
import { personalMessage } from '../../support/personal.ts'

const veilOf = (original: string, authors: readonly string[] = []) => {
  const masked = protect(original, 'slack')
  const context = authors.map((author) => ({ author, text: `${author.split(' ')[0]} here, see ${original}` }))
  const hidden: Veil = veil({ original, masked, personal: personal(original), context }, { personal })
  return { hidden, back: (answer: string) => restore(hidden.lift(answer), masked.items), masked }
}

describe('the veil before a model', () => {
  it('lets no personal data of 2,000 messages through, in text or context, and puts all of it back', () => {
    fc.assert(
      fc.property(personalMessage, ({ text, secrets, authors }) => {
        const { hidden, back } = veilOf(text, authors)
        const sent = JSON.stringify([hidden.text, hidden.context])
        expect(secrets.filter((secret) => sent.includes(secret))).toEqual([])
        expect(back(hidden.text)).toBe(text)
      }),
      { numRuns: 2_000 },
    )
  })

  it('puts back any text whatever, code points of the mask area and look-alike placeholders included', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom('⟦1⟧', '⟦', '⟧', '\u{F0000}', '<@U1>', 'a@b.co', '7 days', '`x`'),
          ),
        ),
        (parts) => {
          const text = parts.join(' ')
          const { hidden, back } = veilOf(text)
          expect(back(hidden.text)).toBe(text)
        },
      ),
    )
  })

  it('keeps what a model must read to write well: numbers, dates, money, emoji and quotations', () => {
    const { hidden } = veilOf('Ship 3 crates by 5 May for $40 🙂, he said "not before noon".')
    expect(hidden.text).toBe('Ship 3 crates by 5 May for $40 🙂, he said "not before noon".')
  })

  it('hides mentions, links and code, and gives the same thing the same number', () => {
    const { hidden } = veilOf('<@U1> see https://a.example/x and `rm -rf`, then <@U1> again')
    expect(hidden.text).toBe('⟦1⟧ see ⟦2⟧ and ⟦3⟧, then ⟦1⟧ again')
    expect(hidden.count).toBe(4)
  })

  it('compares item by item: what came back as it was has its mask again', () => {
    const { hidden, masked } = veilOf('Send 3 crates to <@U1> by 5 May.')
    expect(hidden.lift(hidden.text)).toBe(masked.text)
  })

  it('leaves a placeholder that stands for nothing, for the gate to find', () => {
    const { back } = veilOf('hello')
    expect(back('hello ⟦9⟧')).toBe('hello ⟦9⟧')
  })
})
