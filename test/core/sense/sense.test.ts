import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { EmotionModel, EmotionReading } from '../../../src/core/analysis.ts'
import { bias } from '../../../src/core/sense/bias.ts'
import { formality } from '../../../src/core/sense/formality.ts'
import { lexicon } from '../../../src/core/sense/lexicon.ts'
import { ownWords } from '../../../src/core/sense/own-words.ts'
import { politeness } from '../../../src/core/sense/politeness.ts'
import { sense } from '../../../src/core/sense/sense.ts'
import { urgency } from '../../../src/core/sense/urgency.ts'
import { sentences, words } from '../../../src/core/sense/words.ts'
import { createEmbeddedModel } from '../../../src/emotion/embedded.ts'

const model = createEmbeddedModel()
const scored =
  (score: typeof formality) =>
  (text: string, language = 'en'): number =>
    score(text, words(text), language)
const formal = scored(formality)
const polite = scored(politeness)
const urgent = scored(urgency)

describe('sense', () => {
  it('reads every part of an analysis in one call', async () => {
    const { analysis } = await sense('Please mail ana@example.com ASAP, the site is down!', 'plain', model)
    expect(analysis).toMatchObject({ language: 'en', crisis: false, bias: [], tells: [] })
    expect(analysis.urgency).toBeGreaterThan(0.8)
    expect(analysis.personal).toEqual([{ start: 12, end: 27, kind: 'email' }])
    expect(analysis.emotions).toHaveLength(28)
  })

  it('does not take code, links, mentions or quotations for the writer’s own words', async () => {
    const bare = await sense('Could you have a look at this?', 'slack', model)
    for (const text of [
      'Could you have a look at this? `shut up you idiot, URGENT`',
      'Could you have a look at this? ```\nshut up you idiot URGENT\n```',
      'Could you have a look at this? "shut up you idiot, URGENT"',
      '&gt; shut up you idiot, URGENT\nCould you have a look at this?',
      'Could you have a look at this? <https://example.com/shut-up-idiot-urgent>',
    ]) {
      const { analysis } = await sense(text, 'slack', model)
      expect(analysis.toxicity).toBeCloseTo(bare.analysis.toxicity, 2)
      expect(analysis.urgency).toBe(bare.analysis.urgency)
      expect(analysis.politeness).toBeCloseTo(bare.analysis.politeness, 2)
    }
  })

  it('looks for personal data in code and quotations all the same', async () => {
    const { analysis } = await sense('`curl -u bob@example.com` "+49 151 23456789"', 'plain', model)
    expect(analysis.personal.map(({ kind }) => kind)).toEqual(['email', 'phone'])
  })

  it('waits for a model that answers later', async () => {
    const reading: EmotionReading = await model.read('hi', 'en')
    const later: EmotionModel = { name: 'later', read: async () => reading }
    expect((await sense('hi', 'plain', later)).analysis.emotion).toBe(reading.emotion)
  })

  it.each([
    '',
    ' ',
    '🙂',
    '\ud800',
    '`code`',
    '> quoted',
    'مرحبا',
    '你好',
    'a'.repeat(40_000),
    '('.repeat(5000),
    '@ '.repeat(5000),
  ])('has an answer for %#: odd and hostile texts', async (text) => {
    const started = performance.now()
    const { analysis } = await sense(text, 'slack', model)
    expect(performance.now() - started).toBeLessThan(2000)
    for (const score of [analysis.formality, analysis.politeness, analysis.urgency, analysis.toxicity]) {
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
    }
  })
})

describe('own words', () => {
  it('keep their offsets', () => {
    const text = 'a `b` c "d e" f <@U123> g'
    expect(ownWords(text, 'slack')).toBe(`a     c       f${' '.repeat(9)}g`)
  })
  it('are the quotation where there is nothing else', () => {
    expect(ownWords('"all of it"', 'plain')).toContain('all of it')
  })
})

describe('formality', () => {
  it.each([
    ['en', 'I would be grateful if you could provide the report. Kind regards', 'hey gimme the report lol'],
    [
      'de',
      'Sehr geehrte Frau Kern, anbei der Bericht. Mit freundlichen Grüßen',
      'hi, hier is der kram ;) lg',
    ],
    ['es', 'Estimada señora, adjunto el informe. Atentamente', 'oye tía, mira el informe jaja'],
    ['fr', 'Madame, veuillez trouver ci-joint le rapport. Cordialement', 'salut mec, t’as vu le truc mdr'],
    ['pt', 'Prezada senhora, segue anexo o relatório. Atenciosamente', 'oi galera, vcs viram isso? kkk'],
    ['it', 'Gentile dottoressa, in allegato il rapporto. Cordiali saluti', 'ciao raga, avete visto? ahah'],
  ])('tells a letter from a chat line in %s', (language, letter, chat) => {
    expect(formal(letter, language)).toBeGreaterThan(0.7)
    expect(formal(chat, language)).toBeLessThan(0.4)
  })
})

