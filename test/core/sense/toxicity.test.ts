import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toxicity } from '../../../src/core/sense/toxicity.ts'
import { readParaDetox } from '../../../src/emotion/training/toxicity.ts'

const DATA = '../shared/data'

describe('toxicity', () => {
  test.each([
    'you are an idiot',
    'Are you stupid?',
    'what a f*cking mess',
    'you m0ron',
    'shut the fuck up',
    'I hate you',
    'fuuuuck this',
    'you are a piece of sh1t',
    'go to hell',
  ])('is high for insults and swearing, however spelt: %s', (text) => {
    expect(toxicity(text, 'en')).toBeGreaterThan(0.6)
  })

  test.each([
    'thanks for the quick review',
    'I disagree with this approach',
    'the deploy broke again',
    'please kill the process and restart the server',
    'garbage collection takes two seconds',
    'this is dead code',
    'the master branch is stuck',
    'as a gay man I am proud of this team',
    'the women on the platform team shipped it',
    'Muslim and Jewish holidays are in the calendar',
    '',
  ])('is low for civil words, trade talk and who people are: %s', (text) => {
    expect(toxicity(text, 'en')).toBeLessThan(0.2)
  })

  test('is in between for swearing at things', () => {
    const score = toxicity('the damn build broke again', 'en')
    expect(score).toBeGreaterThan(toxicity('the build broke again', 'en'))
    expect(score).toBeLessThan(toxicity('you damn idiot broke the build again', 'en'))
  })

  test.each([
    ['de', 'Du bist ein Vollidiot', 'Danke für die Hilfe'],
    ['es', 'eres un imbécil', 'gracias por la ayuda'],
    ['pt', 'você é um otário', 'obrigado pela ajuda'],
    ['fr', 'ferme-la, connard', "merci pour l'aide"],
    ['it', 'sei uno stronzo', "grazie per l'aiuto"],
    ['ru', 'ты идиот', 'спасибо за помощь'],
    ['hi', 'तू बेवकूफ है', 'मदद के लिए धन्यवाद'],
  ])('knows insults in %s', (language, insult, thanks) => {
    expect(toxicity(insult, language)).toBeGreaterThan(0.6)
    expect(toxicity(thanks, language)).toBeLessThan(0.2)
  })

  test.skipIf(!existsSync(DATA))(
    'is higher for nine in ten toxic texts than for what people made of them (needs ../shared/data)',
    () => {
      const pairs = readParaDetox(DATA).filter((_, i) => i % 10 === 0)
      const higher = pairs.filter(
        ({ toxic, neutral }) => toxicity(toxic, 'en') > toxicity(neutral[0] ?? '', 'en'),
      ).length
      expect(higher / pairs.length).toBeGreaterThan(0.9)
    },
  )
})
