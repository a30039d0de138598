import { statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type EmotionReading, GO_EMOTIONS } from '../../src/core/analysis.ts'
import { createEmbeddedModel } from '../../src/emotion/embedded.ts'
import { CHAT, UNSEEN_CHAT } from './data/chat.ts'

const model = createEmbeddedModel()
const read = (text: string, language = 'en'): EmotionReading => model.read(text, language)
const probability = (text: string, label: string): number =>
  read(text).emotions.find((emotion) => emotion.label === label)?.probability ?? Number.NaN

describe('the embedded emotion model', () => {
  test('gives all 28 labels, highest first, as probabilities', () => {
    const { emotions, sentiment, confidence } = read('what a lovely surprise, thank you all so much!')
    expect(emotions.map(({ label }) => label).toSorted()).toEqual(GO_EMOTIONS.toSorted())
    const probabilities = emotions.map((emotion) => emotion.probability)
    expect(probabilities).toEqual(probabilities.toSorted((left, right) => right - left))
    expect(probabilities.every((p) => p >= 0 && p <= 1)).toBe(true)
    expect(Math.abs(sentiment.score)).toBeLessThanOrEqual(1)
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
  })

  test('ships in no more than a megabyte', () => {
    const { size } = statSync(new URL('../../src/emotion/weights.bin', import.meta.url))
    expect(size).toBeLessThanOrEqual(1_000_000)
  })

  test('reads most lines of a developer chat as a considerate reader would', () => {
    const wrong = CHAT.filter(({ text, accept }) => !accept.includes(read(text).emotion)).map(
      ({ text }) => text,
    )
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(CHAT.length * 0.1)
  })

  test('reads chat lines that nothing was adjusted to, too', () => {
    const wrong = UNSEEN_CHAT.filter(({ text, accept }) => !accept.includes(read(text).emotion)).map(
      ({ text }) => text,
    )
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(UNSEEN_CHAT.length * 0.35)
  })

  test.each([
    'my dad passed away last night, I will be offline for a while',
    'our dog died this morning, taking the day off',
    'my mother has cancer',
  ])('never takes loss for joy: %s', (text) => {
    const { emotion, sentiment } = read(text)
    expect(emotion).toBe('sadness')
    expect(sentiment.label).not.toBe('positive')
  })

  test.each([
    ['We lost our dog on Saturday', 'sadness'],
    ['They found a tumour, my dad starts chemo on Monday', 'sadness'],
    ['I was made redundant after twelve years', 'sadness'],
    ["I didn't pass the driving test again", 'sadness'],
    ['I eat lunch alone every day since I joined', 'sadness'],
    ['I had to redo the slides because you overwrote my version', 'anger'],
    ["I'm tired of being the one who cleans up the backlog", 'anger'],
  ])('hears hard news that is told flatly: %s', (text, emotion) => {
    const { emotion: heard, sentiment } = read(text)
    expect(heard).toBe(emotion)
    expect(sentiment.label).toBe('negative')
  })

  test.each([
    'The migration added 1,200 rows',
    'I put the laptop down and went to lunch',
    'We cut the release branch this morning',
    'He moved the meeting to 9 am',
    'The survey came back and we have 200 answers',
  ])('takes plain news in like words for plain news: %s', (text) => {
    expect(read(text).emotion).toBe('neutral')
  })

  test.each(['', '   ', '...', '12345', '`npm ci`', '<@U123>', 'https://example.com'])(
    'says nothing of a text without feeling: "%s"',
    (text) => {
      expect(read(text)).toMatchObject({ emotion: 'neutral', because: [] })
    },
  )

  test('hears negation', () => {
    expect(read("I'm happy with this release").sentiment.score).toBeGreaterThan(0.5)
    expect(read("I'm not happy with this release").sentiment.score).toBeLessThan(0)
    expect(read('not bad at all!').emotion).toBe('joy')
  })

  test('hears words that strengthen, capitals and drawn-out letters', () => {
    expect(probability('I am really angry about this', 'anger')).toBeGreaterThan(0.3)
    expect(probability('I LOVE this', 'love')).toBeGreaterThan(0.4)
    expect(read('thank you sooooo much').emotions[0]).toMatchObject({ label: 'gratitude', present: true })
    expect(read('nooooo not again!!!').sentiment.score).toBeLessThan(0)
  })

  test.each([
    ['deploy is done 🎉', 'joy'],
    ['deploy is done :tada:', 'joy'],
    ['the release 😡', 'anger'],
    ['the release 😢', 'sadness'],
    ['that log file 🤢', 'disgust'],
    ['the release 😱', 'fear'],
  ])('reads emoji: %s', (text, emotion) => {
    expect(read(text).emotion).toBe(emotion)
  })

  test.each([
    'great, another outage',
    'Oh great, the build is broken again',
    'wow, thanks for deleting my branch. super helpful.',
    'just what I needed, a merge conflict on a Friday',
    'thanks for nothing',
    'I love it when the pipeline fails at 5pm',
    'Toll, schon wieder ein Ausfall',
  ])('does not fall for sarcasm: %s', (text) => {
    const { emotion, sentiment } = read(text)
    expect(emotion).not.toBe('joy')
    expect(sentiment.label).not.toBe('positive')
  })

  test('weighs a hint of sarcasm lightly, praise for trouble fully', () => {
    const score = (text: string): number => read(text).sentiment.score
    expect(score('I love this place /s')).toBeLessThan(score('I love this place'))
    expect(score('Thanks for breaking the build')).toBeLessThan(-0.5)
  })

  test.each([
    'great, thanks for fixing it!',
    'Great, another green build!',
    'Thanks so much for the review',
    'Thanks for the help, this is just what I needed',
    'I love this feature',
  ])('takes honest praise for what it is: %s', (text) => {
    expect(read(text).sentiment.label).toBe('positive')
  })

  test.each([
    'I love the new design, but I am really sad that Anna is leaving',
    "thanks for the help, but I'm furious about how this was handled",
    'The launch was amazing. Sadly we lost our biggest customer on the same day and everybody is devastated.',
  ])('notices mixed feelings: %s', (text) => {
    expect(read(text).sentiment.label).toBe('mixed')
  })

  test('finds the feeling of one sentence in a long neutral text', () => {
    const filler =
      'The meeting about the quarterly numbers is on Tuesday at ten in the large room on the second floor. '
    const { emotion, because } = read(
      `${filler.repeat(3)}I am so scared of losing my job. ${filler.repeat(2)}`,
    )
    expect(emotion).toBe('fear')
    expect(because).toContain('scared')
  })

  test('names the words that spoke for the emotion, as they stand in the text', () => {
    for (const word of read('You NEVER answer me and I am so sick of it').because)
      expect(['You', 'me', 'I', 'am', 'so', 'of', 'it', 'and']).not.toContain(word)
    expect(read('THANKS so much for the review').because).toContain('THANKS')
    const text = 'I am really worried about the Deadline'
    for (const word of read(text).because) expect(text).toContain(word)
    expect(read(text).because).toContain('worried')
  })

  test('abstains where nothing is known, rather than guess', () => {
    const reading = read('vaihdoin moottorin öljyt eilen illalla', 'fi')
    expect(reading).toMatchObject({ emotion: 'neutral', uncertain: true })
    expect(reading.confidence).toBeLessThan(0.5)
  })

  test('feels the same however often it is asked', () => {
    const text = 'thanks, but the deploy broke again :('
    const first = read(text)
    read('something else entirely, in between')
    expect(read(text)).toEqual(first)
  })

  test('takes words that JavaScript knows for words', () => {
    for (const word of ['constructor', 'toString', ':constructor:', '__proto__', 'hasOwnProperty']) {
      const { emotions, confidence } = read(`the ${word} failed, really ${word} great`)
      expect(Number.isFinite(confidence)).toBe(true)
      expect(emotions.every(({ probability }) => Number.isFinite(probability))).toBe(true)
    }
  })

  test('reads 40,000 characters', () => {
    expect(read('This is terrible news and I am very sad. '.repeat(1000)).emotion).toBe('sadness')
  })
})

