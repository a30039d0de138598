import { describe, expect, it } from 'vitest'
import { formality } from '../../../src/core/sense/formality.ts'
import { ownWords } from '../../../src/core/sense/own-words.ts'
import { tells } from '../../../src/core/sense/tells.ts'
import { words } from '../../../src/core/sense/words.ts'

const kinds = (text: string, language = 'en'): string[] => {
  const own = ownWords(text, 'plain')
  const split = words(own)
  return tells(own, split, { language, formality: formality(own, split, language) }).map(({ kind }) => kind)
}

describe('machine-sounding phrasing', () => {
  it.each([
    ['I hope this message finds you well.', 'residue'],
    ["It's worth noting that the tests pass.", 'signpost'],
    ['It is important to note that we ship on Friday.', 'signpost'],
    ["Let's dive in!", 'signpost'],
    ['This release stands as a testament to our work.', 'significance'],
    ["You're absolutely right, the index was missing.", 'flattery'],
    ['As an AI language model, I cannot attend meetings.', 'residue'],
    ["It's not just a tool, it's a new way of working.", 'contrast'],
    ['The future looks bright.', 'ending'],
    ['Let that sink in.', 'candour'],
  ])('one sure phrase is enough: %s', (text, kind) => {
    expect(kinds(text)).toContain(kind)
  })

  it('counts ordinary inflated words only where they stand together', () => {
    expect(kinds('We could leverage the cache here.')).toEqual([])
    expect(
      kinds('We leverage a robust ecosystem to delve into the tapestry of seamless collaboration.').length,
    ).toBeGreaterThan(4)
    expect(
      kinds(
        'Moreover, the team utilized the new tooling, ensuring that quality stays high, and underscored its value.',
      ),
    ).toEqual(expect.arrayContaining(['connective', 'vocabulary', 'ing-tail']))
  })

  it.each([
    'honestly idk — the build was green when i left lol',
    'tbh that said, truly love it!!',
    'Can you navigate to the settings page and foster the cat? 😂',
    'The robust version is on main. I will ensure the key is rotated today.',
    'Great point, I had not thought of the timezone. Will fix.',
    'Thanks for the review! I pushed the changes; the migration takes about 5 minutes.',
  ])('leaves what people write alone: %s', (text) => {
    expect(kinds(text)).toEqual([])
  })

  it('leaves quotations and code alone', () => {
    expect(kinds('She wrote "I hope this message finds you well" again.')).toEqual([])
    expect(kinds('Run `delve into tapestry --robust --seamless` please')).toEqual([])
    expect(kinds('> It is worth noting that this is a testament to\nwhat is that?')).toEqual([])
  })

  it.each([
    ['es', 'Cabe destacar que el informe está listo.'],
    ['fr', 'Il est important de noter que le rapport est prêt.'],
    [
      'de',
      'Ich hoffe, diese Nachricht erreicht Sie wohlbehalten. Es ist wichtig zu beachten, dass wir liefern.',
    ],
    ['pt', 'Vale ressaltar que o relatório está pronto.'],
    ['it', 'È importante notare che il rapporto è pronto.'],
  ])('knows the common ones in %s', (language, text) => {
    expect(kinds(text, language)).not.toEqual([])
  })

  it('points at the words', () => {
    const text = 'Hi! I hope this helps, truly.'
    const [tell] = tells(text, words(text), { language: 'en', formality: 0.5 })
    expect(text.slice(tell?.start, tell?.end)).toBe(tell?.text)
  })
})
