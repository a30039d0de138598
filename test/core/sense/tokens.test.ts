import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/core/sense/tokens.ts'

/** The list on which wink-nlp found 34 of 35 name words and compromise 24, at a twentieth of the time. */
const NAMES: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['Can Priya look at the invoice from Acme before Friday?', ['Priya', 'Acme']],
  ['Thanks Marcus, the Berlin office will call you tomorrow.', ['Marcus', 'Berlin']],
  ['hey Ana, did Jürgen merge the PR?', ['Ana', 'Jürgen']],
  ['Sarah Connor and I met in Lisbon last week.', ['Sarah Connor', 'Lisbon']],
  ['I talked to Dr. Patel about the Kubernetes upgrade.', ['Patel', 'Kubernetes']],
  ['We lost the Globex contract to Initech.', ['Globex', 'Initech']],
  ['Please ask Tomasz Kowalski in Warsaw.', ['Tomasz Kowalski', 'Warsaw']],
  ['Ngozi joins us from Lagos on Monday.', ['Ngozi', 'Lagos']],
  ['Can you ping Dmitri? He knows Postgres best.', ['Dmitri', 'Postgres']],
  ['Congrats to Fatima and Hiroshi on the Osaka launch!', ['Fatima', 'Hiroshi', 'Osaka']],
]

describe('parse', () => {
  it.each(NAMES)('finds the names in “%s”', (text, names) => {
    expect(parse(text).names.map((name) => name.text)).toEqual(names)
  })

  it.each([
    'I love this. It works great. Please deploy on Monday.',
    'Good morning everyone, hope you are well!',
    'IMPORTANT: please read the README before asking.',
  ])('finds none in “%s”', (text) => {
    expect(parse(text).names).toEqual([])
  })

  it('gives tokens and sentences that lie on the text', () => {
    const text = 'Ana’s 3 reports  are late. 🙂 Send them, please!'
    const { tokens, sentences } = parse(text)
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
    expect(sentences.length).toBeGreaterThanOrEqual(2)
    expect(tokens.find((token) => token.text === 'reports')?.pos).toBe('NOUN')
  })
})