describe('other languages', () => {
  test.each([
    ['de', 'Danke für die schnelle Hilfe!', 'joy'],
    ['de', 'Mein Vater ist gestern gestorben', 'sadness'],
    ['de', 'Der Build ist schon wieder kaputt, das nervt', 'anger'],
    ['de', 'Ich habe Angst vor dem Gespräch morgen', 'fear'],
    ['es', 'Muchas gracias por la ayuda', 'joy'],
    ['es', 'Estoy muy triste, falleció mi abuela', 'sadness'],
    ['es', 'Estoy harto, otra vez se rompió el despliegue', 'anger'],
    ['pt', 'Muito obrigado pela ajuda!', 'joy'],
    ['pt', 'Estou com medo da reunião de amanhã', 'fear'],
    ['fr', 'Merci beaucoup pour ton aide', 'joy'],
    ['fr', "J'en ai marre, le build est encore cassé", 'anger'],
    ['fr', 'Mon père est décédé hier', 'sadness'],
    ['it', 'Grazie mille per la revisione', 'joy'],
    ['it', 'Sono molto preoccupato per la scadenza', 'fear'],
    ['ru', 'Спасибо большое за помощь', 'joy'],
    ['ru', 'Мне страшно, что мы не успеем', 'fear'],
    ['hi', 'आपकी मदद के लिए धन्यवाद', 'joy'],
    ['de', 'Wir mussten unsere Katze einschläfern lassen', 'sadness'],
    ['de', 'Hat jemand Lust auf Pizza?', 'neutral'],
    ['es', 'No aprobé el examen', 'sadness'],
    ['pt', 'Você apagou o meu código sem avisar', 'anger'],
    ['pt', 'Quem vai na reunião amanhã?', 'neutral'],
    ['fr', 'Tu as encore supprimé mes fichiers sans prévenir', 'anger'],
    ['fr', "Quelqu'un veut un café ?", 'neutral'],
    ['it', "Non ho superato l'esame", 'sadness'],
    ['nl', 'de release staat live 🎉🎉', 'joy'],
  ])('%s: %s', (language, text, emotion) => {
    expect(read(text, language).emotion).toBe(emotion)
  })
})