describe('politeness', () => {
  it.each([
    ['en', 'Could you please have a look when you get a chance? Thanks!', 'Fix this, you idiot.'],
    ['de', 'Könntest du bitte einen Blick darauf werfen? Danke!', 'Mach das fertig, du Idiot.'],
    ['es', '¿Podrías mirarlo cuando puedas, por favor? Gracias', 'Arréglalo, idiota.'],
    ['fr', 'Pourriez-vous regarder, s’il vous plaît ? Merci', 'Répare ça, imbécile.'],
    ['pt', 'Você poderia olhar quando puder, por favor? Obrigado', 'Conserta isso, idiota.'],
    ['it', 'Potresti dare un’occhiata, per favore? Grazie', 'Sistema tutto, idiota.'],
  ])('tells a request from an order in %s', (language, request, order) => {
    expect(polite(request, language)).toBeGreaterThan(0.7)
    expect(polite(order, language)).toBeLessThan(0.3)
  })

  const DATA = '../shared/data/stanford_politeness/stack-exchange.tsv'
  it.skipIf(!existsSync(DATA))(
    'ranks a polite Stack Exchange request over an impolite one more often than not (skipped without the data)',
    () => {
      const rows = readFileSync(DATA, 'utf8')
        .split('\n')
        .map((line) => line.split('\t') as [string, string])
      const of = (label: string) => rows.filter(([is]) => is === label).map(([, text]) => polite(text))
      const [high, low] = [of('polite'), of('impolite')]
      let wins = 0
      for (const a of high) for (const b of low) wins += a > b ? 1 : a === b ? 0.5 : 0
      expect(wins / (high.length * low.length)).toBeGreaterThan(0.62)
    },
  )
})

describe('urgency', () => {
  it.each([
    ['en', 'URGENT: production is down!', 'No rush, whenever you have time.'],
    ['de', 'Der Ausfall muss sofort behoben werden!', 'Keine Eile, wenn du Zeit hast.'],
    ['es', 'Es urgente, lo necesito ahora mismo', 'Sin prisa, cuando puedas'],
    ['fr', 'C’est urgent, il me le faut tout de suite', 'Rien ne presse, quand tu peux'],
    ['pt', 'É urgente, o site está fora do ar', 'Sem pressa, quando puder'],
    ['it', 'È urgente, serve subito', 'Senza fretta, quando puoi'],
  ])('tells now from some day in %s', (language, now, later) => {
    expect(urgent(now, language)).toBeGreaterThan(0.7)
    expect(urgent(later, language)).toBeLessThan(0.1)
  })
})

describe('bias', () => {
  const found = (text: string) => bias(text, words(text), 'en')
  it('points at the words and suggests others', () => {
    expect(found('Hey guys, we need more manpower.')).toEqual([
      expect.objectContaining({ text: 'Hey guys', start: 0, end: 8 }),
      expect.objectContaining({ text: 'manpower', suggestions: expect.arrayContaining(['staff']) }),
    ])
  })
  it.each([
    "I'm crazy busy and blind without my glasses.",
    'The master branch and her master’s degree are fine.',
    'That guy over there has a dummy.',
  ])('leaves harmless wording alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a lexicon', () => {
  const find = (text: string) =>
    lexicon([
      ['serve|serves as a|an', 1],
      ["it's|it_is very? good", 2],
      ['state of the art', 3],
    ])
      .find(words(text))
      .map(({ start, end, value }) => [text.slice(start, end), value])

  it('knows alternatives, optional words, hyphens and curly apostrophes', () => {
    expect(find('It serves as an example.')).toEqual([['serves as an', 1]])
    expect(find('It’s good, it is very good')).toEqual([
      ['It’s good', 2],
      ['it is very good', 2],
    ])
    expect(find('a state-of-the-art tool')).toEqual([['state-of-the-art', 3]])
  })
  it('does not reach over punctuation', () => {
    expect(find('He serves. As a rule')).toEqual([])
  })
})

describe('sentences', () => {
  it('end at punctuation and line breaks, not at abbreviations', () => {
    const text = 'Dr. Kern called. What now?\nLet’s wait…  OK!'
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Dr. Kern called.',
      'What now?',
      'Let’s wait…',
      'OK!',
    ])
  })
})
